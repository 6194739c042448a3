/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* The property contract of every class, found by introspection: nothing is listed here. */
#include <locale.h>

#include "property-accessors.h"
#include "property-values.h"

typedef struct
{
  GType type;
  GParamSpec *pspec;
} Case;

typedef struct
{
  const char *name;
  guint n_own;
  guint n_writable_others;
} Notified;

static void
notify_cb (GObject *object,
           GParamSpec *pspec,
           Notified *notified)
{
  if (g_str_equal (pspec->name, notified->name))
    notified->n_own++;
  else if (pspec->flags & G_PARAM_WRITABLE)
    notified->n_writable_others++;
}

static void
test_declaration (gconstpointer data)
{
  GParamSpec *pspec = ((const Case *) data)->pspec;

  g_assert_true (g_param_spec_is_valid_name (pspec->name));
  g_assert_null (strchr (pspec->name, '_'));
  g_assert_cmpstr (g_param_spec_get_nick (pspec), ==, pspec->name);
  g_assert_null (g_param_spec_get_blurb (pspec));
  g_assert_true (pspec->flags & G_PARAM_READABLE);
  g_assert_cmpuint (pspec->flags & G_PARAM_STATIC_STRINGS, ==, G_PARAM_STATIC_STRINGS);
  if (pspec->flags & G_PARAM_WRITABLE && !(pspec->flags & G_PARAM_CONSTRUCT_ONLY))
    g_assert_true (pspec->flags & G_PARAM_EXPLICIT_NOTIFY);
}

static void
test_default (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GObject) object = g_object_new (c->type, NULL);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, c->pspec->value_type);
  g_object_get_property (object, c->pspec->name, &value);
  g_assert_true (property_value_is_default (c->pspec, &value));
  property_check_accessors (object, c->pspec);
  g_value_unset (&value);
  g_assert_finalize_object (g_steal_pointer (&object));
}

static void
assert_refused (GObject *object,
                GParamSpec *pspec,
                const GValue *value)
{
  g_auto (GValue) before = G_VALUE_INIT;
  g_auto (GValue) after = G_VALUE_INIT;

  g_value_init (&before, pspec->value_type);
  g_value_init (&after, pspec->value_type);
  g_object_get_property (object, pspec->name, &before);
  g_test_expect_message ("GLib-GObject", G_LOG_LEVEL_WARNING, "*propert*");
  g_object_set_property (object, pspec->name, value);
  g_test_assert_expected_messages ();
  g_object_get_property (object, pspec->name, &after);
  if (!g_type_is_a (pspec->value_type, G_TYPE_LIST_MODEL))
    g_assert_true (property_values_equal (&before, &after));
}

static void
test_read_only (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GObject) object = property_create_object (c->type, 0);
  g_auto (GValue) value = G_VALUE_INIT;

  g_value_init (&value, c->pspec->value_type);
  g_object_get_property (object, c->pspec->name, &value);
  assert_refused (object, c->pspec, &value);
  property_check_accessors (object, c->pspec);
  g_value_unset (&value);
  g_assert_finalize_object (g_steal_pointer (&object));
}

static void
test_construct_only (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GPtrArray) values = property_create_values (c->pspec);

  g_assert_nonnull (values);
  for (guint round = 0; round < values->len; round++)
    {
      g_auto (GValue) actual = G_VALUE_INIT;
      GObject *object = property_create_object (c->type, round);

      g_value_init (&actual, c->pspec->value_type);
      g_object_get_property (object, c->pspec->name, &actual);
      if (!g_type_is_a (c->pspec->value_type, G_TYPE_OBJECT))
        g_assert_true (property_values_equal (values->pdata[round], &actual));
      property_check_accessors (object, c->pspec);
      assert_refused (object, c->pspec, values->pdata[(round + 1) % values->len]);
      g_value_unset (&actual);
      g_assert_finalize_object (object);
    }
}

