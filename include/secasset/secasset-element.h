/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-relation.h>
#include <secasset/secasset-source-ref.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

typedef struct _SecassetInventory SecassetInventory;

#define SECASSET_TYPE_ELEMENT (secasset_element_get_type ())
SECASSET_DECLARE_TYPE (SecassetElement, secasset_element, ELEMENT)

/**
 * secasset_element_get_id:
 * @self: an element
 *
 * Gets [property@Secasset.Element:id].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_element_get_id (SecassetElement *self);

/**
 * secasset_element_get_name:
 * @self: an element
 *
 * Gets [property@Secasset.Element:name].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_element_get_name (SecassetElement *self);

/**
 * secasset_element_set_name:
 * @self: an element
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Element:name].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_name (SecassetElement *self,
                                const char *value);

/**
 * secasset_element_get_name_en:
 * @self: an element
 *
 * Gets [property@Secasset.Element:name-en].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_element_get_name_en (SecassetElement *self);

/**
 * secasset_element_set_name_en:
 * @self: an element
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Element:name-en].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_name_en (SecassetElement *self,
                                   const char *value);

/**
 * secasset_element_get_kana:
 * @self: an element
 *
 * Gets [property@Secasset.Element:kana].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_element_get_kana (SecassetElement *self);

/**
 * secasset_element_set_kana:
 * @self: an element
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Element:kana].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_kana (SecassetElement *self,
                                const char *value);

/**
 * secasset_element_get_description:
 * @self: an element
 *
 * Gets [property@Secasset.Element:description].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_element_get_description (SecassetElement *self);

/**
 * secasset_element_set_description:
 * @self: an element
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Element:description].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_description (SecassetElement *self,
                                       const char *value);

/**
 * secasset_element_get_note:
 * @self: an element
 *
 * Gets [property@Secasset.Element:note].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_element_get_note (SecassetElement *self);

/**
 * secasset_element_set_note:
 * @self: an element
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.Element:note].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_note (SecassetElement *self,
                                const char *value);

/**
 * secasset_element_get_lifecycle:
 * @self: an element
 *
 * Gets [property@Secasset.Element:lifecycle].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetLifecycle secasset_element_get_lifecycle (SecassetElement *self);

/**
 * secasset_element_set_lifecycle:
 * @self: an element
 * @value: the value
 *
 * Sets [property@Secasset.Element:lifecycle].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_lifecycle (SecassetElement *self,
                                     SecassetLifecycle value);

/**
 * secasset_element_get_valid_from:
 * @self: an element
 *
 * Gets [property@Secasset.Element:valid-from].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_element_get_valid_from (SecassetElement *self);

/**
 * secasset_element_set_valid_from:
 * @self: an element
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Element:valid-from].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_valid_from (SecassetElement *self,
                                      const GDate *value);

/**
 * secasset_element_get_valid_until:
 * @self: an element
 *
 * Gets [property@Secasset.Element:valid-until].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_element_get_valid_until (SecassetElement *self);

/**
 * secasset_element_set_valid_until:
 * @self: an element
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Element:valid-until].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_valid_until (SecassetElement *self,
                                       const GDate *value);

/**
 * secasset_element_get_registered_on:
 * @self: an element
 *
 * Gets [property@Secasset.Element:registered-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_element_get_registered_on (SecassetElement *self);

/**
 * secasset_element_set_registered_on:
 * @self: an element
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Element:registered-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_registered_on (SecassetElement *self,
                                         const GDate *value);

/**
 * secasset_element_get_last_reviewed_on:
 * @self: an element
 *
 * Gets [property@Secasset.Element:last-reviewed-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_element_get_last_reviewed_on (SecassetElement *self);

/**
 * secasset_element_set_last_reviewed_on:
 * @self: an element
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.Element:last-reviewed-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_last_reviewed_on (SecassetElement *self,
                                            const GDate *value);

/**
 * secasset_element_get_registered_as_asset:
 * @self: an element
 *
 * Gets [property@Secasset.Element:registered-as-asset].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_element_get_registered_as_asset (SecassetElement *self);

/**
 * secasset_element_set_registered_as_asset:
 * @self: an element
 * @value: the fact
 *
 * Sets [property@Secasset.Element:registered-as-asset].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_registered_as_asset (SecassetElement *self,
                                               SecassetTristate value);

/**
 * secasset_element_get_tags:
 * @self: an element
 *
 * Gets [property@Secasset.Element:tags].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_element_get_tags (SecassetElement *self);

/**
 * secasset_element_set_tags:
 * @self: an element
 * @value: (array zero-terminated=1) (nullable): the values, or %NULL for none
 *
 * Sets [property@Secasset.Element:tags].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_tags (SecassetElement *self,
                                const char *const *value);

/**
 * secasset_element_get_source_ref:
 * @self: an element
 *
 * Gets [property@Secasset.Element:source-ref].
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSourceRef *secasset_element_get_source_ref (SecassetElement *self);

/**
 * secasset_element_set_source_ref:
 * @self: an element
 * @value: (transfer none) (nullable): the record, or %NULL for none
 *
 * Sets [property@Secasset.Element:source-ref].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_set_source_ref (SecassetElement *self,
                                      SecassetSourceRef *value);

/**
 * secasset_element_get_inventory:
 * @self: an element
 *
 * Gets the inventory that the element is in.
 *
 * Returns: (transfer none) (nullable): the inventory, or %NULL if it is in none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_element_get_inventory (SecassetElement *self);

/**
 * secasset_element_list_relations:
 * @self: an element
 * @kind: which relation, or %SECASSET_RELATION_KIND_NONE for all
 *
 * Lists the relations that start from the element, as they are now.
 *
 * Editing one of them edits the element.
 *
 * Returns: (transfer full): a list of [class@Secasset.Relation]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_element_list_relations (SecassetElement *self,
                                               SecassetRelationKind kind);

/**
 * secasset_element_list_incoming:
 * @self: an element
 * @kind: which relation, or %SECASSET_RELATION_KIND_NONE for all
 *
 * Lists the relations that point at the element, as they are now: its own side of every
 * relation of the inventory.
 *
 * Returns: (transfer full): a list of [class@Secasset.Relation]
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_element_list_incoming (SecassetElement *self,
                                              SecassetRelationKind kind);

/**
 * secasset_element_add_relation:
 * @self: an element
 * @relation: (transfer none): a relation that belongs to no element
 *
 * Adds a relation that starts from the element. The element's class must have the relation.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_element_add_relation (SecassetElement *self,
                                    SecassetRelation *relation);

/**
 * secasset_element_remove_relation:
 * @self: an element
 * @relation: one of its relations
 *
 * Removes a relation that starts from the element.
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_element_remove_relation (SecassetElement *self,
                                           SecassetRelation *relation);

/**
 * secasset_element_type_from_kind:
 * @kind: a kind as it stands in a file, for example `information-system`
 *
 * Finds the class of a kind.
 *
 * Returns: the type, or %G_TYPE_INVALID if there is no such kind
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
GType secasset_element_type_from_kind (const char *kind);

/**
 * secasset_element_dup_kinds:
 *
 * Lists the kinds of element that can be created, each class after the one it derives from.
 *
 * Returns: (transfer full) (array zero-terminated=1): the kinds
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_element_dup_kinds (void);

G_END_DECLS
