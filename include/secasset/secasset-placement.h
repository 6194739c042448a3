/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-condition.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>

G_BEGIN_DECLS

/**
 * SecassetPlacementSite:
 * @SECASSET_PLACEMENT_SITE_UNKNOWN: not known
 * @SECASSET_PLACEMENT_SITE_INDIVIDUAL_NUMBER: individual-number-use segment
 * @SECASSET_PLACEMENT_SITE_LGWAN: LGWAN-connected segment
 * @SECASSET_PLACEMENT_SITE_INTERNET: Internet-connected segment
 * @SECASSET_PLACEMENT_SITE_INDEPENDENT: independent segment
 * @SECASSET_PLACEMENT_SITE_GOVERNMENT_CLOUD: Government Cloud
 * @SECASSET_PLACEMENT_SITE_CONTRACTED_ISMAP: contracted cloud service registered in ISMAP
 * @SECASSET_PLACEMENT_SITE_CONTRACTED: contracted cloud service that is not registered
 * @SECASSET_PLACEMENT_SITE_STATE_PROVIDED: service provided by the State
 * @SECASSET_PLACEMENT_SITE_CONSENT_ONLY: service used by mere consent to terms
 * @SECASSET_PLACEMENT_SITE_EXTERNAL_MEDIUM: external record medium
 *
 * Where information may be kept or handled. The numbers of the segments are those of
 * [enum@Secasset.SegmentKind].
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_PLACEMENT_SITE_UNKNOWN = 0,
  SECASSET_PLACEMENT_SITE_INDIVIDUAL_NUMBER = 1,
  SECASSET_PLACEMENT_SITE_LGWAN = 2,
  SECASSET_PLACEMENT_SITE_INTERNET = 3,
  SECASSET_PLACEMENT_SITE_INDEPENDENT = 4,
  SECASSET_PLACEMENT_SITE_GOVERNMENT_CLOUD = 5,
  SECASSET_PLACEMENT_SITE_CONTRACTED_ISMAP = 6,
  SECASSET_PLACEMENT_SITE_CONTRACTED = 7,
  SECASSET_PLACEMENT_SITE_STATE_PROVIDED = 8,
  SECASSET_PLACEMENT_SITE_CONSENT_ONLY = 9,
  SECASSET_PLACEMENT_SITE_EXTERNAL_MEDIUM = 10,
} SecassetPlacementSite;

/**
 * SecassetPlacementVerdict:
 * @SECASSET_PLACEMENT_VERDICT_UNKNOWN: not known, or depends on something that is not stated
 * @SECASSET_PLACEMENT_VERDICT_PERMIT: it may
 * @SECASSET_PLACEMENT_VERDICT_WARN: with caution only
 * @SECASSET_PLACEMENT_VERDICT_FORBID: it may not
 *
 * Whether information may be somewhere.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_PLACEMENT_VERDICT_UNKNOWN = 0,
  SECASSET_PLACEMENT_VERDICT_PERMIT = 1,
  SECASSET_PLACEMENT_VERDICT_WARN = 2,
  SECASSET_PLACEMENT_VERDICT_FORBID = 3,
} SecassetPlacementVerdict;

/**
 * SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE:
 *
 * The row of a placement for information of individual-number-use affairs, whatever its level.
 *
 * Since: 1.0
 */
#define SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE "individual-number-use"

#define SECASSET_TYPE_PLACEMENT (secasset_placement_get_type ())
SECASSET_DECLARE_TYPE (SecassetPlacement, secasset_placement, PLACEMENT)

/**
 * secasset_placement_get_scheme:
 * @self: a placement
 *
 * Gets [property@Secasset.Placement:scheme].
 *
 * Returns: the id of the scheme
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_placement_get_scheme (SecassetPlacement *self);

/**
 * secasset_placement_get_dimension:
 * @self: a placement
 *
 * Gets [property@Secasset.Placement:dimension].
 *
 * Returns: the id of the dimension
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_placement_get_dimension (SecassetPlacement *self);

/**
 * secasset_placement_get_edition:
 * @self: a placement
 *
 * Gets [property@Secasset.Placement:edition].
 *
 * Returns: the edition
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_placement_get_edition (SecassetPlacement *self);

/**
 * secasset_placement_get_verified:
 * @self: a placement
 *
 * Gets [property@Secasset.Placement:verified].
 *
 * Returns: %TRUE if every cell has been compared with the original
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_placement_get_verified (SecassetPlacement *self);

/**
 * secasset_placement_dup_title:
 * @self: a placement
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets the name of the table.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_placement_dup_title (SecassetPlacement *self,
                                    const char *language);

/**
 * secasset_placement_dup_description:
 * @self: a placement
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what the table is for.
 *
 * Returns: (transfer full): the text
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_placement_dup_description (SecassetPlacement *self,
                                          const char *language);

/**
 * secasset_placement_dup_rows:
 * @self: a placement
 *
 * Lists the rows: levels, and %SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE.
 *
 * Returns: (transfer full) (array zero-terminated=1): their ids
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_placement_dup_rows (SecassetPlacement *self);

/**
 * secasset_placement_get_conditions:
 * @self: a placement
 *
 * Lists the conditions that the cells of the table name: a list of
 * [class@Secasset.Condition].
 *
 * Returns: (transfer none): the conditions
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_placement_get_conditions (SecassetPlacement *self);

/**
 * secasset_placement_get_verdict:
 * @self: a placement
 * @row: the id of a level in any form, or %SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE
 * @site: where the information is
 * @model: the network model of the city
 *
 * Gets whether information of a level may be somewhere. Where that depends on the network
 * model and @model is %SECASSET_NETWORK_MODEL_UNSET, it is unknown.
 *
 * Returns: the verdict
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetPlacementVerdict secasset_placement_get_verdict (SecassetPlacement *self,
                                                         const char *row,
                                                         SecassetPlacementSite site,
                                                         SecassetNetworkModel model);

/**
 * secasset_placement_dup_conditions:
 * @self: a placement
 * @row: the id of a level in any form, or %SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE
 * @site: where the information is
 *
 * Lists the conditions of one cell: a list of [class@Secasset.Condition].
 *
 * Returns: (transfer full): the conditions
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_placement_dup_conditions (SecassetPlacement *self,
                                                 const char *row,
                                                 SecassetPlacementSite site);

/**
 * secasset_placement_get_sources:
 * @self: a placement
 * @row: the id of a level in any form, or %SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE
 * @site: where the information is
 *
 * Gets the marks of the sources that a cell rests on, as in
 * [method@Secasset.Condition.get_sources].
 *
 * Returns: (transfer none) (array zero-terminated=1) (nullable): the marks, or %NULL if there
 *   is no such cell
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *const *secasset_placement_get_sources (SecassetPlacement *self,
                                                   const char *row,
                                                   SecassetPlacementSite site);

/**
 * secasset_placement_dup_note:
 * @self: a placement
 * @row: the id of a level in any form, or %SECASSET_PLACEMENT_INDIVIDUAL_NUMBER_USE
 * @site: where the information is
 * @language: language of the text: Japanese for `ja`, otherwise English
 *
 * Gets what else there is to say about a cell.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_placement_dup_note (SecassetPlacement *self,
                                   const char *row,
                                   SecassetPlacementSite site,
                                   const char *language);

G_END_DECLS
