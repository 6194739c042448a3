/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_OVERRIDE (secasset_override_get_type ())
SECASSET_DECLARE_TYPE (SecassetOverride, secasset_override, OVERRIDE)

/**
 * secasset_override_new:
 *
 * Creates an override.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetOverride *secasset_override_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_override_get_scheme:
 * @self: an override
 *
 * Gets [property@Secasset.Override:scheme].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_override_get_scheme (SecassetOverride *self);

/**
 * secasset_override_set_scheme:
 * @self: an override
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Override:scheme].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_scheme (SecassetOverride *self,
                                   const char *value);

/**
 * secasset_override_get_dimension:
 * @self: an override
 *
 * Gets [property@Secasset.Override:dimension].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_override_get_dimension (SecassetOverride *self);

/**
 * secasset_override_set_dimension:
 * @self: an override
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Override:dimension].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_dimension (SecassetOverride *self,
                                      const char *value);

/**
 * secasset_override_get_from:
 * @self: an override
 *
 * Gets [property@Secasset.Override:from].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_override_get_from (SecassetOverride *self);

/**
 * secasset_override_set_from:
 * @self: an override
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Override:from].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_from (SecassetOverride *self,
                                 const char *value);

/**
 * secasset_override_get_to:
 * @self: an override
 *
 * Gets [property@Secasset.Override:to].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_override_get_to (SecassetOverride *self);

/**
 * secasset_override_set_to:
 * @self: an override
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Override:to].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_to (SecassetOverride *self,
                               const char *value);

/**
 * secasset_override_get_kind:
 * @self: an override
 *
 * Gets [property@Secasset.Override:kind].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetOverrideKind secasset_override_get_kind (SecassetOverride *self);

/**
 * secasset_override_set_kind:
 * @self: an override
 * @value: the value
 *
 * Sets [property@Secasset.Override:kind].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_kind (SecassetOverride *self,
                                 SecassetOverrideKind value);

/**
 * secasset_override_get_justification:
 * @self: an override
 *
 * Gets [property@Secasset.Override:justification].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_override_get_justification (SecassetOverride *self);

/**
 * secasset_override_set_justification:
 * @self: an override
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Override:justification].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_justification (SecassetOverride *self,
                                          const char *value);

/**
 * secasset_override_get_approved_by:
 * @self: an override
 *
 * Gets [property@Secasset.Override:approved-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_override_get_approved_by (SecassetOverride *self);

/**
 * secasset_override_set_approved_by:
 * @self: an override
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Override:approved-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_approved_by (SecassetOverride *self,
                                        const char *value);

/**
 * secasset_override_get_approved_on:
 * @self: an override
 *
 * Gets [property@Secasset.Override:approved-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_override_get_approved_on (SecassetOverride *self);

/**
 * secasset_override_set_approved_on:
 * @self: an override
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Override:approved-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_approved_on (SecassetOverride *self,
                                        const GDate *value);

/**
 * secasset_override_get_expires_on:
 * @self: an override
 *
 * Gets [property@Secasset.Override:expires-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_override_get_expires_on (SecassetOverride *self);

/**
 * secasset_override_set_expires_on:
 * @self: an override
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Override:expires-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_override_set_expires_on (SecassetOverride *self,
                                       const GDate *value);

G_END_DECLS
