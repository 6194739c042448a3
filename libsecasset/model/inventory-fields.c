/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/inventory-private.h"

static const SecassetField inventory_fields[] = {
  /**
   * SecassetInventory:policy:
   *
   * Id of the policy by which the inventory is to be judged, for example `sendai-basic`.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetInventory, policy, "policy", ""),

  /**
   * SecassetInventory:reference-date:
   *
   * The day on which the inventory is to be judged. Nothing in the library asks a clock.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetInventory, reference_date, "reference-date", ""),

  /**
   * SecassetInventory:settings:
   *
   * Settings that the document states for its own evaluation.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECT_ROW (SecassetInventory, settings, "settings", secasset_settings_get_type,
                             ""),

  /**
   * SecassetInventory:schemes:
   *
   * Classification schemes of the document's own, as JSON.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_JSON_ROW (SecassetInventory, schemes, "schemes", "7"),

  /**
   * SecassetInventory:threats:
   *
   * Threats of the document's own.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetInventory, threats, "threats", secasset_threat_get_type, "8"),

  /**
   * SecassetInventory:rules:
   *
   * Rules of the document's own, as JSON. This version carries them without applying them.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_JSON_ROW (SecassetInventory, rules, "rules", ""),

  /**
   * SecassetInventory:waivers:
   *
   * Exceptions (例外措置) granted to findings.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECTS_ROW (SecassetInventory, waivers, "waivers", secasset_waiver_get_type, ""),
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_TYPE (SecassetInventory, secasset_inventory, SECASSET_TYPE_RECORD)

static void
inventory_changed (SecassetRecord *record,
                   const char *property)
{
  g_signal_emit (record, signals[CHANGED], g_quark_from_string (property), record, property);
}

static void
inventory_descendant_changed (SecassetRecord *record,
                              SecassetRecord *descendant,
                              const char *property)
{
  g_signal_emit (record, signals[CHANGED], g_quark_from_string (property), descendant, property);
}

static void
secasset_inventory_finalize (GObject *object)
{
  secasset_inventory_tear_down ((SecassetInventory *) object);
  G_OBJECT_CLASS (secasset_inventory_parent_class)->finalize (object);
}

static void
secasset_inventory_class_init (SecassetInventoryClass *klass)
{
  SecassetRecordClass *record_class = (SecassetRecordClass *) klass;

  G_OBJECT_CLASS (klass)->finalize = secasset_inventory_finalize;
  record_class->changed = inventory_changed;
  record_class->descendant_changed = inventory_descendant_changed;
  secasset_record_class_install (record_class, "inventory", inventory_fields,
                                 G_N_ELEMENTS (inventory_fields));

  /**
   * SecassetInventory::changed:
   * @self: the inventory
   * @record: what was edited: an element, a relation or another record of an element, or the
   *   inventory itself
   * @property: the name of the property that changed
   *
   * Emitted after a property of anything in the inventory was edited. Adding and removing
   * elements is told by the lists' `items-changed`.
   *
   * Since: 1.0
   */
  signals[CHANGED] = g_signal_new ("changed", SECASSET_TYPE_INVENTORY,
                                   G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 2, SECASSET_TYPE_RECORD, G_TYPE_STRING);
}

static void
secasset_inventory_init (SecassetInventory *self)
{
  secasset_record_init_own ((SecassetRecord *) self, inventory_fields,
                            G_N_ELEMENTS (inventory_fields));
  secasset_inventory_set_up (self);
}

/**
 * secasset_inventory_new:
 *
 * Creates an empty inventory.
 *
 * Returns: (transfer full): a new inventory
 *
 * Since: 1.0
 */
SecassetInventory *
secasset_inventory_new (void)
{
  return g_object_new (SECASSET_TYPE_INVENTORY, NULL);
}

SECASSET_DEFINE_STRING_ACCESSORS (SecassetInventory, secasset_inventory, INVENTORY, policy)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetInventory, secasset_inventory, INVENTORY, reference_date)
SECASSET_DEFINE_OBJECT_ACCESSORS (SecassetInventory, secasset_inventory, INVENTORY, settings,
                                  SecassetSettings)
SECASSET_DEFINE_JSON_ACCESSORS (SecassetInventory, secasset_inventory, INVENTORY, schemes)
SECASSET_DEFINE_JSON_ACCESSORS (SecassetInventory, secasset_inventory, INVENTORY, rules)
SECASSET_DEFINE_OBJECTS_ACCESSORS (SecassetInventory, secasset_inventory, INVENTORY, threats,
                                   threat, SecassetThreat)
SECASSET_DEFINE_OBJECTS_ACCESSORS (SecassetInventory, secasset_inventory, INVENTORY, waivers,
                                   waiver, SecassetWaiver)
