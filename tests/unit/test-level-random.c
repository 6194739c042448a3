/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts-fixture.h"

#include <stdlib.h>

/* Proposals against brute force. Small ledgers are drawn at random; every proposal is carried
 * out on the ledger: it does what it says, and does not without any one of its changes. All
 * sets of one or two changes are tried as well: none that works is missing. */

#define SCHEME "mic-2024"
#define N_NODES 8 /* 0–2 information, 3–5 systems, 6 a computer, 7 an external medium */
#define MAX_RELATIONS 24
#define MAX_EDITS 64
#define MAX_SIZE 2
#define N_LEDGERS 400

static const char *const confidentiality[] = { NULL, "1", "2", "3C", "3B", "3A" };
static const char *const availability[] = { NULL, "1", "2" };

typedef struct
{
  guint owner;
  guint target;
  SecassetRelationKind kind;
  gboolean ended;
  gboolean redundant;
  gboolean authoritative;
} Relation;

typedef struct
{
  gboolean is_availability;
  guint n_relations;
  Relation relations[MAX_RELATIONS];
  guint levels[N_NODES];
  guint overrides[N_NODES];
} Ledger;

typedef struct
{
  SecassetLevelAction action;
  guint subject; /* node, or relation */
  guint level;
} Edit;

static void
draw (GRand *rand,
      Ledger *ledger,
      guint owner,
      SecassetRelationKind kind,
      guint target,
      double chance)
{
  if (owner != target && g_rand_double (rand) < chance)
    ledger->relations[ledger->n_relations++]
        = (Relation){ .owner = owner, .target = target, .kind = kind };
}

static guint
count_levels (const Ledger *ledger)
{
  return ledger->is_availability ? G_N_ELEMENTS (availability) - 1
                                 : G_N_ELEMENTS (confidentiality) - 1;
}

static void
draw_ledger (GRand *rand,
             Ledger *ledger)
{
  gint n_levels;

  *ledger = (Ledger){ .is_availability = g_rand_boolean (rand) };
  n_levels = (gint) count_levels (ledger);
  for (guint a = 0; a < 3; a++)
    {
      for (guint b = 0; b < 3; b++)
        {
          draw (rand, ledger, 3 + a, SECASSET_RELATION_KIND_HANDLES, b, 0.4);
          draw (rand, ledger, 3 + a, SECASSET_RELATION_KIND_DEPENDS_ON, 3 + b, 0.3);
        }
      draw (rand, ledger, a, SECASSET_RELATION_KIND_STORED_ON, 6, 0.4);
      draw (rand, ledger, a, SECASSET_RELATION_KIND_STORED_ON, 7, 0.5);
      draw (rand, ledger, 6, SECASSET_RELATION_KIND_PART_OF, 3 + a, 0.4);
    }
  for (guint i = 0; i < ledger->n_relations; i++)
    {
      Relation *relation = &ledger->relations[i];

      relation->redundant = g_rand_double (rand) < 0.1;
      relation->authoritative = g_rand_double (rand) < 0.15;
    }
  for (guint i = 0; i < N_NODES; i++)
    {
      if (i != 6)
        ledger->levels[i] = (guint) g_rand_int_range (rand, 0, n_levels + 1);
      if (i > 2 && i != 6 && g_rand_double (rand) < 0.15)
        ledger->overrides[i] = (guint) g_rand_int_range (rand, 1, n_levels + 1);
    }
}

static const char *
get_dimension (const Ledger *ledger)
{
  return ledger->is_availability ? "availability" : "confidentiality";
}

static const char *
get_level (const Ledger *ledger,
           guint rank)
{
  return ledger->is_availability ? availability[rank] : confidentiality[rank];
}

static GType
get_node_type (guint node)
{
  if (node < 3)
    return SECASSET_TYPE_ADMINISTRATIVE_INFORMATION;
  if (node < 6)
    return SECASSET_TYPE_INFORMATION_SYSTEM;
  return node == 6 ? SECASSET_TYPE_COMPUTER : SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM;
}

