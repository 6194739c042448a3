/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/level-explanation-private.h"

G_BEGIN_DECLS

/* What the texts of one explanation have in common. */
typedef struct
{
  SecassetLevelExplanation *explanation;
  gboolean japanese;
  char *element;
  char *dimension;
  GString *text;
} SecassetLevelWriter;

/* Both languages side by side, so that the compiler checks the placeholders of both. */
static inline const char *
level_say (const SecassetLevelWriter *writer,
           const char *ja,
           const char *en) G_GNUC_FORMAT (2)
    G_GNUC_FORMAT (3);
static inline const char *
level_say (const SecassetLevelWriter *writer,
           const char *ja,
           const char *en)
{
  return writer->japanese ? ja : en;
}

void secasset_level_writer_init (SecassetLevelWriter *writer,
                                 SecassetLevelExplanation *explanation,
                                 const char *language);
/* The text without its last line break. */
char *secasset_level_writer_finish (SecassetLevelWriter *writer);
void secasset_level_writer_add_chains (SecassetLevelWriter *writer,
                                       SecassetList *chains);
void secasset_level_writer_add_unclassified (SecassetLevelWriter *writer);

G_END_DECLS
