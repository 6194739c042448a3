/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <secasset/secasset-tristate.h>

/**
 * secasset_tristate_not:
 * @value: a fact
 *
 * Negates a fact; the negation of unknown is unknown.
 *
 * Returns: ¬@value
 *
 * Since: 1.0
 */
SecassetTristate
secasset_tristate_not (SecassetTristate value)
{
  switch (value)
    {
    case SECASSET_TRISTATE_FALSE:
      return SECASSET_TRISTATE_TRUE;
    case SECASSET_TRISTATE_TRUE:
      return SECASSET_TRISTATE_FALSE;
    case SECASSET_TRISTATE_UNKNOWN:
    default:
      return SECASSET_TRISTATE_UNKNOWN;
    }
}

/**
 * secasset_tristate_and:
 * @a: a fact
 * @b: another fact
 *
 * The conjunction of two facts: their minimum in the order false < unknown < true.
 *
 * Returns: @a ∧ @b
 *
 * Since: 1.0
 */
SecassetTristate
secasset_tristate_and (SecassetTristate a,
                       SecassetTristate b)
{
  if (a == SECASSET_TRISTATE_FALSE || b == SECASSET_TRISTATE_FALSE)
    return SECASSET_TRISTATE_FALSE;
  if (a == SECASSET_TRISTATE_TRUE && b == SECASSET_TRISTATE_TRUE)
    return SECASSET_TRISTATE_TRUE;
  return SECASSET_TRISTATE_UNKNOWN;
}

/**
 * secasset_tristate_or:
 * @a: a fact
 * @b: another fact
 *
 * The disjunction of two facts: their maximum in the order false < unknown < true.
 *
 * Returns: @a ∨ @b
 *
 * Since: 1.0
 */
SecassetTristate
secasset_tristate_or (SecassetTristate a,
                      SecassetTristate b)
{
  if (a == SECASSET_TRISTATE_TRUE || b == SECASSET_TRISTATE_TRUE)
    return SECASSET_TRISTATE_TRUE;
  if (a == SECASSET_TRISTATE_FALSE && b == SECASSET_TRISTATE_FALSE)
    return SECASSET_TRISTATE_FALSE;
  return SECASSET_TRISTATE_UNKNOWN;
}

/**
 * secasset_tristate_from_boolean:
 * @value: a known truth value
 *
 * Makes a known fact of a truth value.
 *
 * Returns: %SECASSET_TRISTATE_TRUE or %SECASSET_TRISTATE_FALSE
 *
 * Since: 1.0
 */
SecassetTristate
secasset_tristate_from_boolean (gboolean value)
{
  return value ? SECASSET_TRISTATE_TRUE : SECASSET_TRISTATE_FALSE;
}