static char *
dup_id (guint node)
{
  return g_strdup_printf ("%u", node);
}

static void
relate (Fixture *fixture,
        const Relation *relation)
{
  g_autofree char *owner = dup_id (relation->owner);
  g_autofree char *target = dup_id (relation->target);

  if (relation->ended)
    return;
  fixture_relate (fixture, owner, relation->kind, target, "authoritative",
                  secasset_tristate_from_boolean (relation->authoritative), "redundant",
                  secasset_tristate_from_boolean (relation->redundant), NULL);
}

static void
realise (Fixture *fixture,
         const Ledger *ledger)
{
  fixture_set_up (fixture, NULL);
  for (guint i = 0; i < N_NODES; i++)
    {
      g_autofree char *id = dup_id (i);
      const char *level = get_level (ledger, ledger->levels[i]);

      fixture_add (fixture, get_node_type (i), id, NULL);
      if (level)
        fixture_classify (fixture, id, ledger->is_availability ? NULL : level, NULL,
                          ledger->is_availability ? level : NULL);
      if (ledger->overrides[i] > 0)
        fixture_override (fixture, id, get_dimension (ledger),
                          get_level (ledger, ledger->overrides[i]));
    }
  for (guint i = 0; i < ledger->n_relations; i++)
    relate (fixture, &ledger->relations[i]);
  fixture_judge (fixture);
}

static guint
judge (const Ledger *ledger,
       guint target)
{
  g_autofree char *id = dup_id (target);
  Fixture fixture = { 0 };
  guint rank;

  realise (&fixture, ledger);
  rank = secasset_facts_get_need (fixture.facts, 0, ledger->is_availability ? 2 : 0,
                                  fixture_find (&fixture, id))
             ->need;
  fixture_tear_down (&fixture, NULL);
  return rank;
}

static void
apply (Ledger *ledger,
       const Edit *edit)
{
  switch (edit->action)
    {
    case SECASSET_LEVEL_ACTION_RECLASSIFY:
    case SECASSET_LEVEL_ACTION_CLASSIFY:
      ledger->levels[edit->subject] = edit->level;
      break;
    case SECASSET_LEVEL_ACTION_OVERRIDE:
    case SECASSET_LEVEL_ACTION_REVISE_OVERRIDE:
    case SECASSET_LEVEL_ACTION_END_OVERRIDE:
      ledger->overrides[edit->subject] = edit->level;
      break;
    case SECASSET_LEVEL_ACTION_END_RELATION:
      ledger->relations[edit->subject].ended = TRUE;
      break;
    case SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT:
      ledger->relations[edit->subject].redundant = TRUE;
      break;
    case SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE:
      ledger->relations[edit->subject].authoritative = TRUE;
      break;
    default:
      g_assert_not_reached ();
    }
}

/* Without the change at @skip. */
static guint
judge_edited (const Ledger *ledger,
              guint target,
              const Edit *edits,
              guint n_edits,
              guint skip)
{
  Ledger edited = *ledger;

  for (guint i = 0; i < n_edits; i++)
    {
      if (i != skip)
        apply (&edited, &edits[i]);
    }
  return judge (&edited, target);
}

static guint
find_rank (const Ledger *ledger,
           const char *level)
{
  for (guint i = 1; level && i <= count_levels (ledger); i++)
    {
      if (g_str_equal (level, get_level (ledger, i)))
        return i;
    }
  return 0;
}

static guint
find_relation (const Ledger *ledger,
               SecassetLevelChange *change)
{
  SecassetRelation *relation = secasset_level_change_get_relation (change);
  guint owner = (guint) atoi (
      secasset_element_get_id (secasset_level_change_get_element (change)));
  guint target = (guint) atoi (secasset_relation_get_ref (relation));

  for (guint i = 0; i < ledger->n_relations; i++)
    {
      if (ledger->relations[i].owner == owner && ledger->relations[i].target == target
          && ledger->relations[i].kind == secasset_relation_get_kind (relation))
        return i;
    }
  g_assert_not_reached ();
}

