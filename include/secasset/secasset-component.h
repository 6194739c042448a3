/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_COMPONENT (secasset_component_get_type ())
SECASSET_DECLARE_TYPE (SecassetComponent, secasset_component, COMPONENT)

/**
 * secasset_component_dup_part_of: (get-property part-of)
 * @self: a component
 *
 * Gets [property@Secasset.Component:part-of].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_component_dup_part_of (SecassetComponent *self);

/**
 * secasset_component_set_part_of:
 * @self: a component
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.Component:part-of].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_component_set_part_of (SecassetComponent *self,
                                     const char *const *ids);

G_END_DECLS
