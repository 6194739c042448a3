/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/engine-private.h"

#include "base/normalize-private.h"
#include "base/pointer-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetRuleContext:
 *
 * What a rule sees while it looks at one element, and where it reports.
 *
 * A context is valid while the rule runs; a rule must not keep it.
 *
 * Since: 1.0
 */
struct _SecassetRuleContextClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetRuleContext, secasset_rule_context, G_TYPE_OBJECT)

static void
active_rule_clear (gpointer data)
{
  SecassetActiveRule *rule = data;

  g_clear_object (&rule->host);
  g_clear_object (&rule->info);
  g_clear_pointer (&rule->parameters, json_object_unref);
  g_clear_pointer (&rule->unknown, g_hash_table_unref);
  g_clear_pointer (&rule->values, g_hash_table_unref);
}

static void
secasset_rule_context_finalize (GObject *object)
{
  SecassetRuleContext *self = (SecassetRuleContext *) object;

  g_clear_object (&self->facts);
  g_clear_pointer (&self->rules, g_array_unref);
  g_ptr_array_unref (self->findings);
  g_clear_pointer (&self->roles, g_hash_table_unref);
  g_ptr_array_unref (self->related);
  g_ptr_array_unref (self->evidence);
  g_free (self->subject);
  g_free (self->key);
  g_free (self->settled);
  G_OBJECT_CLASS (secasset_rule_context_parent_class)->finalize (object);
}

static void
secasset_rule_context_class_init (SecassetRuleContextClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_rule_context_finalize;
}

static void
secasset_rule_context_init (SecassetRuleContext *self)
{
  self->findings = g_ptr_array_new_with_free_func (g_object_unref);
  self->related = g_ptr_array_new ();
  self->evidence = g_ptr_array_new_with_free_func (g_object_unref);
}

SecassetRuleContext *
secasset_rule_context_new (SecassetFacts *facts,
                           GArray *rules)
{
  SecassetRuleContext *self = g_object_new (SECASSET_TYPE_RULE_CONTEXT, NULL);
  guint rows;

  self->facts = g_object_ref (facts);
  self->policy = secasset_facts_peek_policy (facts);
  self->inventory = secasset_facts_peek_inventory (facts);
  self->rules = g_array_ref (rules);
  rows = secasset_inventory_get_n_elements (self->inventory) + 1;
  self->settled = g_malloc0 (secasset_settled_place (rules->len, rows, 0) / 8 + 1);
  g_array_set_clear_func (rules, active_rule_clear);
  return self;
}

static void
forget_notes (SecassetRuleContext *self)
{
  g_ptr_array_set_size (self->related, 0);
  g_ptr_array_set_size (self->evidence, 0);
  g_clear_pointer (&self->key, g_free);
}

void
secasset_rule_context_begin (SecassetRuleContext *self,
                             guint rule,
                             SecassetElement *element)
{
  self->rule = rule;
  self->element = element;
  self->begun = element;
  self->skipped = FALSE;
  self->failed = FALSE;
  g_array_index (self->rules, SecassetActiveRule, rule).run++;
}

void
secasset_rule_context_settle (SecassetRuleContext *self,
                              guint rule,
                              SecassetElement *element)
{
  guint row = element ? element->index : secasset_inventory_get_n_elements (self->inventory);
  gsize place = secasset_settled_place (self->rules->len, row, rule);

  self->settled[place / 8] |= (guint8) (1u << (place % 8));
}

void
secasset_rule_context_end (SecassetRuleContext *self)
{
  if (!self->skipped && !self->failed)
    secasset_rule_context_settle (self, self->rule, self->begun);
  if (self->related->len > 0 || self->evidence->len > 0 || self->key)
    forget_notes (self);
  g_clear_pointer (&self->subject, g_free);
}

const char *
secasset_element_get_display_name (SecassetElement *element)
{
  return secasset_is_blank (element->name) ? element->id : element->name;
}

static char *
build_pointer (SecassetElement *element,
               const char *path)
{
  GString *pointer = g_string_new (NULL);

  if (element)
    g_string_append_printf (pointer, "/elements/%u", element->index);
  if (*path)
    {
      g_string_append_c (pointer, '/');
      g_string_append (pointer, path);
    }
  return g_string_free (pointer, FALSE);
}

static void
set_place (SecassetRuleContext *self,
           SecassetFinding *finding,
           const char *path)
{
  SecassetSource *source = self->inventory->source;
  g_autofree char *below = *path ? g_strconcat ("/", path, NULL) : g_strdup ("");
  guint64 offset;

  if (!source)
    return;
  if (finding->element && finding->element->source_length == 0)
    {
      finding->file = g_strdup (secasset_source_get_name (source));
      return;
    }
  offset = secasset_source_find (source, finding->element, below);
  finding->file = finding->element ? secasset_source_dup_name_at (source, offset)
                                   : g_strdup (secasset_source_get_name (source));
  secasset_source_locate (source, offset, &finding->line, &finding->column);
  if (finding->element)
    secasset_source_dup_cell_at (source, offset, &finding->cell, &finding->header);
}

