/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/report-private.h"
#include <secasset/secasset-report-writer.h>

G_BEGIN_DECLS

struct _SecassetReportWriter
{
  GObject parent_instance;

  char *language; /* NULL: Japanese */
  char *note;
  guint width;
  SecassetReportFormat format;
  gboolean color;
  gboolean show_waived;
};

static inline const char *
secasset_report_language (const SecassetReportWriter *self)
{
  return self->language ? self->language : "ja";
}

/* A text in the language of the report. Both stand side by side where they are used, and the
 * compiler checks the placeholders of both. */
static inline const char *secasset_report_say (const SecassetReportWriter *self,
                                               const char *ja,
                                               const char *en) G_GNUC_FORMAT (2) G_GNUC_FORMAT (3);
static inline const char *
secasset_report_say (const SecassetReportWriter *self,
                     const char *ja,
                     const char *en)
{
  return secasset_language_is_japanese (secasset_report_language (self)) ? ja : en;
}

const char *secasset_severity_to_nick (SecassetSeverity severity);
const char *secasset_verdict_to_nick (SecassetVerdict verdict);

/* JSON. Every member but "findings", in order. */
JsonNode *secasset_report_head_to_node (const SecassetReportWriter *self,
                                        SecassetReport *report);
JsonNode *secasset_finding_to_node (SecassetFinding *finding);
/* Takes the object over. */
JsonNode *secasset_object_to_node (JsonObject *object);
/* { "ja": …, "en": … }; both are taken over. */
JsonNode *secasset_texts_to_node (char *ja,
                                  char *en);
void secasset_set_string_or_null (JsonObject *object,
                                  const char *member,
                                  const char *value);

/* Text. */
void secasset_text_write_finding (const SecassetReportWriter *self,
                                  GString *text,
                                  SecassetReport *report,
                                  SecassetFinding *finding);
void secasset_text_write_summary (const SecassetReportWriter *self,
                                  GString *text,
                                  SecassetReport *report);
/* The words for a property of an element, and for its value. */
char *secasset_text_dup_property (const SecassetReportWriter *self,
                                  SecassetPolicy *policy,
                                  const char *kind,
                                  const char *path);
char *secasset_text_dup_value (const SecassetReportWriter *self,
                               SecassetPolicy *policy,
                               SecassetEvidence *evidence);

/* What people call a kind of element; one that nobody knows has no name of its own. */
const char *secasset_text_get_kind (const SecassetReportWriter *self,
                                    SecassetPolicy *policy,
                                    const char *kind);

/* A fact about an element of the finding, in words. */
char *secasset_text_dup_fact (const SecassetReportWriter *self,
                              SecassetReport *report,
                              SecassetFinding *finding,
                              SecassetEvidence *evidence);
/* Id and name. */
char *secasset_text_dup_element (const SecassetReportWriter *self,
                                 SecassetElement *element);
/* Without what would break a line or speak to a terminal. */
void secasset_text_append_clean (GString *text,
                                 const char *words);
void secasset_text_append_place (GString *text,
                                 SecassetReport *report,
                                 SecassetFinding *finding);
/* The cell of a ledger and its header, G14「機密性」; NULL if the finding stands in no table. */
char *secasset_finding_dup_cell (const SecassetReportWriter *self,
                                 SecassetFinding *finding);
/* NULL if no waiver covers the finding. */
char *secasset_text_dup_waiver (const SecassetReportWriter *self,
                                SecassetFinding *finding);
/* What the verdict means, in a sentence. */
const char *secasset_text_explain_verdict (const SecassetReportWriter *self,
                                           SecassetReport *report);
char *secasset_text_dup_profiles (const SecassetReportWriter *self,
                                  SecassetReport *report);

/* A property that is not stated, and how many judgements it stopped. */
typedef struct
{
  char *property;
  guint count;
} SecassetUnknown;

/* SecassetUnknown of all rules together, most frequent first. The names belong to @counts, a
 * table of strings that it frees. */
GArray *secasset_text_collect_unknown (SecassetReport *report,
                                       GHashTable *counts,
                                       guint *n_rules);

/* Where the output goes. */
typedef struct
{
  GString *text;
  GOutputStream *stream; /* NULL: everything stays in @text */
  GCancellable *cancellable;
} SecassetReportSink;

/* Enough to make writing cheap, little enough to stay small for a million findings. */
#define SECASSET_REPORT_CHUNK (64 * 1024)

/* Sends the text on if there is @enough of it. */
gboolean secasset_report_sink_flush (SecassetReportSink *sink,
                                     gsize enough,
                                     GError **error);

gboolean secasset_report_format_is_known (SecassetReportFormat format);

/* A form of the report. */
typedef gboolean (*SecassetReportWriteFunc) (SecassetReportWriter *self,
                                             SecassetReport *report,
                                             SecassetReportSink *sink,
                                             GError **error);
gboolean secasset_sarif_write (SecassetReportWriter *self,
                               SecassetReport *report,
                               SecassetReportSink *sink,
                               GError **error);
gboolean secasset_junit_write (SecassetReportWriter *self,
                               SecassetReport *report,
                               SecassetReportSink *sink,
                               GError **error);
gboolean secasset_markdown_write (SecassetReportWriter *self,
                                  SecassetReport *report,
                                  SecassetReportSink *sink,
                                  GError **error);

/* What encloses the reports of a document in these forms. */
#define SECASSET_SARIF_OPENING                                                                     \
  "{\n  \"$schema\": \"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"        \
  "sarif-schema-2.1.0.json\",\n  \"version\": \"2.1.0\",\n  \"runs\": ["
#define SECASSET_SARIF_CLOSING "\n  ]\n}\n"
#define SECASSET_JUNIT_OPENING                                                                     \
  "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"secasset\">\n"
#define SECASSET_JUNIT_CLOSING "</testsuites>\n"

/* Columns that a text takes on a terminal. */
guint secasset_text_measure (const char *text,
                             gssize length);
/* A label, padded to @label_width, and a text that goes on below itself if it has to be
 * broken or has several lines. An empty label continues the one before. */
void secasset_text_write_item (const SecassetReportWriter *self,
                               GString *text,
                               const char *label,
                               guint label_width,
                               const char *words);

G_END_DECLS
