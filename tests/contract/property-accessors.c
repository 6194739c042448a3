/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "property-accessors.h"

#include "property-values.h"

typedef GIFunctionInfo *(*FindMethod) (GIBaseInfo *info,
                                       const char *name);

static GIFunctionInfo *
find_in_interfaces (GIBaseInfo *info,
                    const char *name)
{
  for (gint i = 0; i < g_object_info_get_n_interfaces (info); i++)
    {
      g_autoptr (GIBaseInfo) iface = g_object_info_get_interface (info, i);
      GIFunctionInfo *method = g_interface_info_find_method (iface, name);

      if (method)
        return method;
    }
  return NULL;
}

static GIFunctionInfo *
find_method (GIBaseInfo *info,
             const char *name)
{
  GIFunctionInfo *method;

  if (g_base_info_get_type (info) == GI_INFO_TYPE_INTERFACE)
    return g_interface_info_find_method (info, name);
  method = g_object_info_find_method (info, name);
  return method ? method : find_in_interfaces (info, name);
}

/* By name: the data links an accessor to its property only within one class. */
static GIFunctionInfo *
find_by_name (GIBaseInfo *info,
              GParamSpec *pspec,
              const char *const *prefixes)
{
  g_autofree char *stem = g_strdelimit (g_strdup (pspec->name), "-", '_');

  for (guint i = 0; prefixes[i]; i++)
    {
      g_autofree char *name = g_strconcat (prefixes[i], stem, NULL);
      GIFunctionInfo *method = find_method (info, name);

      if (method)
        return method;
    }
  return NULL;
}

static GIBaseInfo *
get_nth_property (GIBaseInfo *info,
                  gint n)
{
  if (g_base_info_get_type (info) == GI_INFO_TYPE_INTERFACE)
    return n < g_interface_info_get_n_properties (info) ? g_interface_info_get_property (info, n)
                                                        : NULL;
  return n < g_object_info_get_n_properties (info) ? g_object_info_get_property (info, n) : NULL;
}

static GIBaseInfo *
find_property (GIBaseInfo *info,
               const char *name)
{
  GIBaseInfo *property;

  for (gint i = 0; (property = get_nth_property (info, i)) != NULL; i++)
    {
      if (g_str_equal (g_base_info_get_name (property), name))
        return property;
      g_base_info_unref (property);
    }
  return NULL;
}

static gboolean
number_to_value (GIArgument *result,
                 GValue *value)
{
  switch (G_TYPE_FUNDAMENTAL (G_VALUE_TYPE (value)))
    {
    case G_TYPE_BOOLEAN:
      g_value_set_boolean (value, result->v_boolean);
      return TRUE;
    case G_TYPE_INT:
      g_value_set_int (value, result->v_int);
      return TRUE;
    case G_TYPE_UINT:
      g_value_set_uint (value, result->v_uint);
      return TRUE;
    case G_TYPE_INT64:
      g_value_set_int64 (value, result->v_int64);
      return TRUE;
    case G_TYPE_UINT64:
      g_value_set_uint64 (value, result->v_uint64);
      return TRUE;
    case G_TYPE_ENUM:
      g_value_set_enum (value, result->v_int);
      return TRUE;
    case G_TYPE_FLAGS:
      g_value_set_flags (value, result->v_uint);
      return TRUE;
    default:
      return FALSE;
    }
}

/* Takes the result over if the getter gives it away. */
static gboolean
result_to_value (GIFunctionInfo *getter,
                 GIArgument *result,
                 GValue *value)
{
  gboolean owned = g_callable_info_get_caller_owns (getter) == GI_TRANSFER_EVERYTHING;

  if (G_VALUE_HOLDS_STRING (value))
    {
      g_value_set_string (value, result->v_string);
      g_free (owned ? result->v_string : NULL);
      return TRUE;
    }
  if (G_VALUE_HOLDS_BOXED (value))
    {
      g_value_set_boxed (value, result->v_pointer);
      if (owned && result->v_pointer)
        g_boxed_free (G_VALUE_TYPE (value), result->v_pointer);
      return TRUE;
    }
  if (G_VALUE_HOLDS_OBJECT (value))
    {
      g_value_set_object (value, result->v_pointer);
      if (owned)
        g_clear_object ((GObject **) &result->v_pointer);
      return TRUE;
    }
  return number_to_value (result, value);
}

/* A list may be made for each call: what it holds is compared. */
static gboolean
same_list (const GValue *a,
           const GValue *b)
{
  GListModel *left = g_value_get_object (a);
  GListModel *right = g_value_get_object (b);

  return left && right && g_list_model_get_n_items (left) == g_list_model_get_n_items (right)
         && g_list_model_get_item_type (left) == g_list_model_get_item_type (right);
}

static void
check_getter (GObject *object,
              GParamSpec *pspec,
              GIFunctionInfo *getter)
{
  g_auto (GValue) expected = G_VALUE_INIT;
  g_auto (GValue) actual = G_VALUE_INIT;
  g_autoptr (GError) error = NULL;
  GIArgument self = { .v_pointer = object };
  GIArgument result = { 0 };
  gboolean same;

  g_value_init (&actual, pspec->value_type);
  g_value_init (&expected, pspec->value_type);
  g_object_get_property (object, pspec->name, &expected);
  if (g_callable_info_get_n_args (getter) != 0)
    {
      g_test_fail_printf ("%s: its getter takes arguments", pspec->name);
      return;
    }
  g_function_info_invoke (getter, &self, 1, NULL, 0, &result, &error);
  g_assert_no_error (error);
  if (!result_to_value (getter, &result, &actual))
    return;
  same = g_type_is_a (pspec->value_type, G_TYPE_LIST_MODEL)
             ? same_list (&expected, &actual)
             : property_values_equal (&expected, &actual);
  if (!same)
    g_test_fail_printf ("%s: the getter and the property differ", pspec->name);
}

static void
find_accessors (GParamSpec *pspec,
                GIFunctionInfo **getter,
                GIFunctionInfo **setter)
{
  static const char *const getters[] = { "get_", "dup_", "is_", "list_", NULL };
  static const char *const setters[] = { "set_", NULL };
  g_autoptr (GIBaseInfo) info = g_irepository_find_by_gtype (NULL, pspec->owner_type);
  g_autoptr (GIBaseInfo) property = NULL;

  g_assert_nonnull (info);
  property = find_property (info, pspec->name);
  *getter = property ? g_property_info_get_getter (property) : NULL;
  *setter = property ? g_property_info_get_setter (property) : NULL;
  if (!*getter)
    *getter = find_by_name (info, pspec, getters);
  if (!*setter)
    *setter = find_by_name (info, pspec, setters);
}

void
property_check_accessors (GObject *object,
                          GParamSpec *pspec)
{
  g_autoptr (GIBaseInfo) getter = NULL;
  g_autoptr (GIBaseInfo) setter = NULL;

  find_accessors (pspec, &getter, &setter);
  if (!getter)
    g_test_fail_printf ("%s has no typed getter", pspec->name);
  else
    check_getter (object, pspec, getter);
  if (pspec->flags & G_PARAM_WRITABLE && !(pspec->flags & G_PARAM_CONSTRUCT_ONLY) && !setter)
    g_test_fail_printf ("%s has no typed setter", pspec->name);
}
