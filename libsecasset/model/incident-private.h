/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/governance-private.h"
#include <secasset/secasset-incident.h>

G_BEGIN_DECLS

struct _SecassetIncident
{
  SecassetGovernanceObject parent_instance;

  gint64 subject_count;
  char *narrative;
  GDate occurred_on;
  GDate detected_on;
  GDate reported_on;
  GDate closed_on;
  GDate reported_to_ppc_on;
  gint32 incident_kind;
  guint32 impaired;
  guint8 special_care;
  guint8 property_damage_risk;
  guint8 malicious;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetIncident, SecassetGovernanceObject)

G_END_DECLS
