/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetSegment:
 *
 * One of the four network segments of clause 2.7.
 *
 * Policy clause: 2.7.
 *
 * Since: 1.0
 */
struct _SecassetSegmentClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_KIND,
  PROP_CLAUSE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetSegment, secasset_segment, G_TYPE_OBJECT)

static void
secasset_segment_get_property (GObject *object,
                               guint prop_id,
                               GValue *value,
                               GParamSpec *pspec)
{
  SecassetSegment *self = SECASSET_SEGMENT (object);

  switch (prop_id)
    {
    case PROP_KIND:
      g_value_set_enum (value, self->kind);
      break;
    case PROP_CLAUSE:
      g_value_set_string (value, self->clause);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_segment_finalize (GObject *object)
{
  SecassetSegment *self = SECASSET_SEGMENT (object);

  g_free (self->clause);
  secasset_text_clear (&self->label);
  secasset_text_clear (&self->short_label);
  g_strfreev (self->synonyms);
  g_strfreev (self->ambiguous);
  G_OBJECT_CLASS (secasset_segment_parent_class)->finalize (object);
}

static void
secasset_segment_class_init (SecassetSegmentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_segment_get_property;
  object_class->finalize = secasset_segment_finalize;

  /**
   * SecassetSegment:kind: (getter get_kind)
   *
   * Which of the four it is.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, SECASSET_TYPE_SEGMENT_KIND,
                                        SECASSET_SEGMENT_KIND_UNSET, flags);

  /**
   * SecassetSegment:clause: (getter get_clause)
   *
   * The id of the clause that defines it.
   *
   * Since: 1.0
   */
  props[PROP_CLAUSE] = g_param_spec_string ("clause", NULL, NULL, NULL, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_segment_init (SecassetSegment *self)
{
}

SecassetSegmentKind
secasset_segment_get_kind (SecassetSegment *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT (self), SECASSET_SEGMENT_KIND_UNSET);

  return self->kind;
}

const char *
secasset_segment_get_clause (SecassetSegment *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT (self), NULL);

  return self->clause;
}

char **
secasset_segment_dup_synonyms (SecassetSegment *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT (self), NULL);

  return g_strdupv (self->synonyms);
}

char *
secasset_segment_dup_label (SecassetSegment *self,
                            const char *language)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT (self), NULL);

  return g_strdup (secasset_text_get (&self->label, language));
}

char *
secasset_segment_dup_short_label (SecassetSegment *self,
                                  const char *language)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT (self), NULL);

  return g_strdup (secasset_text_get (&self->short_label, language));
}

char **
secasset_segment_dup_ambiguous (SecassetSegment *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT (self), NULL);

  return g_strdupv (self->ambiguous);
}

SecassetSegment *
secasset_segment_new_from_node (SecassetDataReader *reader,
                                JsonNode *node)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_NICK (SecassetSegment, kind, "id", SECASSET_DATA_ENUM,
                        secasset_segment_kind_get_type),
    SECASSET_DATA_MUST (SecassetSegment, clause, "clause", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetSegment, label, "label", SECASSET_DATA_TEXT),
    SECASSET_DATA_MUST (SecassetSegment, short_label, "short", SECASSET_DATA_TEXT),
    SECASSET_DATA_MUST (SecassetSegment, synonyms, "synonyms", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MUST (SecassetSegment, ambiguous, "ambiguous", SECASSET_DATA_STRINGS),
    SECASSET_DATA_SKIP ("number"), /* that of the kind */
  };
  SecassetSegment *self = g_object_new (SECASSET_TYPE_SEGMENT, NULL);

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), self);
  return self;
}
