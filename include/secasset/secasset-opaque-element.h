/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_OPAQUE_ELEMENT (secasset_opaque_element_get_type ())
SECASSET_DECLARE_TYPE (SecassetOpaqueElement, secasset_opaque_element, OPAQUE_ELEMENT)

/**
 * secasset_opaque_element_get_stated_kind:
 * @self: an opaque element
 *
 * Gets [property@Secasset.OpaqueElement:stated-kind].
 *
 * Returns: (nullable): the kind as it stands in the text, or %NULL if it states none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_opaque_element_get_stated_kind (SecassetOpaqueElement *self);

G_END_DECLS
