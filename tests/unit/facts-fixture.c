/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts-fixture.h"

void
fixture_set_up (Fixture *fixture,
                gconstpointer data)
{
  fixture->inventory = secasset_inventory_new ();
  g_date_set_dmy (&fixture->day, 1, G_DATE_APRIL, 2026);
}

void
fixture_tear_down (Fixture *fixture,
                   gconstpointer data)
{
  g_clear_object (&fixture->facts);
  g_assert_finalize_object (fixture->inventory);
}

gpointer
fixture_add (Fixture *fixture,
             GType type,
             const char *id,
             const char *first_property,
             ...)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetElement) element = g_object_new (type, "id", id, NULL);
  va_list args;

  va_start (args, first_property);
  if (first_property)
    g_object_set_valist (G_OBJECT (element), first_property, args);
  va_end (args);
  secasset_inventory_add (fixture->inventory, element, &error);
  g_assert_no_error (error);
  return element;
}

SecassetElement *
fixture_find (Fixture *fixture,
              const char *id)
{
  SecassetElement *element = secasset_inventory_find (fixture->inventory, id);

  g_assert_nonnull (element);
  return element;
}

void
fixture_relate (Fixture *fixture,
                const char *from,
                SecassetRelationKind kind,
                const char *to,
                const char *first_property,
                ...)
{
  g_autoptr (SecassetRelation) relation = secasset_relation_new (kind, to);
  va_list args;

  va_start (args, first_property);
  if (first_property)
    g_object_set_valist (G_OBJECT (relation), first_property, args);
  va_end (args);
  secasset_element_add_relation (fixture_find (fixture, from), relation);
}

void
fixture_classify (Fixture *fixture,
                  const char *id,
                  const char *confidentiality,
                  const char *integrity,
                  const char *availability)
{
  g_autoptr (SecassetAssignment) assignment = secasset_assignment_new ();
  g_autoptr (GPtrArray) levels = g_ptr_array_new_with_free_func (g_free);

  if (confidentiality)
    g_ptr_array_add (levels, g_strconcat ("confidentiality=", confidentiality, NULL));
  if (integrity)
    g_ptr_array_add (levels, g_strconcat ("integrity=", integrity, NULL));
  if (availability)
    g_ptr_array_add (levels, g_strconcat ("availability=", availability, NULL));
  g_ptr_array_add (levels, NULL);
  g_object_set (assignment, "scheme", "mic-2024", "levels", levels->pdata, NULL);
  secasset_asset_add_assignment (SECASSET_ASSET (fixture_find (fixture, id)), assignment);
}

SecassetOverride *
fixture_override (Fixture *fixture,
                  const char *id,
                  const char *dimension,
                  const char *to)
{
  SecassetOverride *override = secasset_override_new ();

  g_object_set (override, "scheme", "mic-2024", "dimension", dimension, "to", to, "justification",
                "split over several systems", "approved-by", "information manager", NULL);
  secasset_asset_add_override (SECASSET_ASSET (fixture_find (fixture, id)), override);
  g_object_unref (override);
  return override;
}

void
fixture_judge (Fixture *fixture)
{
  g_clear_object (&fixture->facts);
  fixture->facts
      = secasset_facts_new (fixture->inventory, secasset_policy_get_default (), &fixture->day);
}

char *
fixture_dup_level (Fixture *fixture,
                   const char *id,
                   const char *dimension)
{
  SecassetElement *element = fixture_find (fixture, id);
  g_autofree char *level
      = secasset_facts_dup_effective_level (fixture->facts, element, "mic-2024", dimension);
  g_autoptr (SecassetList) path
      = secasset_facts_dup_path (fixture->facts, element, "mic-2024", dimension);
  GString *text = g_string_new (level ? level : "-");

  for (guint i = 1; i < secasset_list_get_n_items (path); i++)
    {
      g_autoptr (SecassetElement) step = g_list_model_get_item (G_LIST_MODEL (path), i);

      g_string_append_printf (text, "<-%s", secasset_element_get_id (step));
    }
  return g_string_free (text, FALSE);
}
