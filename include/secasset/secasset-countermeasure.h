/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-governance.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_COUNTERMEASURE (secasset_countermeasure_get_type ())
SECASSET_DECLARE_TYPE (SecassetCountermeasure, secasset_countermeasure, COUNTERMEASURE)

/**
 * secasset_countermeasure_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a countermeasure.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetCountermeasure *secasset_countermeasure_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_countermeasure_get_group:
 * @self: a countermeasure
 *
 * Gets [property@Secasset.Countermeasure:group].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetCountermeasureGroup secasset_countermeasure_get_group (SecassetCountermeasure *self);

/**
 * secasset_countermeasure_set_group:
 * @self: a countermeasure
 * @value: the value
 *
 * Sets [property@Secasset.Countermeasure:group].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_countermeasure_set_group (SecassetCountermeasure *self,
                                        SecassetCountermeasureGroup value);

/**
 * secasset_countermeasure_get_action:
 * @self: a countermeasure
 *
 * Gets [property@Secasset.Countermeasure:action].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_countermeasure_get_action (SecassetCountermeasure *self);

/**
 * secasset_countermeasure_set_action:
 * @self: a countermeasure
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Countermeasure:action].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_countermeasure_set_action (SecassetCountermeasure *self,
                                         const char *value);

/**
 * secasset_countermeasure_get_status:
 * @self: a countermeasure
 *
 * Gets [property@Secasset.Countermeasure:status].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetCountermeasureStatus secasset_countermeasure_get_status (SecassetCountermeasure *self);

/**
 * secasset_countermeasure_set_status:
 * @self: a countermeasure
 * @value: the value
 *
 * Sets [property@Secasset.Countermeasure:status].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_countermeasure_set_status (SecassetCountermeasure *self,
                                         SecassetCountermeasureStatus value);

/**
 * secasset_countermeasure_get_implemented_on:
 * @self: a countermeasure
 *
 * Gets [property@Secasset.Countermeasure:implemented-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_countermeasure_get_implemented_on (SecassetCountermeasure *self);

/**
 * secasset_countermeasure_set_implemented_on:
 * @self: a countermeasure
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Countermeasure:implemented-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_countermeasure_set_implemented_on (SecassetCountermeasure *self,
                                                 const GDate *value);

/**
 * secasset_countermeasure_dup_covers: (get-property covers)
 * @self: a countermeasure
 *
 * Gets [property@Secasset.Countermeasure:covers].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_countermeasure_dup_covers (SecassetCountermeasure *self);

/**
 * secasset_countermeasure_set_covers:
 * @self: a countermeasure
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Countermeasure:covers].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_countermeasure_set_covers (SecassetCountermeasure *self,
                                         const char *const *ids);

/**
 * secasset_countermeasure_dup_mitigates: (get-property mitigates)
 * @self: a countermeasure
 *
 * Gets [property@Secasset.Countermeasure:mitigates].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_countermeasure_dup_mitigates (SecassetCountermeasure *self);

/**
 * secasset_countermeasure_set_mitigates:
 * @self: a countermeasure
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Countermeasure:mitigates].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_countermeasure_set_mitigates (SecassetCountermeasure *self,
                                            const char *const *ids);

G_END_DECLS
