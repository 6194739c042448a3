/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

/**
 * SecassetTristate:
 * @SECASSET_TRISTATE_UNKNOWN: not known; a blank cell is never “no”
 * @SECASSET_TRISTATE_FALSE: known not to hold
 * @SECASSET_TRISTATE_TRUE: known to hold
 *
 * A fact that may be unknown.
 *
 * The operators are those of Kleene's strong three-valued logic, in the order
 * false < unknown < true.
 *
 * The numbers are part of the format that others build against. C's `TRUE` is 1 and so would
 * state the opposite: make a fact of a truth value with
 * [func@Secasset.Tristate.from_boolean].
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_TRISTATE_UNKNOWN = 0,
  SECASSET_TRISTATE_FALSE = 1,
  SECASSET_TRISTATE_TRUE = 2,
} SecassetTristate;

SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_tristate_not (SecassetTristate value);
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_tristate_and (SecassetTristate a,
                                        SecassetTristate b);
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_tristate_or (SecassetTristate a,
                                       SecassetTristate b);
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_tristate_from_boolean (gboolean value);

G_END_DECLS
