/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/snapshot-private.h"
#include "model/asset-private.h"
#include <secasset/secasset-migration.h>

G_BEGIN_DECLS

/* A fact that speaks for a candidate, and the information that it is stated of. */
typedef struct
{
  const SecassetMappingHint *hint; /* lives as long as the step's mapping */
  SecassetElement *information;
} SecassetMigrationHint;

struct _SecassetMigrationStep
{
  GObject parent_instance;

  SecassetPolicy *policy; /* for the words */
  SecassetScheme *from;
  SecassetScheme *to;
  SecassetElement *element;
  SecassetOverride *override;   /* or NULL */
  SecassetMappedLevels *mapped; /* NULL: the dimension is @stated, and nothing leads from it */
  char *stated;
  char **from_levels;
  char *draft; /* level of the new scheme that is recorded but not in force, or NULL */
  GArray *hints;
  GPtrArray *blanks; /* of const char *: properties that would be a hint, but are not stated */
  SecassetMigrationState state;
  guint line;
  guint column;
};

struct _SecassetMigration
{
  GObject parent_instance;

  SecassetInventory *inventory;
  GDate day;
  SecassetScheme *from;
  SecassetScheme *to;
  SecassetList *steps;
};

/* A step about @element; what it says is filled in by whoever makes it. */
SecassetMigrationStep *secasset_migration_step_new (SecassetFacts *facts,
                                                    SecassetElement *element);
void secasset_migration_step_find_hints (SecassetMigrationStep *self,
                                         SecassetFacts *facts);
/* Why the level is recorded, for the classification itself. */
void secasset_migration_step_add_rationale (SecassetMigrationStep *self,
                                            const char *language,
                                            GString *text);
/* A level that the asset has in the scheme, as its file gives it; NULL if there is none. With
 * a draft, those that are not in force count. */
const char *secasset_migration_find_level (SecassetElement *element,
                                           SecassetScheme *scheme,
                                           const char *dimension,
                                           SecassetAssignmentStatus status);
gboolean secasset_scheme_is_named (SecassetScheme *self,
                                   const char *text);

G_END_DECLS
