/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"

#include <string.h>

#include <secasset/secasset-enum-types.h>

JsonArray *
secasset_lint_get_rows (JsonNode *layer,
                        const char *member)
{
  JsonNode *node = JSON_NODE_HOLDS_OBJECT (layer)
                       ? json_object_get_member (json_node_get_object (layer), member)
                       : NULL;

  return node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

const char *
secasset_lint_get_string (JsonObject *row,
                          const char *member)
{
  JsonNode *node = json_object_get_member (row, member);

  return node && json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node)
                                                                  : NULL;
}

JsonObject *
secasset_lint_get_object (JsonObject *row,
                          const char *member)
{
  JsonNode *node = json_object_get_member (row, member);

  return node && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
}

void
secasset_lint_foreach (SecassetLint *lint,
                       const char *member,
                       SecassetLintFunc func)
{
  JsonArray *rows = secasset_lint_get_rows (lint->rows, member);

  for (guint i = 0; rows && i < json_array_get_length (rows); i++)
    {
      g_autofree char *place = g_strdup_printf ("/%s/%u", member, i);
      JsonNode *row = json_array_get_element (rows, i);

      if (JSON_NODE_HOLDS_OBJECT (row))
        func (lint, json_node_get_object (row), i, place);
    }
}

static char *
fill (const char *template,
      char **pairs)
{
  GString *text = g_string_new (NULL);

  /* In one pass, so that a value with braces stays as it is. */
  while (*template)
    {
      const char *end = *template == '{' ? strchr (template, '}') : NULL;
      g_autofree char *name = end ? g_strndup (template + 1, (gsize) (end - template - 1)) : NULL;
      guint i = 0;

      while (name && pairs[i] && !g_str_equal (pairs[i], name))
        i += 2;
      if (name && pairs[i])
        g_string_append (text, pairs[i + 1]);
      else
        g_string_append_c (text, *template);
      template = name && pairs[i] ? end + 1 : template + 1;
    }
  return g_string_free (text, FALSE);
}

static void
add_issue (SecassetLint *lint,
           const char *id,
           const char *place,
           const char *subject,
           char **ja,
           char **en)
{
  g_autoptr (GEnumClass) severities = g_type_class_ref (SECASSET_TYPE_SEVERITY);
  JsonObject *wording = json_object_get_object_member (lint->wordings, id);
  JsonObject *message = json_object_get_object_member (wording, "message");
  const char *nick = json_object_get_string_member (wording, "severity");
  g_autoptr (SecassetPolicyIssue) issue = NULL;
  SecassetText text;

  text.ja = fill (json_object_get_string_member (message, "ja"), ja);
  text.en = fill (json_object_get_string_member (message, "en"), en);
  issue = secasset_policy_issue_new (
      id, (SecassetSeverity) g_enum_get_value_by_nick (severities, nick)->value, place, subject,
      &text);
  secasset_text_clear (&text);
  secasset_list_append (lint->issues, issue);
}

void
secasset_lint_report (SecassetLint *lint,
                      const char *id,
                      const char *place,
                      const char *subject,
                      ...)
{
  g_autoptr (GPtrArray) pairs = g_ptr_array_new ();
  va_list arguments;

  va_start (arguments, subject);
  do
    g_ptr_array_add (pairs, va_arg (arguments, char *));
  while (g_ptr_array_index (pairs, pairs->len - 1));
  va_end (arguments);
  add_issue (lint, id, place, subject, (char **) pairs->pdata, (char **) pairs->pdata);
}

static void
report_defect (SecassetLint *lint,
               const SecassetDefect *defect)
{
  char *ja[] = { (char *) "what", defect->what.ja, NULL };
  char *en[] = { (char *) "what", defect->what.en, NULL };

  add_issue (lint, "defect", defect->place, NULL, ja, en);
}

JsonNode *
secasset_policy_dup_rows (SecassetPolicy *self)
{
  return self->rows ? json_node_ref (self->rows) : secasset_policy_dup_builtin_rows ();
}

static void
judge (SecassetLint *lint,
       GPtrArray *whats)
{
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  g_autoptr (JsonNode) data = secasset_policy_read_data ("policy-issues.json", defects);

  lint->below = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  for (SecassetPolicy *below = lint->base; below; below = below->base)
    g_ptr_array_add (lint->below, secasset_policy_dup_rows (below));
  lint->wordings = json_object_get_object_member (json_node_get_object (data), "issues");
  for (guint i = 0; whats && i < whats->len; i++)
    report_defect (lint, g_ptr_array_index (whats, i));
  if (lint->policy)
    {
      secasset_lint_rules (lint);
      secasset_lint_schemes (lint);
      secasset_lint_mappings (lint);
      secasset_lint_rows (lint);
      secasset_lint_repeats (lint);
    }
  secasset_lint_texts (lint);
  lint->wordings = NULL;
  g_ptr_array_unref (lint->below);
}

SecassetList *
secasset_policy_dup_issues (SecassetPolicy *self)
{
  g_autoptr (JsonNode) rows = NULL;
  SecassetLint lint = { .policy = self };

  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  rows = secasset_policy_dup_rows (self);
  lint.base = self->base;
  lint.rows = rows;
  lint.issues = secasset_list_new (SECASSET_TYPE_POLICY_ISSUE);
  judge (&lint, NULL);
  return lint.issues;
}

SecassetList *
secasset_policy_check_layer (SecassetPolicy *base,
                             JsonNode *node,
                             SecassetPolicy **policy)
{
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  g_autoptr (SecassetPolicy) layered = NULL;
  SecassetLint lint = { .base = base, .rows = node };

  g_return_val_if_fail (SECASSET_IS_POLICY (base), NULL);
  g_return_val_if_fail (node != NULL, NULL);

  layered = secasset_policy_read_layered (base, node, defects);
  if (defects->len > 0)
    g_clear_object (&layered);
  lint.policy = layered;
  lint.issues = secasset_list_new (SECASSET_TYPE_POLICY_ISSUE);
  judge (&lint, defects);
  if (policy)
    *policy = g_steal_pointer (&layered);
  return lint.issues;
}
