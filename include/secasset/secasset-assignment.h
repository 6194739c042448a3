/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_ASSIGNMENT (secasset_assignment_get_type ())
SECASSET_DECLARE_TYPE (SecassetAssignment, secasset_assignment, ASSIGNMENT)

/**
 * secasset_assignment_new:
 *
 * Creates an assignment.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetAssignment *secasset_assignment_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_assignment_get_scheme:
 * @self: an assignment
 *
 * Gets [property@Secasset.Assignment:scheme].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_assignment_get_scheme (SecassetAssignment *self);

/**
 * secasset_assignment_set_scheme:
 * @self: an assignment
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Assignment:scheme].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_scheme (SecassetAssignment *self,
                                     const char *value);

/**
 * secasset_assignment_get_scheme_version:
 * @self: an assignment
 *
 * Gets [property@Secasset.Assignment:scheme-version].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_assignment_get_scheme_version (SecassetAssignment *self);

/**
 * secasset_assignment_set_scheme_version:
 * @self: an assignment
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Assignment:scheme-version].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_scheme_version (SecassetAssignment *self,
                                             const char *value);

/**
 * secasset_assignment_dup_levels:
 * @self: a classification
 *
 * Gets [property@Secasset.Assignment:levels].
 *
 * Returns: (transfer full) (array zero-terminated=1): the levels, each of the form
 *   `dimension=level`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_assignment_dup_levels (SecassetAssignment *self);

/**
 * secasset_assignment_set_levels:
 * @self: a classification
 * @value: (array zero-terminated=1) (nullable): the levels, each of the form
 *   `dimension=level`, or %NULL for none
 *
 * Sets [property@Secasset.Assignment:levels].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_levels (SecassetAssignment *self,
                                     const char *const *value);

/**
 * secasset_assignment_get_status:
 * @self: an assignment
 *
 * Gets [property@Secasset.Assignment:status].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetAssignmentStatus secasset_assignment_get_status (SecassetAssignment *self);

/**
 * secasset_assignment_set_status:
 * @self: an assignment
 * @value: the value
 *
 * Sets [property@Secasset.Assignment:status].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_status (SecassetAssignment *self,
                                     SecassetAssignmentStatus value);

/**
 * secasset_assignment_get_assigned_on:
 * @self: an assignment
 *
 * Gets [property@Secasset.Assignment:assigned-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_assignment_get_assigned_on (SecassetAssignment *self);

/**
 * secasset_assignment_set_assigned_on:
 * @self: an assignment
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Assignment:assigned-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_assigned_on (SecassetAssignment *self,
                                          const GDate *value);

/**
 * secasset_assignment_get_assigned_by:
 * @self: an assignment
 *
 * Gets [property@Secasset.Assignment:assigned-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_assignment_get_assigned_by (SecassetAssignment *self);

/**
 * secasset_assignment_set_assigned_by:
 * @self: an assignment
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Assignment:assigned-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_assigned_by (SecassetAssignment *self,
                                          const char *value);

/**
 * secasset_assignment_get_rationale:
 * @self: an assignment
 *
 * Gets [property@Secasset.Assignment:rationale].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_assignment_get_rationale (SecassetAssignment *self);

/**
 * secasset_assignment_set_rationale:
 * @self: an assignment
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Assignment:rationale].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_rationale (SecassetAssignment *self,
                                        const char *value);

/**
 * secasset_assignment_get_review_due:
 * @self: an assignment
 *
 * Gets [property@Secasset.Assignment:review-due].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_assignment_get_review_due (SecassetAssignment *self);

/**
 * secasset_assignment_set_review_due:
 * @self: an assignment
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Assignment:review-due].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_assignment_set_review_due (SecassetAssignment *self,
                                         const GDate *value);

G_END_DECLS
