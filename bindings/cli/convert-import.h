/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cli.h"

G_BEGIN_DECLS

/* Reads an inventory or, by its content or @from, another program's model. What is lost is said
 * on standard error and listed in the file @losses, if there is one. NULL after a message. */
SecassetInventory *cli_load_model (Cli *cli,
                                   const char *path,
                                   const char *from,
                                   const char *losses,
                                   const char *encoding);
CliStatus cli_export_model (Cli *cli,
                            SecassetInventory *inventory,
                            const char *file,
                            const char *losses);

G_END_DECLS
