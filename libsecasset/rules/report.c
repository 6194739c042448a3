/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/report-private.h"

/**
 * SecassetReport:
 *
 * What a validation found: findings, counts, what was judged and what could not be, and the
 * verdict. Reports are immutable. A report keeps the inventory alive that it is about.
 *
 * Since: 1.0
 */
struct _SecassetReportClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetReport, secasset_report, G_TYPE_OBJECT)

static void
secasset_report_finalize (GObject *object)
{
  SecassetReport *self = (SecassetReport *) object;

  g_clear_object (&self->policy);
  g_clear_object (&self->facts);
  g_object_unref (self->findings);
  g_object_unref (self->coverage);
  g_strfreev (self->profiles);
  g_strfreev (self->schemes);
  g_strfreev (self->disabled);
  g_free (self->file);
  g_free (self->settled);
  G_OBJECT_CLASS (secasset_report_parent_class)->finalize (object);
}

static void
secasset_report_class_init (SecassetReportClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_report_finalize;
}

static void
secasset_report_init (SecassetReport *self)
{
  self->findings = secasset_list_new (SECASSET_TYPE_FINDING);
  self->coverage = secasset_list_new (SECASSET_TYPE_RULE_COVERAGE);
}

static void
take_findings (SecassetReport *self,
               GPtrArray *findings)
{
  for (guint i = 0; i < findings->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (findings, i);

      if (finding->waiver)
        self->n_waived++;
      else
        self->counts[finding->severity]++;
    }
  secasset_list_splice (self->findings, 0, 0, findings->pdata, findings->len);
}

static void
take_coverage (SecassetReport *self,
               GArray *rules)
{
  for (guint i = 0; i < rules->len; i++)
    {
      const SecassetActiveRule *active = &g_array_index (rules, SecassetActiveRule, i);
      g_autoptr (SecassetRuleCoverage) coverage = secasset_rule_coverage_new (active);

      self->n_skipped += active->skipped;
      secasset_list_append (self->coverage, coverage);
    }
}

static char **
scheme_ids (SecassetFacts *facts)
{
  guint n = secasset_facts_get_n_schemes (facts);
  char **ids = g_new0 (char *, n + 1);

  for (guint i = 0; i < n; i++)
    ids[i] = g_strdup (secasset_facts_get_scheme (facts, i)->id);
  return ids;
}

SecassetReport *
secasset_report_new (SecassetRuleContext *context,
                     const char *const *profiles,
                     const char *const *disabled,
                     guint n_opaque)
{
  SecassetReport *self = g_object_new (SECASSET_TYPE_REPORT, NULL);

  self->policy = g_object_ref (context->policy);
  self->facts = g_object_ref (context->facts);
  self->day = *secasset_facts_get_day (context->facts);
  self->profiles = g_strdupv ((char **) profiles);
  self->schemes = scheme_ids (context->facts);
  self->disabled = g_strdupv ((char **) disabled);
  self->n_elements = secasset_inventory_get_n_elements (context->inventory);
  self->n_opaque = n_opaque;
  if (context->inventory->source)
    self->file = g_strdup (secasset_source_get_name (context->inventory->source));
  take_findings (self, context->findings);
  take_coverage (self, context->rules);
  self->settled = g_steal_pointer (&context->settled);
  return self;
}

/* In the order of the rules of the run. */
static gint
find_rule (SecassetReport *self,
           const char *rule)
{
  for (guint i = 0; i < secasset_list_get_n_items (self->coverage); i++)
    {
      SecassetRuleCoverage *coverage = secasset_list_index (self->coverage, i);

      if (g_str_equal (secasset_rule_coverage_get_rule (coverage), rule))
        return (gint) i;
    }
  return -1;
}

gboolean
secasset_report_has_rule (SecassetReport *self,
                          const char *rule)
{
  return find_rule (self, rule) >= 0;
}

static gboolean
is_settled (SecassetReport *self,
            guint row,
            guint rule)
{
  gsize place = secasset_settled_place (secasset_list_get_n_items (self->coverage), row, rule);

  return (self->settled[place / 8] & (1u << (place % 8))) != 0;
}

gboolean
secasset_report_is_settled (SecassetReport *self,
                            const char *rule,
                            SecassetElement *element)
{
  gint position = find_rule (self, rule);

  return position >= 0
         && (is_settled (self, self->n_elements, (guint) position)
             || (element && element->index < self->n_elements
                 && is_settled (self, element->index, (guint) position)));
}

SecassetVerdict
secasset_report_get_verdict (SecassetReport *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT (self), SECASSET_VERDICT_INCOMPLETE);

  if (self->counts[SECASSET_SEVERITY_ERROR] > 0)
    return SECASSET_VERDICT_FAILED;
  if (self->n_skipped > 0 || self->n_opaque > 0 || self->n_elements == 0)
    return SECASSET_VERDICT_INCOMPLETE;
  return SECASSET_VERDICT_PASSED;
}

SecassetList *
secasset_report_get_findings (SecassetReport *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT (self), NULL);

  return self->findings;
}

SecassetList *
secasset_report_get_coverage (SecassetReport *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT (self), NULL);

  return self->coverage;
}

guint
secasset_report_get_count (SecassetReport *self,
                           SecassetSeverity severity)
{
  g_return_val_if_fail (SECASSET_IS_REPORT (self), 0);
  g_return_val_if_fail (severity <= SECASSET_SEVERITY_ERROR, 0);

  return self->counts[severity];
}

#define DEFINE_COUNT(name)                                                                         \
  guint secasset_report_get_##name (SecassetReport *self)                                          \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_REPORT (self), 0);                                           \
    return self->name;                                                                             \
  }

DEFINE_COUNT (n_waived)
DEFINE_COUNT (n_skipped)
DEFINE_COUNT (n_elements)
DEFINE_COUNT (n_opaque)

#define DEFINE_STRINGS(name, member)                                                               \
  char **secasset_report_dup_##name (SecassetReport *self)                                         \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_REPORT (self), NULL);                                        \
    return g_strdupv (self->member);                                                               \
  }

DEFINE_STRINGS (profiles, profiles)
DEFINE_STRINGS (schemes, schemes)
DEFINE_STRINGS (disabled_rules, disabled)

SecassetPolicy *
secasset_report_get_policy (SecassetReport *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT (self), NULL);

  return self->policy;
}

const GDate *
secasset_report_get_reference_date (SecassetReport *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT (self), NULL);

  return &self->day;
}

const char *
secasset_report_get_file (SecassetReport *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT (self), NULL);

  return self->file;
}
