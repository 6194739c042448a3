/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "policy/data-private.h"

G_BEGIN_DECLS

/* A regular expression out of somebody's file, to be matched against text that nobody chose: a
 * match that has to try too much is given up. What is put before and after it, such as anchors,
 * does not tear its brackets open. NULL with a defect at the member if it is none. */
GRegex *secasset_data_read_pattern (SecassetDataReader *reader,
                                    const char *member,
                                    const char *pattern,
                                    const char *before,
                                    const char *after);

G_END_DECLS
