/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/facts-private.h"
#include <secasset/secasset.h>

G_BEGIN_DECLS

/* A small ledger that a test fills. Ids name elements everywhere. */
typedef struct
{
  SecassetInventory *inventory;
  SecassetFacts *facts; /* set by fixture_judge() */
  GDate day;            /* 2026-04-01 unless the test says otherwise */
} Fixture;

void fixture_set_up (Fixture *fixture,
                     gconstpointer data);
void fixture_tear_down (Fixture *fixture,
                        gconstpointer data);

/* Adds an element with properties, ended by NULL; borrowed. */
gpointer fixture_add (Fixture *fixture,
                      GType type,
                      const char *id,
                      const char *first_property,
                      ...);
/* Adds a relation with properties, ended by NULL. */
void fixture_relate (Fixture *fixture,
                     const char *from,
                     SecassetRelationKind kind,
                     const char *to,
                     const char *first_property,
                     ...);
/* An active classification in mic-2024, as "3B", "2", "1"; NULL leaves a dimension out. */
void fixture_classify (Fixture *fixture,
                       const char *id,
                       const char *confidentiality,
                       const char *integrity,
                       const char *availability);
SecassetOverride *fixture_override (Fixture *fixture,
                                    const char *id,
                                    const char *dimension,
                                    const char *to);

/* Works the facts out anew. */
void fixture_judge (Fixture *fixture);
SecassetElement *fixture_find (Fixture *fixture,
                               const char *id);

/* "level<-via<-…": the effective level and the path that explains it, "-" for none. */
char *fixture_dup_level (Fixture *fixture,
                         const char *id,
                         const char *dimension);
#define fixture_assert_level(fixture, id, dimension, expected)                                     \
  G_STMT_START                                                                                     \
  {                                                                                                \
    g_autofree char *actual_level = fixture_dup_level (fixture, id, dimension);                    \
    g_assert_cmpstr (actual_level, ==, expected);                                                  \
  }                                                                                                \
  G_STMT_END

#define fixture_test(path, func)                                                                   \
  g_test_add (path, Fixture, NULL, fixture_set_up, func, fixture_tear_down)

G_END_DECLS
