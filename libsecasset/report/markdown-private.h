/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/rules-private.h"

G_BEGIN_DECLS

/* Appends a text so that it stays text: on one line, without markup, links or HTML. */
void secasset_markdown_append (GString *out,
                               const char *text);
/* One row of a table; ends with NULL. */
void secasset_markdown_append_row (GString *out,
                                   const char *cell,
                                   ...) G_GNUC_NULL_TERMINATED;
/* The heading of a table and the line below it. */
void secasset_markdown_append_head (GString *out,
                                    guint n_columns,
                                    const char *const *labels);
/* "- **label** text" */
void secasset_markdown_append_item (const SecassetReportWriter *self,
                                    GString *out,
                                    const char *indent,
                                    const char *label,
                                    const char *text);

/* The findings that count, grouped by their first clause. */
gboolean secasset_markdown_write_findings (const SecassetReportWriter *self,
                                           SecassetReport *report,
                                           SecassetReportSink *sink,
                                           GError **error);

G_END_DECLS
