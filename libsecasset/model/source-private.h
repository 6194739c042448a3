/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"

G_BEGIN_DECLS

/* The text that an inventory was read from. The model only carries it; a reader derives a
 * class that knows its format and finds places when they are asked for. */
#define SECASSET_TYPE_SOURCE (secasset_source_get_type ())
G_DECLARE_DERIVABLE_TYPE (SecassetSource, secasset_source, SECASSET, SOURCE, GObject)

struct _SecassetSourceClass
{
  GObjectClass parent_class;

  /* Offset of the value at @path, a JSON Pointer below the element (or below the document
   * if it is NULL). Where a member is missing: the offset of the object that should have it. */
  guint64 (*find) (SecassetSource *self,
                   SecassetElement *element,
                   const char *path);
  /* Both counted from 1; the column counts characters. */
  void (*locate) (SecassetSource *self,
                  guint64 offset,
                  guint *line,
                  guint *column);
  /* What to call the place's part of the file: a sheet of a workbook. By default the name. */
  char *(*dup_name_at) (SecassetSource *self,
                        guint64 offset);
  /* The cell of a table that the place is, as spreadsheets name it ("G14", of a workbook
   * "Sheet!G14"), and the header above it (NULL: none). FALSE by default: the file has no cells. */
  gboolean (*dup_cell_at) (SecassetSource *self,
                           guint64 offset,
                           char **cell,
                           char **header);
};

/* Name of the file as the caller gave it, or NULL. */
const char *secasset_source_get_name (SecassetSource *self);
void secasset_source_set_name (SecassetSource *self,
                               const char *name);
guint64 secasset_source_find (SecassetSource *self,
                              SecassetElement *element,
                              const char *path);
void secasset_source_locate (SecassetSource *self,
                             guint64 offset,
                             guint *line,
                             guint *column);
char *secasset_source_dup_name_at (SecassetSource *self,
                                   guint64 offset);
gboolean secasset_source_dup_cell_at (SecassetSource *self,
                                      guint64 offset,
                                      char **cell,
                                      char **header);

G_END_DECLS
