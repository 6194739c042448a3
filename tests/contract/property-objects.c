/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "property-values.h"

static GType
first_instantiable_child (GType type)
{
  g_autofree GType *children = g_type_children (type, NULL);

  for (guint i = 0; children[i] != 0; i++)
    {
      GType found = G_TYPE_IS_ABSTRACT (children[i]) ? first_instantiable_child (children[i])
                                                     : children[i];

      if (found != G_TYPE_INVALID)
        return found;
    }
  return G_TYPE_INVALID;
}

/* An abstract class without descendants is one that hosts derive from. */
static GType
derive (GType type)
{
  g_autofree char *name = g_strconcat ("TestDerived", g_type_name (type), NULL);
  GTypeQuery query;
  GTypeInfo info = { 0 };

  if (g_type_from_name (name) != G_TYPE_INVALID)
    return g_type_from_name (name);
  g_type_query (type, &query);
  info.class_size = (guint16) query.class_size;
  info.instance_size = (guint16) query.instance_size;
  return g_type_register_static (type, name, &info, 0);
}

GType
property_instantiable_type (GType type)
{
  GType child;

  if (G_TYPE_IS_INTERFACE (type))
    return G_TYPE_INVALID;
  if (!G_TYPE_IS_ABSTRACT (type))
    return type;
  child = first_instantiable_child (type);
  return child != G_TYPE_INVALID ? child : derive (type);
}

static guint
fill_construct_only (GObjectClass *klass,
                     guint round,
                     const char **names,
                     GValue *values)
{
  guint n_properties;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (klass, &n_properties);
  guint n = 0;

  for (guint i = 0; i < n_properties; i++)
    {
      g_autoptr (GPtrArray) candidates = NULL;

      if (!(pspecs[i]->flags & G_PARAM_CONSTRUCT_ONLY))
        continue;
      candidates = property_create_values (pspecs[i]);
      if (!candidates)
        continue;
      names[n] = pspecs[i]->name;
      g_value_init (&values[n], pspecs[i]->value_type);
      g_value_copy (candidates->pdata[round % candidates->len], &values[n]);
      n++;
    }
  return n;
}

GObject *
property_create_object (GType type,
                        guint round)
{
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  const char *names[32];
  GValue values[32] = { 0 };
  guint n = fill_construct_only (G_OBJECT_CLASS (klass), round, names, values);
  GObject *object = g_object_new_with_properties (type, n, names, values);

  for (guint i = 0; i < n; i++)
    g_value_unset (&values[i]);
  return object;
}
