/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/opaque-element-private.h"

/**
 * SecassetOpaqueElement:
 *
 * An element of a text whose kind this version does not know.
 *
 * It is kept and written back, relations may point at it, and no rule judges it: an
 * inventory that holds one is never judged completely.
 *
 * Since: 1.0
 */
static const SecassetField opaque_element_fields[] = {
  /**
   * SecassetOpaqueElement:stated-kind:
   *
   * The kind as it stands in the text.
   *
   * Since: 1.0
   */
  { SECASSET_FIELD_ (SecassetOpaqueElement, stated_kind, "stated-kind", SECASSET_FIELD_STRING, ""),
    .construct_only = TRUE, .internal = TRUE },
};

SECASSET_DEFINE_RECORD_TYPE (SecassetOpaqueElement, secasset_opaque_element, SECASSET_TYPE_ELEMENT, 0,
                             "opaque", opaque_element_fields, G_N_ELEMENTS (opaque_element_fields))
SECASSET_DEFINE_STRING_GETTER (SecassetOpaqueElement, secasset_opaque_element, OPAQUE_ELEMENT,
                               stated_kind)
