/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/mapped-levels-private.h"

/**
 * SecassetMappedLevels:
 *
 * What one dimension of a scheme may be, by what an asset is classified as in another one.
 *
 * It never changes once made.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetMappedLevelsClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetMappedLevels, secasset_mapped_levels, G_TYPE_OBJECT)

static void
secasset_mapped_levels_finalize (GObject *object)
{
  SecassetMappedLevels *self = SECASSET_MAPPED_LEVELS (object);

  g_clear_object (&self->scheme);
  g_ptr_array_unref (self->mappings);
  g_strfreev (self->candidates);
  g_free (self->fallback);
  G_OBJECT_CLASS (secasset_mapped_levels_parent_class)->finalize (object);
}

static void
secasset_mapped_levels_class_init (SecassetMappedLevelsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_mapped_levels_finalize;
}

static void
secasset_mapped_levels_init (SecassetMappedLevels *self)
{
  self->mappings = g_ptr_array_new_with_free_func ((GDestroyNotify) secasset_mapping_unref);
}

/* Schemes are compared by identity: an inventory's own one may bear the id of another. */
static gboolean
takes_part (const SecassetMapping *mapping,
            SecassetScheme *from,
            gint only,
            SecassetScheme *to,
            guint to_dimension)
{
  return mapping->from == from && mapping->to == to
         && g_str_equal (mapping->to_dimension, to->dimensions[to_dimension].id)
         && (only < 0 || !mapping->from_dimension
             || g_str_equal (mapping->from_dimension, from->dimensions[only].id));
}

static void
adopt (SecassetMappedLevels *self,
       const SecassetMappingOutcome *outcome)
{
  /* The only candidate needs nobody to choose it. */
  const char *fallback
      = outcome->candidates->len == 1 ? outcome->candidates->pdata[0] : outcome->fallback;

  self->candidates = g_new0 (char *, outcome->candidates->len + 1);
  for (guint i = 0; i < outcome->candidates->len; i++)
    self->candidates[i] = g_strdup (g_ptr_array_index (outcome->candidates, i));
  self->fallback = g_strdup (fallback);
}

SecassetMappedLevels *
secasset_policy_map_levels (SecassetPolicy *self,
                            SecassetScheme *from,
                            const guint *ranks,
                            gint only,
                            SecassetScheme *to,
                            guint to_dimension)
{
  SecassetMappedLevels *mapped = g_object_new (SECASSET_TYPE_MAPPED_LEVELS, NULL);
  g_autoptr (GPtrArray) candidates = g_ptr_array_new ();
  SecassetMappingOutcome outcome = { .candidates = candidates };

  mapped->scheme = g_object_ref (to);
  mapped->dimension = to_dimension;
  for (guint i = 0; i < self->mappings->len; i++)
    {
      SecassetMapping *mapping = g_ptr_array_index (self->mappings, i);

      if (!takes_part (mapping, from, only, to, to_dimension))
        continue;
      secasset_mapping_collect (mapping, ranks, &outcome);
      g_ptr_array_add (mapped->mappings, secasset_mapping_ref (mapping));
    }
  adopt (mapped, &outcome);
  return mapped;
}

GPtrArray *
secasset_mapped_levels_peek_mappings (SecassetMappedLevels *self)
{
  return self->mappings;
}

gboolean
secasset_mapped_levels_depends_on (SecassetMappedLevels *self,
                                   const char *dimension)
{
  for (guint i = 0; i < self->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (self->mappings, i);

      if (!mapping->from_dimension || g_str_equal (mapping->from_dimension, dimension))
        return TRUE;
    }
  return FALSE;
}

const char *
secasset_mapping_quality_peek_nick (SecassetMappingQuality quality)
{
  static const char *const nicks[]
      = { "none", "defensible", "needs-review", "weak", "illustrative" };

  return nicks[quality];
}

const char *
secasset_mapped_levels_get_dimension (SecassetMappedLevels *self)
{
  g_return_val_if_fail (SECASSET_IS_MAPPED_LEVELS (self), NULL);

  return self->scheme->dimensions[self->dimension].id;
}

const char *const *
secasset_mapped_levels_get_candidates (SecassetMappedLevels *self)
{
  g_return_val_if_fail (SECASSET_IS_MAPPED_LEVELS (self), NULL);

  return (const char *const *) self->candidates;
}

const char *
secasset_mapped_levels_get_default (SecassetMappedLevels *self)
{
  g_return_val_if_fail (SECASSET_IS_MAPPED_LEVELS (self), NULL);

  return self->fallback;
}

gboolean
secasset_mapped_levels_get_needs_review (SecassetMappedLevels *self)
{
  g_return_val_if_fail (SECASSET_IS_MAPPED_LEVELS (self), FALSE);

  return g_strv_length (self->candidates) > 1
         || secasset_mapped_levels_get_quality (self) >= SECASSET_MAPPING_QUALITY_WEAK;
}

SecassetMappingQuality
secasset_mapped_levels_get_quality (SecassetMappedLevels *self)
{
  gint quality = SECASSET_MAPPING_QUALITY_NONE;

  g_return_val_if_fail (SECASSET_IS_MAPPED_LEVELS (self), SECASSET_MAPPING_QUALITY_NONE);

  for (guint i = 0; i < self->mappings->len; i++)
    quality = MAX (quality, ((SecassetMapping *) self->mappings->pdata[i])->quality);
  return (SecassetMappingQuality) quality;
}

gboolean
secasset_mapped_levels_get_lossy (SecassetMappedLevels *self)
{
  gboolean lossy = FALSE;

  g_return_val_if_fail (SECASSET_IS_MAPPED_LEVELS (self), FALSE);

  for (guint i = 0; i < self->mappings->len; i++)
    lossy |= ((SecassetMapping *) self->mappings->pdata[i])->lossy;
  return lossy;
}

char *
secasset_mapped_levels_dup_note (SecassetMappedLevels *self,
                                 const char *language)
{
  GString *note;

  g_return_val_if_fail (SECASSET_IS_MAPPED_LEVELS (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  if (self->mappings->len == 0)
    return NULL;
  note = g_string_new (NULL);
  for (guint i = 0; i < self->mappings->len; i++)
    {
      const SecassetMapping *mapping = g_ptr_array_index (self->mappings, i);

      if (i > 0)
        g_string_append_c (note, '\n');
      g_string_append (note, secasset_text_get (&mapping->note, language));
    }
  return g_string_free (note, FALSE);
}
