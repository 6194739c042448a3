/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/asset-private.h"

#include "model/administrative-information-private.h"
#include "model/information-system-private.h"
#include "model/record-medium-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetAsset:
 *
 * An information asset (情報資産): an information system, an external record medium or
 * administrative information. Nothing else is one.
 *
 * Policy clause: 2.9.
 *
 * Since: 1.0
 */
struct _SecassetAssetInterface
{
  GTypeInterface parent_iface;
};

G_DEFINE_INTERFACE (SecassetAsset, secasset_asset, SECASSET_TYPE_ELEMENT)

static void
secasset_asset_default_init (SecassetAssetInterface *iface)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * SecassetAsset:managed-by: (getter dup_managed_by)
   *
   * Ids of the organisation units that manage the asset; exactly one on any date.
   *
   * Policy clause: 4.
   *
   * Since: 1.0
   */
  g_object_interface_install_property (
      iface, g_param_spec_boxed ("managed-by", NULL, NULL, G_TYPE_STRV, flags));

  /**
   * SecassetAsset:responsible-role: (getter dup_responsible_role)
   *
   * Ids of the roles responsible for the asset.
   *
   * Policy clause: 6.
   *
   * Since: 1.0
   */
  g_object_interface_install_property (
      iface, g_param_spec_boxed ("responsible-role", NULL, NULL, G_TYPE_STRV, flags));

  /**
   * SecassetAsset:handling-restrictions:
   *
   * Handling restrictions recorded for the asset.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  g_object_interface_install_property (
      iface, g_param_spec_flags ("handling-restrictions", NULL, NULL,
                                         SECASSET_TYPE_HANDLING_RESTRICTIONS, 0, flags));

  /**
   * SecassetAsset:assignments:
   *
   * Classifications of the asset by importance.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  g_object_interface_install_property (
      iface, g_param_spec_object ("assignments", NULL, NULL, SECASSET_TYPE_LIST,
                                          flags & ~G_PARAM_WRITABLE));

  /**
   * SecassetAsset:overrides:
   *
   * Approved departures from the propagated level.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  g_object_interface_install_property (
      iface, g_param_spec_object ("overrides", NULL, NULL, SECASSET_TYPE_LIST,
                                          flags & ~G_PARAM_WRITABLE));

  /**
   * SecassetAsset:assessments:
   *
   * Threat assessments of the asset.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  g_object_interface_install_property (
      iface, g_param_spec_object ("assessments", NULL, NULL, SECASSET_TYPE_LIST,
                                          flags & ~G_PARAM_WRITABLE));
}

SecassetAssetFields *
secasset_asset_peek_fields (gpointer element)
{
  if (SECASSET_IS_INFORMATION_SYSTEM (element))
    return &((SecassetInformationSystem *) element)->asset;
  if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (element))
    return &((SecassetAdministrativeInformation *) element)->asset;
  if (SECASSET_IS_EXTERNAL_RECORD_MEDIUM (element))
    return &((SecassetExternalRecordMedium *) element)->asset;
  return NULL;
}

SecassetAssetKind
secasset_asset_get_asset_kind (SecassetAsset *self)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), SECASSET_ASSET_KIND_NONE);

  if (SECASSET_IS_INFORMATION_SYSTEM (self))
    return SECASSET_ASSET_KIND_INFORMATION_SYSTEM;
  if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (self))
    return SECASSET_ASSET_KIND_ADMINISTRATIVE_INFORMATION;
  return SECASSET_ASSET_KIND_EXTERNAL_RECORD_MEDIUM;
}

char **
secasset_asset_dup_managed_by (SecassetAsset *self)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), NULL);

  return secasset_record_dup_refs ((SecassetRecord *) self, "managed-by");
}

void
secasset_asset_set_managed_by (SecassetAsset *self,
                               const char *const *ids)
{
  g_return_if_fail (SECASSET_IS_ASSET (self));

  secasset_record_set_refs ((SecassetRecord *) self, "managed-by", ids);
}

char **
secasset_asset_dup_responsible_role (SecassetAsset *self)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), NULL);

  return secasset_record_dup_refs ((SecassetRecord *) self, "responsible-role");
}

void
secasset_asset_set_responsible_role (SecassetAsset *self,
                                     const char *const *ids)
{
  g_return_if_fail (SECASSET_IS_ASSET (self));

  secasset_record_set_refs ((SecassetRecord *) self, "responsible-role", ids);
}

SecassetHandlingRestrictions
secasset_asset_get_handling_restrictions (SecassetAsset *self)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), 0);

  return (SecassetHandlingRestrictions) secasset_asset_peek_fields (self)->handling_restrictions;
}

void
secasset_asset_set_handling_restrictions (SecassetAsset *self,
                                          SecassetHandlingRestrictions value)
{
  g_return_if_fail (SECASSET_IS_ASSET (self));

  secasset_record_set_int ((SecassetRecord *) self, "handling-restrictions", (gint) value);
}

SecassetList *
secasset_asset_get_assignments (SecassetAsset *self)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), NULL);

  return secasset_record_get_objects ((SecassetRecord *) self, "assignments");
}

void
secasset_asset_add_assignment (SecassetAsset *self,
                               SecassetAssignment *value)
{
  g_return_if_fail (SECASSET_IS_ASSET (self));

  secasset_record_add_object ((SecassetRecord *) self, "assignments", (SecassetRecord *) value);
}

gboolean
secasset_asset_remove_assignment (SecassetAsset *self,
                                  SecassetAssignment *value)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), FALSE);

  return secasset_record_remove_object ((SecassetRecord *) self, "assignments", (SecassetRecord *) value);
}

SecassetList *
secasset_asset_get_overrides (SecassetAsset *self)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), NULL);

  return secasset_record_get_objects ((SecassetRecord *) self, "overrides");
}

void
secasset_asset_add_override (SecassetAsset *self,
                             SecassetOverride *value)
{
  g_return_if_fail (SECASSET_IS_ASSET (self));

  secasset_record_add_object ((SecassetRecord *) self, "overrides", (SecassetRecord *) value);
}

gboolean
secasset_asset_remove_override (SecassetAsset *self,
                                SecassetOverride *value)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), FALSE);

  return secasset_record_remove_object ((SecassetRecord *) self, "overrides", (SecassetRecord *) value);
}

SecassetList *
secasset_asset_get_assessments (SecassetAsset *self)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), NULL);

  return secasset_record_get_objects ((SecassetRecord *) self, "assessments");
}

void
secasset_asset_add_assessment (SecassetAsset *self,
                               SecassetAssessment *value)
{
  g_return_if_fail (SECASSET_IS_ASSET (self));

  secasset_record_add_object ((SecassetRecord *) self, "assessments", (SecassetRecord *) value);
}

gboolean
secasset_asset_remove_assessment (SecassetAsset *self,
                                  SecassetAssessment *value)
{
  g_return_val_if_fail (SECASSET_IS_ASSET (self), FALSE);

  return secasset_record_remove_object ((SecassetRecord *) self, "assessments", (SecassetRecord *) value);
}
