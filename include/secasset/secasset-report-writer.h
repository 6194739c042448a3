/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>
#include <secasset/secasset-ledger.h>
#include <secasset/secasset-report.h>

G_BEGIN_DECLS

/**
 * SecassetReportFormat:
 * @SECASSET_REPORT_FORMAT_TEXT: lines for people, one finding after the other in the GNU form
 *   `file:line:column: severity: message [rule, citation]`
 * @SECASSET_REPORT_FORMAT_JSON: JSON for machines, with all texts in both languages
 * @SECASSET_REPORT_FORMAT_SARIF: SARIF 2.1.0 (OASIS), one run for each report; what could not be
 *   judged is a result of the kind `open`
 * @SECASSET_REPORT_FORMAT_JUNIT: JUnit XML, one test suite for each profile and one test case for
 *   each rule; what could not be judged is skipped
 * @SECASSET_REPORT_FORMAT_HTML: one page for people that needs nothing but itself: summary,
 *   diagrams of segments, levels and risks, and the findings, to filter and to print
 * @SECASSET_REPORT_FORMAT_MARKDOWN: Markdown (CommonMark with tables) for people
 *
 * The form in which a report is written.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_REPORT_FORMAT_TEXT = 0,
  SECASSET_REPORT_FORMAT_JSON = 1,
  SECASSET_REPORT_FORMAT_SARIF = 2,
  SECASSET_REPORT_FORMAT_JUNIT = 3,
  SECASSET_REPORT_FORMAT_HTML = 4,
  SECASSET_REPORT_FORMAT_MARKDOWN = 5,
} SecassetReportFormat;

/**
 * SecassetGraphColoring:
 * @SECASSET_GRAPH_COLORING_SEGMENT: by the segment of clause 2.7
 * @SECASSET_GRAPH_COLORING_FINDING: by the most severe finding that counts
 *
 * What the colours of the shapes of a graph mean. Their borders show the findings either way.
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_GRAPH_COLORING_SEGMENT = 0,
  SECASSET_GRAPH_COLORING_FINDING = 1,
} SecassetGraphColoring;

#define SECASSET_TYPE_REPORT_WRITER (secasset_report_writer_get_type ())
SECASSET_DECLARE_TYPE (SecassetReportWriter, secasset_report_writer, REPORT_WRITER)

/**
 * secasset_report_writer_new:
 *
 * Creates a writer of text in Japanese.
 *
 * Returns: (transfer full): a new writer
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetReportWriter *secasset_report_writer_new (void) G_GNUC_WARN_UNUSED_RESULT;

/**
 * secasset_report_writer_get_format:
 * @self: a writer
 *
 * Gets [property@Secasset.ReportWriter:format].
 *
 * Returns: the format
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
SecassetReportFormat secasset_report_writer_get_format (SecassetReportWriter *self);

/**
 * secasset_report_writer_set_format:
 * @self: a writer
 * @format: the format
 *
 * Sets [property@Secasset.ReportWriter:format].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_report_writer_set_format (SecassetReportWriter *self,
                                        SecassetReportFormat format);

/**
 * secasset_report_writer_get_language:
 * @self: a writer
 *
 * Gets [property@Secasset.ReportWriter:language].
 *
 * Returns: (nullable): the language tag, or %NULL for Japanese
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_report_writer_get_language (SecassetReportWriter *self);

/**
 * secasset_report_writer_set_language:
 * @self: a writer
 * @language: (nullable): a language tag; “ja” or %NULL for Japanese, anything else for English
 *
 * Sets [property@Secasset.ReportWriter:language].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_report_writer_set_language (SecassetReportWriter *self,
                                          const char *language);

/**
 * secasset_report_writer_get_color:
 * @self: a writer
 *
 * Gets [property@Secasset.ReportWriter:color].
 *
 * Returns: whether text is coloured
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_report_writer_get_color (SecassetReportWriter *self);

/**
 * secasset_report_writer_set_color:
 * @self: a writer
 * @color: whether text is coloured
 *
 * Sets [property@Secasset.ReportWriter:color].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_report_writer_set_color (SecassetReportWriter *self,
                                       gboolean color);

/**
 * secasset_report_writer_get_show_waived:
 * @self: a writer
 *
 * Gets [property@Secasset.ReportWriter:show-waived].
 *
 * Returns: whether text lists findings that a waiver covers
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_report_writer_get_show_waived (SecassetReportWriter *self);

/**
 * secasset_report_writer_set_show_waived:
 * @self: a writer
 * @show_waived: whether text lists findings that a waiver covers
 *
 * Sets [property@Secasset.ReportWriter:show-waived].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_report_writer_set_show_waived (SecassetReportWriter *self,
                                             gboolean show_waived);

/**
 * secasset_report_writer_get_width:
 * @self: a writer
 *
 * Gets [property@Secasset.ReportWriter:width].
 *
 * Returns: the width, or 0 if lines are not broken
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
guint secasset_report_writer_get_width (SecassetReportWriter *self);

/**
 * secasset_report_writer_set_width:
 * @self: a writer
 * @width: the width, or 0 to break no lines
 *
 * Sets [property@Secasset.ReportWriter:width].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_report_writer_set_width (SecassetReportWriter *self,
                                       guint width);

/**
 * secasset_report_writer_get_note:
 * @self: a writer
 *
 * Gets [property@Secasset.ReportWriter:note].
 *
 * Returns: (nullable): the remark, or %NULL
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_report_writer_get_note (SecassetReportWriter *self);

/**
 * secasset_report_writer_set_note:
 * @self: a writer
 * @note: (nullable): the remark, or %NULL
 *
 * Sets [property@Secasset.ReportWriter:note].
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
void secasset_report_writer_set_note (SecassetReportWriter *self,
                                      const char *note);

/**
 * secasset_report_writer_write_stream:
 * @self: a writer
 * @report: a report
 * @stream: where to write it; it stays open
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Writes a report to a stream, in UTF-8. The same report always gives the same bytes.
 *
 * Fails with what the stream fails with, and with %G_IO_ERROR_CANCELLED if it was cancelled.
 *
 * Returns: whether it was written
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
gboolean secasset_report_writer_write_stream (SecassetReportWriter *self,
                                              SecassetReport *report,
                                              GOutputStream *stream,
                                              GCancellable *cancellable,
                                              GError **error);

/**
 * secasset_report_writer_to_bytes:
 * @self: a writer
 * @report: a report
 *
 * Writes a report to memory, in UTF-8.
 *
 * Returns: (transfer full): what was written
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
GBytes *secasset_report_writer_to_bytes (SecassetReportWriter *self,
                                         SecassetReport *report);

/**
 * secasset_report_writer_join:
 * @self: a writer
 * @documents: (array length=n_documents): what [method@Secasset.ReportWriter.to_bytes] made, all
 *   in the present [property@Secasset.ReportWriter:format]
 * @n_documents: how many; may be 0
 *
 * Makes one document of several. JSON becomes an object with the member `reports`, SARIF one
 * log with all runs, JUnit XML one document with all test suites; other forms follow one
 * another.
 *
 * Returns: (transfer full): the document, in UTF-8
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
GBytes *secasset_report_writer_join (SecassetReportWriter *self,
                                     GBytes *const *documents,
                                     gsize n_documents);

/**
 * secasset_report_writer_to_node:
 * @self: a writer
 * @report: a report
 *
 * Makes JSON of a report, whatever [property@Secasset.ReportWriter:format] is.
 *
 * Returns: (transfer full): a JSON object, the same that is written as JSON
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
JsonNode *secasset_report_writer_to_node (SecassetReportWriter *self,
                                          SecassetReport *report);

/**
 * secasset_report_writer_dup_graph:
 * @self: a writer
 * @report: a report
 * @coloring: what colours mean
 *
 * Draws what a report is about as a graph in the DOT language, for Graphviz: the segments of
 * clause 2.7 as clusters, in them networks and information systems, around them external
 * networks and services, and the connections and flows between them. Only what is active or
 * suspended and valid on the reference date is drawn. The language is that of the writer.
 *
 * A system in several segments stands in the first of them. Signs before the names show the
 * most severe finding, so that no meaning rests on colour alone.
 *
 * The inventory must be as it was when the report was made.
 *
 * Returns: (transfer full): the graph, in UTF-8
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_report_writer_dup_graph (SecassetReportWriter *self,
                                        SecassetReport *report,
                                        SecassetGraphColoring coloring);

/**
 * secasset_report_writer_to_workbook:
 * @self: a writer
 * @report: a report
 * @ledger: (nullable): the ledger that was judged, or %NULL
 * @cancellable: (nullable): a cancellable, or %NULL
 * @error: return location for an error
 *
 * Writes a workbook of the form .xlsx in the language of the writer: the tables of the ledger as
 * they stand, with columns for judgement, findings, what to do and rules beside the rows; a sheet
 * with the verdict and what could not be judged; and a sheet with the findings that concern no
 * row, which without @ledger are all.
 *
 * Every cell is a text: nothing of the ledger becomes a formula or a link. The format of the
 * writer does not matter. A temporary file is needed.
 *
 * Fails with %SECASSET_ERROR_LIMIT where no columns are left, with %G_IO_ERROR or %G_FILE_ERROR
 * where the temporary file cannot be written, and with %G_IO_ERROR_CANCELLED if it was cancelled.
 *
 * Returns: (transfer full): the workbook, or %NULL with @error set
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
GBytes *secasset_report_writer_to_workbook (SecassetReportWriter *self,
                                            SecassetReport *report,
                                            SecassetLedger *ledger,
                                            GCancellable *cancellable,
                                            GError **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
