/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "host-rule.h"

#include <new>

struct HostRule
{
  SecassetRule parent_instance;
  HostCheck check;
};

struct HostRuleClass
{
  SecassetRuleClass parent_class;
};

static GType host_rule_get_type ();
G_DEFINE_TYPE (HostRule, host_rule, SECASSET_TYPE_RULE)

static gboolean
host_rule_check (SecassetRule *rule,
                 SecassetRuleContext *context,
                 GError **error)
{
  auto *self = reinterpret_cast<HostRule *> (rule);

  if (self->check (context))
    return TRUE;
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, "no connection");
  return FALSE;
}

static void
host_rule_finalize (GObject *object)
{
  reinterpret_cast<HostRule *> (object)->check.~HostCheck ();
  G_OBJECT_CLASS (host_rule_parent_class)->finalize (object);
}

static void
host_rule_class_init (HostRuleClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = host_rule_finalize;
  SECASSET_RULE_CLASS (klass)->check = host_rule_check;
}

static void
host_rule_init (HostRule *self)
{
  new (&self->check) HostCheck ();
}

SecassetRule *
host_rule_new (const char *id,
               HostCheck check)
{
  auto *self = static_cast<HostRule *> (g_object_new (
      host_rule_get_type (), "id", id, "severity", SECASSET_SEVERITY_WARNING, "message-ja",
      "「{name}」は庁内の決まりに合わない", "message-en", "“{name}” breaks a rule of the house",
      nullptr));

  self->check = std::move (check);
  return SECASSET_RULE (self);
}
