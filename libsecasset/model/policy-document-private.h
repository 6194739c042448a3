/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/governance-private.h"
#include <secasset/secasset-policy-document.h>

G_BEGIN_DECLS

struct _SecassetPolicyDocument
{
  SecassetGovernanceObject parent_instance;

  char *edition;
  GDate effective_on;
  gint32 level;
  guint8 public;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetPolicyDocument, SecassetGovernanceObject)

struct _SecassetReviewRecord
{
  SecassetGovernanceObject parent_instance;

  char *findings;
  GDate performed_on;
  gint32 type;
  guint8 requires_policy_review;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetReviewRecord, SecassetGovernanceObject)

G_END_DECLS
