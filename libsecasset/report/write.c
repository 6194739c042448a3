/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "io/json-emit-private.h"

gboolean
secasset_report_sink_flush (SecassetReportSink *sink,
                            gsize enough,
                            GError **error)
{
  if (!sink->stream || sink->text->len < enough)
    return TRUE;
  if (!g_output_stream_write_all (sink->stream, sink->text->str, sink->text->len, NULL,
                                  sink->cancellable, error))
    return FALSE;
  g_string_truncate (sink->text, 0);
  return TRUE;
}

static gboolean
write_text (SecassetReportWriter *self,
            SecassetReport *report,
            SecassetReportSink *sink,
            GError **error)
{
  for (guint i = 0; i < secasset_list_get_n_items (report->findings); i++)
    {
      SecassetFinding *finding = secasset_list_index (report->findings, i);

      if (finding->waiver && !self->show_waived)
        continue;
      secasset_text_write_finding (self, sink->text, report, finding);
      if (!secasset_report_sink_flush (sink, SECASSET_REPORT_CHUNK, error))
        return FALSE;
    }
  secasset_text_write_summary (self, sink->text, report);
  return secasset_report_sink_flush (sink, 0, error);
}

/* Findings are printed one by one: a tree of all of them would be many times the text. */
static gboolean
write_json (SecassetReportWriter *self,
            SecassetReport *report,
            SecassetReportSink *sink,
            GError **error)
{
  g_autoptr (JsonNode) head = secasset_report_head_to_node (self, report);
  guint n = secasset_list_get_n_items (report->findings);

  secasset_json_emit (sink->text, head, 0);
  g_string_truncate (sink->text, sink->text->len - strlen ("\n}"));
  g_string_append (sink->text, ",\n  \"findings\": [");
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (JsonNode) node
          = secasset_finding_to_node (secasset_list_index (report->findings, i));

      if (i > 0)
        g_string_append_c (sink->text, ',');
      secasset_json_emit_line (sink->text, 2);
      secasset_json_emit (sink->text, node, 2);
      if (!secasset_report_sink_flush (sink, SECASSET_REPORT_CHUNK, error))
        return FALSE;
    }
  if (n > 0)
    secasset_json_emit_line (sink->text, 1);
  g_string_append (sink->text, "]\n}\n");
  return secasset_report_sink_flush (sink, 0, error);
}

static gboolean
write_html (SecassetReportWriter *self,
            SecassetReport *report,
            SecassetReportSink *sink,
            GError **error)
{
  g_autoptr (SecassetHtml) html = secasset_html_new (self, report);

  secasset_html_write_start (html, sink->text);
  for (guint i = 0; secasset_html_write_next (html, sink->text, i); i++)
    {
      if (!secasset_report_sink_flush (sink, SECASSET_REPORT_CHUNK, error))
        return FALSE;
    }
  secasset_html_write_end (html, sink->text);
  return secasset_report_sink_flush (sink, 0, error);
}

static const SecassetReportWriteFunc forms[] = {
  [SECASSET_REPORT_FORMAT_TEXT] = write_text,
  [SECASSET_REPORT_FORMAT_JSON] = write_json,
  [SECASSET_REPORT_FORMAT_SARIF] = secasset_sarif_write,
  [SECASSET_REPORT_FORMAT_JUNIT] = secasset_junit_write,
  [SECASSET_REPORT_FORMAT_HTML] = write_html,
  [SECASSET_REPORT_FORMAT_MARKDOWN] = secasset_markdown_write,
};

gboolean
secasset_report_format_is_known (SecassetReportFormat format)
{
  return (guint) format < G_N_ELEMENTS (forms) && forms[format] != NULL;
}

static gboolean
write_report (SecassetReportWriter *self,
              SecassetReport *report,
              SecassetReportSink *sink,
              GError **error)
{
  return forms[self->format](self, report, sink, error);
}

gboolean
secasset_report_writer_write_stream (SecassetReportWriter *self,
                                     SecassetReport *report,
                                     GOutputStream *stream,
                                     GCancellable *cancellable,
                                     GError **error)
{
  SecassetReportSink sink = { .stream = stream, .cancellable = cancellable };
  gboolean written;

  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), FALSE);
  g_return_val_if_fail (SECASSET_IS_REPORT (report), FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);

  sink.text = g_string_new (NULL);
  written = write_report (self, report, &sink, error);
  g_string_free (sink.text, TRUE);
  return written;
}

GBytes *
secasset_report_writer_to_bytes (SecassetReportWriter *self,
                                 SecassetReport *report)
{
  SecassetReportSink sink = { NULL, NULL, NULL };

  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), NULL);
  g_return_val_if_fail (SECASSET_IS_REPORT (report), NULL);

  sink.text = g_string_new (NULL);
  write_report (self, report, &sink, NULL);
  return g_string_free_to_bytes (sink.text);
}
