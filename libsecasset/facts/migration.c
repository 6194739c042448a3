/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/migration-private.h"

#include "base/date-private.h"
#include "base/error-private.h"
#include "base/normalize-private.h"
#include <secasset/secasset-error.h>

/**
 * SecassetMigration:
 *
 * How the classifications of an inventory move from one scheme to another: what is settled,
 * what a person has to decide, and what has to be classified anew.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetMigrationClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetMigration, secasset_migration, G_TYPE_OBJECT)

static void
secasset_migration_finalize (GObject *object)
{
  SecassetMigration *self = SECASSET_MIGRATION (object);

  g_clear_object (&self->inventory);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_clear_object (&self->steps);
  G_OBJECT_CLASS (secasset_migration_parent_class)->finalize (object);
}

static void
secasset_migration_class_init (SecassetMigrationClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_migration_finalize;
}

static void
secasset_migration_init (SecassetMigration *self)
{
  self->steps = secasset_list_new (SECASSET_TYPE_MIGRATION_STEP);
}

gboolean
secasset_scheme_is_named (SecassetScheme *self,
                          const char *text)
{
  g_autofree char *key = NULL;
  g_autofree char *other = NULL;

  if (!text)
    return FALSE;
  key = secasset_normalize (self->id);
  other = secasset_normalize (text);
  return g_str_equal (key, other);
}

const char *
secasset_migration_find_level (SecassetElement *element,
                               SecassetScheme *scheme,
                               const char *dimension,
                               SecassetAssignmentStatus status)
{
  SecassetAssetFields *fields = secasset_asset_peek_fields (element);
  gint index = secasset_scheme_find_dimension (scheme, dimension);

  for (guint i = 0; fields->assignments && i < fields->assignments->len; i++)
    {
      const SecassetAssignment *assignment = g_ptr_array_index (fields->assignments, i);

      if (assignment->status != (gint) status
          || !secasset_scheme_is_named (scheme, assignment->scheme))
        continue;
      for (const SecassetLevel *level = assignment->levels; level && level->dimension; level++)
        {
          if (level->level && secasset_scheme_find_dimension (scheme, level->dimension) == index)
            return level->level;
        }
    }
  return NULL;
}

/* What is no longer there has no level to move. What clause 2.8 excludes needs none, but where
 * the ledger gives it one, nobody should have to find out that it was left behind. */
static gboolean
takes_part (SecassetMigration *self,
            SecassetFacts *facts,
            SecassetElement *element)
{
  gboolean classified = FALSE;

  if (!SECASSET_IS_ASSET (element)
      || (!secasset_element_is_live (element)
          && element->lifecycle != SECASSET_LIFECYCLE_PLANNED))
    return FALSE;
  for (guint d = 0; d < self->from->n_dimensions; d++)
    classified |= secasset_facts_get_need (facts, 0, d, element)->declared > 0;
  return classified || secasset_facts_is_in_scope (facts, element) != SECASSET_TRISTATE_FALSE;
}

/* The known levels that decide, in the order of the scheme. */
static char **
dup_from_levels (SecassetMigrationStep *step,
                 const guint *ranks)
{
  GPtrArray *levels = g_ptr_array_new ();

  for (guint d = 0; d < step->from->n_dimensions; d++)
    {
      const char *id = step->from->dimensions[d].id;
      const SecassetSchemeLevel *level
          = secasset_scheme_get_level_by_rank (step->from, d, ranks[d]);

      if (level && secasset_mapped_levels_depends_on (step->mapped, id))
        g_ptr_array_add (levels, g_strconcat (id, "=", level->id, NULL));
    }
  g_ptr_array_add (levels, NULL);
  return (char **) g_ptr_array_free (levels, FALSE);
}

static SecassetMigrationState
judge_step (SecassetMigrationStep *step)
{
  if (!secasset_mapped_levels_get_candidates (step->mapped)[0])
    return SECASSET_MIGRATION_STATE_IMPOSSIBLE;
  /* An asset without a class does not get one by itself. */
  if (step->override || !step->from_levels[0]
      || secasset_mapped_levels_get_needs_review (step->mapped))
    return SECASSET_MIGRATION_STATE_NEEDS_REVIEW;
  return SECASSET_MIGRATION_STATE_AUTOMATIC;
}

