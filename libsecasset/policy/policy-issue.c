/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"

#include <string.h>

#include <secasset/secasset-enum-types.h>

/**
 * SecassetPolicyIssue:
 *
 * Something about a policy of one’s own that makes it say less, or something else, than its
 * author will have meant.
 *
 * An error keeps the policy from being loaded; a warning is most likely a mistake; what is
 * reported as information can be meant.
 *
 * Since: 1.0
 */
struct _SecassetPolicyIssue
{
  GObject parent_instance;

  char *code;
  SecassetSeverity severity;
  char *pointer;
  char *subject;
  SecassetText message;
};

struct _SecassetPolicyIssueClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetPolicyIssue:code: (getter get_code)
   *
   * What sort of issue it is, for example `dead-rule`.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPolicyIssue, code, "code"),

  /**
   * SecassetPolicyIssue:severity: (getter get_severity)
   *
   * How serious the issue is.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_ENUM_ROW (SecassetPolicyIssue, severity, "severity", secasset_severity_get_type,
                               SECASSET_SEVERITY_INFO),

  /**
   * SecassetPolicyIssue:pointer: (getter get_pointer)
   *
   * The place in the layer: a JSON pointer.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPolicyIssue, pointer, "pointer"),

  /**
   * SecassetPolicyIssue:subject: (getter get_subject)
   *
   * The id of what the issue is about, or %NULL.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPolicyIssue, subject, "subject"),
};

G_DEFINE_TYPE (SecassetPolicyIssue, secasset_policy_issue, G_TYPE_OBJECT)

static void
secasset_policy_issue_finalize (GObject *object)
{
  SecassetPolicyIssue *self = SECASSET_POLICY_ISSUE (object);

  g_free (self->code);
  g_free (self->pointer);
  g_free (self->subject);
  secasset_text_clear (&self->message);
  G_OBJECT_CLASS (secasset_policy_issue_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetPolicyIssue, secasset_policy_issue, properties)

static void
secasset_policy_issue_init (SecassetPolicyIssue *self)
{
}

SecassetPolicyIssue *
secasset_policy_issue_new (const char *id,
                           SecassetSeverity severity,
                           const char *pointer,
                           const char *subject,
                           const SecassetText *message)
{
  SecassetPolicyIssue *self = g_object_new (SECASSET_TYPE_POLICY_ISSUE, NULL);
  const char *end = strchr (id, '.');

  self->code = end ? g_strndup (id, (gsize) (end - id)) : g_strdup (id);
  self->severity = severity;
  self->pointer = g_strdup (pointer);
  self->subject = g_strdup (subject);
  secasset_text_copy (&self->message, message);
  return self;
}

SECASSET_DEFINE_STRING_GETTER (SecassetPolicyIssue, secasset_policy_issue, POLICY_ISSUE, code)
SECASSET_DEFINE_ENUM_GETTER (SecassetPolicyIssue, secasset_policy_issue, POLICY_ISSUE, severity, SecassetSeverity)
SECASSET_DEFINE_STRING_GETTER (SecassetPolicyIssue, secasset_policy_issue, POLICY_ISSUE, pointer)
SECASSET_DEFINE_STRING_GETTER (SecassetPolicyIssue, secasset_policy_issue, POLICY_ISSUE, subject)
SECASSET_DEFINE_TEXT_GETTER (SecassetPolicyIssue, secasset_policy_issue, POLICY_ISSUE, message)
