/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"

/* A word this long that is not Japanese can still be a name; two of them are a phrase. */
#define MIN_WORD 3

static gboolean
has_japanese (const char *text)
{
  for (; *text; text = g_utf8_next_char (text))
    {
      GUnicodeScript script = g_unichar_get_script (g_utf8_get_char (text));

      if (script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA
          || script == G_UNICODE_SCRIPT_KATAKANA)
        return TRUE;
    }
  return FALSE;
}

static guint
count_words (const char *text)
{
  guint words = 0, letters = 0;

  for (;; text = g_utf8_next_char (text))
    {
      if (g_unichar_islower (g_utf8_get_char (text)))
        letters++;
      else
        {
          words += letters >= MIN_WORD;
          letters = 0;
        }
      if (!*text)
        return words;
    }
}

/* Names such as “ISO/IEC 27001” are the same in every language, and English may quote a
 * Japanese term beside its own words. */
static void
judge_text (SecassetLint *lint,
            const char *place,
            const char *ja,
            const char *en)
{
  gboolean foreign = !has_japanese (ja) && count_words (ja) >= 2;

  if (foreign && g_str_equal (ja, en))
    secasset_lint_report (lint, "missing-translation.same", place, NULL, "text", ja, NULL);
  else if (foreign)
    secasset_lint_report (lint, "missing-translation.japanese", place, NULL, "text", ja, NULL);
  if (has_japanese (en) && count_words (en) == 0)
    secasset_lint_report (lint, "missing-translation.english", place, NULL, "text", en, NULL);
}

static char *
join (const char *place,
      const char *member)
{
  g_auto (GStrv) tildes = g_strsplit (member, "~", -1);
  g_autofree char *half = g_strjoinv ("~0", tildes);
  g_auto (GStrv) slashes = g_strsplit (half, "/", -1);
  g_autofree char *token = g_strjoinv ("~1", slashes);

  return g_strconcat (place, "/", token, NULL);
}

static void judge_node (SecassetLint *lint,
                        const char *place,
                        JsonNode *node);

static void
judge_object (SecassetLint *lint,
              const char *place,
              JsonObject *object)
{
  g_autoptr (GList) members = json_object_get_members (object);
  const char *ja = secasset_lint_get_string (object, "ja");
  const char *en = secasset_lint_get_string (object, "en");

  if (ja && en)
    {
      judge_text (lint, place, ja, en);
      return;
    }
  for (GList *i = members; i; i = i->next)
    {
      g_autofree char *inner = join (place, i->data);

      if (!g_str_has_prefix (i->data, "x-"))
        judge_node (lint, inner, json_object_get_member (object, i->data));
    }
}

static void
judge_node (SecassetLint *lint,
            const char *place,
            JsonNode *node)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    judge_object (lint, place, json_node_get_object (node));
  for (guint i = 0; array && i < json_array_get_length (array); i++)
    {
      g_autofree char *inner = g_strdup_printf ("%s/%u", place, i);

      judge_node (lint, inner, json_array_get_element (array, i));
    }
}

static void
judge_dimensions (SecassetLint *lint,
                  JsonObject *scheme,
                  guint index,
                  const char *place)
{
  SecassetScheme *known
      = secasset_policy_lookup_scheme (lint->policy, secasset_lint_get_string (scheme, "id"));
  JsonObject *words = json_object_get_object_member (lint->policy->labels, "dimensions");

  for (guint i = 0; i < known->n_dimensions; i++)
    {
      g_autofree char *at = g_strdup_printf ("%s/dimensions/%u/id", place, i);

      if (!json_object_has_member (words, known->dimensions[i].id))
        secasset_lint_report (lint, "missing-translation.dimension", at, known->dimensions[i].id,
                              "dimension", known->dimensions[i].id, NULL);
    }
}

void
secasset_lint_texts (SecassetLint *lint)
{
  judge_node (lint, "", lint->rows);
  if (lint->policy)
    secasset_lint_foreach (lint, "schemes", judge_dimensions);
}
