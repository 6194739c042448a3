/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/engine-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/waiver-private.h"

/* One run over the waivers of an inventory. Findings are looked up by rule and subject, so that
 * neither many waivers nor many findings make it slow. */
typedef struct
{
  SecassetRuleContext *context;
  GHashTable *by_rule;    /* id of a rule -> GPtrArray of SecassetFinding, borrowed */
  GHashTable *by_subject; /* id of a rule and subject -> the same */
  GHashTable *subjects;   /* of all findings */
  GHashTable *rules;      /* id -> SecassetActiveRule, those that take part */
} Exceptions;

static char *
make_key (const char *rule,
          const char *subject)
{
  g_autofree char *normal = secasset_normalize (subject);

  return g_strconcat (rule, "\x1f", normal, NULL);
}

static void
add_to_table (GHashTable *table,
              char *key,
              SecassetFinding *finding)
{
  GPtrArray *findings = g_hash_table_lookup (table, key);

  if (findings)
    g_free (key);
  else
    {
      findings = g_ptr_array_new ();
      g_hash_table_insert (table, key, findings);
    }
  g_ptr_array_add (findings, finding);
}

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
}

static void
index_findings (Exceptions *self)
{
  GPtrArray *findings = self->context->findings;

  self->by_rule = new_table ();
  self->by_subject = new_table ();
  self->subjects = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < findings->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (findings, i);

      add_to_table (self->by_rule, g_strdup (finding->info->id), finding);
      add_to_table (self->by_subject, make_key (finding->info->id, finding->subject), finding);
      g_hash_table_add (self->subjects, secasset_normalize (finding->subject));
    }
}

static void
index_rules (Exceptions *self)
{
  GArray *rules = self->context->rules;

  self->rules = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < rules->len; i++)
    {
      SecassetActiveRule *active = &g_array_index (rules, SecassetActiveRule, i);

      g_hash_table_insert (self->rules, secasset_normalize (active->info->id), active);
    }
}

static void
clear_index (Exceptions *self)
{
  g_clear_pointer (&self->rules, g_hash_table_unref);
  g_clear_pointer (&self->by_rule, g_hash_table_unref);
  g_clear_pointer (&self->by_subject, g_hash_table_unref);
  g_clear_pointer (&self->subjects, g_hash_table_unref);
}

/* A finding about the waiver at @index; @member of it where one is at fault. */
static void
report (Exceptions *self,
        guint index,
        const char *member,
        const char *rule,
        const char *variant,
        const SecassetArgument *arguments)
{
  SecassetRuleContext *context = self->context;
  const SecassetWaiver *waiver = g_ptr_array_index (context->inventory->waivers, index);
  gint position = secasset_rule_context_find_rule (context, rule);
  g_autofree char *path = g_strdup_printf ("waivers/%u%s%s", index, *member ? "/" : "", member);
  g_autofree char *key = NULL;

  if (position < 0)
    return;
  secasset_rule_context_begin (context, (guint) position, NULL);
  if (!secasset_is_blank (waiver->subject))
    secasset_context_set_subject (context, waiver->subject);
  key = g_strdup_printf ("%s %s", waiver->rule ? waiver->rule : "", member);
  secasset_context_set_key (context, key);
  secasset_context_report_full (context, variant, path, arguments);
  secasset_rule_context_end (context);
}

#define REPORT(self, index, member, rule, variant, ...)                                            \
  report (self, index, member, rule, variant,                                                      \
          (const SecassetArgument[]){ __VA_ARGS__, { .name = NULL } })

/* An exception is a decision that somebody took for a reason, on a legal basis and for a time. */
static gboolean
is_complete (Exceptions *self,
             guint index,
             const SecassetWaiver *waiver)
{
  const struct
  {
    const char *name;
    gboolean missing;
  } members[] = {
    { "rule", secasset_is_blank (waiver->rule) },
    { "legal-basis", secasset_is_blank (waiver->legal_basis) },
    { "approver", secasset_is_blank (waiver->approver) },
    { "reason", secasset_is_blank (waiver->reason) },
    { "expires-on", !g_date_valid (&waiver->expires_on) },
  };
  gboolean complete = TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      if (!members[i].missing)
        continue;
      complete = FALSE;
      REPORT (self, index, members[i].name, "waiver.incomplete", NULL,
              SECASSET_ARG ("rule", waiver->rule ? waiver->rule : ""),
              SECASSET_ARG_LABEL ("field", "fields", members[i].name));
    }
  return complete;
}

