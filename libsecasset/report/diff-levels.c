/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

#include "base/normalize-private.h"
#include "model/assignment-private.h"

static gboolean
same_id (const char *a,
         const char *b)
{
  g_autofree char *key_a = NULL;
  g_autofree char *key_b = NULL;

  if (g_strcmp0 (a, b) == 0)
    return TRUE;
  if (!a || !b)
    return FALSE;
  key_a = secasset_normalize (a);
  key_b = secasset_normalize (b);
  return g_str_equal (key_a, key_b);
}

/* One scheme that both sides mean by that id: levels of two schemes do not compare, and two
 * documents may each bring one of the same name. */
static SecassetScheme *
find_common_scheme (SecassetDiff *self,
                    const char *id)
{
  SecassetPolicy *policy
      = self->new_report ? self->new_report->policy : secasset_policy_get_default ();
  SecassetPolicy *before
      = self->old_report ? self->old_report->policy : secasset_policy_get_default ();
  SecassetScheme *scheme
      = policy == before && id ? secasset_policy_lookup_scheme (policy, id) : NULL;

  for (guint i = 0; !scheme && id && self->own_schemes && i < self->own_schemes->len; i++)
    {
      SecassetScheme *own = g_ptr_array_index (self->own_schemes, i);

      if (same_id (own->id, id))
        scheme = own;
    }
  return scheme;
}

static guint
find_rank (SecassetScheme *scheme,
           const char *dimension,
           const char *level)
{
  return scheme && level ? secasset_scheme_get_rank (scheme, dimension, level) : 0;
}

static void
set_move (SecassetReclassification *change,
          SecassetScheme *scheme)
{
  guint before = find_rank (scheme, change->dimension, change->from);
  guint after = find_rank (scheme, change->dimension, change->to);

  if (before > 0 && after > 0 && before != after)
    change->move = after > before ? SECASSET_LEVEL_MOVE_RAISED : SECASSET_LEVEL_MOVE_LOWERED;
}

/* The level of the active classifications, the strictest of several. */
static const char *
find_declared (SecassetDiff *self,
               SecassetElement *element,
               const char *scheme,
               const char *dimension)
{
  SecassetScheme *common = find_common_scheme (self, scheme);
  GPtrArray *assignments = secasset_record_peek_objects ((SecassetRecord *) element, "assignments");
  const char *found = NULL;

  for (guint i = 0; assignments && i < assignments->len; i++)
    {
      const SecassetAssignment *assignment = g_ptr_array_index (assignments, i);

      if (assignment->status != SECASSET_ASSIGNMENT_STATUS_ACTIVE
          || !same_id (assignment->scheme, scheme))
        continue;
      for (const SecassetLevel *level = assignment->levels; level && level->dimension; level++)
        {
          if (g_str_equal (level->dimension, dimension)
              && (!found
                  || find_rank (common, dimension, level->level)
                         > find_rank (common, dimension, found)))
            found = level->level;
        }
    }
  return found;
}

static gboolean
is_listed (SecassetElementChange *change,
           const char *scheme,
           const char *dimension)
{
  for (guint i = 0; i < secasset_list_get_n_items (change->levels); i++)
    {
      const SecassetReclassification *level = secasset_list_index (change->levels, i);

      if (same_id (level->scheme, scheme) && g_str_equal (level->dimension, dimension))
        return TRUE;
    }
  return FALSE;
}

static void
compare_declared (SecassetDiff *self,
                  SecassetElementChange *change,
                  const char *scheme,
                  const char *dimension)
{
  const char *before = SECASSET_IS_ASSET (change->old_element)
                           ? find_declared (self, change->old_element, scheme, dimension)
                           : NULL;
  const char *after = SECASSET_IS_ASSET (change->new_element)
                          ? find_declared (self, change->new_element, scheme, dimension)
                          : NULL;
  SecassetReclassification *level;

  if (same_id (before, after) || is_listed (change, scheme, dimension))
    return;
  level = secasset_reclassification_new (scheme, dimension, before, after);
  set_move (level, find_common_scheme (self, scheme));
  secasset_diff_take (change->levels, level);
}

