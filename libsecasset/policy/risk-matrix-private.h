/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/load-private.h"
#include <secasset/secasset-risk-matrix.h>

G_BEGIN_DECLS

typedef struct
{
  char *id;
  SecassetText label;
  SecassetText criterion;
  double value; /* what it counts for in a product; negative where it has no number */
} SecassetRiskStep;

struct _SecassetRiskMatrix
{
  GObject parent_instance;

  char *id;
  SecassetText title;
  SecassetText note;
  gboolean verified;
  GArray *scales[SECASSET_RISK_SCALE_LEVEL + 1]; /* of SecassetRiskStep, by rising rank */
  guint8 *cells; /* ranks of levels: one row per step of impact */
  guint acceptance;
  GHashTable *suggestions; /* scheme, dimension and level in one key -> rank of impact */
};

/* NULL where the rank is not on the scale. */
const SecassetRiskStep *secasset_risk_matrix_peek_step (SecassetRiskMatrix *self,
                                                        SecassetRiskScale scale,
                                                        guint rank);
guint secasset_risk_matrix_lookup_step (SecassetRiskMatrix *self,
                                        SecassetRiskScale scale,
                                        const char *id);
/* The step of impact that a level suggests; 0 for rank 0. */
guint secasset_risk_matrix_suggest (SecassetRiskMatrix *self,
                                    SecassetScheme *scheme,
                                    guint dimension,
                                    guint rank);
/* NULL: no suggestions. They name schemes of @policy. */
void secasset_risk_matrix_read_suggestions (SecassetDataReader *reader,
                                            SecassetRiskMatrix *self,
                                            SecassetPolicy *policy,
                                            JsonArray *array);
SecassetRiskMatrix *secasset_risk_matrix_new_from_node (SecassetDataReader *reader,
                                                        JsonNode *node,
                                                        SecassetPolicy *policy);
/* Borrowed, or NULL. */
SecassetRiskMatrix *secasset_policy_lookup_risk_matrix (SecassetPolicy *self,
                                                        const char *id);

G_END_DECLS
