/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include <secasset/secasset-assessment.h>

G_BEGIN_DECLS

struct _SecassetAssessment
{
  SecassetRecord parent_instance;

  char *threat;
  gint64 likelihood;
  gint64 impact;
  gint64 impact_property;
  gint64 impact_privacy;
  gint64 impact_continuity;
  gint64 residual;
  char *assessor;
  char *rationale;
  GDate assessed_on;
  gint32 treatment;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetAssessment, SecassetRecord)

G_END_DECLS
