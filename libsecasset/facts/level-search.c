/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-model-private.h"

#include "model/asset-private.h"

/* Small enough to be read by a person, and to be found while one waits. */
#define MAX_PLANS 16
#define MAX_CHANGES 4
#define MAX_WORK (G_GUINT64_CONSTANT (1) << 24)

/* Lowering is a hitting-set problem: every chain from a source that states too much has to be
 * broken somewhere. The search takes one unbroken chain, tries each change that breaks it, and
 * goes on from there, the smaller sets first. No change ever opens a chain, so a set is
 * minimal if none that was found before is part of it. */
typedef struct
{
  const SecassetLevelModel *model;
  SecassetLevelTrial trial;
  guint8 rank;
  GQueue open;       /* GArray of moves, the smaller first */
  GHashTable *known; /* keys of the sets that were taken up */
  GPtrArray *plans;
  gboolean complete;
} Search;

static gint
compare_moves (gconstpointer a,
               gconstpointer b)
{
  const SecassetLevelMove *x = a, *y = b;

  if (x->action != y->action)
    return x->action < y->action ? -1 : 1;
  if (x->node != y->node)
    return x->node < y->node ? -1 : 1;
  if (x->origin.owner != y->origin.owner)
    return x->origin.owner < y->origin.owner ? -1 : 1;
  return (x->origin.position > y->origin.position) - (x->origin.position < y->origin.position);
}

static char *
dup_key (GArray *moves)
{
  g_autoptr (GArray) sorted = g_array_copy (moves);
  GString *key = g_string_new (NULL);

  g_array_sort (sorted, compare_moves);
  for (guint i = 0; i < sorted->len; i++)
    {
      const SecassetLevelMove *move = &g_array_index (sorted, SecassetLevelMove, i);

      g_string_append_printf (key, "%d %u %u %u;", (int) move->action, move->node,
                              move->origin.owner, move->origin.position);
    }
  return g_string_free (key, FALSE);
}

static gboolean
has_move (GArray *moves,
          const SecassetLevelMove *wanted)
{
  for (guint i = 0; i < moves->len; i++)
    {
      if (secasset_level_move_equal (&g_array_index (moves, SecassetLevelMove, i), wanted))
        return TRUE;
    }
  return FALSE;
}

static gboolean
contains (GArray *moves,
          GArray *part)
{
  for (guint i = 0; i < part->len; i++)
    {
      if (!has_move (moves, &g_array_index (part, SecassetLevelMove, i)))
        return FALSE;
    }
  return TRUE;
}

static gboolean
contains_plan (Search *search,
               GArray *moves)
{
  for (guint i = 0; i < search->plans->len; i++)
    {
      if (contains (moves, g_ptr_array_index (search->plans, i)))
        return TRUE;
    }
  return FALSE;
}

/* The source that still states too much after these changes. */
static guint32
find_above (Search *search,
            GArray *moves)
{
  secasset_level_trial_set (&search->trial, (const SecassetLevelMove *) (gpointer) moves->data,
                            moves->len);
  return secasset_level_trial_find_above (&search->trial, search->rank);
}

static GArray *
collect_breaks (Search *search,
                GArray *moves,
                guint32 node)
{
  GArray *breaks = g_array_new (FALSE, FALSE, sizeof (SecassetLevelMove));

  secasset_level_trial_collect_breaks (&search->trial, node, search->rank,
                                       (const SecassetLevelMove *) (gpointer) moves->data,
                                       moves->len, breaks);
  return breaks;
}

/* Leaves out what is not needed, the last first. */
static void
reduce (Search *search,
        GArray *moves)
{
  for (guint i = moves->len; i > 0; i--)
    {
      SecassetLevelMove move = g_array_index (moves, SecassetLevelMove, i - 1);

      g_array_remove_index (moves, i - 1);
      if (find_above (search, moves) != G_MAXUINT32)
        g_array_insert_val (moves, i - 1, move);
    }
}

static void
accept (Search *search,
        GArray *moves)
{
  reduce (search, moves);
  if (!contains_plan (search, moves))
    g_ptr_array_add (search->plans, g_array_ref (moves));
}

static void
branch (Search *search,
        GArray *moves,
        guint32 node)
{
  g_autoptr (GArray) breaks = collect_breaks (search, moves, node);

  for (guint i = 0; i < breaks->len; i++)
    {
      GArray *larger = g_array_copy (moves);
      char *key;

      g_array_append_val (larger, g_array_index (breaks, SecassetLevelMove, i));
      key = dup_key (larger);
      if (g_hash_table_add (search->known, key))
        g_queue_push_tail (&search->open, larger);
      else
        g_array_unref (larger);
    }
}

static gboolean
is_exhausted (Search *search)
{
  return search->plans->len >= MAX_PLANS || search->trial.work > MAX_WORK;
}

static void
search_small (Search *search)
{
  while (!g_queue_is_empty (&search->open) && !is_exhausted (search))
    {
      g_autoptr (GArray) moves = g_queue_pop_head (&search->open);
      guint32 node;

      if (contains_plan (search, moves))
        continue;
      node = find_above (search, moves);
      if (node == G_MAXUINT32)
        accept (search, moves);
      else if (moves->len < MAX_CHANGES)
        branch (search, moves, node);
      else
        search->complete = FALSE;
    }
  search->complete = search->complete && g_queue_is_empty (&search->open);
}

