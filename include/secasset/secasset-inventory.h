/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-error.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-settings.h>
#include <secasset/secasset-threat.h>
#include <secasset/secasset-waiver.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_INVENTORY (secasset_inventory_get_type ())
SECASSET_DECLARE_TYPE (SecassetInventory, secasset_inventory, INVENTORY)

SECASSET_AVAILABLE_IN_1_0
SecassetInventory *secasset_inventory_new (void) G_GNUC_WARN_UNUSED_RESULT;

SECASSET_AVAILABLE_IN_1_0
gboolean secasset_inventory_add (SecassetInventory *self,
                                 SecassetElement *element,
                                 GError **error);
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_inventory_remove (SecassetInventory *self,
                                    SecassetElement *element);
SECASSET_AVAILABLE_IN_1_0
SecassetElement *secasset_inventory_find (SecassetInventory *self,
                                          const char *id);
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_inventory_get_elements (SecassetInventory *self);
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_inventory_list_elements (SecassetInventory *self,
                                                GType type);

/**
 * secasset_inventory_get_policy:
 * @self: an inventory
 *
 * Gets [property@Secasset.Inventory:policy].
 *
 * Returns: (nullable): the id, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_inventory_get_policy (SecassetInventory *self);
/**
 * secasset_inventory_set_policy:
 * @self: an inventory
 * @policy: (nullable): the id, or %NULL for none
 *
 * Sets [property@Secasset.Inventory:policy].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_inventory_set_policy (SecassetInventory *self,
                                    const char *policy);
/**
 * secasset_inventory_get_reference_date:
 * @self: an inventory
 *
 * Gets [property@Secasset.Inventory:reference-date].
 *
 * Returns: (nullable): the day, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_inventory_get_reference_date (SecassetInventory *self);
/**
 * secasset_inventory_set_reference_date:
 * @self: an inventory
 * @date: (nullable): the day, or %NULL for none
 *
 * Sets [property@Secasset.Inventory:reference-date].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_inventory_set_reference_date (SecassetInventory *self,
                                            const GDate *date);
/**
 * secasset_inventory_get_settings:
 * @self: an inventory
 *
 * Gets [property@Secasset.Inventory:settings].
 *
 * Returns: (transfer none) (nullable): the settings, or %NULL if there are none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSettings *secasset_inventory_get_settings (SecassetInventory *self);
/**
 * secasset_inventory_set_settings:
 * @self: an inventory
 * @settings: (transfer none) (nullable): the settings, or %NULL for none
 *
 * Sets [property@Secasset.Inventory:settings].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_inventory_set_settings (SecassetInventory *self,
                                      SecassetSettings *settings);
/**
 * secasset_inventory_get_schemes:
 * @self: an inventory
 *
 * Gets [property@Secasset.Inventory:schemes].
 *
 * Returns: (transfer none) (nullable): an array of schemes, or %NULL if there are none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_inventory_get_schemes (SecassetInventory *self);
/**
 * secasset_inventory_set_schemes:
 * @self: an inventory
 * @schemes: (transfer none) (nullable): an array of schemes, or %NULL for none
 *
 * Sets [property@Secasset.Inventory:schemes].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_inventory_set_schemes (SecassetInventory *self,
                                     JsonNode *schemes);
/**
 * secasset_inventory_get_rules:
 * @self: an inventory
 *
 * Gets [property@Secasset.Inventory:rules].
 *
 * Returns: (transfer none) (nullable): an array of rules, or %NULL if there are none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_inventory_get_rules (SecassetInventory *self);
/**
 * secasset_inventory_set_rules:
 * @self: an inventory
 * @rules: (transfer none) (nullable): an array of rules, or %NULL for none
 *
 * Sets [property@Secasset.Inventory:rules].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_inventory_set_rules (SecassetInventory *self,
                                   JsonNode *rules);
/**
 * secasset_inventory_get_threats:
 * @self: an inventory
 *
 * Gets [property@Secasset.Inventory:threats].
 *
 * Returns: (transfer full): a list of [class@Secasset.Threat] that follows the changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_inventory_get_threats (SecassetInventory *self);
/**
 * secasset_inventory_add_threat:
 * @self: an inventory
 * @threat: (transfer none): a record
 *
 * Adds a record to [property@Secasset.Inventory:threats]. It must not belong to another record.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_inventory_add_threat (SecassetInventory *self,
                                    SecassetThreat *threat);
/**
 * secasset_inventory_remove_threat:
 * @self: an inventory
 * @threat: a record
 *
 * Removes a record from [property@Secasset.Inventory:threats].
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_inventory_remove_threat (SecassetInventory *self,
                                           SecassetThreat *threat);
/**
 * secasset_inventory_get_waivers:
 * @self: an inventory
 *
 * Gets [property@Secasset.Inventory:waivers].
 *
 * Returns: (transfer full): a list of [class@Secasset.Waiver] that follows the changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_inventory_get_waivers (SecassetInventory *self);
/**
 * secasset_inventory_add_waiver:
 * @self: an inventory
 * @waiver: (transfer none): a record
 *
 * Adds a record to [property@Secasset.Inventory:waivers]. It must not belong to another record.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_inventory_add_waiver (SecassetInventory *self,
                                    SecassetWaiver *waiver);
/**
 * secasset_inventory_remove_waiver:
 * @self: an inventory
 * @waiver: a record
 *
 * Removes a record from [property@Secasset.Inventory:waivers].
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_inventory_remove_waiver (SecassetInventory *self,
                                           SecassetWaiver *waiver);

G_END_DECLS