static guint
read_plan (const Ledger *ledger,
           SecassetLevelPlan *plan,
           Edit *edits)
{
  GListModel *changes = G_LIST_MODEL (secasset_level_plan_get_changes (plan));
  guint n = g_list_model_get_n_items (changes);

  g_assert_cmpuint (n, <=, MAX_EDITS);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (SecassetLevelChange) change = g_list_model_get_item (changes, i);

      edits[i].action = secasset_level_change_get_action (change);
      edits[i].level = find_rank (ledger, secasset_level_change_get_to (change));
      edits[i].subject = secasset_level_change_get_relation (change)
                             ? find_relation (ledger, change)
                             : (guint) atoi (secasset_element_get_id (
                                 secasset_level_change_get_element (change)));
    }
  return n;
}

static void
check_plan (const Ledger *ledger,
            guint target,
            guint now,
            guint wanted,
            SecassetLevelPlan *plan)
{
  Edit edits[MAX_EDITS];
  guint n = read_plan (ledger, plan, edits);
  guint rank = judge_edited (ledger, target, edits, n, G_MAXUINT);

  g_assert_cmpuint (n, >, 0);
  g_assert_cmpuint (rank, ==, find_rank (ledger, secasset_level_plan_get_level (plan)));
  if (wanted > now)
    g_assert_cmpuint (rank, ==, wanted);
  else
    g_assert_cmpuint (rank, <=, wanted);
  for (guint i = 0; i < n; i++)
    {
      guint without = judge_edited (ledger, target, edits, n, i);

      if (wanted > now)
        g_assert_cmpuint (without, !=, wanted);
      else
        g_assert_cmpuint (without, >, wanted);
    }
}

/* Every change that may be offered to lower a level. */
static guint
list_edits (const Ledger *ledger,
            guint rank,
            Edit *edits)
{
  gboolean settled[N_NODES] = { FALSE };
  guint n = 0;

  for (guint i = 0; i < N_NODES; i++)
    {
      if (ledger->overrides[i] > 0)
        edits[n++] = (Edit){ SECASSET_LEVEL_ACTION_REVISE_OVERRIDE, i, rank };
      else if (ledger->levels[i] > rank)
        edits[n++] = (Edit){ SECASSET_LEVEL_ACTION_RECLASSIFY, i, rank };
      if (ledger->overrides[i] == 0 && i > 2 && i != 6)
        edits[n++] = (Edit){ SECASSET_LEVEL_ACTION_OVERRIDE, i, rank };
    }
  for (guint i = 0; i < ledger->n_relations; i++)
    settled[ledger->relations[i].owner]
        |= ledger->relations[i].kind == SECASSET_RELATION_KIND_STORED_ON
           && ledger->relations[i].authoritative;
  for (guint i = 0; i < ledger->n_relations; i++)
    {
      const Relation *relation = &ledger->relations[i];
      gboolean is_copy = ledger->is_availability
                         && relation->kind == SECASSET_RELATION_KIND_STORED_ON;

      if (!is_copy || !settled[relation->owner])
        edits[n++] = (Edit){ SECASSET_LEVEL_ACTION_END_RELATION, i, 0 };
      if (is_copy && !settled[relation->owner])
        edits[n++] = (Edit){ SECASSET_LEVEL_ACTION_DECLARE_AUTHORITATIVE, i, 0 };
      if (ledger->is_availability && relation->kind == SECASSET_RELATION_KIND_PART_OF)
        edits[n++] = (Edit){ SECASSET_LEVEL_ACTION_DECLARE_REDUNDANT, i, 0 };
    }
  g_assert_cmpuint (n, <=, MAX_EDITS);
  return n;
}

static char *
dup_key (const Edit *edits,
         guint n)
{
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (words, g_strdup_printf ("%d:%u", (int) edits[i].action, edits[i].subject));
  if (n == 2 && g_strcmp0 (words->pdata[0], words->pdata[1]) > 0)
    return g_strconcat (words->pdata[1], "+", words->pdata[0], NULL);
  g_ptr_array_add (words, NULL);
  return g_strjoinv ("+", (char **) words->pdata);
}

