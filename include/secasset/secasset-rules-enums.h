/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

/**
 * SecassetSeverity:
 * @SECASSET_SEVERITY_INFO: advice, or something that could not be decided
 * @SECASSET_SEVERITY_WARNING: a duty whose fulfilment the ledger does not show
 * @SECASSET_SEVERITY_ERROR: a contradiction with a definition or an unconditional duty
 *
 * How serious a finding is.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_SEVERITY_INFO = 0,
  SECASSET_SEVERITY_WARNING = 1,
  SECASSET_SEVERITY_ERROR = 2,
} SecassetSeverity;

/**
 * SecassetBasis:
 * @SECASSET_BASIS_TEXT: the policy says so
 * @SECASSET_BASIS_DEDUCTION: deduced from the policy in one step
 * @SECASSET_BASIS_INTERPRETATION: one reading of the policy among others
 * @SECASSET_BASIS_EXTERNAL: another document says so
 * @SECASSET_BASIS_INTEGRITY: the data contradicts itself
 *
 * What a rule rests on. Only a rule of basis %SECASSET_BASIS_TEXT may say that the policy
 * says so.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_BASIS_TEXT = 0,
  SECASSET_BASIS_DEDUCTION = 1,
  SECASSET_BASIS_INTERPRETATION = 2,
  SECASSET_BASIS_EXTERNAL = 3,
  SECASSET_BASIS_INTEGRITY = 4,
} SecassetBasis;

/**
 * SecassetVerdict:
 * @SECASSET_VERDICT_INCOMPLETE: nothing is wrong so far, but something could not be judged
 * @SECASSET_VERDICT_PASSED: everything was judged and nothing is wrong
 * @SECASSET_VERDICT_FAILED: something is wrong
 *
 * The verdict on an inventory. What could not be judged never counts as passed.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_VERDICT_INCOMPLETE = 0,
  SECASSET_VERDICT_PASSED = 1,
  SECASSET_VERDICT_FAILED = 2,
} SecassetVerdict;

/**
 * SecassetOrder:
 * @SECASSET_ORDER_LESS: the first is less strict
 * @SECASSET_ORDER_EQUAL: both are equally strict
 * @SECASSET_ORDER_GREATER: the first is stricter
 * @SECASSET_ORDER_INCOMPARABLE: neither is at least as strict as the other in all dimensions
 *
 * The partial order of classifications.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_ORDER_LESS = -1,
  SECASSET_ORDER_EQUAL = 0,
  SECASSET_ORDER_GREATER = 1,
  SECASSET_ORDER_INCOMPARABLE = 2,
} SecassetOrder;

G_END_DECLS
