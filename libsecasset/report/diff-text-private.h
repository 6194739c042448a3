/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "report/diff-private.h"
#include "report/writer-private.h"

G_BEGIN_DECLS

/* A comparison on its way to being a text. */
typedef struct
{
  SecassetDiff *diff;
  SecassetPolicy *policy;
  SecassetReportWriter *writer; /* for the language */
  GString *text;
} SecassetDiffText;

#define SECASSET_DIFF_SAY(self, ja, en) secasset_report_say ((self)->writer, ja, en)

void secasset_diff_text_element (const SecassetDiffText *self,
                                 SecassetElement *element);
void secasset_diff_text_properties (const SecassetDiffText *self,
                                    SecassetList *changes,
                                    const char *kind,
                                    guint indent);
void secasset_diff_text_conditions (const SecassetDiffText *self);
void secasset_diff_text_findings (const SecassetDiffText *self);
void secasset_diff_text_heading (const SecassetDiffText *self,
                                 const char *title,
                                 guint n);

G_END_DECLS
