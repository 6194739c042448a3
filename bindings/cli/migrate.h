/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cli.h"

G_BEGIN_DECLS

/* The whole list, what is automatic too, in both languages. */
void cli_add_migration_json (Cli *cli,
                             SecassetMigration *migration);

G_END_DECLS
