/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/html-private.h"

G_BEGIN_DECLS

/* Flows by the places of their ends. */
typedef struct
{
  guint counts[SECASSET_N_PLACES][SECASSET_N_PLACES];
  guint flagged[SECASSET_N_PLACES][SECASSET_N_PLACES];
  gint severities[SECASSET_N_PLACES][SECASSET_N_PLACES]; /* worst, plus 1 */
  guint n;
  GPtrArray *worst; /* the flows that have findings, worst first */
} SecassetHtmlFlows;

SecassetHtmlFlows *secasset_html_flows_new (const SecassetHtml *self,
                                            const SecassetPlan *plan);
void secasset_html_flows_free (SecassetHtmlFlows *flows);
/* Heading, table, and the flows with findings. */
void secasset_html_write_flows (const SecassetHtml *self,
                                const SecassetPlan *plan,
                                const SecassetHtmlFlows *flows,
                                GString *out);

/* Where a place stands in the drawing. */
typedef struct
{
  guint top;
  guint height;
} SecassetHtmlSpan;

/* The width of the lanes of the arrows beside the drawing. */
guint secasset_html_measure_arrows (const SecassetHtmlFlows *flows);
void secasset_html_write_arrows (const SecassetHtmlFlows *flows,
                                 const SecassetHtmlSpan *spans,
                                 guint left,
                                 GString *out);
/* What the arrows show, in words. */
void secasset_html_describe_arrows (const SecassetHtml *self,
                                    const SecassetHtmlFlows *flows,
                                    GString *out);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetHtmlFlows, secasset_html_flows_free)

G_END_DECLS