static void
add_step (SecassetMigration *self,
          SecassetFacts *facts,
          SecassetMigrationStep *step,
          const guint *ranks)
{
  const char *dimension;

  step->from = g_object_ref (self->from);
  step->to = g_object_ref (self->to);
  step->state = SECASSET_MIGRATION_STATE_IMPOSSIBLE;
  if (step->mapped)
    {
      dimension = secasset_mapped_levels_get_dimension (step->mapped);
      step->from_levels = dup_from_levels (step, ranks);
      step->draft = g_strdup (secasset_migration_find_level (step->element, self->to, dimension,
                                                             SECASSET_ASSIGNMENT_STATUS_DRAFT));
      step->state = judge_step (step);
      if (!step->override
          && secasset_migration_find_level (step->element, self->to, dimension,
                                            SECASSET_ASSIGNMENT_STATUS_ACTIVE))
        step->state = SECASSET_MIGRATION_STATE_ALREADY_THERE;
      secasset_migration_step_find_hints (step, facts);
    }
  secasset_list_load (self->steps, step);
}

static void
add_levels (SecassetMigration *self,
            SecassetFacts *facts,
            SecassetElement *element)
{
  guint ranks[SECASSET_MAX_DIMENSIONS] = { 0 };

  for (guint d = 0; d < self->from->n_dimensions; d++)
    ranks[d] = secasset_facts_get_need (facts, 0, d, element)->declared;
  for (guint d = 0; d < self->to->n_dimensions; d++)
    {
      SecassetMigrationStep *step = secasset_migration_step_new (facts, element);

      step->mapped = secasset_policy_map_levels (facts->policy, self->from, ranks, -1, self->to, d);
      add_step (self, facts, step, ranks);
    }
}

static gboolean
has_override (SecassetElement *element,
              SecassetScheme *scheme,
              const char *dimension)
{
  SecassetAssetFields *fields = secasset_asset_peek_fields (element);
  gint index = secasset_scheme_find_dimension (scheme, dimension);

  for (guint i = 0; i < fields->overrides->len; i++)
    {
      const SecassetOverride *override = g_ptr_array_index (fields->overrides, i);

      if (override->dimension && secasset_scheme_is_named (scheme, override->scheme)
          && secasset_scheme_find_dimension (scheme, override->dimension) == index)
        return TRUE;
    }
  return FALSE;
}

/* One step for each dimension that the overridden one leads to, or one that says there is none. */
static void
add_override (SecassetMigration *self,
              SecassetFacts *facts,
              SecassetElement *element,
              SecassetOverride *override)
{
  guint ranks[SECASSET_MAX_DIMENSIONS] = { 0 };
  gint only = override->dimension
                  ? secasset_scheme_find_dimension (self->from, override->dimension)
                  : -1;
  SecassetMigrationStep *step;
  gboolean any = FALSE;

  if (only >= 0 && override->to)
    ranks[only] = secasset_scheme_get_rank (self->from, override->dimension, override->to);
  for (guint d = 0; only >= 0 && d < self->to->n_dimensions; d++)
    {
      g_autoptr (SecassetMappedLevels) mapped
          = secasset_policy_map_levels (facts->policy, self->from, ranks, only, self->to, d);

      if (!secasset_mapped_levels_get_candidates (mapped)[0])
        continue;
      any = TRUE;
      step = secasset_migration_step_new (facts, element);
      step->override = g_object_ref (override);
      step->mapped = g_steal_pointer (&mapped);
      add_step (self, facts, step, ranks);
      if (has_override (element, self->to, self->to->dimensions[d].id))
        step->state = SECASSET_MIGRATION_STATE_ALREADY_THERE;
    }
  if (any)
    return;
  step = secasset_migration_step_new (facts, element);
  step->override = g_object_ref (override);
  step->stated = g_strdup (override->dimension ? override->dimension : "");
  add_step (self, facts, step, ranks);
}

