/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cli.h"

G_BEGIN_DECLS

/* The label of a rank, or “not known”; whatever has to be freed is left in *owned. */
const char *cli_risk_get_label (Cli *cli,
                                SecassetRiskMatrix *matrix,
                                SecassetRiskScale scale,
                                guint rank,
                                char **owned);

/* risk-formats.c. All risks, or those of one asset. */
void cli_risk_add_json (Cli *cli,
                        SecassetFacts *facts,
                        SecassetRiskRegister *risks,
                        SecassetElement *only);
void cli_risk_add_csv (Cli *cli,
                       SecassetRiskRegister *risks,
                       SecassetElement *only);

G_END_DECLS
