/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-reader.h"
#include "io/reader-private.h"

#define DEFAULT_MAX_SIZE (G_GUINT64_CONSTANT (1) << 30)
#define DEFAULT_MAX_ELEMENTS 5000000
#define DEFAULT_MAX_STRING (1 << 20)

/**
 * SecassetReader:
 *
 * Reads inventories from JSON and NDJSON; which of the two it is, the text shows.
 *
 * Reading does not stop at the first fault. Whatever can be kept or repaired is, and what was
 * wrong becomes a finding of the validator, with its place. Only text that is not JSON at
 * all, a version of the format that is not known, and a limit that is exceeded are errors.
 *
 * Since: 1.0
 */
struct _SecassetReaderClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_MAX_SIZE,
  PROP_MAX_DEPTH,
  PROP_MAX_ELEMENTS,
  PROP_MAX_STRING,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SecassetReader, secasset_reader, G_TYPE_OBJECT)

static void
secasset_reader_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  SecassetReader *self = SECASSET_READER (object);

  switch (prop_id)
    {
    case PROP_MAX_SIZE:
      g_value_set_uint64 (value, self->max_size);
      break;
    case PROP_MAX_DEPTH:
      g_value_set_uint (value, self->max_depth);
      break;
    case PROP_MAX_ELEMENTS:
      g_value_set_uint64 (value, self->max_elements);
      break;
    case PROP_MAX_STRING:
      g_value_set_uint64 (value, self->max_string);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_reader_set_property (GObject *object,
                              guint prop_id,
                              const GValue *value,
                              GParamSpec *pspec)
{
  SecassetReader *self = SECASSET_READER (object);

  switch (prop_id)
    {
    case PROP_MAX_SIZE:
      secasset_reader_set_max_size (self, g_value_get_uint64 (value));
      break;
    case PROP_MAX_DEPTH:
      secasset_reader_set_max_depth (self, g_value_get_uint (value));
      break;
    case PROP_MAX_ELEMENTS:
      secasset_reader_set_max_elements (self, g_value_get_uint64 (value));
      break;
    case PROP_MAX_STRING:
      secasset_reader_set_max_string (self, g_value_get_uint64 (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
clear_progress (SecassetReader *self)
{
  if (self->progress_destroy)
    self->progress_destroy (self->progress_data);
  self->progress = NULL;
  self->progress_data = NULL;
  self->progress_destroy = NULL;
}

static void
secasset_reader_finalize (GObject *object)
{
  clear_progress (SECASSET_READER (object));
  G_OBJECT_CLASS (secasset_reader_parent_class)->finalize (object);
}

static void
create_props (void)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * SecassetReader:max-size:
   *
   * The most bytes that a text may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_SIZE] = g_param_spec_uint64 ("max-size", NULL, NULL, 0, G_MAXUINT64,
                                              DEFAULT_MAX_SIZE, flags);

  /**
   * SecassetReader:max-depth:
   *
   * How deep values may be nested; 1000 at most.
   *
   * Since: 1.0
   */
  props[PROP_MAX_DEPTH] = g_param_spec_uint ("max-depth", NULL, NULL, 1, SECASSET_JSON_MAX_DEPTH,
                                             SECASSET_JSON_DEFAULT_DEPTH, flags);

  /**
   * SecassetReader:max-elements:
   *
   * The most elements that an inventory may have.
   *
   * Since: 1.0
   */
  props[PROP_MAX_ELEMENTS] = g_param_spec_uint64 ("max-elements", NULL, NULL, 0, G_MAXUINT32,
                                                  DEFAULT_MAX_ELEMENTS, flags);

  /**
   * SecassetReader:max-string:
   *
   * The most bytes that a string in the text may have, escapes counted as they stand.
   *
   * Since: 1.0
   */
  props[PROP_MAX_STRING] = g_param_spec_uint64 ("max-string", NULL, NULL, 0, G_MAXUINT64,
                                                DEFAULT_MAX_STRING, flags);
}

static void
secasset_reader_class_init (SecassetReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = secasset_reader_get_property;
  object_class->set_property = secasset_reader_set_property;
  object_class->finalize = secasset_reader_finalize;

  create_props ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_reader_init (SecassetReader *self)
{
  self->max_size = DEFAULT_MAX_SIZE;
  self->max_depth = SECASSET_JSON_DEFAULT_DEPTH;
  self->max_elements = DEFAULT_MAX_ELEMENTS;
  self->max_string = DEFAULT_MAX_STRING;
}

/**
 * secasset_reader_new:
 *
 * Creates a reader with the default limits.
 *
 * Returns: (transfer full): a new reader
 *
 * Since: 1.0
 */
SecassetReader *
secasset_reader_new (void)
{
  return g_object_new (SECASSET_TYPE_READER, NULL);
}

#define DEFINE_LIMIT(member, CType, PROP)                                                          \
  CType                                                                                            \
  secasset_reader_get_##member (SecassetReader *self)                                              \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_READER (self), 0);                                           \
    return self->member;                                                                           \
  }                                                                                                \
  void                                                                                             \
  secasset_reader_set_##member (SecassetReader *self, CType member)                                \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_READER (self));                                                  \
    if (self->member == member)                                                                    \
      return;                                                                                      \
    self->member = member;                                                                         \
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP]);                                       \
  }

