/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-threat.h>

static gboolean
is_same_id (const char *a,
            const char *b)
{
  g_autofree char *one = a ? secasset_data_key (a) : NULL;
  g_autofree char *other = b ? secasset_data_key (b) : NULL;

  return one && other && secasset_key_equal (one, other);
}

static gboolean
is_cited_by_rule (SecassetPolicy *policy,
                  const char *clause)
{
  for (guint i = 0; i < secasset_list_get_n_items (policy->rules); i++)
    {
      SecassetRuleInfo *rule = secasset_list_index (policy->rules, i);

      for (guint c = 0; rule->clauses && rule->clauses[c]; c++)
        {
          if (is_same_id (rule->clauses[c], clause))
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
is_cited (SecassetPolicy *policy,
          SecassetClause *clause)
{
  if ((clause->realisations && *clause->realisations) || is_cited_by_rule (policy, clause->id))
    return TRUE;
  for (guint i = 0; i < secasset_list_get_n_items (policy->threats); i++)
    {
      SecassetThreat *threat = secasset_list_index (policy->threats, i);

      if (is_same_id (secasset_threat_get_clause (threat), clause->id)
          || is_same_id (secasset_threat_get_extension_of (threat), clause->id))
        return TRUE;
    }
  for (guint i = 0; i < secasset_list_get_n_items (policy->segments); i++)
    {
      SecassetSegment *segment = secasset_list_index (policy->segments, i);

      if (is_same_id (segment->clause, clause->id))
        return TRUE;
    }
  return FALSE;
}

static void
judge_clause (SecassetLint *lint,
              JsonObject *row,
              guint index,
              const char *place)
{
  SecassetClause *clause
      = secasset_policy_lookup_clause (lint->policy, secasset_lint_get_string (row, "id"));

  if (!is_cited (lint->policy, clause))
    secasset_lint_report (lint, "uncited-clause", place, clause->id, "clause", clause->id, NULL);
}

static void
judge_threat (SecassetLint *lint,
              JsonObject *row,
              guint index,
              const char *place)
{
  const char *id = secasset_lint_get_string (row, "id");
  JsonNode *measures = json_object_get_member (row, "measures");

  if (!measures || json_array_get_length (json_node_get_array (measures)) == 0)
    secasset_lint_report (lint, "threat-without-measures", place, id, "threat", id, NULL);
}

static gboolean
is_synonym_of (SecassetSegment *segment,
               const char *word)
{
  for (guint i = 0; segment->synonyms && segment->synonyms[i]; i++)
    {
      if (is_same_id (segment->synonyms[i], word))
        return TRUE;
    }
  return FALSE;
}

/* A synonym that means another segment is a defect; a label that does is not. */
static void
judge_words (SecassetLint *lint,
             JsonObject *row,
             SecassetSegment *other,
             const char *place)
{
  static const char *const members[] = { "label", "short" };
  const char *id = secasset_lint_get_string (row, "id");
  const char *nick = secasset_data_nick (SECASSET_TYPE_SEGMENT_KIND, (gint) other->kind);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      JsonObject *text = secasset_lint_get_object (row, members[i]);
      const char *word = text ? secasset_lint_get_string (text, "ja") : NULL;
      g_autofree char *at = g_strdup_printf ("%s/%s", place, members[i]);

      if (is_synonym_of (other, word))
        secasset_lint_report (lint, "ambiguous-synonym", at, id, "word", word, "segment", id,
                              "other", nick, NULL);
    }
}

static void
judge_segment (SecassetLint *lint,
               JsonObject *row,
               guint index,
               const char *place)
{
  const char *id = secasset_lint_get_string (row, "id");
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_SEGMENT_KIND);
  SecassetSegment *segment = secasset_policy_lookup_segment (
      lint->policy, (SecassetSegmentKind) g_enum_get_value_by_nick (klass, id)->value);

  for (guint i = 0; i < secasset_list_get_n_items (lint->policy->segments); i++)
    {
      SecassetSegment *other = secasset_list_index (lint->policy->segments, i);

      if (other == segment)
        continue;
      if (is_same_id (segment->label.ja, other->label.ja)
          || is_same_id (segment->label.en, other->label.en)
          || is_same_id (segment->short_label.ja, other->short_label.ja)
          || is_same_id (segment->short_label.en, other->short_label.en))
        secasset_lint_report (lint, "same-label.segment", place, id, "segment", id, "other",
                              secasset_data_nick (SECASSET_TYPE_SEGMENT_KIND, (gint) other->kind),
                              NULL);
      judge_words (lint, row, other, place);
    }
}

void
secasset_lint_rows (SecassetLint *lint)
{
  secasset_lint_foreach (lint, "clauses", judge_clause);
  secasset_lint_foreach (lint, "threats", judge_threat);
  secasset_lint_foreach (lint, "segments", judge_segment);
}
