/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-source-ref.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

typedef struct _SecassetElement SecassetElement;

#define SECASSET_TYPE_RELATION (secasset_relation_get_type ())
SECASSET_DECLARE_TYPE (SecassetRelation, secasset_relation, RELATION)

/**
 * secasset_relation_new:
 * @kind: which relation
 * @ref: id of the element it points at
 *
 * Creates a relation that does not belong to an element yet: see
 * [method@Secasset.Element.add_relation].
 *
 * Returns: (transfer full): a new relation
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRelation *secasset_relation_new (SecassetRelationKind kind,
                                         const char *ref) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_relation_get_kind:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:kind].
 *
 * Returns: which relation it is
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRelationKind secasset_relation_get_kind (SecassetRelation *self);

/**
 * secasset_relation_get_source:
 * @self: a relation
 *
 * Gets the element that the relation starts from.
 *
 * Returns: (transfer none) (nullable): the element, or %NULL if the relation belongs to none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_relation_get_source (SecassetRelation *self);

/**
 * secasset_relation_get_target:
 * @self: a relation
 *
 * Gets the element that the relation points at.
 *
 * Returns: (transfer none) (nullable): the element, or %NULL if the inventory has none with
 *   that id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_relation_get_target (SecassetRelation *self);

/**
 * secasset_relation_get_ref:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:ref].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_relation_get_ref (SecassetRelation *self);

/**
 * secasset_relation_get_valid_from:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:valid-from].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_relation_get_valid_from (SecassetRelation *self);

/**
 * secasset_relation_set_valid_from:
 * @self: a relation
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Relation:valid-from].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_valid_from (SecassetRelation *self,
                                       const GDate *value);

/**
 * secasset_relation_get_valid_until:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:valid-until].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_relation_get_valid_until (SecassetRelation *self);

/**
 * secasset_relation_set_valid_until:
 * @self: a relation
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Relation:valid-until].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_valid_until (SecassetRelation *self,
                                        const GDate *value);

/**
 * secasset_relation_get_source_ref:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:source-ref].
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSourceRef *secasset_relation_get_source_ref (SecassetRelation *self);

/**
 * secasset_relation_set_source_ref:
 * @self: a relation
 * @value: (transfer none) (nullable): the record, or %NULL for none
 *
 * Sets [property@Secasset.Relation:source-ref].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_source_ref (SecassetRelation *self,
                                       SecassetSourceRef *value);

/**
 * secasset_relation_get_approved_exception:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:approved-exception].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_relation_get_approved_exception (SecassetRelation *self);

/**
 * secasset_relation_set_approved_exception:
 * @self: a relation
 * @value: the fact
 *
 * Sets [property@Secasset.Relation:approved-exception].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_approved_exception (SecassetRelation *self,
                                               SecassetTristate value);

/**
 * secasset_relation_get_approved_by:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:approved-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_relation_get_approved_by (SecassetRelation *self);

/**
 * secasset_relation_set_approved_by:
 * @self: a relation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Relation:approved-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_approved_by (SecassetRelation *self,
                                        const char *value);

/**
 * secasset_relation_get_approved_on:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:approved-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_relation_get_approved_on (SecassetRelation *self);

/**
 * secasset_relation_set_approved_on:
 * @self: a relation
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Relation:approved-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_approved_on (SecassetRelation *self,
                                        const GDate *value);

/**
 * secasset_relation_get_authoritative:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:authoritative].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_relation_get_authoritative (SecassetRelation *self);

/**
 * secasset_relation_set_authoritative:
 * @self: a relation
 * @value: the fact
 *
 * Sets [property@Secasset.Relation:authoritative].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_authoritative (SecassetRelation *self,
                                          SecassetTristate value);

/**
 * secasset_relation_get_redundant:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:redundant].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_relation_get_redundant (SecassetRelation *self);

/**
 * secasset_relation_set_redundant:
 * @self: a relation
 * @value: the fact
 *
 * Sets [property@Secasset.Relation:redundant].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_redundant (SecassetRelation *self,
                                      SecassetTristate value);

/**
 * secasset_relation_get_provided_on:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:provided-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_relation_get_provided_on (SecassetRelation *self);

/**
 * secasset_relation_set_provided_on:
 * @self: a relation
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Relation:provided-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_provided_on (SecassetRelation *self,
                                        const GDate *value);

/**
 * secasset_relation_get_basis:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:basis].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_relation_get_basis (SecassetRelation *self);

/**
 * secasset_relation_set_basis:
 * @self: a relation
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Relation:basis].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_basis (SecassetRelation *self,
                                  const char *value);

/**
 * secasset_relation_get_responsibility_transferred:
 * @self: a relation
 *
 * Gets [property@Secasset.Relation:responsibility-transferred].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_relation_get_responsibility_transferred (SecassetRelation *self);

/**
 * secasset_relation_set_responsibility_transferred:
 * @self: a relation
 * @value: the fact
 *
 * Sets [property@Secasset.Relation:responsibility-transferred].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_relation_set_responsibility_transferred (SecassetRelation *self,
                                                       SecassetTristate value);

G_END_DECLS
