/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/asset-private.h"

/* Where nobody says which scheme is in use. */
#define DEFAULT_SCHEME "mic-2024"

static const char *
peek_id (JsonNode *node)
{
  JsonNode *id = JSON_NODE_HOLDS_OBJECT (node)
                     ? json_object_get_member (json_node_get_object (node), "id")
                     : NULL;

  return id && JSON_NODE_HOLDS_VALUE (id) && json_node_get_value_type (id) == G_TYPE_STRING
             ? json_node_get_string (id)
             : "";
}

static void
load_own_scheme (SecassetFacts *self,
                 JsonNode *node,
                 GPtrArray *own)
{
  g_autoptr (GPtrArray) defects = secasset_defects_new ();
  SecassetScheme *scheme = secasset_scheme_new_from_node (node, defects);

  secasset_defects_take (self->scheme_defects, defects, peek_id (node));
  if (scheme)
    g_ptr_array_add (own, scheme);
}

static GPtrArray *
load_own_schemes (SecassetFacts *self)
{
  GPtrArray *own = g_ptr_array_new_with_free_func (g_object_unref);
  JsonNode *node = self->inventory->schemes;
  JsonArray *array = node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;

  for (guint i = 0; array && i < json_array_get_length (array); i++)
    load_own_scheme (self, json_array_get_element (array, i), own);
  return own;
}

static gboolean
same_id (const char *a,
         const char *b)
{
  g_autofree char *key_a = NULL;
  g_autofree char *key_b = NULL;

  if (g_str_equal (a, b))
    return TRUE;
  key_a = secasset_normalize (a);
  key_b = secasset_normalize (b);
  return g_str_equal (key_a, key_b);
}

/* The policy's own schemes come first: a document adds schemes and redefines none. */
static SecassetScheme *
find_scheme (SecassetFacts *self,
             GPtrArray *own,
             const char *name)
{
  SecassetScheme *scheme = secasset_policy_lookup_scheme (self->policy, name);

  for (guint i = 0; !scheme && i < own->len; i++)
    {
      SecassetScheme *candidate = g_ptr_array_index (own, i);

      if (same_id (candidate->id, name))
        scheme = candidate;
    }
  return scheme;
}

/* A scheme that the document defines, though badly, is not missing: its defects are findings. */
static gboolean
is_defective (SecassetFacts *self,
              const char *name)
{
  for (guint i = 0; i < self->scheme_defects->len; i++)
    {
      const SecassetDefect *defect = g_ptr_array_index (self->scheme_defects, i);

      if (same_id (defect->owner, name))
        return TRUE;
    }
  return FALSE;
}

void
secasset_facts_find_schemes (SecassetFacts *self,
                             const char *const *names)
{
  const char *const fallback[] = { DEFAULT_SCHEME, NULL };
  SecassetSettings *settings = (SecassetSettings *) self->inventory->settings;
  g_autoptr (GPtrArray) own = load_own_schemes (self);
  GPtrArray *missing = g_ptr_array_new ();
  GPtrArray *unusable = g_ptr_array_new ();

  if (!names && settings)
    names = (const char *const *) settings->schemes;
  if (!names || !names[0])
    names = fallback;

  for (guint i = 0; names[i]; i++)
    {
      SecassetScheme *scheme = find_scheme (self, own, names[i]);

      if (!scheme)
        g_ptr_array_add (is_defective (self, names[i]) ? unusable : missing, g_strdup (names[i]));
      else if ( !g_ptr_array_find (self->schemes, scheme, NULL))
        g_ptr_array_add (self->schemes, g_object_ref (scheme));
    }
  g_ptr_array_add (missing, NULL);
  g_ptr_array_add (unusable, NULL);
  self->missing_schemes = (char **) g_ptr_array_free (missing, FALSE);
  self->unusable_schemes = (char **) g_ptr_array_free (unusable, FALSE);
}

guint
secasset_facts_get_n_schemes (SecassetFacts *self)
{
  return self->schemes->len;
}

SecassetScheme *
secasset_facts_get_scheme (SecassetFacts *self,
                           guint scheme)
{
  return g_ptr_array_index (self->schemes, scheme);
}

const char *const *
secasset_facts_get_missing_schemes (SecassetFacts *self)
{
  return (const char *const *) self->missing_schemes;
}

const char *const *
secasset_facts_get_unusable_schemes (SecassetFacts *self)
{
  return (const char *const *) self->unusable_schemes;
}

GPtrArray *
secasset_facts_get_scheme_defects (SecassetFacts *self)
{
  return self->scheme_defects;
}

gboolean
secasset_facts_assignment_holds (SecassetFacts *self,
                                 SecassetAssignment *assignment)
{
  return assignment->status == SECASSET_ASSIGNMENT_STATUS_ACTIVE
         && (!g_date_valid (&assignment->assigned_on)
             || secasset_date_compare (&assignment->assigned_on, &self->day) <= 0);
}

SecassetAssignment *
secasset_facts_get_assignment (SecassetFacts *self,
                               guint scheme,
                               SecassetElement *asset)
{
  SecassetAssetFields *fields = secasset_asset_peek_fields (asset);
  SecassetScheme *wanted = g_ptr_array_index (self->schemes, scheme);

  for (guint i = 0; fields && fields->assignments && i < fields->assignments->len; i++)
    {
      SecassetAssignment *assignment = g_ptr_array_index (fields->assignments, i);

      if (assignment->scheme && secasset_facts_assignment_holds (self, assignment)
          && same_id (assignment->scheme, wanted->id))
        return assignment;
    }
  return NULL;
}
