/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

#include "base/date-private.h"

/* The text of a finding's argument “scheme”; NULL if it speaks of none. */
static const char *
peek_scheme (const SecassetFinding *finding)
{
  for (guint i = 0; i < finding->arguments->len; i++)
    {
      const SecassetKeptArgument *argument
          = &g_array_index (finding->arguments, SecassetKeptArgument, i);

      if (g_str_equal (argument->name, "scheme"))
        return argument->value;
    }
  return NULL;
}

static gboolean
uses_scheme (const SecassetReport *report,
             const char *scheme)
{
  return g_strv_contains ((const char *const *) report->schemes, scheme);
}

/* Why @report does not have the finding of the @other one; @element is what the finding is
 * about as @report knows it. */
static SecassetFindingReason
find_reason (SecassetReport *report,
             SecassetReport *other,
             const SecassetFinding *finding,
             SecassetElement *element)
{
  const char *rule = finding->info->id;
  const char *scheme = peek_scheme (finding);

  if (finding->element && !element)
    return SECASSET_FINDING_REASON_ELEMENT;
  if (report->disabled && g_strv_contains ((const char *const *) report->disabled, rule))
    return SECASSET_FINDING_REASON_RULE_DISABLED;
  if (!secasset_report_has_rule (report, rule))
    return SECASSET_FINDING_REASON_RULE_NOT_RUN;
  if (scheme && uses_scheme (other, scheme) && !uses_scheme (report, scheme))
    return SECASSET_FINDING_REASON_SCHEME;
  if (secasset_report_is_settled (report, rule, element))
    return SECASSET_FINDING_REASON_NONE;
  if (element && !secasset_element_is_live (element))
    return SECASSET_FINDING_REASON_NOT_IN_USE;
  if (element && G_OBJECT_TYPE (element) != G_OBJECT_TYPE (finding->element))
    return SECASSET_FINDING_REASON_KIND;
  return SECASSET_FINDING_REASON_FACT_UNKNOWN;
}

static void
add_new (SecassetDiff *self,
         SecassetFinding *finding)
{
  SecassetFindingChange *change = secasset_finding_change_new (NULL, finding);
  SecassetElement *element = finding->element ? self->to_old[finding->element->index] : NULL;

  change->reason = find_reason (self->old_report, self->new_report, finding, element);
  secasset_diff_take (self->findings, change);
}

static void
add_old (SecassetDiff *self,
         SecassetFinding *finding)
{
  SecassetFindingChange *change = secasset_finding_change_new (finding, NULL);
  SecassetElement *element = finding->element ? self->to_new[finding->element->index] : NULL;

  change->reason = find_reason (self->new_report, self->old_report, finding, element);
  if (change->reason == SECASSET_FINDING_REASON_ELEMENT)
    change->state = SECASSET_FINDING_STATE_GONE;
  else if (change->reason != SECASSET_FINDING_REASON_NONE)
    change->state = SECASSET_FINDING_STATE_UNJUDGED;
  secasset_diff_take (self->findings, change);
}

/* Several findings may have one fingerprint: they are paired first with first. */
void
secasset_diff_compare_findings (SecassetDiff *self)
{
  SecassetList *of_old = self->old_report->findings;
  SecassetList *of_new = self->new_report->findings;
  guint n_old = secasset_list_get_n_items (of_old);
  g_autoptr (GHashTable) heads = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *next = g_new0 (guint, n_old + 1);
  g_autofree gboolean *paired = g_new0 (gboolean, n_old + 1);

  for (guint i = n_old; i-- > 0;)
    {
      SecassetFinding *finding = secasset_list_index (of_old, i);

      next[i] = GPOINTER_TO_UINT (g_hash_table_lookup (heads, finding->fingerprint));
      g_hash_table_insert (heads, finding->fingerprint, GUINT_TO_POINTER (i + 1));
    }
  for (guint i = 0; i < secasset_list_get_n_items (of_new); i++)
    {
      SecassetFinding *finding = secasset_list_index (of_new, i);
      guint head = GPOINTER_TO_UINT (g_hash_table_lookup (heads, finding->fingerprint));

      if (head == 0)
        {
          add_new (self, finding);
          continue;
        }
      paired[head - 1] = TRUE;
      g_hash_table_insert (heads, finding->fingerprint, GUINT_TO_POINTER (next[head - 1]));
      secasset_diff_take (self->findings, secasset_finding_change_new (
                                              secasset_list_index (of_old, head - 1), finding));
    }
  for (guint i = 0; i < n_old; i++)
    {
      if (!paired[i])
        add_old (self, secasset_list_index (of_old, i));
    }
}

static void
add_condition (SecassetDiff *self,
               const char *name,
               const char *before,
               const char *after)
{
  if (g_strcmp0 (before, after) != 0)
    secasset_diff_take (self->conditions, secasset_property_change_new (name, NULL, before, after));
}

static void
add_list_condition (SecassetDiff *self,
                    const char *name,
                    char **before,
                    char **after)
{
  g_autofree char *old_text = before && *before ? g_strjoinv (",", before) : NULL;
  g_autofree char *new_text = after && *after ? g_strjoinv (",", after) : NULL;

  add_condition (self, name, old_text, new_text);
}

static char **
dup_editions (SecassetReport *report)
{
  char **texts = g_strdupv (report->profiles);

  for (guint i = 0; texts && texts[i]; i++)
    {
      SecassetProfile *profile = secasset_policy_lookup_profile (report->policy, texts[i]);
      g_autofree char *id = texts[i];

      texts[i] = profile && profile->edition ? g_strdup_printf ("%s (%s)", id, profile->edition)
                                             : g_strdup (id);
    }
  return texts;
}

static char **
dup_severities (SecassetReport *report)
{
  static const char *const nicks[] = { "info", "warning", "error" };
  GPtrArray *texts = g_ptr_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (report->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (report->coverage, i);

      if (secasset_rule_coverage_is_changed (coverage))
        g_ptr_array_add (texts,
                         g_strconcat (secasset_rule_coverage_get_rule (coverage), "=",
                                      nicks[secasset_rule_coverage_get_severity (coverage)], NULL));
    }
  g_ptr_array_add (texts, NULL);
  return (char **) g_ptr_array_free (texts, FALSE);
}

void
secasset_diff_compare_conditions (SecassetDiff *self)
{
  SecassetReport *a = self->old_report;
  SecassetReport *b = self->new_report;
  g_autofree char *old_day = secasset_date_to_iso (&a->day);
  g_autofree char *new_day = secasset_date_to_iso (&b->day);
  g_auto (GStrv) old_profiles = dup_editions (a);
  g_auto (GStrv) new_profiles = dup_editions (b);
  g_auto (GStrv) old_severities = dup_severities (a);
  g_auto (GStrv) new_severities = dup_severities (b);

  add_condition (self, "policy", a->policy->id, b->policy->id);
  add_condition (self, "edition", a->policy->edition, b->policy->edition);
  add_condition (self, "reference-date", old_day, new_day);
  add_list_condition (self, "profiles", old_profiles, new_profiles);
  add_list_condition (self, "schemes", a->schemes, b->schemes);
  add_list_condition (self, "disabled-rules", a->disabled, b->disabled);
  add_list_condition (self, "severities", old_severities, new_severities);
}
