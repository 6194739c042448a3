/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

static gboolean
is_one_of (Explain *run,
           char **words)
{
  for (; words && *words; words++)
    {
      if (explain_is_topic (run, *words))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_segment (Explain *run,
            SecassetSegment *segment,
            const GEnumValue *value)
{
  g_autofree char *number = g_strdup_printf ("%d", value->value);
  g_autofree char *ja = secasset_segment_dup_label (segment, "ja");
  g_autofree char *en = secasset_segment_dup_label (segment, "en");
  g_autofree char *short_ja = secasset_segment_dup_short_label (segment, "ja");
  g_autofree char *short_en = secasset_segment_dup_short_label (segment, "en");
  g_auto (GStrv) synonyms = secasset_segment_dup_synonyms (segment);
  g_auto (GStrv) ambiguous = secasset_segment_dup_ambiguous (segment);

  return explain_is_topic (run, value->value_nick) || explain_is_topic (run, number)
         || explain_is_topic (run, ja) || explain_is_topic (run, en)
         || explain_is_topic (run, short_ja) || explain_is_topic (run, short_en)
         || is_one_of (run, synonyms) || is_one_of (run, ambiguous);
}

static void
add_meaning (Explain *run,
             const char *clause_id)
{
  SecassetClause *clause = clause_id ? secasset_policy_find_clause (run->policy, clause_id) : NULL;

  if (clause)
    explain_add (run, "meaning", cli_say (run->cli, "要旨", "Meaning"),
                 secasset_clause_dup_meaning (clause, run->cli->language));
}

static void
explain_segment (Explain *run,
                 SecassetSegment *segment,
                 const GEnumValue *value)
{
  g_autofree char *label = secasset_segment_dup_label (segment, run->cli->language);
  g_auto (GStrv) synonyms = secasset_segment_dup_synonyms (segment);
  g_auto (GStrv) ambiguous = secasset_segment_dup_ambiguous (segment);
  const char *separator = cli_say (run->cli, "、", ", ");

  explain_begin (run, "segment", value->value_nick, label);
  explain_add (run, "number", cli_say (run->cli, "番号", "Number"),
               g_strdup_printf ("%d", value->value));
  explain_link_clause (run, secasset_segment_get_clause (segment));
  add_meaning (run, secasset_segment_get_clause (segment));
  explain_add (run, "synonyms", cli_say (run->cli, "別の呼び名", "Also called"),
               g_strjoinv (separator, synonyms));
  explain_add (run, "ambiguous", cli_say (run->cli, "要確認の語", "To be asked"),
               g_strjoinv (separator, ambiguous));
  explain_link_rules (run, secasset_segment_get_clause (segment));
}

void
explain_segments (Explain *run)
{
  GListModel *segments = G_LIST_MODEL (secasset_policy_get_segments (run->policy));
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_SEGMENT_KIND);

  for (guint i = 0; i < g_list_model_get_n_items (segments); i++)
    {
      g_autoptr (SecassetSegment) segment = g_list_model_get_item (segments, i);
      const GEnumValue *value
          = g_enum_get_value (klass, (gint) secasset_segment_get_kind (segment));

      if (value && is_segment (run, segment, value))
        explain_segment (run, segment, value);
    }
}

static void
link_threats_of_incident (Explain *run,
                          const char *nick)
{
  GListModel *threats = G_LIST_MODEL (secasset_policy_get_threats (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (threats); i++)
    {
      g_autoptr (SecassetThreat) threat = g_list_model_get_item (threats, i);
      const char *const *kinds = secasset_threat_get_incident_kinds (threat);

      if (kinds && g_strv_contains (kinds, nick))
        explain_link (run, "threats", cli_say (run->cli, "脅威", "Threats"), "threat",
                      secasset_threat_get_id (threat), NULL);
    }
}

static void
explain_incident (Explain *run,
                  const GEnumValue *value)
{
  g_autofree char *label = explain_label (run, "IncidentKind", value->value_nick);
  g_autofree char *clause = g_strdup_printf ("2.17.%d", value->value);

  explain_begin (run, "incident-kind", value->value_nick, label);
  explain_add (run, "number", cli_say (run->cli, "番号", "Number"),
               g_strdup_printf ("%d", value->value));
  explain_link_clause (run, clause);
  add_meaning (run, clause);
  explain_link_rules (run, clause);
  link_threats_of_incident (run, value->value_nick);
}

void
explain_incidents (Explain *run)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (SECASSET_TYPE_INCIDENT_KIND);

  for (guint i = 0; i < klass->n_values; i++)
    {
      const GEnumValue *value = &klass->values[i];
      g_autofree char *number = g_strdup_printf ("%d", value->value);

      if (value->value != SECASSET_INCIDENT_KIND_UNSET
          && (explain_is_topic (run, number)
              || explain_is_word (run, "IncidentKind", value->value_nick)))
        explain_incident (run, value);
    }
}
