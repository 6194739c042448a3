/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/asset-private.h"

/* Level texts are interned and few, their lookup normalises: what one text means is looked up
 * once and then found by its address. */
#define CACHE_SIZE 256

typedef struct
{
  const char *dimension;
  const char *level;
  gint8 position; /* of the dimension, or -1 */
  guint8 rank;    /* 0 = no such level */
} Meaning;

typedef struct
{
  SecassetFacts *facts;
  SecassetScheme *scheme;
  SecassetNeed **needs;      /* of the scheme, by dimension */
  GHashTable *scheme_names;  /* text to whether it names the scheme, plus one */
  char *key;                 /* the scheme's id, normalised */
  Meaning meanings[CACHE_SIZE];
} Reader;

static guint8
find_rank (SecassetScheme *scheme,
           gint dimension,
           const char *text)
{
  const SecassetSchemeLevel *level = NULL;

  if (dimension >= 0 && text)
    level = secasset_scheme_find_level (scheme, (guint) dimension, text);
  return level ? (guint8) MIN (level->rank, G_MAXUINT8) : 0;
}

static const Meaning *
look_up (Reader *reader,
         const SecassetLevel *level)
{
  gsize hash = (GPOINTER_TO_SIZE (level->dimension) >> 4) * 31
               + (GPOINTER_TO_SIZE (level->level) >> 4);
  Meaning *meaning = &reader->meanings[(hash ^ (hash >> 8)) % CACHE_SIZE];

  if (meaning->dimension != level->dimension || meaning->level != level->level)
    {
      meaning->dimension = level->dimension;
      meaning->level = level->level;
      meaning->position = (gint8) secasset_scheme_find_dimension (reader->scheme, level->dimension);
      meaning->rank = find_rank (reader->scheme, meaning->position, level->level);
    }
  return meaning;
}

static gboolean
names_scheme (Reader *reader,
              const char *text)
{
  guint known;
  g_autofree char *key = NULL;

  if (!text)
    return FALSE;
  if (g_str_equal (text, reader->scheme->id))
    return TRUE;
  known = GPOINTER_TO_UINT (g_hash_table_lookup (reader->scheme_names, text));
  if (known == 0)
    {
      key = secasset_normalize (text);
      known = 1 + (guint) g_str_equal (key, reader->key);
      g_hash_table_insert (reader->scheme_names, (gpointer) text, GUINT_TO_POINTER (known));
    }
  return known == 2;
}

static void
read_assignment (Reader *reader,
                 SecassetAssignment *assignment,
                 guint32 index)
{
  if (!secasset_facts_assignment_holds (reader->facts, assignment)
      || !names_scheme (reader, assignment->scheme))
    return;

  for (const SecassetLevel *level = assignment->levels; level && level->dimension; level++)
    {
      const Meaning *meaning = look_up (reader, level);

      if (meaning->position >= 0)
        {
          SecassetNeed *need = &reader->needs[meaning->position][index];

          need->declared = MAX (need->declared, meaning->rank);
        }
    }
}

/* Several valid overrides contradict each other: the strictest stays. */
static void
read_override (Reader *reader,
               SecassetOverride *override,
               guint32 index)
{
  SecassetNeed *need;
  gint dimension;
  guint8 rank;

  if (!override->dimension || secasset_is_blank (override->approved_by)
      || secasset_is_blank (override->justification)
      || (g_date_valid (&override->expires_on)
          && secasset_date_compare (&override->expires_on, &reader->facts->day) < 0)
      || !names_scheme (reader, override->scheme))
    return;

  dimension = secasset_scheme_find_dimension (reader->scheme, override->dimension);
  rank = find_rank (reader->scheme, dimension, override->to);
  if (rank == 0)
    return;
  need = &reader->needs[dimension][index];
  need->need = MAX (need->need, rank);
  need->flags |= SECASSET_NEED_OVERRIDDEN;
}

static void
read_asset (Reader *reader,
            SecassetElement *element)
{
  SecassetAssetFields *fields = secasset_asset_peek_fields (element);

  for (guint i = 0; fields->assignments && i < fields->assignments->len; i++)
    read_assignment (reader, g_ptr_array_index (fields->assignments, i), element->index);
  for (guint i = 0; fields->overrides && i < fields->overrides->len; i++)
    read_override (reader, g_ptr_array_index (fields->overrides, i), element->index);
}

void
secasset_facts_read_levels (SecassetFacts *self,
                            guint scheme,
                            const SecassetElementTraits *traits)
{
  Reader reader = { .facts = self, .scheme = secasset_facts_get_scheme (self, scheme) };

  reader.needs = &self->needs[scheme * SECASSET_MAX_DIMENSIONS];
  reader.key = secasset_normalize (reader.scheme->id);
  reader.scheme_names = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->n_elements; i++)
    {
      if (traits[i] & SECASSET_TRAIT_ASSET)
        read_asset (&reader, secasset_inventory_index (self->inventory, i));
    }
  g_hash_table_unref (reader.scheme_names);
  g_free (reader.key);
}
