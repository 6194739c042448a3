/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_WAIVER (secasset_waiver_get_type ())
SECASSET_DECLARE_TYPE (SecassetWaiver, secasset_waiver, WAIVER)

/**
 * secasset_waiver_new:
 *
 * Creates a waiver.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetWaiver *secasset_waiver_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_waiver_get_rule:
 * @self: a waiver
 *
 * Gets [property@Secasset.Waiver:rule].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_waiver_get_rule (SecassetWaiver *self);

/**
 * secasset_waiver_set_rule:
 * @self: a waiver
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Waiver:rule].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_waiver_set_rule (SecassetWaiver *self,
                               const char *value);

/**
 * secasset_waiver_get_subject:
 * @self: a waiver
 *
 * Gets [property@Secasset.Waiver:subject].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_waiver_get_subject (SecassetWaiver *self);

/**
 * secasset_waiver_set_subject:
 * @self: a waiver
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Waiver:subject].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_waiver_set_subject (SecassetWaiver *self,
                                  const char *value);

/**
 * secasset_waiver_get_legal_basis:
 * @self: a waiver
 *
 * Gets [property@Secasset.Waiver:legal-basis].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_waiver_get_legal_basis (SecassetWaiver *self);

/**
 * secasset_waiver_set_legal_basis:
 * @self: a waiver
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Waiver:legal-basis].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_waiver_set_legal_basis (SecassetWaiver *self,
                                      const char *value);

/**
 * secasset_waiver_get_approver:
 * @self: a waiver
 *
 * Gets [property@Secasset.Waiver:approver].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_waiver_get_approver (SecassetWaiver *self);

/**
 * secasset_waiver_set_approver:
 * @self: a waiver
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Waiver:approver].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_waiver_set_approver (SecassetWaiver *self,
                                   const char *value);

/**
 * secasset_waiver_get_reason:
 * @self: a waiver
 *
 * Gets [property@Secasset.Waiver:reason].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_waiver_get_reason (SecassetWaiver *self);

/**
 * secasset_waiver_set_reason:
 * @self: a waiver
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Waiver:reason].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_waiver_set_reason (SecassetWaiver *self,
                                 const char *value);

/**
 * secasset_waiver_get_expires_on:
 * @self: a waiver
 *
 * Gets [property@Secasset.Waiver:expires-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_waiver_get_expires_on (SecassetWaiver *self);

/**
 * secasset_waiver_set_expires_on:
 * @self: a waiver
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Waiver:expires-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_waiver_set_expires_on (SecassetWaiver *self,
                                     const GDate *value);

G_END_DECLS
