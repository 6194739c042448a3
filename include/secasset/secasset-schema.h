/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_schema_to_node (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
