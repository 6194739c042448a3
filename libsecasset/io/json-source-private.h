/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/source-private.h"

G_BEGIN_DECLS

/* The JSON or NDJSON text of an inventory; finds places when they are asked for. */
#define SECASSET_TYPE_JSON_SOURCE (secasset_json_source_get_type ())
G_DECLARE_FINAL_TYPE (SecassetJsonSource, secasset_json_source, SECASSET, JSON_SOURCE,
                      SecassetSource)

SecassetJsonSource *secasset_json_source_new (GBytes *bytes,
                                              const char *name);
/* One element a line, behind the line of the document. */
void secasset_json_source_set_lines (SecassetJsonSource *self,
                                     gboolean lines);

G_END_DECLS
