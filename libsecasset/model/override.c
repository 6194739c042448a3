/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/override-private.h"

/**
 * SecassetOverride:
 *
 * An approved departure from the level that propagation would give.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
static const SecassetField override_fields[] = {
  /**
   * SecassetOverride:scheme:
   *
   * Id of the classification scheme.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetOverride, scheme, "scheme", "7"),

  /**
   * SecassetOverride:dimension:
   *
   * Id of the dimension.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetOverride, dimension, "dimension", "7"),

  /**
   * SecassetOverride:from:
   *
   * Level before.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetOverride, from, "from", "7"),

  /**
   * SecassetOverride:to:
   *
   * Level that applies instead.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetOverride, to, "to", "7"),

  /**
   * SecassetOverride:kind:
   *
   * Effect that justifies it.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetOverride, kind, "kind", secasset_override_kind_get_type,
                             SECASSET_OVERRIDE_KIND_UNSET, "7"),

  /**
   * SecassetOverride:justification:
   *
   * Why.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetOverride, justification, "justification", "7"),

  /**
   * SecassetOverride:approved-by:
   *
   * Role that approved it.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetOverride, approved_by, "approved-by", "7"),

  /**
   * SecassetOverride:approved-on:
   *
   * Day of approval.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetOverride, approved_on, "approved-on", "7"),

  /**
   * SecassetOverride:expires-on:
   *
   * Last day on which it holds.
   *
   * Policy clause: 7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetOverride, expires_on, "expires-on", "7"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetOverride, secasset_override, SECASSET_TYPE_RECORD, 0,
                             "override", override_fields, G_N_ELEMENTS (override_fields))

SECASSET_DEFINE_RECORD_NEW (SecassetOverride, secasset_override, SECASSET_TYPE_OVERRIDE)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, scheme)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, dimension)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, from)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, to)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, kind, SecassetOverrideKind)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, justification)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, approved_by)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, approved_on)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetOverride, secasset_override, OVERRIDE, expires_on)