SecassetFinding *
secasset_rule_context_create_finding (SecassetRuleContext *self,
                                      guint rule,
                                      SecassetElement *element,
                                      const char *path)
{
  SecassetActiveRule *active = &g_array_index (self->rules, SecassetActiveRule, rule);
  SecassetFinding *finding = secasset_finding_new (self->policy, active->info);
  const char *end = strchr (path, '/');

  finding->severity = active->severity;
  finding->order = rule;
  finding->element = element ? g_object_ref (element) : NULL;
  finding->subject = g_strdup (element ? element->id : self->subject ? self->subject : "");
  finding->kind = element ? secasset_record_get_kind ((SecassetRecord *) element) : "inventory";
  finding->property = end ? g_strndup (path, (gsize) (end - path)) : *path ? g_strdup (path) : NULL;
  finding->pointer = build_pointer (element, path);
  set_place (self, finding, path);
  return finding;
}

static void
add_default_arguments (SecassetFinding *finding)
{
  SecassetElement *element = finding->element;

  secasset_finding_add_argument (
      finding, "name", element ? secasset_element_get_display_name (element) : finding->subject, NULL);
  secasset_finding_add_argument (finding, "id", finding->subject, NULL);
  secasset_finding_add_argument (finding, "kind", finding->kind, "kinds");
}

void
secasset_rule_context_take_finding (SecassetRuleContext *self,
                                    SecassetFinding *finding,
                                    const char *key)
{
  add_default_arguments (finding);
  secasset_finding_seal (finding, key);
  g_array_index (self->rules, SecassetActiveRule, finding->order).found++;
  g_ptr_array_add (self->findings, finding);
}

static void
move_notes (SecassetRuleContext *self,
            SecassetFinding *finding)
{
  for (guint i = 0; i < self->related->len; i++)
    secasset_list_append (finding->related, g_ptr_array_index (self->related, i));
  for (guint i = 0; i < self->evidence->len; i++)
    secasset_list_append (finding->evidence, g_ptr_array_index (self->evidence, i));
}

void
secasset_context_report_full (SecassetRuleContext *self,
                              const char *variant,
                              const char *path,
                              const SecassetArgument *arguments)
{
  SecassetActiveRule *active = &g_array_index (self->rules, SecassetActiveRule, self->rule);
  SecassetFinding *finding
      = secasset_rule_context_create_finding (self, self->rule, self->element, path);

  /* A deployment that changed the severity meant all variants of the rule. */
  if (variant && !active->changed)
    finding->severity = secasset_rule_info_get_variant_severity (active->info, variant);
  if (variant)
    finding->fact = SECASSET_TRISTATE_UNKNOWN;
  for (; arguments->name; arguments++)
    secasset_finding_add (finding, arguments);
  move_notes (self, finding);
  secasset_rule_context_take_finding (self, finding, self->key);
  forget_notes (self);
}

void
secasset_context_skip (SecassetRuleContext *self,
                       SecassetElement *element,
                       const char *property)
{
  SecassetActiveRule *active = &g_array_index (self->rules, SecassetActiveRule, self->rule);
  guint *count;

  if (self->skipped)
    return;
  self->skipped = TRUE;
  active->skipped++;
  if (!active->unknown)
    active->unknown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  count = g_hash_table_lookup (active->unknown, property);
  if (!count)
    {
      count = g_new0 (guint, 1);
      g_hash_table_insert (active->unknown, g_strdup (property), count);
    }
  (*count)++;
}

void
secasset_context_relate (SecassetRuleContext *self,
                         gpointer element)
{
  if (element && !g_ptr_array_find (self->related, element, NULL))
    g_ptr_array_add (self->related, element);
}

void
secasset_context_evidence (SecassetRuleContext *self,
                           gpointer element,
                           const char *property)
{
  g_ptr_array_add (self->evidence, secasset_evidence_new (element, property));
}

void
secasset_context_set_key (SecassetRuleContext *self,
                          const char *key)
{
  g_free (self->key);
  self->key = g_strdup (key);
}

void
secasset_context_set_element (SecassetRuleContext *self,
                              SecassetElement *element)
{
  self->element = element;
}

void
secasset_context_set_subject (SecassetRuleContext *self,
                              const char *subject)
{
  g_free (self->subject);
  self->subject = g_strdup (subject);
}

SecassetFacts *
secasset_context_get_facts (SecassetRuleContext *self)
{
  return self->facts;
}

SecassetInventory *
secasset_context_peek_inventory (SecassetRuleContext *self)
{
  return self->inventory;
}

const GDate *
secasset_context_get_day (SecassetRuleContext *self)
{
  return secasset_facts_get_day (self->facts);
}

JsonNode *
secasset_context_get_parameter (SecassetRuleContext *self,
                                const char *name)
{
  const SecassetActiveRule *active
      = &g_array_index (self->rules, SecassetActiveRule, self->rule);

  if (active->parameters && json_object_has_member (active->parameters, name))
    return json_object_get_member (active->parameters, name);
  return active->info->parameters ? json_object_get_member (active->info->parameters, name) : NULL;
}

gint
secasset_rule_context_find_rule (SecassetRuleContext *self,
                                 const char *id)
{
  for (guint i = 0; i < self->rules->len; i++)
    {
      if (g_str_equal (g_array_index (self->rules, SecassetActiveRule, i).info->id, id))
        return (gint) i;
    }
  return -1;
}
