/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/edge-private.h"
#include "report/segment-plan-private.h"
#include "report/writer-private.h"
#include <secasset/secasset-risk.h>

G_BEGIN_DECLS

/* A finding with what it is grouped by. */
typedef struct
{
  SecassetFinding *finding;
  SecassetElement *division; /* NULL: nobody is stated to manage the subject */
  const char *clause;        /* id of the first clause it cites; "" if none */
  guint clause_rank;         /* by the order of the policy */
  guint position;
} SecassetHtmlEntry;

/* One report on its way to a page. */
typedef struct
{
  const SecassetReportWriter *writer;
  SecassetReport *report;
  SecassetInventory *inventory;
  GArray *entries; /* of SecassetHtmlEntry: by clause, then by severity, then as found */
} SecassetHtml;

/* Findings that count, by what they are about. */
typedef struct
{
  const char *id;
  gpointer subject; /* SecassetElement or SecassetRuleInfo; NULL: none */
  guint counts[SECASSET_SEVERITY_ERROR + 1];
  SecassetFinding *first; /* of the worst, the one that stands first */
} SecassetHtmlTally;

#define secasset_html_say(self, ja, en) (secasset_report_say ((self)->writer, (ja), (en)))

/* Every %s is escaped; what would speak to a terminal or turn the writing direction is shown
 * instead of sent. Nothing else that comes from outside may be appended to a page. */
void secasset_html_append (GString *out,
                           const char *format,
                           ...) G_GNUC_PRINTF (2, 3);
/* With an ellipsis if it takes more columns than that. */
char *secasset_html_dup_short (const char *text,
                               guint columns);
gboolean secasset_html_has_japanese (const char *text);
/* Copies markup and marks the passages in the other language. */
void secasset_html_mark_languages (const SecassetHtml *self,
                                   const char *markup,
                                   GString *out);
/* The name, or the id where there is none. */
const char *secasset_html_peek_name (SecassetElement *element);
const char *secasset_html_get_severity_label (const SecassetHtml *self,
                                              SecassetSeverity severity);
/* A sign that needs no colour; NULL severity word for “nothing found” is severity -1. */
const char *secasset_html_get_sign (gint severity);

/* The page. First start, then next until it says FALSE, then end. */
SecassetHtml *secasset_html_new (const SecassetReportWriter *writer,
                                 SecassetReport *report);
void secasset_html_free (SecassetHtml *self);
void secasset_html_write_start (SecassetHtml *self,
                                GString *out);
gboolean secasset_html_write_next (SecassetHtml *self,
                                   GString *out,
                                   guint position);
void secasset_html_write_end (SecassetHtml *self,
                              GString *out);

/* What the findings are about. */
GArray *secasset_html_dup_entries (SecassetReport *report);
/* SecassetHtmlTally, most severe and most frequent first; of one rule only, or of all (NULL). */
GArray *secasset_html_tally_divisions (const SecassetHtml *self,
                                       const SecassetRuleInfo *only);
GArray *secasset_html_tally_rules (const SecassetHtml *self);
/* Element to the worst severity of its findings that count, plus 1. */
GHashTable *secasset_report_collect_worst (SecassetReport *report);
static inline gint
secasset_worst_lookup (GHashTable *worst,
                       gpointer element)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (worst, element)) - 1;
}

/* The id of the division, or "-". */
const char *secasset_html_peek_division (const SecassetHtmlEntry *entry);
char *secasset_html_dup_clause_title (const SecassetHtml *self,
                                      const char *id);

/* “Not known” for rank 0. */
const char *secasset_html_get_step_label (const SecassetHtml *self,
                                          SecassetRiskMatrix *matrix,
                                          SecassetRiskScale scale,
                                          guint rank);

/* The parts of the page. */
void secasset_html_write_head (SecassetHtml *self, GString *out);
void secasset_html_write_counts (SecassetHtml *self, GString *out);
void secasset_html_write_divisions (SecassetHtml *self, GString *out);
void secasset_html_write_sentence (SecassetHtml *self, GString *out);
void secasset_html_write_actions (SecassetHtml *self, GString *out);
void secasset_html_write_unknown (SecassetHtml *self, GString *out);
void secasset_html_write_segments (SecassetHtml *self, GString *out);
void secasset_html_write_plan_list (const SecassetHtml *self, const SecassetPlan *plan, GString *out);
void secasset_html_write_levels (SecassetHtml *self, GString *out);
void secasset_html_write_risk (SecassetHtml *self, GString *out);
void secasset_html_write_risk_list (SecassetHtml *self, GString *out, SecassetRiskRegister *risks);
void secasset_html_write_filters (SecassetHtml *self, GString *out);
void secasset_html_write_finding (SecassetHtml *self, GString *out, const SecassetHtmlEntry *entry);
void secasset_html_write_group (SecassetHtml *self, GString *out, guint position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetHtml, secasset_html_free)

G_END_DECLS