void
secasset_diff_declared_levels (SecassetDiff *self,
                               SecassetElementChange *change)
{
  SecassetElement *const elements[] = { change->new_element, change->old_element };

  for (guint e = 0; e < G_N_ELEMENTS (elements); e++)
    {
      GPtrArray *assignments
          = SECASSET_IS_ASSET (elements[e])
                ? secasset_record_peek_objects ((SecassetRecord *) elements[e], "assignments")
                : NULL;

      for (guint i = 0; assignments && i < assignments->len; i++)
        {
          const SecassetAssignment *assignment = g_ptr_array_index (assignments, i);

          for (const SecassetLevel *level = assignment->levels;
               assignment->scheme && level && level->dimension; level++)
            compare_declared (self, change, assignment->scheme, level->dimension);
        }
    }
}

static void
compare_effective (SecassetDiff *self,
                   SecassetElementChange *change,
                   guint of_old,
                   guint of_new,
                   guint dimension)
{
  SecassetScheme *scheme = secasset_facts_get_scheme (self->new_facts, of_new);
  const SecassetNeed *before
      = secasset_facts_get_need (self->old_facts, of_old, dimension, change->old_element);
  const SecassetNeed *after
      = secasset_facts_get_need (self->new_facts, of_new, dimension, change->new_element);
  const SecassetSchemeLevel *from
      = secasset_scheme_get_level_by_rank (scheme, dimension, before->need);
  const SecassetSchemeLevel *to
      = secasset_scheme_get_level_by_rank (scheme, dimension, after->need);
  SecassetReclassification *level;

  if (before->need == after->need)
    return;
  level = secasset_reclassification_new (scheme->id, scheme->dimensions[dimension].id,
                                     from ? from->id : NULL, to ? to->id : NULL);
  set_move (level, scheme);
  level->effective = TRUE;
  level->partial = ((before->flags | after->flags) & SECASSET_NEED_PARTIAL) != 0;
  secasset_diff_take (change->levels, level);
}

/* Position of the same scheme among those that the old report used, or -1. */
static gint
find_old_scheme (SecassetDiff *self,
                 SecassetScheme *scheme)
{
  SecassetScheme *common = find_common_scheme (self, scheme->id);

  for (guint i = 0; common && i < secasset_facts_get_n_schemes (self->old_facts); i++)
    {
      if (same_id (secasset_facts_get_scheme (self->old_facts, i)->id, scheme->id))
        return (gint) i;
    }
  return -1;
}

void
secasset_diff_match_schemes (SecassetDiff *self)
{
  guint n = secasset_facts_get_n_schemes (self->new_facts);

  self->old_schemes = g_new (gint, n + 1);
  for (guint s = 0; s < n; s++)
    self->old_schemes[s]
        = find_old_scheme (self, secasset_facts_get_scheme (self->new_facts, s));
}

/* Without allocating: most elements need what they needed before. */
gboolean
secasset_diff_has_effective_levels (SecassetDiff *self,
                                    SecassetElement *old_element,
                                    SecassetElement *new_element)
{
  if (!self->new_facts || !SECASSET_IS_ASSET (old_element) || !SECASSET_IS_ASSET (new_element))
    return FALSE;
  for (guint s = 0; s < secasset_facts_get_n_schemes (self->new_facts); s++)
    {
      guint n = secasset_facts_get_scheme (self->new_facts, s)->n_dimensions;

      for (guint d = 0; self->old_schemes[s] >= 0 && d < n; d++)
        {
          guint of_old = (guint) self->old_schemes[s];

          if (secasset_facts_get_need (self->old_facts, of_old, d, old_element)->need
              != secasset_facts_get_need (self->new_facts, s, d, new_element)->need)
            return TRUE;
        }
    }
  return FALSE;
}

void
secasset_diff_effective_levels (SecassetDiff *self,
                                SecassetElementChange *change)
{
  if (!secasset_diff_has_effective_levels (self, change->old_element, change->new_element))
    return;
  for (guint s = 0; s < secasset_facts_get_n_schemes (self->new_facts); s++)
    {
      guint n = secasset_facts_get_scheme (self->new_facts, s)->n_dimensions;

      for (guint d = 0; self->old_schemes[s] >= 0 && d < n; d++)
        compare_effective (self, change, (guint) self->old_schemes[s], s, d);
    }
}
