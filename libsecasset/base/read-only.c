/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/read-only-private.h"

static G_DEFINE_QUARK (secasset-read-only, read_only)

static void
read_only_get_property (GObject *object,
                        guint prop_id,
                        GValue *value,
                        GParamSpec *pspec)
{
  const SecassetReadOnly *row = g_param_spec_get_qdata (pspec, read_only_quark ());
  gconstpointer slot = (const guint8 *) object + row->offset;

  switch (row->kind)
    {
    case SECASSET_READ_ONLY_STRING:
      g_value_set_string (value, *(const char *const *) slot);
      break;
    case SECASSET_READ_ONLY_BOOLEAN:
      g_value_set_boolean (value, *(const gboolean *) slot);
      break;
    case SECASSET_READ_ONLY_ENUM:
      g_value_set_enum (value, *(const gint *) slot);
      break;
    case SECASSET_READ_ONLY_STRINGS:
      g_value_set_boxed (value, *(const gconstpointer *) slot);
      break;
    case SECASSET_READ_ONLY_OBJECT:
    default:
      g_value_set_object (value, *(const gpointer *) slot);
    }
}

static GParamSpec *
create_pspec (const SecassetReadOnly *row)
{
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  switch (row->kind)
    {
    case SECASSET_READ_ONLY_STRING:
      return g_param_spec_string (row->name, NULL, NULL, NULL, flags);
    case SECASSET_READ_ONLY_BOOLEAN:
      return g_param_spec_boolean (row->name, NULL, NULL, FALSE, flags);
    case SECASSET_READ_ONLY_ENUM:
      return g_param_spec_enum (row->name, NULL, NULL, row->type (), row->default_value, flags);
    case SECASSET_READ_ONLY_STRINGS:
      return g_param_spec_boxed (row->name, NULL, NULL, G_TYPE_STRV, flags);
    case SECASSET_READ_ONLY_OBJECT:
    default:
      return g_param_spec_object (row->name, NULL, NULL, row->type (), flags);
    }
}

void
secasset_read_only_install (GObjectClass *klass,
                            const SecassetReadOnly *rows,
                            guint n_rows,
                            void (*finalize) (GObject *object))
{
  klass->get_property = read_only_get_property;
  klass->finalize = finalize;
  for (guint i = 0; i < n_rows; i++)
    {
      GParamSpec *pspec = create_pspec (&rows[i]);

      g_param_spec_set_qdata (pspec, read_only_quark (), (gpointer) &rows[i]);
      g_object_class_install_property (klass, i + 1, pspec);
    }
}
