/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-record.h>
#include <secasset/secasset-component.h>
#include <secasset/secasset-asset.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-tristate.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_TAKE_OUT (secasset_take_out_get_type ())
SECASSET_DECLARE_TYPE (SecassetTakeOut, secasset_take_out, TAKE_OUT)

/**
 * secasset_take_out_new:
 *
 * Creates a take out.
 *
 * Returns: (transfer full): a new record
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTakeOut *secasset_take_out_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_take_out_get_out_on:
 * @self: a take out
 *
 * Gets [property@Secasset.TakeOut:out-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_take_out_get_out_on (SecassetTakeOut *self);

/**
 * secasset_take_out_set_out_on:
 * @self: a take out
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.TakeOut:out-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_take_out_set_out_on (SecassetTakeOut *self,
                                   const GDate *value);

/**
 * secasset_take_out_get_back_on:
 * @self: a take out
 *
 * Gets [property@Secasset.TakeOut:back-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_take_out_get_back_on (SecassetTakeOut *self);

/**
 * secasset_take_out_set_back_on:
 * @self: a take out
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.TakeOut:back-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_take_out_set_back_on (SecassetTakeOut *self,
                                    const GDate *value);

/**
 * secasset_take_out_get_purpose:
 * @self: a take out
 *
 * Gets [property@Secasset.TakeOut:purpose].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_take_out_get_purpose (SecassetTakeOut *self);

/**
 * secasset_take_out_set_purpose:
 * @self: a take out
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.TakeOut:purpose].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_take_out_set_purpose (SecassetTakeOut *self,
                                    const char *value);

/**
 * secasset_take_out_get_approved_by:
 * @self: a take out
 *
 * Gets [property@Secasset.TakeOut:approved-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_take_out_get_approved_by (SecassetTakeOut *self);

/**
 * secasset_take_out_set_approved_by:
 * @self: a take out
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.TakeOut:approved-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_take_out_set_approved_by (SecassetTakeOut *self,
                                        const char *value);

#define SECASSET_TYPE_RECORD_MEDIUM (secasset_record_medium_get_type ())
SECASSET_DECLARE_TYPE (SecassetRecordMedium, secasset_record_medium, RECORD_MEDIUM)

/**
 * secasset_record_medium_new:
 * @id: the id; it cannot be changed later
 *
 * Creates a record medium.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetRecordMedium *secasset_record_medium_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_record_medium_get_medium_type:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:medium-type].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetMediumType secasset_record_medium_get_medium_type (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_medium_type:
 * @self: a record medium
 * @value: the value
 *
 * Sets [property@Secasset.RecordMedium:medium-type].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_medium_type (SecassetRecordMedium *self,
                                             SecassetMediumType value);

/**
 * secasset_record_medium_get_removable:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:removable].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_record_medium_get_removable (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_removable:
 * @self: a record medium
 * @value: the fact
 *
 * Sets [property@Secasset.RecordMedium:removable].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_removable (SecassetRecordMedium *self,
                                           SecassetTristate value);

/**
 * secasset_record_medium_get_portable:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:portable].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_record_medium_get_portable (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_portable:
 * @self: a record medium
 * @value: the fact
 *
 * Sets [property@Secasset.RecordMedium:portable].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_portable (SecassetRecordMedium *self,
                                          SecassetTristate value);

/**
 * secasset_record_medium_get_built_in:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:built-in].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_record_medium_get_built_in (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_built_in:
 * @self: a record medium
 * @value: the fact
 *
 * Sets [property@Secasset.RecordMedium:built-in].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_built_in (SecassetRecordMedium *self,
                                          SecassetTristate value);

/**
 * secasset_record_medium_get_encrypted:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:encrypted].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_record_medium_get_encrypted (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_encrypted:
 * @self: a record medium
 * @value: the fact
 *
 * Sets [property@Secasset.RecordMedium:encrypted].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_encrypted (SecassetRecordMedium *self,
                                           SecassetTristate value);

/**
 * secasset_record_medium_get_capacity:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:capacity].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_record_medium_get_capacity (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_capacity:
 * @self: a record medium
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.RecordMedium:capacity].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_capacity (SecassetRecordMedium *self,
                                          const char *value);

/**
 * secasset_record_medium_get_disposal_method:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:disposal-method].
 *
 * Returns: the value; a number this version does not know is handed on
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetDisposalMethod secasset_record_medium_get_disposal_method (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_disposal_method:
 * @self: a record medium
 * @value: the value
 *
 * Sets [property@Secasset.RecordMedium:disposal-method].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_disposal_method (SecassetRecordMedium *self,
                                                 SecassetDisposalMethod value);

/**
 * secasset_record_medium_get_disposed_on:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:disposed-on].
 *
 * Returns: (nullable): the day, or %NULL if not known
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const GDate *secasset_record_medium_get_disposed_on (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_disposed_on:
 * @self: a record medium
 * @value: (nullable): the day, or %NULL if not known
 *
 * Sets [property@Secasset.RecordMedium:disposed-on].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_disposed_on (SecassetRecordMedium *self,
                                             const GDate *value);

/**
 * secasset_record_medium_get_disposal_confirmed_by:
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:disposal-confirmed-by].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_record_medium_get_disposal_confirmed_by (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_disposal_confirmed_by:
 * @self: a record medium
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.RecordMedium:disposal-confirmed-by].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_disposal_confirmed_by (SecassetRecordMedium *self,
                                                       const char *value);

/**
 * secasset_record_medium_dup_located_in: (get-property located-in)
 * @self: a record medium
 *
 * Gets [property@Secasset.RecordMedium:located-in].
 *
 * Returns: (transfer full) (array zero-terminated=1): the ids as given, possibly none
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char **secasset_record_medium_dup_located_in (SecassetRecordMedium *self);

/**
 * secasset_record_medium_set_located_in:
 * @self: a record medium
 * @ids: (array zero-terminated=1) (nullable): the ids, or %NULL for none
 *
 * Sets [property@Secasset.RecordMedium:located-in].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_record_medium_set_located_in (SecassetRecordMedium *self,
                                            const char *const *ids);

#define SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM (secasset_external_record_medium_get_type ())
SECASSET_DECLARE_TYPE (SecassetExternalRecordMedium, secasset_external_record_medium, EXTERNAL_RECORD_MEDIUM)

/**
 * secasset_external_record_medium_new:
 * @id: the id; it cannot be changed later
 *
 * Creates an external record medium.
 *
 * Returns: (transfer full): a new element
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetExternalRecordMedium *secasset_external_record_medium_new (const char *id) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_external_record_medium_get_registration_no:
 * @self: an external record medium
 *
 * Gets [property@Secasset.ExternalRecordMedium:registration-no].
 *
 * Returns: (nullable): the value, or %NULL if not stated
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_external_record_medium_get_registration_no (SecassetExternalRecordMedium *self);

/**
 * secasset_external_record_medium_set_registration_no:
 * @self: an external record medium
 * @value: (nullable): the value, or %NULL for none
 *
 * Sets [property@Secasset.ExternalRecordMedium:registration-no].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_record_medium_set_registration_no (SecassetExternalRecordMedium *self,
                                                          const char *value);

/**
 * secasset_external_record_medium_get_take_outs:
 * @self: an external record medium
 *
 * Gets [property@Secasset.ExternalRecordMedium:take-outs].
 *
 * Returns: (transfer full): a list of [class@Secasset.TakeOut] that follows the changes
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetList *secasset_external_record_medium_get_take_outs (SecassetExternalRecordMedium *self);

/**
 * secasset_external_record_medium_add_take_out:
 * @self: an external record medium
 * @value: (transfer none): a record
 *
 * Adds a record to [property@Secasset.ExternalRecordMedium:take-outs]. It must not belong to
 * another record.
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_record_medium_add_take_out (SecassetExternalRecordMedium *self,
                                                   SecassetTakeOut *value);

/**
 * secasset_external_record_medium_remove_take_out:
 * @self: an external record medium
 * @value: (transfer none): a record
 *
 * Removes a record from [property@Secasset.ExternalRecordMedium:take-outs].
 *
 * Returns: whether it was there
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_external_record_medium_remove_take_out (SecassetExternalRecordMedium *self,
                                                          SecassetTakeOut *value);

/**
 * secasset_external_record_medium_get_approved_exception:
 * @self: an external record medium
 *
 * Gets [property@Secasset.ExternalRecordMedium:approved-exception].
 *
 * Returns: the fact
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetTristate secasset_external_record_medium_get_approved_exception (SecassetExternalRecordMedium *self);

/**
 * secasset_external_record_medium_set_approved_exception:
 * @self: an external record medium
 * @value: the fact
 *
 * Sets [property@Secasset.ExternalRecordMedium:approved-exception].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_external_record_medium_set_approved_exception (SecassetExternalRecordMedium *self,
                                                             SecassetTristate value);

G_END_DECLS
