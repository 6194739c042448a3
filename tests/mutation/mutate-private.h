/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Included by the sources that generate.py writes, before anything else. */

extern guint mutation_active; /* 0: every condition is as it was written */
extern guint8 *mutation_seen; /* by number: whether the condition has been evaluated */

static inline int
mutation_passes (guint number)
{
  mutation_seen[number] = 1;
  return number == mutation_active;
}

#define SECASSET_MUTATE(number, condition) (mutation_passes (number) != !!(condition))