static void
add_overrides (SecassetMigration *self,
               SecassetFacts *facts,
               SecassetElement *element)
{
  SecassetAssetFields *fields = secasset_asset_peek_fields (element);

  for (guint i = 0; fields->overrides && i < fields->overrides->len; i++)
    {
      SecassetOverride *override = g_ptr_array_index (fields->overrides, i);

      if (secasset_scheme_is_named (self->from, override->scheme)
          && (!g_date_valid (&override->expires_on)
              || secasset_date_compare (&override->expires_on, &self->day) >= 0))
        add_override (self, facts, element, override);
    }
}

static void
set_defect (GError **error,
            const SecassetDefect *defect)
{
  SecassetText what;

  secasset_defect_init_text (defect, &what);
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_POLICY,
               secasset_error_say ("台帳に定義された分類方式「%s」に誤りがあります（%s）",
                                   "The inventory’s own scheme “%s” has a defect: %s"),
               defect->owner, secasset_text_get (&what, secasset_error_get_language ()));
  secasset_text_clear (&what);
}

static gboolean
set_schemes (SecassetMigration *self,
             SecassetFacts *facts,
             GError **error)
{
  GPtrArray *defects = secasset_facts_get_scheme_defects (facts);
  const char *const *missing = secasset_facts_get_missing_schemes (facts);
  guint n = secasset_facts_get_n_schemes (facts);

  if (missing[0])
    g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_NOT_FOUND,
                 secasset_error_say ("分類方式「%s」はありません。方針と台帳にある分類方式の"
                                     "IDを確認してください",
                                     "There is no scheme “%s”"),
                 missing[0]);
  else if (n < 2 && defects->len > 0)
    set_defect (error, g_ptr_array_index (defects, 0));
  else if (n < 2)
    g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                         secasset_error_say ("移行元と移行先の分類方式が同じです。別のものを"
                                             "指定してください",
                                             "Both schemes are the same"));
  if (missing[0] || n < 2)
    return FALSE;
  self->from = g_object_ref (secasset_facts_get_scheme (facts, 0));
  self->to = g_object_ref (secasset_facts_get_scheme (facts, 1));
  return TRUE;
}

SecassetMigration *
secasset_migration_new (SecassetInventory *inventory,
                        SecassetPolicy *policy,
                        const char *from_scheme,
                        const char *to_scheme,
                        const GDate *date,
                        GError **error)
{
  const char *const schemes[] = { from_scheme, to_scheme, NULL };
  g_autoptr (SecassetMigration) self = NULL;
  g_autoptr (SecassetFacts) facts = NULL;

  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), NULL);
  g_return_val_if_fail (SECASSET_IS_POLICY (policy), NULL);
  g_return_val_if_fail (from_scheme != NULL && to_scheme != NULL, NULL);
  g_return_val_if_fail (date != NULL && g_date_valid (date), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  facts = secasset_facts_new_with_schemes (inventory, policy, date, schemes);
  self = g_object_new (SECASSET_TYPE_MIGRATION, NULL);
  self->inventory = g_object_ref (inventory);
  secasset_date_store (&self->day, date);
  if (!set_schemes (self, facts, error))
    return NULL;
  for (guint i = 0; i < facts->n_elements; i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);

      if (!takes_part (self, facts, element))
        continue;
      add_levels (self, facts, element);
      add_overrides (self, facts, element);
    }
  return g_steal_pointer (&self);
}

SecassetScheme *
secasset_migration_get_from_scheme (SecassetMigration *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION (self), NULL);

  return self->from;
}

SecassetScheme *
secasset_migration_get_to_scheme (SecassetMigration *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION (self), NULL);

  return self->to;
}

SecassetList *
secasset_migration_get_steps (SecassetMigration *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION (self), NULL);

  return self->steps;
}

guint
secasset_migration_count (SecassetMigration *self,
                          SecassetMigrationState state)
{
  guint n = 0;

  g_return_val_if_fail (SECASSET_IS_MIGRATION (self), 0);

  for (guint i = 0; i < secasset_list_get_n_items (self->steps); i++)
    n += ((SecassetMigrationStep *) secasset_list_index (self->steps, i))->state == state;
  return n;
}
