/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

/* Included by the sources that generate.py writes, before anything else. */

extern guint mutation_active; /* 0: every condition is as it was written */
extern guint8 *mutation_seen; /* by number: the mark of its file if it has been evaluated */

#define MUTATION_WAIVERS 2 /* the mark of the file that judges exceptions; 1 is every other's */

#ifndef MUTATION_MARK
#define MUTATION_MARK 1
#endif

static inline int
mutation_passes (guint number)
{
  mutation_seen[number] = MUTATION_MARK;
  return number == mutation_active;
}

#define SECASSET_MUTATE(number, condition) (mutation_passes (number) != !!(condition))
