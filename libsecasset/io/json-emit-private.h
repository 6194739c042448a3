/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* Appends a value in canonical form: one member or item a line, indented by two spaces, the
 * first line not indented. With @indent below 0, all on one line and without blanks.
 * Returns FALSE if it is nested too deeply. */
gboolean secasset_json_emit (GString *out,
                             JsonNode *node,
                             gint indent);
void secasset_json_emit_string (GString *out,
                                const char *text);
void secasset_json_emit_line (GString *out,
                              gint indent);
/* The opening of a member: its name, ready for the value. */
void secasset_json_emit_name (GString *out,
                              const char *name,
                              gint indent);

G_END_DECLS
