/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-value-private.h"

#include <string.h>

/* Words before a level that say what it is a level of. */
static const char *const prefixes[]
    = { "自治体", "機密性", "完全性", "可用性", "重要度", "重要性", "分類", "レベル", "level" };

static const SecassetSchemeLevel *
find_level (SecassetScheme *scheme,
            guint dimension,
            const char *text)
{
  const SecassetSchemeDimension *known = &scheme->dimensions[dimension];
  const SecassetSchemeLevel *level = secasset_scheme_find_level (scheme, dimension, text);
  g_autofree char *key = secasset_ledger_key (text);

  for (guint i = 0; !level && i < known->n_levels; i++)
    {
      g_autofree char *ja = secasset_ledger_key (known->levels[i].label.ja);
      g_autofree char *en = secasset_ledger_key (known->levels[i].label.en);

      if (g_str_equal (ja, key) || g_str_equal (en, key))
        level = &known->levels[i];
    }
  return level;
}

/* Behind one of the prefixes; NULL if there is none. */
static const char *
skip_prefix (const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      if (g_str_has_prefix (key, prefixes[i]) && key[strlen (prefixes[i])])
        return key + strlen (prefixes[i]);
    }
  return NULL;
}

char *
secasset_ledger_value_dup_level (SecassetLedgerMapping *mapping,
                                 const char *dimension,
                                 const char *text,
                                 SecassetLedgerValueStatus *status)
{
  SecassetScheme *scheme
      = mapping->scheme ? secasset_policy_lookup_scheme (mapping->policy, mapping->scheme) : NULL;
  g_autofree char *trimmed = secasset_ledger_value_trim (text);
  gint index = scheme ? secasset_scheme_find_dimension (scheme, dimension) : -1;
  const SecassetSchemeLevel *level = NULL;

  g_autofree char *group = g_strconcat ("level:", dimension, NULL);
  const char *meant = secasset_ledger_mapping_find_value (mapping, group, trimmed);

  *status = SECASSET_LEDGER_VALUE_PLAIN;
  if (index >= 0)
    {
      g_autofree char *key = secasset_ledger_key (trimmed);

      level = find_level (scheme, (guint) index, meant ? meant : trimmed);
      for (const char *rest = skip_prefix (key); rest && !level; rest = skip_prefix (rest))
        level = find_level (scheme, (guint) index, rest);
    }
  if (!level)
    *status = SECASSET_LEDGER_VALUE_STRANGE;
  else if (!g_str_equal (level->id, trimmed))
    *status = SECASSET_LEDGER_VALUE_READ_AS;
  return g_strdup (level ? level->id : trimmed);
}
