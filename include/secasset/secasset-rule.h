/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-rule-context.h>
#include <secasset/secasset-rules-enums.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_RULE (secasset_rule_get_type ())
SECASSET_AVAILABLE_IN_1_0
G_DECLARE_DERIVABLE_TYPE (SecassetRule, secasset_rule, SECASSET, RULE, GObject)

/**
 * SecassetRuleClass:
 * @parent_class: the parent class
 * @check: looks at one element and reports what is wrong with it
 *
 * The class structure of [class@Secasset.Rule]: what a host's rule implements.
 *
 * Since: 1.0
 */
struct _SecassetRuleClass
{
  GObjectClass parent_class;

  /**
   * SecassetRuleClass::check:
   * @self: the rule
   * @context: the element that is looked at, and how to report
   * @error: return location for an error
   *
   * Looks at one element. What is wrong with it is reported to @context; an error says that
   * the rule itself could not do its work, and becomes the finding `engine.rule-failed`.
   *
   * Returns: %FALSE if @error is set
   *
   * Since: 1.0
   */
  gboolean (*check) (SecassetRule *self,
                     SecassetRuleContext *context,
                     GError **error);

  /*< private >*/
  gpointer padding[8];
};

/**
 * secasset_rule_check:
 * @self: a rule
 * @context: the element that is looked at, and how to report
 * @error: return location for an error
 *
 * Looks at one element: the validator calls this.
 *
 * Returns: %FALSE if @error is set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_rule_check (SecassetRule *self,
                              SecassetRuleContext *context,
                              GError **error);

/**
 * secasset_rule_get_id:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_get_id (SecassetRule *self);

/**
 * secasset_rule_get_severity:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:severity].
 *
 * Returns: how serious its findings are
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSeverity secasset_rule_get_severity (SecassetRule *self);

/**
 * secasset_rule_get_title_ja:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:title-ja].
 *
 * Returns: (nullable): the text, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_get_title_ja (SecassetRule *self);

/**
 * secasset_rule_get_title_en:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:title-en].
 *
 * Returns: (nullable): the text, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_get_title_en (SecassetRule *self);

/**
 * secasset_rule_get_message_ja:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:message-ja].
 *
 * Returns: (nullable): the text, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_get_message_ja (SecassetRule *self);

/**
 * secasset_rule_get_message_en:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:message-en].
 *
 * Returns: (nullable): the text, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_get_message_en (SecassetRule *self);

/**
 * secasset_rule_get_remedy_ja:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:remedy-ja].
 *
 * Returns: (nullable): the text, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_get_remedy_ja (SecassetRule *self);

/**
 * secasset_rule_get_remedy_en:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:remedy-en].
 *
 * Returns: (nullable): the text, or %NULL if it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_rule_get_remedy_en (SecassetRule *self);

/**
 * secasset_rule_get_kinds:
 * @self: a rule
 *
 * Gets [property@Secasset.Rule:kinds].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the kinds, or %NULL for all
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_rule_get_kinds (SecassetRule *self);

G_END_DECLS
