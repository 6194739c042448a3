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

enum
{
  PROP_0,
  PROP_CODE,
  PROP_SEVERITY,
  PROP_POINTER,
  PROP_SUBJECT,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetPolicyIssue, secasset_policy_issue, G_TYPE_OBJECT)

static void
secasset_policy_issue_get_property (GObject *object,
                                    guint prop_id,
                                    GValue *value,
                                    GParamSpec *pspec)
{
  SecassetPolicyIssue *self = SECASSET_POLICY_ISSUE (object);

  switch (prop_id)
    {
    case PROP_CODE:
      g_value_set_string (value, self->code);
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, (gint) self->severity);
      break;
    case PROP_POINTER:
      g_value_set_string (value, self->pointer);
      break;
    case PROP_SUBJECT:
      g_value_set_string (value, self->subject);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

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

static void
secasset_policy_issue_class_init (SecassetPolicyIssueClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_policy_issue_get_property;
  object_class->finalize = secasset_policy_issue_finalize;

  /**
   * SecassetPolicyIssue:code: (getter get_code)
   *
   * What sort of issue it is, for example `dead-rule`.
   *
   * Since: 1.0
   */
  props[PROP_CODE] = g_param_spec_string ("code", NULL, NULL, NULL, flags);

  /**
   * SecassetPolicyIssue:severity: (getter get_severity)
   *
   * How serious the issue is.
   *
   * Since: 1.0
   */
  props[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, NULL, SECASSET_TYPE_SEVERITY,
                                            SECASSET_SEVERITY_INFO, flags);

  /**
   * SecassetPolicyIssue:pointer: (getter get_pointer)
   *
   * The place in the layer: a JSON pointer.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, NULL, flags);

  /**
   * SecassetPolicyIssue:subject: (getter get_subject)
   *
   * The id of what the issue is about, or %NULL.
   *
   * Since: 1.0
   */
  props[PROP_SUBJECT] = g_param_spec_string ("subject", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

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

const char *
secasset_policy_issue_get_code (SecassetPolicyIssue *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY_ISSUE (self), NULL);

  return self->code;
}

SecassetSeverity
secasset_policy_issue_get_severity (SecassetPolicyIssue *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY_ISSUE (self), SECASSET_SEVERITY_INFO);

  return self->severity;
}

const char *
secasset_policy_issue_get_pointer (SecassetPolicyIssue *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY_ISSUE (self), NULL);

  return self->pointer;
}

const char *
secasset_policy_issue_get_subject (SecassetPolicyIssue *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY_ISSUE (self), NULL);

  return self->subject;
}

char *
secasset_policy_issue_dup_message (SecassetPolicyIssue *self,
                                   const char *language)
{
  g_return_val_if_fail (SECASSET_IS_POLICY_ISSUE (self), NULL);

  return g_strdup (secasset_text_get (&self->message, language));
}
