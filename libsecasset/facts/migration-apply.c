/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/migration-private.h"

#include "model/settings-private.h"

/* A classification in the making. */
typedef struct
{
  GPtrArray *levels;
  GString *rationale;
} Entry;

static void
entry_init (Entry *self)
{
  self->levels = g_ptr_array_new_with_free_func (g_free);
  self->rationale = g_string_new (NULL);
}

static void
entry_clear (Entry *self)
{
  g_ptr_array_unref (self->levels);
  g_string_free (self->rationale, TRUE);
}

static gboolean
is_open (SecassetMigrationStep *step)
{
  const char *dimension = secasset_migration_step_get_dimension (step);

  return !secasset_migration_find_level (step->element, step->to, dimension,
                                         SECASSET_ASSIGNMENT_STATUS_ACTIVE)
         && !secasset_migration_find_level (step->element, step->to, dimension,
                                            SECASSET_ASSIGNMENT_STATUS_DRAFT);
}

static void
collect (SecassetMigrationStep *step,
         SecassetMigrationState state,
         const char *language,
         Entry *entry)
{
  const char *level = secasset_migration_step_get_default (step);

  if (step->override || step->state != state || !level || !is_open (step))
    return;
  g_ptr_array_add (entry->levels,
                   g_strconcat (secasset_migration_step_get_dimension (step), "=", level, NULL));
  secasset_migration_step_add_rationale (step, language, entry->rationale);
}

/* The levels of one asset that have a state become one classification. */
static guint
record (SecassetMigration *self,
        guint first,
        guint end,
        SecassetMigrationState state,
        const char *language)
{
  SecassetMigrationStep *step = secasset_list_index (self->steps, first);
  gboolean settled = state == SECASSET_MIGRATION_STATE_AUTOMATIC;
  guint n = 0;
  Entry entry;

  entry_init (&entry);
  for (guint i = first; i < end; i++)
    collect (secasset_list_index (self->steps, i), state, language, &entry);
  if (entry.levels->len > 0)
    {
      g_autoptr (SecassetAssignment) assignment = secasset_assignment_new ();

      g_ptr_array_add (entry.levels, NULL);
      secasset_assignment_set_scheme (assignment, self->to->id);
      secasset_assignment_set_levels (assignment, (const char *const *) entry.levels->pdata);
      secasset_assignment_set_status (assignment, settled ? SECASSET_ASSIGNMENT_STATUS_ACTIVE
                                                          : SECASSET_ASSIGNMENT_STATUS_DRAFT);
      secasset_assignment_set_assigned_on (assignment, &self->day);
      secasset_assignment_set_rationale (assignment, entry.rationale->str);
      secasset_asset_add_assignment (SECASSET_ASSET (step->element), assignment);
      n = 1;
    }
  entry_clear (&entry);
  return n;
}

static gboolean
names (char **schemes,
       SecassetScheme *scheme)
{
  for (guint i = 0; schemes && schemes[i]; i++)
    {
      if (secasset_scheme_is_named (scheme, schemes[i]))
        return TRUE;
    }
  return FALSE;
}

/* Both schemes are in use during the transition. */
static void
add_schemes (SecassetMigration *self)
{
  SecassetSettings *settings = secasset_inventory_get_settings (self->inventory);
  g_autoptr (SecassetSettings) made = settings ? NULL : secasset_settings_new ();
  g_autoptr (GPtrArray) schemes = g_ptr_array_new ();
  char **old = settings ? settings->schemes : NULL;
  g_auto (GStrv) value = NULL;

  for (guint i = 0; old && old[i]; i++)
    g_ptr_array_add (schemes, old[i]);
  if (!names (old, self->from))
    g_ptr_array_add (schemes, self->from->id);
  if (!names (old, self->to))
    g_ptr_array_add (schemes, self->to->id);
  g_ptr_array_add (schemes, NULL);
  /* A copy: setting the property frees what it held. */
  value = g_strdupv ((char **) schemes->pdata);
  secasset_settings_set_schemes (settings ? settings : made, (const char *const *) value);
  if (made)
    secasset_inventory_set_settings (self->inventory, made);
}

guint
secasset_migration_apply (SecassetMigration *self,
                          gboolean provisional,
                          const char *language)
{
  guint n_steps, n = 0;

  g_return_val_if_fail (SECASSET_IS_MIGRATION (self), 0);
  g_return_val_if_fail (language != NULL, 0);

  n_steps = secasset_list_get_n_items (self->steps);
  for (guint first = 0, end; first < n_steps; first = end)
    {
      SecassetMigrationStep *step = secasset_list_index (self->steps, first);

      for (end = first + 1; end < n_steps; end++)
        {
          if (((SecassetMigrationStep *) secasset_list_index (self->steps, end))->element
              != step->element)
            break;
        }
      n += record (self, first, end, SECASSET_MIGRATION_STATE_AUTOMATIC, language);
      if (provisional)
        n += record (self, first, end, SECASSET_MIGRATION_STATE_NEEDS_REVIEW, language);
    }
  add_schemes (self);
  return n;
}
