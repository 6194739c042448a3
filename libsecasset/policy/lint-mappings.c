/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"
#include "policy/mapped-levels-private.h"

/* Cases are tried on every combination of levels, as far as there are not too many. */
#define MAX_COMBINATIONS 100000

static void
judge_levels (SecassetLint *lint,
              const SecassetMapping *mapping,
              const char *place)
{
  gint index = secasset_scheme_find_dimension (mapping->from, mapping->from_dimension);
  const SecassetSchemeDimension *dimension = &mapping->from->dimensions[index];
  g_autofree char *at = g_strconcat (place, "/levels", NULL);

  for (guint i = 0; i < dimension->n_levels; i++)
    {
      if (!g_hash_table_contains (mapping->candidates, dimension->levels[i].id))
        secasset_lint_report (lint, "incomplete-mapping.level", at, dimension->levels[i].id,
                              "from", mapping->from_scheme, "to", mapping->to_scheme, "level",
                              dimension->levels[i].id, NULL);
    }
}

/* The next combination of ranks; FALSE after the last. */
static gboolean
step (SecassetScheme *scheme,
      guint *ranks)
{
  for (guint i = 0; i < scheme->n_dimensions; i++)
    {
      if (ranks[i]++ < scheme->dimensions[i].n_levels)
        return TRUE;
      ranks[i] = 1;
    }
  return FALSE;
}

/* The levels in words, for messages. */
static char *
describe (SecassetScheme *scheme,
          const guint *ranks)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < scheme->n_dimensions; i++)
    g_string_append_printf (text, "%s%s=%s", i > 0 ? ", " : "", scheme->dimensions[i].id,
                            secasset_scheme_get_level_by_rank (scheme, i, ranks[i])->id);
  return g_string_free (text, FALSE);
}

static void
judge_cases (SecassetLint *lint,
             const SecassetMapping *mapping,
             const char *place)
{
  g_autofree gboolean *used = g_new0 (gboolean, mapping->cases->len);
  g_autofree char *open = NULL;
  guint ranks[SECASSET_MAX_DIMENSIONS];
  guint64 n = 1;

  for (guint i = 0; i < mapping->from->n_dimensions; i++)
    {
      ranks[i] = 1;
      n *= mapping->from->dimensions[i].n_levels;
      if (n > MAX_COMBINATIONS)
        return;
    }
  do
    {
      gint found = secasset_mapping_find_case (mapping, ranks);

      if (found >= 0)
        used[found] = TRUE;
      else if (!open)
        open = describe (mapping->from, ranks);
    }
  while (step (mapping->from, ranks));
  for (guint i = 0; i < mapping->cases->len; i++)
    {
      g_autofree char *at = g_strdup_printf ("%s/cases/%u", place, i);

      if (!used[i])
        secasset_lint_report (lint, "shadowed-case", at, NULL, "from", mapping->from_scheme, "to",
                              mapping->to_scheme, NULL);
    }
  if (open)
    secasset_lint_report (lint, "incomplete-mapping.cases", place, NULL, "from",
                          mapping->from_scheme, "to", mapping->to_scheme, "levels", open, NULL);
}

/* The layer's own mappings are the last of the policy, in the order of its rows. */
static void
judge_mapping (SecassetLint *lint,
               JsonObject *row,
               guint index,
               const char *place)
{
  guint first = lint->base ? lint->base->mappings->len : 0;
  const SecassetMapping *mapping = g_ptr_array_index (lint->policy->mappings, first + index);

  if (mapping->from_dimension)
    judge_levels (lint, mapping, place);
  else
    judge_cases (lint, mapping, place);
}

void
secasset_lint_mappings (SecassetLint *lint)
{
  secasset_lint_foreach (lint, "mappings", judge_mapping);
}
