/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-element.h>
#include <secasset/secasset-asset.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_INFORMATION_SYSTEM (secasset_information_system_get_type ())
SECASSET_DECLARE_TYPE (SecassetInformationSystem, secasset_information_system, INFORMATION_SYSTEM)

/**
 * secasset_information_system_new:
 * @id: the id; it cannot be changed later
 *
 * Creates an information system.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetInformationSystem *secasset_information_system_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_information_system_get_handles_individual_number_use:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:handles-individual-number-use].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_information_system_get_handles_individual_number_use (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_handles_individual_number_use:
 * @self: an information system
 * @value: the fact
 *
 * Sets [property@Secasset.InformationSystem:handles-individual-number-use].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_handles_individual_number_use (SecassetInformationSystem *self,
                                                                    SecassetTristate value);

/**
 * secasset_information_system_get_handles_individual_number_related:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:handles-individual-number-related].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_information_system_get_handles_individual_number_related (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_handles_individual_number_related:
 * @self: an information system
 * @value: the fact
 *
 * Sets [property@Secasset.InformationSystem:handles-individual-number-related].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_handles_individual_number_related (SecassetInformationSystem *self,
                                                                        SecassetTristate value);

/**
 * secasset_information_system_get_connects_to_lgwan:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:connects-to-lgwan].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_information_system_get_connects_to_lgwan (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_connects_to_lgwan:
 * @self: an information system
 * @value: the fact
 *
 * Sets [property@Secasset.InformationSystem:connects-to-lgwan].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_connects_to_lgwan (SecassetInformationSystem *self,
                                                        SecassetTristate value);

/**
 * secasset_information_system_get_allows_internet_outbound:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:allows-internet-outbound].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_information_system_get_allows_internet_outbound (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_allows_internet_outbound:
 * @self: an information system
 * @value: the fact
 *
 * Sets [property@Secasset.InformationSystem:allows-internet-outbound].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_allows_internet_outbound (SecassetInformationSystem *self,
                                                               SecassetTristate value);

/**
 * secasset_information_system_get_allows_internet_inbound:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:allows-internet-inbound].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_information_system_get_allows_internet_inbound (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_allows_internet_inbound:
 * @self: an information system
 * @value: the fact
 *
 * Sets [property@Secasset.InformationSystem:allows-internet-inbound].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_allows_internet_inbound (SecassetInformationSystem *self,
                                                              SecassetTristate value);

/**
 * secasset_information_system_get_standalone:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:standalone].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_information_system_get_standalone (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_standalone:
 * @self: an information system
 * @value: the fact
 *
 * Sets [property@Secasset.InformationSystem:standalone].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_standalone (SecassetInformationSystem *self,
                                                 SecassetTristate value);

/**
 * secasset_information_system_get_declared_segment:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:declared-segment].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetSegmentKind secasset_information_system_get_declared_segment (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_declared_segment:
 * @self: an information system
 * @value: the value
 *
 * Sets [property@Secasset.InformationSystem:declared-segment].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_declared_segment (SecassetInformationSystem *self,
                                                       SecassetSegmentKind value);

/**
 * secasset_information_system_get_is_important:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:is-important].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_information_system_get_is_important (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_is_important:
 * @self: an information system
 * @value: the fact
 *
 * Sets [property@Secasset.InformationSystem:is-important].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_is_important (SecassetInformationSystem *self,
                                                   SecassetTristate value);

/**
 * secasset_information_system_get_deployment:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:deployment].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetDeployment secasset_information_system_get_deployment (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_deployment:
 * @self: an information system
 * @value: the value
 *
 * Sets [property@Secasset.InformationSystem:deployment].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_deployment (SecassetInformationSystem *self,
                                                 SecassetDeployment value);

/**
 * secasset_information_system_get_rto_minutes:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:rto-minutes].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_information_system_get_rto_minutes (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_rto_minutes:
 * @self: an information system
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.InformationSystem:rto-minutes].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_rto_minutes (SecassetInformationSystem *self,
                                                  gint64 value);

/**
 * secasset_information_system_get_rpo_minutes:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:rpo-minutes].
 *
 * Returns: the number, or -1 if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gint64 secasset_information_system_get_rpo_minutes (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_rpo_minutes:
 * @self: an information system
 * @value: the number, or -1 if not known
 *
 * Sets [property@Secasset.InformationSystem:rpo-minutes].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_rpo_minutes (SecassetInformationSystem *self,
                                                  gint64 value);

/**
 * secasset_information_system_get_work_type:
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:work-type].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_information_system_get_work_type (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_work_type:
 * @self: an information system
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.InformationSystem:work-type].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_work_type (SecassetInformationSystem *self,
                                                const char *value);

/**
 * secasset_information_system_dup_connected_to: (get-property connected-to)
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:connected-to].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_information_system_dup_connected_to (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_connected_to:
 * @self: an information system
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.InformationSystem:connected-to].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_connected_to (SecassetInformationSystem *self,
                                                   const char *const *ids);

/**
 * secasset_information_system_dup_handles: (get-property handles)
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:handles].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_information_system_dup_handles (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_handles:
 * @self: an information system
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.InformationSystem:handles].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_handles (SecassetInformationSystem *self,
                                              const char *const *ids);

/**
 * secasset_information_system_dup_hosted_on: (get-property hosted-on)
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:hosted-on].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_information_system_dup_hosted_on (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_hosted_on:
 * @self: an information system
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.InformationSystem:hosted-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_hosted_on (SecassetInformationSystem *self,
                                                const char *const *ids);

/**
 * secasset_information_system_dup_uses: (get-property uses)
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:uses].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_information_system_dup_uses (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_uses:
 * @self: an information system
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.InformationSystem:uses].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_uses (SecassetInformationSystem *self,
                                           const char *const *ids);

/**
 * secasset_information_system_dup_depends_on: (get-property depends-on)
 * @self: an information system
 *
 * Gets [property@Secasset.InformationSystem:depends-on].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_information_system_dup_depends_on (SecassetInformationSystem *self);

/**
 * secasset_information_system_set_depends_on:
 * @self: an information system
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.InformationSystem:depends-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_information_system_set_depends_on (SecassetInformationSystem *self,
                                                 const char *const *ids);

G_END_DECLS
