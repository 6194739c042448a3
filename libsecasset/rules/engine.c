/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/declared-private.h"

#define CANCEL_INTERVAL 1024

/* Positions of the rules that look at one class, in order of evaluation. */
static GArray *
rules_for_type (SecassetRuleContext *context,
                GType type)
{
  GArray *positions = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < context->rules->len; i++)
    {
      const SecassetActiveRule *active = &g_array_index (context->rules, SecassetActiveRule, i);
      gboolean applies = FALSE;

      if (active->row)
        applies = active->row->check && g_type_is_a (type, active->row->type ());
      else if (active->info->check)
        applies = secasset_engine_kinds_apply ((const char *const *) active->info->kinds, type);
      else if (active->host)
        applies = secasset_engine_host_applies (active->host, type);
      if (applies)
        g_array_append_val (positions, i);
    }
  return positions;
}

static void
report_failed_rule (SecassetRuleContext *context,
                    const SecassetActiveRule *active,
                    SecassetElement *element,
                    const GError *error)
{
  gint rule = secasset_rule_context_find_rule (context, "engine.rule-failed");
  SecassetFinding *finding;

  context->failed = TRUE;
  if (rule < 0)
    {
      g_critical ("Rule %s failed: %s", active->info->id, error ? error->message : "no error given");
      return;
    }
  finding = secasset_rule_context_create_finding (context, (guint) rule, element, "");
  secasset_finding_add_argument (finding, "rule", active->info->id, NULL);
  secasset_finding_add_argument (finding, "error",
                                 error ? error->message : "it failed without saying why", NULL);
  secasset_rule_context_take_finding (context, finding, active->info->id);
}

static void
run_rule (SecassetRuleContext *context,
          guint position,
          SecassetElement *element)
{
  SecassetActiveRule *active = &g_array_index (context->rules, SecassetActiveRule, position);
  g_autoptr (GError) error = NULL;

  if (active->row && !(active->row->flags & SECASSET_RULE_ANY_LIFECYCLE)
      && !secasset_element_is_live (element))
    return;
  if (active->info->check && !active->info->check->any_lifecycle
      && !secasset_element_is_live (element))
    return;

  secasset_rule_context_begin (context, position, element);
  if (active->row)
    active->row->check (context, element);
  else if (active->info->check)
    secasset_declared_run (context, active, element);
  else if (!secasset_rule_check (active->host, context, &error))
    report_failed_rule (context, active, element, error);
  secasset_rule_context_end (context);
}

static void
run_inventory_rules (SecassetRuleContext *context)
{
  g_autoptr (GArray) positions = rules_for_type (context, SECASSET_TYPE_INVENTORY);

  for (guint i = 0; i < positions->len; i++)
    {
      guint position = g_array_index (positions, guint, i);
      const SecassetActiveRule *active
          = &g_array_index (context->rules, SecassetActiveRule, position);

      secasset_rule_context_begin (context, position, NULL);
      active->row->check (context, context->inventory);
      secasset_rule_context_end (context);
    }
}

/* The reader knows no words: the rule's row says which arguments are nicks of which group. */
static const char *
find_word_group (SecassetRuleInfo *info,
                 const char *argument)
{
  JsonNode *words = info->parameters ? json_object_get_member (info->parameters, "words") : NULL;

  if (!words || !JSON_NODE_HOLDS_OBJECT (words))
    return NULL;
  return json_object_get_string_member_with_default (json_node_get_object (words), argument, NULL);
}

/* What the reader has to say, it has said of every element. */
static void
settle_reader_rules (SecassetRuleContext *context)
{
  guint n = secasset_inventory_get_n_elements (context->inventory);

  for (guint rule = 0; rule < context->rules->len; rule++)
    {
      const SecassetActiveRule *active = &g_array_index (context->rules, SecassetActiveRule, rule);

      if (active->host || (active->row && active->row->check))
        continue;
      secasset_rule_context_settle (context, rule, NULL);
      for (guint i = 0; i < n; i++)
        secasset_rule_context_settle (context, rule,
                                      secasset_inventory_index (context->inventory, i));
    }
}

/* What the reader met belongs to the rule it names; a fault whose rule does not take part
 * cannot happen, since the profiles that hold these rules are always on. */