/* Notified exactly once; not at all when the same is set again. */
static void
check_set (GObject *object,
           GParamSpec *pspec,
           const GValue *value,
           guint expected_notifications)
{
  g_auto (GValue) actual = G_VALUE_INIT;
  Notified notified = { .name = pspec->name };
  gulong handler = g_signal_connect (object, "notify", G_CALLBACK (notify_cb), &notified);

  g_object_set_property (object, pspec->name, value);
  g_assert_cmpuint (notified.n_own, ==, expected_notifications);
  g_assert_cmpuint (notified.n_writable_others, ==, 0);
  g_object_set_property (object, pspec->name, value);
  g_assert_cmpuint (notified.n_own, ==, expected_notifications);
  g_signal_handler_disconnect (object, handler);

  g_value_init (&actual, pspec->value_type);
  g_object_get_property (object, pspec->name, &actual);
  g_assert_true (property_values_equal (value, &actual));
  property_check_accessors (object, pspec);
}

static void
test_round_trip (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GPtrArray) values = property_create_values (c->pspec);
  g_auto (GValue) initial = G_VALUE_INIT;
  GObject *object = property_create_object (c->type, 0);

  if (!values)
    {
      g_test_fail_printf ("no values are known for the type %s",
                          g_type_name (c->pspec->value_type));
      g_object_unref (object);
      return;
    }
  g_value_init (&initial, c->pspec->value_type);
  g_object_get_property (object, c->pspec->name, &initial);
  check_set (object, c->pspec, &initial, 0);
  for (guint i = 0; i < values->len; i++)
    {
      const GValue *previous = i > 0 ? values->pdata[i - 1] : &initial;

      check_set (object, c->pspec, values->pdata[i],
                 property_values_equal (previous, values->pdata[i]) ? 0 : 1);
    }
  check_set (object, c->pspec, values->pdata[0], values->len > 1 ? 1 : 0);
  g_assert_finalize_object (object);
}

static void
add_test (const Case *c,
          const char *aspect,
          GTestDataFunc func)
{
  g_autofree char *path = g_strdup_printf ("/properties/%s/%s/%s", g_type_name (c->type),
                                           c->pspec->name, aspect);

  g_test_add_data_func_full (path, g_memdup2 (c, sizeof *c), func, g_free);
}

static void
add_property (GType type,
              GParamSpec *pspec)
{
  Case c = { type, pspec };

  add_test (&c, "declaration", test_declaration);
  add_test (&c, "default", test_default);
  if (!(pspec->flags & G_PARAM_WRITABLE))
    add_test (&c, "read-only", test_read_only);
  else if (pspec->flags & G_PARAM_CONSTRUCT_ONLY)
    add_test (&c, "construct-only", test_construct_only);
  else
    add_test (&c, "round-trip", test_round_trip);
}

/* Some classes have no property of their own: they too must come and go. */
static void
test_finalizes (gconstpointer data)
{
  GType type = *(const GType *) data;

  g_assert_finalize_object (g_object_new (type, NULL));
  g_assert_finalize_object (property_create_object (type, 0));
}

static void
add_class (GType type)
{
  GObjectClass *klass = g_type_class_ref (type);
  guint n;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (klass, &n);
  g_autofree char *path = g_strdup_printf ("/properties/%s/finalizes", g_type_name (type));

  g_test_add_data_func_full (path, g_memdup2 (&type, sizeof type), test_finalizes, g_free);
  for (guint i = 0; i < n; i++)
    add_property (type, pspecs[i]);
}

static GArray *
list_types (void)
{
  GArray *types = g_array_new (FALSE, FALSE, sizeof (GType));

  for (gint i = 0; i < g_irepository_get_n_infos (NULL, "Secasset"); i++)
    {
      g_autoptr (GIBaseInfo) info = g_irepository_get_info (NULL, "Secasset", i);
      GType type;

      if (g_base_info_get_type (info) != GI_INFO_TYPE_OBJECT)
        continue;
      type = g_registered_type_info_get_g_type (info);
      g_array_append_val (types, type);
    }
  return types;
}

/* An abstract class is tested in its descendants, of which there must be one. */
static void
add_classes (void)
{
  g_autoptr (GArray) types = list_types ();

  g_assert_cmpuint (types->len, >, 40);
  for (guint i = 0; i < types->len; i++)
    {
      GType type = g_array_index (types, GType, i);
      GType instantiable = property_instantiable_type (type);

      if (instantiable == type || g_str_has_prefix (g_type_name (instantiable), "Test"))
        add_class (instantiable);
    }
}

int
main (int argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;

  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_irepository_require (NULL, "Secasset", "1", 0, &error);
  g_assert_no_error (error);
  add_classes ();
  return g_test_run ();
}
