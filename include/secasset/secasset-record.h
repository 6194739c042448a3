/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

#define SECASSET_TYPE_RECORD (secasset_record_get_type ())
SECASSET_DECLARE_TYPE (SecassetRecord, secasset_record, RECORD)

SECASSET_AVAILABLE_IN_1_0
const char *secasset_record_get_kind (SecassetRecord *self);
SECASSET_AVAILABLE_IN_1_0
SecassetRecord *secasset_record_get_owner (SecassetRecord *self);
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_record_equal (SecassetRecord *self,
                                SecassetRecord *other);
SECASSET_AVAILABLE_IN_1_0
char **secasset_record_dup_extensions (SecassetRecord *self);
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_record_get_extension (SecassetRecord *self,
                                         const char *member);
SECASSET_AVAILABLE_IN_1_0
void secasset_record_set_extension (SecassetRecord *self,
                                    const char *member,
                                    JsonNode *value);
SECASSET_AVAILABLE_IN_1_0
char *secasset_record_dup_clause (SecassetRecord *self,
                                  const char *property);

G_END_DECLS
