/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-reader.h>

G_BEGIN_DECLS

struct _SecassetReader
{
  GObject parent_instance;

  guint64 max_size;
  guint64 max_elements;
  guint64 max_string;
  guint max_depth;

  SecassetProgressFunc progress;
  gpointer progress_data;
  GDestroyNotify progress_destroy;
};

G_END_DECLS
