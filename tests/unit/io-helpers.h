/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/edge-private.h"
#include "model/inventory-private.h"
#include <secasset/secasset.h>

#define DOCUMENT(elements) "{\"secasset\":1,\"elements\":[" elements "]}"
#define SYSTEM(members) DOCUMENT ("{\"kind\":\"information-system\",\"id\":\"S1\"," members "}")

static inline SecassetInventory *
read_text (const char *text,
           gssize length,
           GError **error)
{
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (GBytes) bytes
      = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return secasset_reader_read_bytes (reader, bytes, "city.json", NULL, error);
}

static inline SecassetInventory *
read_good (const char *text)
{
  g_autoptr (GError) error = NULL;
  SecassetInventory *inventory = read_text (text, -1, &error);

  g_assert_no_error (error);
  g_assert_nonnull (inventory);
  return inventory;
}

static inline char *
write_text (SecassetInventory *inventory,
            SecassetFormat format)
{
  g_autoptr (SecassetWriter) writer = secasset_writer_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  secasset_writer_set_format (writer, format);
  bytes = secasset_writer_to_bytes (writer, inventory, &error);
  g_assert_no_error (error);
  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static inline const SecassetFault *
get_fault (SecassetInventory *inventory,
           guint position)
{
  g_assert_cmpuint (position, <, inventory->faults->len);
  return g_ptr_array_index (inventory->faults, position);
}

static inline const char *
get_argument (const SecassetFault *fault,
              const char *name)
{
  for (guint i = 0; i + 1 < fault->arguments->len; i += 2)
    {
      if (g_str_equal (g_ptr_array_index (fault->arguments, i), name))
        return g_ptr_array_index (fault->arguments, i + 1);
    }
  return NULL;
}
