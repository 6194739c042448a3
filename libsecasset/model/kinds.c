/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/record-private.h"

#include <secasset/secasset.h>

/* Every class of element, each after the one it derives from. */
static GType (*const element_types[]) (void) = {
  secasset_element_get_type,
  secasset_information_system_get_type,
  secasset_administrative_information_get_type,
  secasset_component_get_type,
  secasset_computer_get_type,
  secasset_terminal_get_type,
  secasset_mobile_terminal_get_type,
  secasset_telework_terminal_get_type,
  secasset_record_medium_get_type,
  secasset_external_record_medium_get_type,
  secasset_network_get_type,
  secasset_peripheral_get_type,
  secasset_special_purpose_device_get_type,
  secasset_software_robot_get_type,
  secasset_party_get_type,
  secasset_external_service_get_type,
  secasset_contracted_service_get_type,
  secasset_terms_service_get_type,
  secasset_consent_only_service_get_type,
  secasset_state_provided_service_get_type,
  secasset_government_cloud_get_type,
  secasset_place_get_type,
  secasset_computer_room_get_type,
  secasset_org_unit_get_type,
  secasset_external_provider_get_type,
  secasset_staff_group_get_type,
  secasset_external_network_get_type,
  secasset_governance_object_get_type,
  secasset_countermeasure_get_type,
  secasset_incident_get_type,
  secasset_policy_document_get_type,
  secasset_review_record_get_type,
  secasset_role_get_type,
  secasset_flow_get_type,
};

static gpointer
map_kinds (gpointer data)
{
  GHashTable *types = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < G_N_ELEMENTS (element_types); i++)
    {
      /* Held for good: the keys are the classes' own texts. */
      SecassetRecordClass *klass = g_type_class_ref (element_types[i] ());

      g_hash_table_insert (types, (char *) klass->kind, GSIZE_TO_POINTER (element_types[i] ()));
    }
  return types;
}

GType
secasset_element_type_from_kind (const char *kind)
{
  static GOnce once = G_ONCE_INIT;
  gpointer type = NULL;

  g_return_val_if_fail (kind != NULL, G_TYPE_INVALID);

  g_once (&once, map_kinds, NULL);
  type = g_hash_table_lookup (once.retval, kind);
  return type ? GPOINTER_TO_SIZE (type) : G_TYPE_INVALID;
}

char **
secasset_element_dup_kinds (void)
{
  GPtrArray *kinds = g_ptr_array_new ();

  for (guint i = 0; i < G_N_ELEMENTS (element_types); i++)
    {
      SecassetRecordClass *klass = g_type_class_ref (element_types[i] ());

      if (!G_TYPE_IS_ABSTRACT (element_types[i] ()))
        g_ptr_array_add (kinds, g_strdup (klass->kind));
      g_type_class_unref (klass);
    }
  g_ptr_array_add (kinds, NULL);
  return (char **) g_ptr_array_free (kinds, FALSE);
}
