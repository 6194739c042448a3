/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/coverage-private.h"

#include <secasset/secasset.h>

#define N_SEGMENTS (SECASSET_SEGMENT_KIND_INDEPENDENT + 1)

struct _SecassetCoverage
{
  GArray *segments[N_SEGMENTS];
  GHashTable *types; /* GType -> GArray */
};

SecassetSegmentKind
secasset_segment_kind_from_nick (const char *nick)
{
  GEnumClass *klass = g_type_class_ref (SECASSET_TYPE_SEGMENT_KIND);
  const GEnumValue *value = g_enum_get_value_by_nick (klass, nick);
  SecassetSegmentKind kind = value ? (SecassetSegmentKind) value->value
                                   : SECASSET_SEGMENT_KIND_UNSET;

  g_type_class_unref (klass);
  return kind;
}

static GArray *
entries_for_type (SecassetCoverage *self,
                  GType type)
{
  GArray *entries = g_hash_table_lookup (self->types, GSIZE_TO_POINTER (type));

  if (!entries)
    {
      entries = g_array_new (FALSE, FALSE, sizeof (SecassetCoverageEntry));
      g_hash_table_insert (self->types, GSIZE_TO_POINTER (type), entries);
    }
  return entries;
}

static GArray *
entries_for_ref (SecassetCoverage *self,
                 const char *ref)
{
  SecassetSegmentKind segment = secasset_segment_kind_from_nick (ref);
  GType type;

  if (segment != SECASSET_SEGMENT_KIND_UNSET)
    {
      if (!self->segments[segment])
        self->segments[segment] = g_array_new (FALSE, FALSE, sizeof (SecassetCoverageEntry));
      return self->segments[segment];
    }
  type = secasset_element_type_from_kind (ref);
  return type == G_TYPE_INVALID ? NULL : entries_for_type (self, type);
}

static void
add_measure (SecassetCoverage *self,
             SecassetElement *measure)
{
  SECASSET_FOREACH_EDGE (measure, SECASSET_RELATION_KIND_COVERS, edge)
    {
      SecassetCoverageEntry entry = { measure, (guint32) (edge - measure->edges) };
      /* An id wins over a word of the same spelling. */
      GArray *entries = edge->target ? NULL : entries_for_ref (self, secasset_edge_get_ref (edge));

      if (entries)
        g_array_append_val (entries, entry);
    }
}

SecassetCoverage *
secasset_coverage_new (SecassetInventory *inventory)
{
  SecassetCoverage *self = g_new0 (SecassetCoverage, 1);
  guint n = secasset_inventory_get_n_elements (inventory);

  self->types = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_array_unref);
  for (guint i = 0; i < n; i++)
    {
      SecassetElement *element = secasset_inventory_index (inventory, i);

      if (SECASSET_IS_COUNTERMEASURE (element) || SECASSET_IS_POLICY_DOCUMENT (element))
        add_measure (self, element);
    }
  return self;
}

void
secasset_coverage_free (SecassetCoverage *self)
{
  for (guint i = 0; i < N_SEGMENTS; i++)
    g_clear_pointer (&self->segments[i], g_array_unref);
  g_hash_table_unref (self->types);
  g_free (self);
}

const GArray *
secasset_coverage_get_for_segment (SecassetCoverage *self,
                                   SecassetSegmentKind segment)
{
  return self->segments[segment];
}

const GArray *
secasset_coverage_get_for_type (SecassetCoverage *self,
                                GType type)
{
  return g_hash_table_lookup (self->types, GSIZE_TO_POINTER (type));
}
