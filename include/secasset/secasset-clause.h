/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_CLAUSE (secasset_clause_get_type ())
SECASSET_DECLARE_TYPE (SecassetClause, secasset_clause, CLAUSE)

/**
 * secasset_clause_get_id:
 * @self: a clause
 *
 * Gets [property@Secasset.Clause:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_clause_get_id (SecassetClause *self);

/**
 * secasset_clause_get_citation:
 * @self: a clause
 *
 * Gets [property@Secasset.Clause:citation].
 *
 * Returns: the citation
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_clause_get_citation (SecassetClause *self);

/**
 * secasset_clause_dup_term:
 * @self: a clause
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what the clause defines or regulates.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_clause_dup_term (SecassetClause *self,
                                const char *language);

/**
 * secasset_clause_dup_meaning:
 * @self: a clause
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what the clause says, in one line and not in its own words.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_clause_dup_meaning (SecassetClause *self,
                                   const char *language);

/**
 * secasset_clause_get_uses:
 * @self: a clause
 *
 * Gets [property@Secasset.Clause:uses].
 *
 * Returns: (transfer none) (array zero-terminated=1): the uses
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_clause_get_uses (SecassetClause *self);

/**
 * secasset_clause_get_realisations:
 * @self: a clause
 *
 * Gets [property@Secasset.Clause:realisations].
 *
 * Returns: (transfer none) (array zero-terminated=1): the references
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_clause_get_realisations (SecassetClause *self);

/**
 * secasset_clause_dup_reason:
 * @self: a clause
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets why nothing realises the clause, or why something of another sort than its uses does.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if there is nothing to say
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_clause_dup_reason (SecassetClause *self,
                                  const char *language);

G_END_DECLS
