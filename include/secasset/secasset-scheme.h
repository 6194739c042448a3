/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_SCHEME (secasset_scheme_get_type ())
SECASSET_DECLARE_TYPE (SecassetScheme, secasset_scheme, SCHEME)

/**
 * secasset_scheme_get_id:
 * @self: a scheme
 *
 * Gets [property@Secasset.Scheme:id].
 *
 * Returns: the id
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_scheme_get_id (SecassetScheme *self);

/**
 * secasset_scheme_get_version:
 * @self: a scheme
 *
 * Gets [property@Secasset.Scheme:version].
 *
 * Returns: (nullable): the version, or %NULL if it states none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_scheme_get_version (SecassetScheme *self);

/**
 * secasset_scheme_get_verified:
 * @self: a scheme
 *
 * Gets [property@Secasset.Scheme:verified].
 *
 * Returns: %TRUE if the wording of every level has been verified
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_scheme_get_verified (SecassetScheme *self);

/**
 * secasset_scheme_dup_title:
 * @self: a scheme
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the scheme.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_scheme_dup_title (SecassetScheme *self,
                                 const char *language);

/**
 * secasset_scheme_dup_dimensions:
 * @self: a scheme
 *
 * Lists the dimensions of the scheme.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_scheme_dup_dimensions (SecassetScheme *self);

/**
 * secasset_scheme_dup_dimension_label:
 * @self: a scheme
 * @dimension: the id of a dimension
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of a dimension.
 *
 * Returns: (transfer full) (nullable): the name, or %NULL if there is no such dimension
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_scheme_dup_dimension_label (SecassetScheme *self,
                                           const char *dimension,
                                           const char *language);

/**
 * secasset_scheme_dup_levels:
 * @self: a scheme
 * @dimension: the id of a dimension
 *
 * Lists the levels of a dimension by rising rank: the strictest comes last.
 *
 * Returns: (transfer full) (array zero-terminated=1) (nullable): their ids, or %NULL if
 *   there is no such dimension
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_scheme_dup_levels (SecassetScheme *self,
                                   const char *dimension);

/**
 * secasset_scheme_dup_level_label:
 * @self: a scheme
 * @dimension: the id of a dimension
 * @level: the id of a level, in any form
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of a level.
 *
 * Returns: (transfer full) (nullable): the name, or %NULL if there is no such level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_scheme_dup_level_label (SecassetScheme *self,
                                       const char *dimension,
                                       const char *level,
                                       const char *language);

/**
 * secasset_scheme_dup_level_definition:
 * @self: a scheme
 * @dimension: the id of a dimension
 * @level: the id of a level, in any form
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the definition of a level.
 *
 * Returns: (transfer full) (nullable): the definition, or %NULL if there is no such level
 *   or it has none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_scheme_dup_level_definition (SecassetScheme *self,
                                            const char *dimension,
                                            const char *level,
                                            const char *language);

/**
 * secasset_scheme_get_level_verified:
 * @self: a scheme
 * @dimension: the id of a dimension
 * @level: the id of a level, in any form
 *
 * Checks whether the definition of a level has been compared with its source.
 *
 * Returns: whether it has; %FALSE also if there is no such level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_scheme_get_level_verified (SecassetScheme *self,
                                             const char *dimension,
                                             const char *level);

/**
 * secasset_scheme_get_rank:
 * @self: a scheme
 * @dimension: the id of a dimension
 * @level: the id of a level, in any form
 *
 * Gets the rank of a level in its dimension. The least strict level has rank 1, the next
 * one rank 2.
 *
 * Ids of levels are compared after NFKC, trimming and case folding: `３Ｂ` is `3B`.
 *
 * Returns: the rank, or 0 if there is no such level
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_scheme_get_rank (SecassetScheme *self,
                                const char *dimension,
                                const char *level);

/**
 * secasset_scheme_is_important:
 * @self: a scheme
 * @levels: (array zero-terminated=1): levels, each as `dimension=level`
 *
 * Judges by the scheme’s own rule whether an asset with these levels is important.
 *
 * Returns: whether it is; unknown where the scheme has no such rule, or where a level that
 *   decides is not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_scheme_is_important (SecassetScheme *self,
                                               const char *const *levels);

G_END_DECLS
