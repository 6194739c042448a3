/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "base/normalize-private.h"
#include <string.h>

#define LEVEL "level:"

static const char *
get_dimension (const SecassetLedgerBinding *binding)
{
  const char *target = binding->column ? binding->column->targets[0] : NULL;

  return target && !binding->repeated && g_str_has_prefix (target, LEVEL) ? target + strlen (LEVEL)
                                                                          : NULL;
}

/* How many cells of the column are levels of the mapping's scheme. */
static guint
count_levels (SecassetLedgerImport *self,
              guint column,
              const char *dimension)
{
  guint count = 0;

  for (guint row = self->columns->first + self->columns->height; row < self->table->rows->len;
       row++)
    {
      const char *text = secasset_ledger_table_peek_text (self->table, row, column);
      SecassetLedgerValueStatus status;
      g_autofree char *level
          = secasset_ledger_value_dup_level (self->mapping, dimension, text, &status);

      count += level && *level && status != SECASSET_LEDGER_VALUE_STRANGE ? 1 : 0;
    }
  return count;
}

/* G_MAXUINT if the ledger has no column of levels at all. */
static guint
count_all (SecassetLedgerImport *self,
           const char *id)
{
  g_autofree char *kept = self->mapping->scheme;
  SecassetScheme *scheme = secasset_policy_lookup_scheme (self->mapping->policy, id);
  gboolean any = FALSE;
  guint count = 0;

  self->mapping->scheme = g_strdup (id);
  for (guint part = 0; part < self->parts->len; part++)
    {
      secasset_ledger_import_enter (self, part);
      for (guint i = 0; i < self->columns->bindings->len; i++)
        {
          const char *dimension = get_dimension (
              &g_array_index (self->columns->bindings, SecassetLedgerBinding, i));

          any = any || dimension;
          if (dimension && scheme && secasset_scheme_find_dimension (scheme, dimension) >= 0)
            count += count_levels (self, i, dimension);
        }
    }
  g_free (self->mapping->scheme);
  self->mapping->scheme = g_steal_pointer (&kept);
  return any ? count : G_MAXUINT;
}

void
secasset_ledger_import_choose_scheme (SecassetLedgerImport *self)
{
  SecassetLedgerMapping *mapping = self->mapping;
  const char *best = NULL;
  guint most = 0;

  if (mapping->own_scheme || !mapping->scheme || count_all (self, mapping->scheme) != 0)
    return;
  for (guint i = 0; mapping->other_schemes && mapping->other_schemes[i]; i++)
    {
      guint count = count_all (self, mapping->other_schemes[i]);

      if (count <= most)
        continue;
      most = count;
      best = mapping->other_schemes[i];
    }
  if (!best)
    return;
  g_free (mapping->scheme);
  mapping->scheme = g_strdup (best);
  secasset_ledger_import_enter (self, 0);
  secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_ASSUMED, self->columns->first + 1, 0,
                               "", best);
}
