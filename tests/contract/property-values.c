/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "property-values.h"

#include <gio/gio.h>
#include <string.h>

static void
value_free (gpointer data)
{
  GValue *value = data;

  g_value_unset (value);
  g_free (value);
}

static GValue *
append_value (GPtrArray *values,
              GType type)
{
  GValue *value = g_new0 (GValue, 1);

  g_value_init (value, type);
  g_ptr_array_add (values, value);
  return value;
}

static void
append_strings (GPtrArray *values,
                GParamSpec *pspec)
{
  static const char *const texts[] = { "住民税 #1", "b", "", "a\nb\"\\" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_value_set_string (append_value (values, G_TYPE_STRING), texts[i]);
  append_value (values, G_TYPE_STRING);
}

static void
append_numbers (GPtrArray *values,
                GParamSpec *pspec)
{
  GParamSpecInt64 *spec = G_PARAM_SPEC_INT64 (pspec);
  gint64 numbers[] = { 7, spec->maximum, spec->minimum, 0 };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      if (numbers[i] >= spec->minimum && numbers[i] <= spec->maximum)
        g_value_set_int64 (append_value (values, G_TYPE_INT64), numbers[i]);
    }
}

static void
append_sizes (GPtrArray *values,
              GParamSpec *pspec)
{
  GParamSpecUInt64 *spec = G_PARAM_SPEC_UINT64 (pspec);

  g_value_set_uint64 (append_value (values, G_TYPE_UINT64), spec->default_value ^ 1u);
  g_value_set_uint64 (append_value (values, G_TYPE_UINT64), spec->maximum);
  g_value_set_uint64 (append_value (values, G_TYPE_UINT64), spec->minimum);
}

static void
append_small_numbers (GPtrArray *values,
                      GParamSpec *pspec)
{
  if (G_IS_PARAM_SPEC_UINT (pspec))
    {
      GParamSpecUInt *spec = G_PARAM_SPEC_UINT (pspec);

      g_value_set_uint (append_value (values, G_TYPE_UINT), spec->default_value ^ 1u);
      g_value_set_uint (append_value (values, G_TYPE_UINT), spec->maximum);
      g_value_set_uint (append_value (values, G_TYPE_UINT), spec->minimum);
    }
  else
    {
      GParamSpecInt *spec = G_PARAM_SPEC_INT (pspec);

      g_value_set_int (append_value (values, G_TYPE_INT), spec->default_value ^ 1);
      g_value_set_int (append_value (values, G_TYPE_INT), spec->maximum);
      g_value_set_int (append_value (values, G_TYPE_INT), spec->minimum);
    }
}

static void
append_booleans (GPtrArray *values,
                 GParamSpec *pspec)
{
  gboolean value = !G_PARAM_SPEC_BOOLEAN (pspec)->default_value;

  g_value_set_boolean (append_value (values, G_TYPE_BOOLEAN), value);
  g_value_set_boolean (append_value (values, G_TYPE_BOOLEAN), !value);
}

/* Every value, the default last. */
static void
append_enums (GPtrArray *values,
              GParamSpec *pspec)
{
  GParamSpecEnum *spec = G_PARAM_SPEC_ENUM (pspec);

  for (guint i = 0; i < spec->enum_class->n_values; i++)
    {
      if (spec->enum_class->values[i].value != spec->default_value)
        g_value_set_enum (append_value (values, pspec->value_type),
                          spec->enum_class->values[i].value);
    }
  g_value_set_enum (append_value (values, pspec->value_type), spec->default_value);
}

/* Every bit, all of them, none. */
static void
append_flags (GPtrArray *values,
              GParamSpec *pspec)
{
  GFlagsClass *klass = G_PARAM_SPEC_FLAGS (pspec)->flags_class;

  for (guint i = 0; i < klass->n_values; i++)
    {
      if (klass->values[i].value != 0)
        g_value_set_flags (append_value (values, pspec->value_type), klass->values[i].value);
    }
  if (klass->n_values > 1)
    g_value_set_flags (append_value (values, pspec->value_type), klass->mask);
  g_value_set_flags (append_value (values, pspec->value_type), 0);
}

static void
append_dates (GPtrArray *values,
              GParamSpec *pspec)
{
  g_value_take_boxed (append_value (values, G_TYPE_DATE), g_date_new_dmy (29, 2, 2024));
  g_value_take_boxed (append_value (values, G_TYPE_DATE), g_date_new_dmy (1, 4, 2026));
  g_value_take_boxed (append_value (values, G_TYPE_DATE), g_date_new_dmy (31, 12, 9999));
  append_value (values, G_TYPE_DATE);
}

