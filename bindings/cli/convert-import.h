/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "cli.h"

G_BEGIN_DECLS

/* Reads an inventory or, by its content or @from, another program's model. What is lost, of type
 * SecassetLoss, is added to @losses. NULL after a message. */
SecassetInventory *cli_load_model (Cli *cli,
                                   const char *path,
                                   const char *from,
                                   GPtrArray *losses,
                                   const char *encoding);
CliStatus cli_export_model (Cli *cli,
                            SecassetInventory *inventory,
                            const char *file,
                            GPtrArray *losses);
/* Whether the list of losses and the output go to different places; says so if they do not. */
gboolean cli_check_losses (Cli *cli,
                           const char *path,
                           const char *output);
/* Sums the losses up on standard error and lists them in the file @path, if there is one. Sorts
 * them. */
CliStatus cli_tell_losses (Cli *cli,
                           const char *file,
                           GPtrArray *losses,
                           const char *path);

G_END_DECLS
