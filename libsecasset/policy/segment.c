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

static const SecassetReadOnly properties[] = {
  /**
   * SecassetSegment:kind: (getter get_kind)
   *
   * Which of the four it is.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_ENUM_ROW (SecassetSegment, kind, "kind", secasset_segment_kind_get_type,
                               SECASSET_SEGMENT_KIND_UNSET),

  /**
   * SecassetSegment:clause: (getter get_clause)
   *
   * The id of the clause that defines it.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetSegment, clause, "clause"),
};

G_DEFINE_TYPE (SecassetSegment, secasset_segment, G_TYPE_OBJECT)

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

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetSegment, secasset_segment, properties)

static void
secasset_segment_init (SecassetSegment *self)
{
}

SECASSET_DEFINE_ENUM_GETTER (SecassetSegment, secasset_segment, SEGMENT, kind, SecassetSegmentKind)
SECASSET_DEFINE_STRING_GETTER (SecassetSegment, secasset_segment, SEGMENT, clause)

char **
secasset_segment_dup_synonyms (SecassetSegment *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT (self), NULL);

  return g_strdupv (self->synonyms);
}

SECASSET_DEFINE_TEXT_GETTER (SecassetSegment, secasset_segment, SEGMENT, label)
SECASSET_DEFINE_TEXT_GETTER (SecassetSegment, secasset_segment, SEGMENT, short_label)

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

typedef struct
{
  gint kind;
  SecassetText label;
  SecassetText short_label;
  char **synonyms;
} WordsRow;

/* A word that means two segments would decide nothing. */
static void
check_words (SecassetDataReader *reader,
             SecassetPolicy *policy,
             const WordsRow *row)
{
  for (guint i = 0; i < secasset_list_get_n_items (policy->segments); i++)
    {
      SecassetSegment *other = secasset_list_index (policy->segments, i);

      for (guint w = 0; (gint) other->kind != row->kind && row->synonyms && row->synonyms[w]; w++)
        {
          if (g_strv_contains ((const char *const *) other->synonyms, row->synonyms[w]))
            secasset_data_defect (reader, "synonyms",
                                  "「%s」は別の領域を指す語です。取り除いてください",
                                  "“%s” means another segment; leave it out", row->synonyms[w]);
        }
    }
}

static char **
join_words (char **words,
            char **more)
{
  GPtrArray *all = g_ptr_array_new ();

  for (guint i = 0; words && words[i]; i++)
    g_ptr_array_add (all, g_strdup (words[i]));
  for (guint i = 0; more && more[i]; i++)
    {
      if (!words || !g_strv_contains ((const char *const *) words, more[i]))
        g_ptr_array_add (all, g_strdup (more[i]));
    }
  g_ptr_array_add (all, NULL);
  return (char **) g_ptr_array_free (all, FALSE);
}

static void
take_words (SecassetPolicy *policy,
            SecassetSegment *old,
            const WordsRow *row)
{
  g_autoptr (SecassetSegment) segment = g_object_new (SECASSET_TYPE_SEGMENT, NULL);
  gpointer addition = segment;
  guint position = 0;

  segment->kind = old->kind;
  segment->clause = g_strdup (old->clause);
  secasset_text_copy (&segment->label, row->label.ja ? &row->label : &old->label);
  secasset_text_copy (&segment->short_label,
                      row->short_label.ja ? &row->short_label : &old->short_label);
  segment->synonyms = join_words (old->synonyms, row->synonyms);
  segment->ambiguous = g_strdupv (old->ambiguous);
  while (secasset_list_index (policy->segments, position) != (gpointer) old)
    position++;
  secasset_list_splice (policy->segments, position, 1, &addition, 1);
  /* Findings name segments by the words of the enumeration. */
  if (row->label.ja && row->label.en)
    secasset_labels_set (policy->labels, "SegmentKind",
                         secasset_data_nick (SECASSET_TYPE_SEGMENT_KIND, row->kind), &row->label);
}

void
secasset_policy_read_segment_words (SecassetDataReader *reader,
                                    JsonNode *node,
                                    gpointer policy)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_NICK (WordsRow, kind, "id", SECASSET_DATA_ENUM, secasset_segment_kind_get_type),
    SECASSET_DATA_MAY (WordsRow, label, "label", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (WordsRow, short_label, "short", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (WordsRow, synonyms, "synonyms", SECASSET_DATA_STRINGS),
  };
  WordsRow row = { .kind = SECASSET_SEGMENT_KIND_UNSET };
  guint before = reader->defects->len;
  SecassetSegment *old = NULL;

  if (secasset_data_read (reader, node, members, G_N_ELEMENTS (members), &row))
    {
      old = secasset_policy_lookup_segment (policy, (SecassetSegmentKind) row.kind);
      check_words (reader, policy, &row);
    }
  if (old && reader->defects->len == before)
    take_words (policy, old, &row);
  else if (!old && reader->defects->len == before)
    secasset_data_defect (reader, "id", "四つの領域のどれでもありません",
                          "is none of the four segments");
  secasset_text_clear (&row.label);
  secasset_text_clear (&row.short_label);
  g_strfreev (row.synonyms);
}
