/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/inventory-private.h"

G_BEGIN_DECLS

#define SECASSET_JSON_FORMAT_VERSION 1

/* What a record holds, in canonical order; what is not set, is not there. */
JsonNode *secasset_json_encode_record (SecassetRecord *record);
JsonNode *secasset_json_encode_element (SecassetElement *element);
/* All at once; the writer does without. */
JsonNode *secasset_json_encode_document (SecassetInventory *inventory);
/* A member of the record; NULL if it is not set, or if the record keeps another value. */
JsonNode *secasset_json_encode_field (SecassetRecord *record,
                                      const SecassetField *field);

G_END_DECLS
