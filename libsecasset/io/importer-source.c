/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include "model/fault-private.h"
#include "model/inventory-private.h"
#include "model/source-private.h"

/* A line and a column as an offset of the source. */
#define PLACE(line, column) (((guint64) (line) << 32) | (guint64) (column))

#define SECASSET_TYPE_FOREIGN_SOURCE (secasset_foreign_source_get_type ())
G_DECLARE_FINAL_TYPE (SecassetForeignSource, secasset_foreign_source, SECASSET, FOREIGN_SOURCE,
                      SecassetSource)

/* Elements know where their part of the model begins; nothing else is kept. */
struct _SecassetForeignSource
{
  SecassetSource parent_instance;
};

G_DEFINE_FINAL_TYPE (SecassetForeignSource, secasset_foreign_source, SECASSET_TYPE_SOURCE)

static guint64
secasset_foreign_source_find_place (SecassetSource *source,
                                    SecassetElement *element,
                                    const char *path)
{
  return element && element->source_length > 0 ? element->source_offset : PLACE (1, 1);
}

static void
secasset_foreign_source_locate_place (SecassetSource *source,
                                      guint64 offset,
                                      guint *line,
                                      guint *column)
{
  *line = (guint) (offset >> 32);
  *column = (guint) (offset & G_MAXUINT32);
}

static void
secasset_foreign_source_class_init (SecassetForeignSourceClass *klass)
{
  SecassetSourceClass *source_class = SECASSET_SOURCE_CLASS (klass);

  source_class->find = secasset_foreign_source_find_place;
  source_class->locate = secasset_foreign_source_locate_place;
}

static void
secasset_foreign_source_init (SecassetForeignSource *self)
{
}

void
secasset_importer_place (SecassetImporter *self,
                         SecassetInventory *inventory,
                         const char *name)
{
  SecassetSource *source = g_object_new (SECASSET_TYPE_FOREIGN_SOURCE, NULL);

  secasset_source_set_name (source, name);
  for (guint i = 0; i < self->entries->len; i++)
    {
      SecassetImporterEntry *entry = secasset_importer_entry (self, i);
      SecassetElement *element
          = entry->dropped ? NULL
                           : secasset_inventory_find (inventory, json_object_get_string_member (
                                                                     entry->object, "id"));

      if (!element)
        continue;
      element->source_offset = PLACE (entry->node->line, entry->node->column);
      element->source_length = 1;
    }
  for (guint i = 0; i < inventory->faults->len; i++)
    {
      SecassetFault *fault = g_ptr_array_index (inventory->faults, i);

      fault->offset = secasset_source_find (source, fault->element, fault->path);
    }
  g_set_object (&inventory->source, source);
  g_object_unref (source);
}
