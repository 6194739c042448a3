/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/flow-private.h"

/**
 * SecassetFlow:
 *
 * A communication between networks, segments or services; a notion of the MIC guideline, not of
 * the policy.
 *
 * Since: 1.0
 */
static const SecassetField flow_fields[] = {
  /**
   * SecassetFlow:src: (getter dup_src)
   *
   * Id of a network or service, or a segment's nick.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("src", SECASSET_RELATION_KIND_SRC,
                           "network|external-network|external-service|segment", ""),

  /**
   * SecassetFlow:dst: (getter dup_dst)
   *
   * Id of a network or service, or a segment's nick.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("dst", SECASSET_RELATION_KIND_DST,
                           "network|external-network|external-service|segment", ""),

  /**
   * SecassetFlow:direction:
   *
   * Direction.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetFlow, direction, "direction", secasset_flow_direction_get_type,
                             SECASSET_FLOW_DIRECTION_UNSET, ""),

  /**
   * SecassetFlow:purpose:
   *
   * Purpose.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetFlow, purpose, "purpose", ""),

  /**
   * SecassetFlow:approved-by:
   *
   * Role that approved it.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetFlow, approved_by, "approved-by", ""),

  /**
   * SecassetFlow:route-restricted:
   *
   * Whether the route is restricted (IP or MAC).
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, route_restricted, "route-restricted", ""),

  /**
   * SecassetFlow:port-restricted:
   *
   * Whether the application protocol is restricted (port).
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, port_restricted, "port-restricted", ""),

  /**
   * SecassetFlow:sanitised:
   *
   * Whether files are sanitised.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, sanitised, "sanitised", ""),

  /**
   * SecassetFlow:text-only:
   *
   * Whether only text passes.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, text_only, "text-only", ""),

  /**
   * SecassetFlow:screen-transfer:
   *
   * Whether only screens pass.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, screen_transfer, "screen-transfer", ""),

  /**
   * SecassetFlow:over-internet:
   *
   * Whether it goes over the Internet.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, over_internet, "over-internet", ""),

  /**
   * SecassetFlow:destination-restricted:
   *
   * Whether destinations are restricted.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, destination_restricted,
                               "destination-restricted", ""),

  /**
   * SecassetFlow:tenant-controlled:
   *
   * Whether tenants are controlled.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, tenant_controlled, "tenant-controlled", ""),

  /**
   * SecassetFlow:dst-internet-connected:
   *
   * Whether the destination is itself connected to the Internet.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetFlow, dst_internet_connected,
                               "dst-internet-connected", ""),

  /**
   * SecassetFlow:exception:
   *
   * Exception that is claimed.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetFlow, exception, "exception", ""),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetFlow, secasset_flow, SECASSET_TYPE_GOVERNANCE_OBJECT, 0,
                             "flow", flow_fields, G_N_ELEMENTS (flow_fields))

SECASSET_DEFINE_ELEMENT_NEW (SecassetFlow, secasset_flow, SECASSET_TYPE_FLOW)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetFlow, secasset_flow, FLOW, src)
SECASSET_DEFINE_REFS_ACCESSORS (SecassetFlow, secasset_flow, FLOW, dst)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetFlow, secasset_flow, FLOW, direction, SecassetFlowDirection)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetFlow, secasset_flow, FLOW, purpose)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetFlow, secasset_flow, FLOW, approved_by)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, route_restricted)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, port_restricted)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, sanitised)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, text_only)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, screen_transfer)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, over_internet)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, destination_restricted)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, tenant_controlled)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetFlow, secasset_flow, FLOW, dst_internet_connected)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetFlow, secasset_flow, FLOW, exception)
