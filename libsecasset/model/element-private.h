/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include "model/source-ref-private.h"
#include <secasset/secasset-element.h>

G_BEGIN_DECLS

typedef struct _SecassetEdge SecassetEdge;
typedef struct _SecassetIncoming SecassetIncoming;

struct _SecassetElement
{
  SecassetRecord parent_instance;

  char *id;
  char *name;
  char *name_en;
  char *kana;
  char *description;
  char *note;
  char **tags;
  SecassetRecord *source_ref;
  GDate valid_from;
  GDate valid_until;
  GDate registered_on;
  GDate last_reviewed_on;
  gint32 lifecycle;
  guint8 registered_as_asset;

  /* Set by the inventory. */
  guint32 index;
  gboolean indexed; /* whether its id is the one that finds it */

  guint32 n_edges;
  guint32 n_incoming;
  guint32 incoming_size;
  guint32 source_length; /* bytes of text; 0 where there was none */
  SecassetEdge *edges;
  SecassetIncoming *incoming;
  guint64 source_offset; /* of its first byte in the text it was read from */
};

SECASSET_DEFINE_RECORD_CLASS (SecassetElement, SecassetRecord)

G_END_DECLS