/* All minimal sets of one or two changes that lower the target to @rank. */
static GHashTable *
search_by_force (const Ledger *ledger,
                 guint target,
                 guint rank)
{
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gboolean alone[MAX_EDITS];
  Edit edits[MAX_EDITS];
  guint n = list_edits (ledger, rank, edits);

  for (guint i = 0; i < n; i++)
    {
      alone[i] = judge_edited (ledger, target, &edits[i], 1, G_MAXUINT) <= rank;
      if (alone[i])
        g_hash_table_add (keys, dup_key (&edits[i], 1));
    }
  for (guint i = 0; i < n; i++)
    {
      for (guint j = i + 1; j < n; j++)
        {
          const Edit pair[MAX_SIZE] = { edits[i], edits[j] };

          if (!alone[i] && !alone[j]
              && judge_edited (ledger, target, pair, MAX_SIZE, G_MAXUINT) <= rank)
            g_hash_table_add (keys, dup_key (pair, MAX_SIZE));
        }
    }
  return keys;
}

static void
check_nothing_missed (const Ledger *ledger,
                      guint target,
                      guint rank,
                      GListModel *plans)
{
  g_autoptr (GHashTable) expected = search_by_force (ledger, target, rank);
  Edit edits[MAX_EDITS];

  for (guint i = 0; i < g_list_model_get_n_items (plans); i++)
    {
      g_autoptr (SecassetLevelPlan) plan = g_list_model_get_item (plans, i);
      guint n = read_plan (ledger, plan, edits);
      g_autofree char *key = n <= MAX_SIZE ? dup_key (edits, n) : NULL;

      if (key && !g_hash_table_remove (expected, key))
        g_error ("not found by force: %s", key);
    }
  g_assert_cmpuint (g_hash_table_size (expected), ==, 0);
}

/* Returns whether every way was listed. */
static gboolean
check_ledger (const Ledger *ledger,
              guint target,
              guint wanted)
{
  g_autofree char *id = dup_id (target);
  g_autoptr (SecassetLevelExplanation) explanation = NULL;
  g_autoptr (SecassetList) plans = NULL;
  guint now = judge (ledger, target);
  Fixture fixture = { 0 };
  gboolean complete;

  realise (&fixture, ledger);
  explanation = secasset_facts_dup_level_explanation (fixture.facts, fixture_find (&fixture, id),
                                                      SCHEME, get_dimension (ledger));
  plans = secasset_level_explanation_dup_plans (explanation, get_level (ledger, wanted), &complete);
  g_assert_true (wanted >= now || secasset_list_get_n_items (plans) > 0);
  for (guint i = 0; i < secasset_list_get_n_items (plans); i++)
    {
      g_autoptr (SecassetLevelPlan) plan = g_list_model_get_item (G_LIST_MODEL (plans), i);

      check_plan (ledger, target, now, wanted, plan);
    }
  if (wanted < now && complete)
    check_nothing_missed (ledger, target, wanted, G_LIST_MODEL (plans));
  g_clear_object (&plans);
  g_clear_object (&explanation);
  fixture_tear_down (&fixture, NULL);
  return wanted < now && complete;
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20260401);
  guint n_complete = 0;
  Ledger ledger;

  for (guint i = 0; i < N_LEDGERS; i++)
    {
      guint target, wanted;

      draw_ledger (rand, &ledger);
      target = (guint) g_rand_int_range (rand, 3, N_NODES);
      wanted = (guint) g_rand_int_range (rand, 1, (gint) count_levels (&ledger) + 1);
      n_complete += check_ledger (&ledger, target, wanted);
    }
  g_test_message ("compared with brute force: %u", n_complete);
  g_assert_cmpuint (n_complete, >, N_LEDGERS / 8);
}

int
main (int argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/level-random/proposals", test_random);
  return g_test_run ();
}
