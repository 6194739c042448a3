/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/inventory-private.h"
#include <secasset/secasset-writer.h>

G_BEGIN_DECLS

/* Where the text goes: to a stream whenever there is enough of it, or nowhere but @text. */
typedef struct
{
  GString *text;
  SecassetFormat format;
  gint indent; /* of the document's members; below 0 for one line */
  gboolean too_deep;
  GOutputStream *stream;
  GCancellable *cancellable;
} SecassetJsonOutput;

/* Element by element: the document is never there as a whole. */
gboolean secasset_json_output_inventory (SecassetJsonOutput *self,
                                         SecassetInventory *inventory,
                                         GError **error);

G_END_DECLS
