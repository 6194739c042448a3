/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-rules-enums.h>
#include <secasset/secasset-scheme.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_CLASSIFICATION (secasset_classification_get_type ())
SECASSET_DECLARE_TYPE (SecassetClassification, secasset_classification, CLASSIFICATION)

/**
 * secasset_classification_new:
 * @scheme: a scheme
 * @levels: (array zero-terminated=1): levels, each as `dimension=level`
 * @error: return location for an error
 *
 * Creates a classification. A dimension that no level is given for stays unclassified.
 *
 * Fails with %SECASSET_ERROR_NOT_FOUND if the scheme has no such dimension or level,
 * %SECASSET_ERROR_DUPLICATE_ID if a dimension is given twice, and %SECASSET_ERROR_SYNTAX if
 * a string has another form.
 *
 * Returns: (transfer full): a new classification, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetClassification *secasset_classification_new (SecassetScheme *scheme,
                                                     const char *const *levels,
                                                     GError **error) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_classification_get_scheme:
 * @self: a classification
 *
 * Gets [property@Secasset.Classification:scheme].
 *
 * Returns: (transfer none): the scheme
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetScheme *secasset_classification_get_scheme (SecassetClassification *self);

/**
 * secasset_classification_dup_level:
 * @self: a classification
 * @dimension: the id of a dimension
 *
 * Gets the level in a dimension.
 *
 * Returns: (transfer full) (nullable): the id of the level, or %NULL if there is none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_classification_dup_level (SecassetClassification *self,
                                         const char *dimension);

/**
 * secasset_classification_dup_levels:
 * @self: a classification
 *
 * Lists the levels, each as `dimension=level`, in the order of the scheme.
 *
 * Returns: (transfer full) (array zero-terminated=1): the levels
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_classification_dup_levels (SecassetClassification *self);

/**
 * secasset_classification_compare:
 * @self: a classification
 * @other: another classification of the same scheme
 * @order: (out): return location for how @self stands to @other
 * @error: return location for an error
 *
 * Compares two classifications of one scheme. Unclassified is no level, not even the
 * lowest: a dimension that has a level on one side alone makes the two incomparable.
 *
 * Fails with %SECASSET_ERROR_UNSUPPORTED if the schemes differ: levels of different schemes
 * mean different things, see [method@Secasset.Policy.dup_mapped_levels].
 *
 * Returns: %TRUE on success, %FALSE with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_classification_compare (SecassetClassification *self,
                                          SecassetClassification *other,
                                          SecassetOrder *order,
                                          GError **error);

G_END_DECLS
