/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/source-private.h"

typedef struct
{
  char *name;
} SecassetSourcePrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (SecassetSource, secasset_source, G_TYPE_OBJECT)

static void
secasset_source_finalize (GObject *object)
{
  SecassetSourcePrivate *priv = secasset_source_get_instance_private (SECASSET_SOURCE (object));

  g_free (priv->name);
  G_OBJECT_CLASS (secasset_source_parent_class)->finalize (object);
}

static char *
secasset_source_real_dup_name_at (SecassetSource *self,
                                  guint64 offset)
{
  return g_strdup (secasset_source_get_name (self));
}

static gboolean
secasset_source_real_dup_cell_at (SecassetSource *self,
                                  guint64 offset,
                                  char **cell,
                                  char **header)
{
  return FALSE;
}

static void
secasset_source_class_init (SecassetSourceClass *klass)
{
  klass->dup_name_at = secasset_source_real_dup_name_at;
  klass->dup_cell_at = secasset_source_real_dup_cell_at;
  G_OBJECT_CLASS (klass)->finalize = secasset_source_finalize;
}

static void
secasset_source_init (SecassetSource *self)
{
}

const char *
secasset_source_get_name (SecassetSource *self)
{
  return ((SecassetSourcePrivate *) secasset_source_get_instance_private (self))->name;
}

void
secasset_source_set_name (SecassetSource *self,
                          const char *name)
{
  SecassetSourcePrivate *priv = secasset_source_get_instance_private (self);

  g_free (priv->name);
  /* What a file is called comes from outside, too, and ends up in reports. */
  priv->name = name ? g_utf8_make_valid (name, -1) : NULL;
}

guint64
secasset_source_find (SecassetSource *self,
                      SecassetElement *element,
                      const char *path)
{
  return SECASSET_SOURCE_GET_CLASS (self)->find (self, element, path);
}

void
secasset_source_locate (SecassetSource *self,
                        guint64 offset,
                        guint *line,
                        guint *column)
{
  SECASSET_SOURCE_GET_CLASS (self)->locate (self, offset, line, column);
}

char *
secasset_source_dup_name_at (SecassetSource *self,
                             guint64 offset)
{
  return SECASSET_SOURCE_GET_CLASS (self)->dup_name_at (self, offset);
}

gboolean
secasset_source_dup_cell_at (SecassetSource *self,
                             guint64 offset,
                             char **cell,
                             char **header)
{
  return SECASSET_SOURCE_GET_CLASS (self)->dup_cell_at (self, offset, cell, header);
}
