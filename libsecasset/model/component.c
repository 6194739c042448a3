/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/component-private.h"

/**
 * SecassetComponent:
 *
 * What an information system is made of.
 *
 * Policy clause: 2.7.
 *
 * Since: 1.0
 */
static const SecassetField component_fields[] = {
  /**
   * SecassetComponent:part-of: (getter dup_part_of)
   *
   * Ids of the information systems it is part of.
   *
   * Policy clause: 2.7.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_REFS_ROW ("part-of", SECASSET_RELATION_KIND_PART_OF, "information-system",
                           "2.7"),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetComponent, secasset_component, SECASSET_TYPE_ELEMENT, G_TYPE_FLAG_ABSTRACT,
                             "component", component_fields, G_N_ELEMENTS (component_fields))
SECASSET_DEFINE_REFS_ACCESSORS (SecassetComponent, secasset_component, COMPONENT, part_of)