/* Of the form that levels by dimension have; other properties take any text. */
static void
append_strvs (GPtrArray *values,
              GParamSpec *pspec)
{
  static const char *const one[] = { "confidentiality=2", NULL };
  static const char *const two[] = { "integrity=重要", "confidentiality=3A", NULL };

  g_value_set_boxed (append_value (values, G_TYPE_STRV), one);
  g_value_set_boxed (append_value (values, G_TYPE_STRV), two);
  append_value (values, G_TYPE_STRV);
}

static void
append_nodes (GPtrArray *values,
              GParamSpec *pspec)
{
  g_value_take_boxed (append_value (values, JSON_TYPE_NODE),
                      json_from_string ("[{\"id\":\"a\"}]", NULL));
  g_value_take_boxed (append_value (values, JSON_TYPE_NODE), json_from_string ("{}", NULL));
  append_value (values, JSON_TYPE_NODE);
}

static void
append_objects (GPtrArray *values,
                GParamSpec *pspec)
{
  GType type = property_instantiable_type (pspec->value_type);

  if (type == G_TYPE_INVALID)
    return;
  for (guint round = 0; round < 2; round++)
    g_value_take_object (append_value (values, pspec->value_type),
                         property_create_object (type, round));
  append_value (values, pspec->value_type);
}

typedef void (*AppendFunc) (GPtrArray *values,
                            GParamSpec *pspec);

static AppendFunc
find_append_func (GParamSpec *pspec)
{
  const struct
  {
    GType type;
    AppendFunc append;
  } kinds[] = {
    { G_TYPE_STRING, append_strings },    { G_TYPE_BOOLEAN, append_booleans },
    { G_TYPE_INT64, append_numbers },     { G_TYPE_UINT64, append_sizes },
    { G_TYPE_INT, append_small_numbers }, { G_TYPE_UINT, append_small_numbers },
    { G_TYPE_ENUM, append_enums },
    { G_TYPE_FLAGS, append_flags },       { G_TYPE_DATE, append_dates },
    { G_TYPE_STRV, append_strvs },        { JSON_TYPE_NODE, append_nodes },
    { G_TYPE_OBJECT, append_objects },
  };

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_type_is_a (pspec->value_type, kinds[i].type))
        return kinds[i].append;
    }
  return NULL;
}

GPtrArray *
property_create_values (GParamSpec *pspec)
{
  AppendFunc append = find_append_func (pspec);
  g_autoptr (GPtrArray) values = g_ptr_array_new_with_free_func (value_free);

  if (append)
    append (values, pspec);
  return values->len > 0 ? g_steal_pointer (&values) : NULL;
}

static gboolean
strv_is_empty (const GValue *value)
{
  char **strv = g_value_get_boxed (value);

  return strv == NULL || strv[0] == NULL;
}

gboolean
property_values_equal (const GValue *a,
                       const GValue *b)
{
  const void *left;
  const void *right;

  if (G_VALUE_HOLDS_STRING (a))
    return g_strcmp0 (g_value_get_string (a), g_value_get_string (b)) == 0;
  if (!G_VALUE_HOLDS_BOXED (a))
    return memcmp (&a->data[0], &b->data[0], sizeof a->data[0]) == 0;

  left = g_value_get_boxed (a);
  right = g_value_get_boxed (b);
  if (G_VALUE_HOLDS (a, G_TYPE_STRV) && (strv_is_empty (a) || strv_is_empty (b)))
    return strv_is_empty (a) && strv_is_empty (b);
  if (!left || !right)
    return left == right;
  if (G_VALUE_HOLDS (a, G_TYPE_STRV))
    return g_strv_equal (left, right);
  if (G_VALUE_HOLDS (a, G_TYPE_DATE))
    return g_date_compare (left, right) == 0;
  return json_node_equal ((JsonNode *) left, (JsonNode *) right);
}

gboolean
property_value_is_default (GParamSpec *pspec,
                           const GValue *value)
{
  if (G_VALUE_HOLDS (value, G_TYPE_STRV))
    return strv_is_empty (value);
  if (G_VALUE_HOLDS_BOXED (value))
    return g_value_get_boxed (value) == NULL;
  if (G_VALUE_HOLDS_OBJECT (value) && g_type_is_a (pspec->value_type, G_TYPE_LIST_MODEL))
    return g_value_get_object (value) == NULL
           || g_list_model_get_n_items (g_value_get_object (value)) == 0;
  /* What is read-only, or chosen at construction, may be filled in by the object itself. */
  if (G_VALUE_HOLDS_OBJECT (value) && !(pspec->flags & G_PARAM_WRITABLE))
    return TRUE;
  if (G_VALUE_HOLDS_OBJECT (value) && pspec->flags & G_PARAM_CONSTRUCT_ONLY)
    return TRUE;
  if (G_VALUE_HOLDS_OBJECT (value))
    return g_value_get_object (value) == NULL;
  if (G_VALUE_HOLDS_GTYPE (value))
    return TRUE;
  return g_param_value_defaults (pspec, value);
}