static guint
count_above (Search *search)
{
  guint n = secasset_level_trial_walk (&search->trial);
  guint count = 0;

  for (guint i = 0; i < n; i++)
    count += search->trial.own[search->trial.queue[i]] > search->rank;
  return count;
}

/* The change that leaves the fewest sources. */
static guint
choose (Search *search,
        GArray *moves,
        GArray *breaks)
{
  guint best = 0, fewest = G_MAXUINT;

  for (guint i = 0; i < breaks->len; i++)
    {
      guint count;

      g_array_append_val (moves, g_array_index (breaks, SecassetLevelMove, i));
      secasset_level_trial_set (&search->trial, (const SecassetLevelMove *) (gpointer) moves->data,
                                moves->len);
      g_array_set_size (moves, moves->len - 1);
      count = count_above (search);
      if (count < fewest)
        {
          fewest = count;
          best = i;
        }
    }
  return best;
}

/* Where it takes many changes: one set that is minimal, though perhaps not the smallest. */
static void
search_large (Search *search)
{
  g_autoptr (GArray) moves = g_array_new (FALSE, FALSE, sizeof (SecassetLevelMove));
  guint64 end = search->trial.work + 4 * MAX_WORK;
  guint32 node;

  while ((node = find_above (search, moves)) != G_MAXUINT32)
    {
      g_autoptr (GArray) breaks = collect_breaks (search, moves, node);
      guint best;

      if (search->trial.work > end)
        return;
      best = choose (search, moves, breaks);
      g_array_append_val (moves, g_array_index (breaks, SecassetLevelMove, best));
    }
  accept (search, moves);
}

static void
search_lower (Search *search)
{
  g_queue_push_tail (&search->open, g_array_new (FALSE, FALSE, sizeof (SecassetLevelMove)));
  search_small (search);
  if (search->plans->len == 0)
    search_large (search);
  g_queue_clear_full (&search->open, (GDestroyNotify) g_array_unref);
}

/* One change always does, and none does with another: a plan for a higher level has one. */
static void
try_raise (Search *search,
           SecassetLevelAction action,
           guint32 node)
{
  SecassetLevelMove move = { .action = action, .node = node, .to = search->rank };
  gboolean is_override
      = action != SECASSET_LEVEL_ACTION_CLASSIFY && action != SECASSET_LEVEL_ACTION_RECLASSIFY;
  const SecassetNeed *need = secasset_level_model_get_need (search->model, node);
  gboolean partial;
  GArray *moves;

  move.origin.owner = G_MAXUINT32;
  move.from = is_override ? need->need : need->declared;
  if (action == SECASSET_LEVEL_ACTION_END_OVERRIDE)
    move.to = 0;
  secasset_level_trial_set (&search->trial, &move, 1);
  if (secasset_level_trial_judge (&search->trial, &partial) != search->rank)
    return;
  if (search->plans->len >= MAX_PLANS)
    {
      search->complete = FALSE;
      return;
    }
  moves = g_array_new (FALSE, FALSE, sizeof (SecassetLevelMove));
  g_array_append_val (moves, move);
  g_ptr_array_add (search->plans, moves);
}

static void
raise_node (Search *search,
            guint32 node,
            gboolean open)
{
  const SecassetNeed *need = secasset_level_model_get_need (search->model, node);

  if (open != search->model->open[node]
      || !secasset_asset_peek_fields (secasset_level_model_get_element (search->model, node)))
    return;
  if (need->flags & SECASSET_NEED_OVERRIDDEN)
    {
      try_raise (search, SECASSET_LEVEL_ACTION_REVISE_OVERRIDE, node);
      try_raise (search, SECASSET_LEVEL_ACTION_END_OVERRIDE, node);
      return;
    }
  if (open)
    try_raise (search, SECASSET_LEVEL_ACTION_CLASSIFY, node);
  else if (need->declared > 0)
    try_raise (search, SECASSET_LEVEL_ACTION_RECLASSIFY, node);
  if (node == 0)
    try_raise (search, SECASSET_LEVEL_ACTION_OVERRIDE, node);
}

/* The element itself first, then what is not classified, then the rest, the nearest first. */
static void
search_higher (Search *search)
{
  guint32 n;
  g_autofree guint32 *nodes = NULL;

  n = secasset_level_trial_walk (&search->trial);
  nodes = g_memdup2 (search->trial.queue, sizeof (guint32) * n);
  raise_node (search, 0, search->model->open[0]);
  for (guint pass = 0; pass < 2; pass++)
    {
      for (guint i = 1; i < n && search->complete; i++)
        {
          raise_node (search, nodes[i], pass == 0);
          search->complete = search->complete && search->trial.work <= MAX_WORK;
        }
    }
}

GPtrArray *
secasset_level_model_search (const SecassetLevelModel *model,
                             guint8 rank,
                             gboolean *complete)
{
  guint8 now = secasset_level_model_get_need (model, 0)->need;
  Search search = { .model = model, .rank = rank, .complete = TRUE };

  search.plans = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  search.known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_queue_init (&search.open);
  secasset_level_trial_init (&search.trial, model);
  if (rank < now)
    search_lower (&search);
  else if (rank > now)
    search_higher (&search);
  secasset_level_trial_clear (&search.trial);
  g_hash_table_unref (search.known);
  *complete = search.complete;
  return search.plans;
}