/* The rule as it takes part in the run, or NULL; *info is set also where it does not take part. */
static const SecassetActiveRule *
find_rule (Exceptions *self,
           const SecassetWaiver *waiver,
           SecassetRuleInfo **info)
{
  g_autofree char *wanted = secasset_normalize (waiver->rule);
  const SecassetActiveRule *active = g_hash_table_lookup (self->rules, wanted);

  *info = active ? active->info
                 : secasset_policy_lookup_rule (self->context->policy, waiver->rule);
  return active;
}

static gboolean
subject_exists (Exceptions *self,
                const SecassetWaiver *waiver)
{
  g_autofree char *subject = NULL;

  if (secasset_is_blank (waiver->subject)
      || secasset_inventory_lookup (self->context->inventory, waiver->subject))
    return TRUE;
  subject = secasset_normalize (waiver->subject);
  return g_hash_table_contains (self->subjects, subject);
}

/* Marks what the waiver covers; FALSE if there is nothing. */
static gboolean
apply (Exceptions *self,
       SecassetWaiver *waiver,
       const SecassetRuleInfo *info)
{
  g_autofree char *key = NULL;
  GPtrArray *covered;

  if (secasset_is_blank (waiver->subject))
    covered = g_hash_table_lookup (self->by_rule, info->id);
  else
    {
      key = make_key (info->id, waiver->subject);
      covered = g_hash_table_lookup (self->by_subject, key);
    }
  if (!covered)
    return FALSE;

  for (guint i = 0; i < covered->len; i++)
    {
      SecassetFinding *finding = g_ptr_array_index (covered, i);

      if (!finding->waiver)
        finding->waiver = g_object_ref (waiver);
    }
  /* All are marked: the next waiver of the same scope need not look at them again, but is
   * needed no less. */
  g_ptr_array_set_size (covered, 0);
  return TRUE;
}

/* What nobody judged may be what the waiver is for: that is not “unused”. */
static void
report_unused (Exceptions *self,
               guint index,
               const SecassetActiveRule *active)
{
  if (active)
    REPORT (self, index, "", "waiver.unused", active->skipped > 0 ? "undecided" : NULL,
            SECASSET_ARG ("rule", active->info->id));
}

static void
report_expired (Exceptions *self,
                guint index,
                const SecassetWaiver *waiver,
                const SecassetRuleInfo *info)
{
  g_autofree char *date = secasset_date_to_iso (&waiver->expires_on);

  REPORT (self, index, "expires-on", "waiver.expired", NULL, SECASSET_ARG ("rule", info->id),
          SECASSET_ARG ("date", date));
}

static void
judge (Exceptions *self,
       guint index)
{
  SecassetWaiver *waiver = g_ptr_array_index (self->context->inventory->waivers, index);
  const GDate *day = secasset_facts_get_day (self->context->facts);
  const SecassetActiveRule *active;
  SecassetRuleInfo *info;

  if (!is_complete (self, index, waiver))
    return;
  active = find_rule (self, waiver, &info);
  if (!info)
    REPORT (self, index, "rule", "waiver.unknown-rule", NULL, SECASSET_ARG ("rule", waiver->rule));
  else if (!info->waivable)
    REPORT (self, index, "rule", "waiver.not-waivable", NULL, SECASSET_ARG ("rule", info->id));
  else if (!subject_exists (self, waiver))
    REPORT (self, index, "subject", "waiver.unknown-subject", NULL,
            SECASSET_ARG ("rule", info->id), SECASSET_ARG ("subject", waiver->subject));
  else if (secasset_date_compare (day, &waiver->expires_on) > 0)
    report_expired (self, index, waiver, info);
  else if (!apply (self, waiver, info))
    report_unused (self, index, active);
}

void
secasset_engine_judge_waivers (SecassetRuleContext *context)
{
  Exceptions self = { .context = context };
  guint n = context->inventory->waivers ? context->inventory->waivers->len : 0;

  if (n == 0)
    return;
  index_findings (&self);
  index_rules (&self);
  for (guint i = 0; i < n; i++)
    judge (&self, i);
  clear_index (&self);
}