static void
report_faults (SecassetRuleContext *context)
{
  GPtrArray *faults = context->inventory->faults;

  settle_reader_rules (context);
  for (guint i = 0; i < faults->len; i++)
    {
      const SecassetFault *fault = g_ptr_array_index (faults, i);
      gint rule = secasset_rule_context_find_rule (context, fault->rule);
      SecassetFinding *finding;

      /* Only a rule that the host has switched off may be passed over: a fault that nothing
       * reports would be lost. */
      if (rule < 0 && !secasset_policy_lookup_rule (context->policy, fault->rule))
        g_critical ("No rule “%s” reports what the reader met", fault->rule);
      if (rule < 0)
        continue;
      finding = secasset_rule_context_create_finding (
          context, (guint) rule, fault->element, *fault->path == '/' ? fault->path + 1 : fault->path);
      if (context->inventory->source && fault->offset != G_MAXUINT64)
        {
          secasset_source_locate (context->inventory->source, fault->offset, &finding->line,
                                  &finding->column);
          g_clear_pointer (&finding->file, g_free);
          g_clear_pointer (&finding->cell, g_free);
          g_clear_pointer (&finding->header, g_free);
          finding->file = secasset_source_dup_name_at (context->inventory->source, fault->offset);
          secasset_source_dup_cell_at (context->inventory->source, fault->offset, &finding->cell,
                                       &finding->header);
        }
      for (guint a = 0; a + 1 < fault->arguments->len; a += 2)
        secasset_finding_add_argument (
            finding, g_ptr_array_index (fault->arguments, a),
            g_ptr_array_index (fault->arguments, a + 1),
            find_word_group (finding->info, g_ptr_array_index (fault->arguments, a)));
      secasset_rule_context_take_finding (context, finding, fault->path);
    }
}

static gint
compare_findings (gconstpointer a,
                  gconstpointer b)
{
  const SecassetFinding *x = *(SecassetFinding *const *) a;
  const SecassetFinding *y = *(SecassetFinding *const *) b;
  gint64 place_x = x->element ? (gint64) x->element->index : -1;
  gint64 place_y = y->element ? (gint64) y->element->index : -1;

  if (place_x != place_y)
    return place_x < place_y ? -1 : 1;
  return x->order < y->order ? -1 : x->order > y->order;
}

static gboolean
run_element_rules (SecassetRuleContext *context,
                   SecassetProgressFunc progress,
                   gpointer data,
                   GCancellable *cancellable,
                   GError **error)
{
  g_autoptr (GHashTable) by_type
      = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  guint n = secasset_inventory_get_n_elements (context->inventory);

  for (guint i = 0; i < n; i++)
    {
      SecassetElement *element = secasset_inventory_index (context->inventory, i);
      GType type = G_OBJECT_TYPE (element);
      GArray *positions = g_hash_table_lookup (by_type, GSIZE_TO_POINTER (type));

      if (!positions)
        {
          positions = rules_for_type (context, type);
          g_hash_table_insert (by_type, GSIZE_TO_POINTER (type), positions);
        }
      for (guint p = 0; p < positions->len; p++)
        run_rule (context, g_array_index (positions, guint, p), element);

      if (i % CANCEL_INTERVAL == 0 && g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (progress && i % MAX (n / 100, 1) == 0)
        progress (i, n, data);
    }
  return TRUE;
}

gboolean
secasset_engine_run (SecassetRuleContext *context,
                     SecassetProgressFunc progress,
                     gpointer data,
                     GCancellable *cancellable,
                     GError **error)
{
  report_faults (context);
  run_inventory_rules (context);
  if (!run_element_rules (context, progress, data, cancellable, error))
    return FALSE;

  secasset_engine_judge_waivers (context);
  g_ptr_array_sort (context->findings, compare_findings);
  return TRUE;
}

gboolean
secasset_engine_kinds_apply (const char *const *kinds,
                             GType type)
{
  if (!g_type_is_a (type, SECASSET_TYPE_ELEMENT))
    return FALSE;
  if (!kinds)
    return TRUE;
  for (; *kinds; kinds++)
    {
      GType wanted = secasset_element_type_from_kind (*kinds);

      if (wanted != G_TYPE_INVALID && g_type_is_a (type, wanted))
        return TRUE;
    }
  return FALSE;
}

gboolean
secasset_engine_host_applies (SecassetRule *rule,
                              GType type)
{
  return secasset_engine_kinds_apply (secasset_rule_get_kinds (rule), type);
}