/**
 * secasset_reader_get_max_size:
 * @self: a reader
 *
 * Gets [property@Secasset.Reader:max-size].
 *
 * Returns: the limit in bytes
 *
 * Since: 1.0
 */
/**
 * secasset_reader_set_max_size:
 * @self: a reader
 * @max_size: the limit in bytes
 *
 * Sets [property@Secasset.Reader:max-size].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_size, guint64, PROP_MAX_SIZE)

/**
 * secasset_reader_get_max_depth:
 * @self: a reader
 *
 * Gets [property@Secasset.Reader:max-depth].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
/**
 * secasset_reader_set_max_depth:
 * @self: a reader
 * @max_depth: the limit
 *
 * Sets [property@Secasset.Reader:max-depth].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_depth, guint, PROP_MAX_DEPTH)

/**
 * secasset_reader_get_max_elements:
 * @self: a reader
 *
 * Gets [property@Secasset.Reader:max-elements].
 *
 * Returns: the limit
 *
 * Since: 1.0
 */
/**
 * secasset_reader_set_max_elements:
 * @self: a reader
 * @max_elements: the limit
 *
 * Sets [property@Secasset.Reader:max-elements].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_elements, guint64, PROP_MAX_ELEMENTS)

/**
 * secasset_reader_get_max_string:
 * @self: a reader
 *
 * Gets [property@Secasset.Reader:max-string].
 *
 * Returns: the limit in bytes
 *
 * Since: 1.0
 */
/**
 * secasset_reader_set_max_string:
 * @self: a reader
 * @max_string: the limit in bytes
 *
 * Sets [property@Secasset.Reader:max-string].
 *
 * Since: 1.0
 */
DEFINE_LIMIT (max_string, guint64, PROP_MAX_STRING)

/**
 * secasset_reader_set_progress_func:
 * @self: a reader
 * @func: (nullable) (scope notified) (closure user_data) (destroy destroy): what is to be
 *   told how far a reading is, or %NULL
 * @user_data: for @func
 * @destroy: (nullable): frees @user_data
 *
 * Sets what is told, during a reading, how far it is.
 *
 * Since: 1.0
 */
void
secasset_reader_set_progress_func (SecassetReader *self,
                                   SecassetProgressFunc func,
                                   gpointer user_data,
                                   GDestroyNotify destroy)
{
  g_return_if_fail (SECASSET_IS_READER (self));

  clear_progress (self);
  self->progress = func;
  self->progress_data = user_data;
  self->progress_destroy = destroy;
}
