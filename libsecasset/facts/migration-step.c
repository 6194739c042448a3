/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/migration-private.h"

#include "model/administrative-information-private.h"
#include "model/source-private.h"

/**
 * SecassetMigrationStep:
 *
 * What becomes of one level of one asset, or of one override, when an inventory moves to
 * another scheme. It never changes once made.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetMigrationStepClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetMigrationStep, secasset_migration_step, G_TYPE_OBJECT)

static void
hint_clear (gpointer hint)
{
  g_clear_object (&((SecassetMigrationHint *) hint)->information);
}

static void
secasset_migration_step_finalize (GObject *object)
{
  SecassetMigrationStep *self = SECASSET_MIGRATION_STEP (object);

  g_clear_object (&self->policy);
  g_clear_object (&self->from);
  g_clear_object (&self->to);
  g_clear_object (&self->element);
  g_clear_object (&self->override);
  g_clear_object (&self->mapped);
  g_free (self->stated);
  g_free (self->draft);
  g_strfreev (self->from_levels);
  g_array_unref (self->hints);
  g_ptr_array_unref (self->blanks);
  G_OBJECT_CLASS (secasset_migration_step_parent_class)->finalize (object);
}

static void
secasset_migration_step_class_init (SecassetMigrationStepClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_migration_step_finalize;
}

static void
secasset_migration_step_init (SecassetMigrationStep *self)
{
  self->hints = g_array_new (FALSE, FALSE, sizeof (SecassetMigrationHint));
  g_array_set_clear_func (self->hints, hint_clear);
  self->blanks = g_ptr_array_new ();
}

SecassetMigrationStep *
secasset_migration_step_new (SecassetFacts *facts,
                             SecassetElement *element)
{
  SecassetMigrationStep *self = g_object_new (SECASSET_TYPE_MIGRATION_STEP, NULL);
  SecassetSource *source = facts->inventory->source;

  self->policy = g_object_ref (facts->policy);
  self->element = g_object_ref (element);
  if (source)
    secasset_source_locate (source, secasset_source_find (source, element, ""), &self->line,
                            &self->column);
  return self;
}

static gboolean
shares_candidate (SecassetMigrationStep *self,
                  const SecassetMappingHint *hint)
{
  const char *const *candidates = secasset_mapped_levels_get_candidates (self->mapped);

  for (guint i = 0; hint->candidates[i]; i++)
    {
      if (g_strv_contains (candidates, hint->candidates[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_noted (SecassetMigrationStep *self,
          const SecassetMappingHint *hint)
{
  for (guint i = 0; i < self->hints->len; i++)
    {
      if (g_array_index (self->hints, SecassetMigrationHint, i).hint == hint)
        return TRUE;
    }
  return FALSE;
}

/* Each hint once, with the first information that gives it. What is blank is said of the asset
 * itself only. */
static void
note_hint (SecassetMigrationStep *self,
           SecassetElement *information,
           const SecassetMappingHint *hint)
{
  const SecassetField *field = secasset_record_find_field (information, hint->property);
  guint8 value = *SECASSET_FIELD_SLOT (information, field, guint8);
  SecassetMigrationHint note = { hint, NULL };

  if (!shares_candidate (self, hint) || is_noted (self, hint))
    return;
  if (value == SECASSET_TRISTATE_UNKNOWN && information == self->element)
    g_ptr_array_add (self->blanks, hint->property);
  if (value != SECASSET_TRISTATE_TRUE)
    return;
  note.information = g_object_ref (information);
  g_array_append_val (self->hints, note);
}

static void
note_hints (SecassetMigrationStep *self,
            SecassetElement *information)
{
  GPtrArray *mappings = secasset_mapped_levels_peek_mappings (self->mapped);

  if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (information))
    return;
  for (guint i = 0; i < mappings->len; i++)
    {
      GPtrArray *hints = ((SecassetMapping *) g_ptr_array_index (mappings, i))->hints;

      for (guint j = 0; j < hints->len; j++)
        note_hint (self, information, g_ptr_array_index (hints, j));
    }
}

/* Where one candidate is left, nothing has to speak for it. */
void
secasset_migration_step_find_hints (SecassetMigrationStep *self,
                                    SecassetFacts *facts)
{
  if (self->state != SECASSET_MIGRATION_STATE_NEEDS_REVIEW
      || g_strv_length ((char **) secasset_migration_step_get_candidates (self)) < 2)
    return;
  note_hints (self, self->element);
  SECASSET_FOREACH_EDGE (self->element, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      if (edge->target && secasset_facts_edge_holds (facts, edge)
          && secasset_element_is_live (edge->target))
        note_hints (self, edge->target);
    }
  SECASSET_FOREACH_INCOMING (self->element, SECASSET_RELATION_KIND_STORED_ON, in)
    {
      if (secasset_facts_edge_holds (facts, secasset_incoming_get_edge (in))
          && secasset_element_is_live (in->source))
        note_hints (self, in->source);
    }
}

SecassetElement *
secasset_migration_step_get_element (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);

  return self->element;
}

const char *
secasset_migration_step_get_dimension (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);

  return self->mapped ? secasset_mapped_levels_get_dimension (self->mapped) : self->stated;
}

SecassetOverride *
secasset_migration_step_get_override (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);

  return self->override;
}

static const char *const nothing[] = { NULL };

const char *const *
secasset_migration_step_get_from_levels (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);

  return self->from_levels ? (const char *const *) self->from_levels : nothing;
}

const char *const *
secasset_migration_step_get_candidates (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);

  return self->mapped ? secasset_mapped_levels_get_candidates (self->mapped) : nothing;
}

const char *
secasset_migration_step_get_default (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), NULL);

  return self->mapped && self->from_levels[0] ? secasset_mapped_levels_get_default (self->mapped)
                                              : NULL;
}

SecassetMappingQuality
secasset_migration_step_get_quality (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), SECASSET_MAPPING_QUALITY_NONE);

  return self->mapped ? secasset_mapped_levels_get_quality (self->mapped)
                      : SECASSET_MAPPING_QUALITY_NONE;
}

gboolean
secasset_migration_step_get_lossy (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), FALSE);

  return self->mapped && secasset_mapped_levels_get_lossy (self->mapped);
}

SecassetMigrationState
secasset_migration_step_get_state (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), SECASSET_MIGRATION_STATE_IMPOSSIBLE);

  return self->state;
}

guint
secasset_migration_step_get_line (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), 0);

  return self->line;
}

guint
secasset_migration_step_get_column (SecassetMigrationStep *self)
{
  g_return_val_if_fail (SECASSET_IS_MIGRATION_STEP (self), 0);

  return self->column;
}
