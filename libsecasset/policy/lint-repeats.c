/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/lint-private.h"

/* Rows of one sort, and the texts that tell one from another. */
typedef struct
{
  const char *member;
  const char *texts[2];
} Sort;

static const Sort sorts[] = {
  { "profiles", { "title" } }, { "clauses", { "term", "meaning" } },
  { "schemes", { "title" } },  { "threats", { "label" } },
  { "rules", { "title", "message" } },
};

static gboolean
is_equal (JsonObject *a,
          JsonObject *b,
          const char *member)
{
  JsonNode *one = member ? json_object_get_member (a, member) : NULL;
  JsonNode *other = member ? json_object_get_member (b, member) : NULL;

  return one && other && json_node_equal (one, other);
}

static gboolean
has_same_texts (JsonObject *a,
                JsonObject *b,
                const Sort *sort)
{
  return is_equal (a, b, sort->texts[0]) && (!sort->texts[1] || is_equal (a, b, sort->texts[1]));
}

static JsonObject *
find_same (JsonNode *layer,
           const Sort *sort,
           JsonObject *row,
           guint most)
{
  JsonArray *rows = secasset_lint_get_rows (layer, sort->member);

  for (guint i = 0; rows && i < MIN (most, json_array_get_length (rows)); i++)
    {
      JsonObject *other = json_array_get_object_element (rows, i);

      if (has_same_texts (row, other, sort))
        return other;
    }
  return NULL;
}

static void
judge_sort (SecassetLint *lint,
            const Sort *sort)
{
  JsonArray *rows = secasset_lint_get_rows (lint->rows, sort->member);

  for (guint i = 0; rows && i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);
      JsonObject *same = find_same (lint->rows, sort, row, i);
      const char *id = secasset_lint_get_string (row, "id");
      g_autofree char *place = g_strdup_printf ("/%s/%u", sort->member, i);

      for (guint b = 0; b < lint->below->len && !same; b++)
        same = find_same (g_ptr_array_index (lint->below, b), sort, row, G_MAXUINT);
      if (same)
        secasset_lint_report (lint, "shadowed-row.texts", place, id, "id", id, "other",
                              secasset_lint_get_string (same, "id"), NULL);
    }
}

/* A table takes the place of the one with the same key. */
static JsonObject *
find_replaced (JsonNode *layer,
               const char *member,
               const char *key,
               JsonObject *row)
{
  JsonArray *rows = secasset_lint_get_rows (layer, member);

  for (guint i = 0; rows && i < json_array_get_length (rows); i++)
    {
      JsonObject *other = json_array_get_object_element (rows, i);

      if (is_equal (row, other, key) || is_equal (row, other, "id"))
        return other;
    }
  return NULL;
}

static void
judge_table (SecassetLint *lint,
             const char *member,
             const char *key,
             JsonObject *row,
             const char *place)
{
  const char *id = secasset_lint_get_string (row, key);

  for (guint b = 0; b < lint->below->len; b++)
    {
      JsonObject *old = find_replaced (g_ptr_array_index (lint->below, b), member, key, row);

      if (!old)
        continue;
      if (json_object_equal (old, row))
        secasset_lint_report (lint, "shadowed-row.table", place, id, "id", id, NULL);
      else if (b + 1 < lint->below->len)
        secasset_lint_report (lint, "shadowed-row.replaced-again", place, id, "id", id, NULL);
      return;
    }
}

static void
judge_flow_matrix (SecassetLint *lint,
                   JsonObject *row,
                   guint index,
                   const char *place)
{
  judge_table (lint, "flow-matrices", "model", row, place);
}

static void
judge_placement (SecassetLint *lint,
                 JsonObject *row,
                 guint index,
                 const char *place)
{
  judge_table (lint, "placement", "scheme", row, place);
}

static JsonObject *
find_segment (JsonNode *layer,
              const char *id,
              const char *member)
{
  JsonArray *rows = secasset_lint_get_rows (layer, "segments");

  for (guint i = 0; rows && i < json_array_get_length (rows); i++)
    {
      JsonObject *row = json_array_get_object_element (rows, i);

      if (g_strcmp0 (secasset_lint_get_string (row, "id"), id) == 0
          && json_object_has_member (row, member))
        return row;
    }
  return NULL;
}

static void
judge_segment (SecassetLint *lint,
               JsonObject *row,
               guint index,
               const char *place)
{
  static const char *const members[] = { "label", "short" };
  const char *id = secasset_lint_get_string (row, "id");

  for (guint m = 0; m < G_N_ELEMENTS (members); m++)
    {
      g_autofree char *at = g_strdup_printf ("%s/%s", place, members[m]);
      JsonObject *old = NULL;

      for (guint b = 0; b < lint->below->len && !old; b++)
        old = find_segment (g_ptr_array_index (lint->below, b), id, members[m]);
      if (old && is_equal (old, row, members[m]))
        secasset_lint_report (lint, "shadowed-row.words", at, id, "id", id, NULL);
    }
}

/* Words are replaced one by one, so the nearest layer that has one counts. */
static void
judge_words (SecassetLint *lint,
             const char *place,
             JsonObject *words,
             GPtrArray *below)
{
  g_autoptr (GList) members = json_object_get_members (words);

  for (GList *i = members; i; i = i->next)
    {
      g_autoptr (GPtrArray) inner = g_ptr_array_new ();
      g_autofree char *at = g_strdup_printf ("%s/%s", place, (char *) i->data);
      JsonObject *word = secasset_lint_get_object (words, i->data);

      for (guint b = 0; b < below->len; b++)
        {
          JsonObject *other = secasset_lint_get_object (g_ptr_array_index (below, b), i->data);

          if (other)
            g_ptr_array_add (inner, other);
        }
      if (!word || inner->len == 0)
        continue;
      if (!secasset_lint_get_string (word, "ja"))
        judge_words (lint, at, word, inner);
      else if (json_object_equal (word, g_ptr_array_index (inner, 0)))
        secasset_lint_report (lint, "shadowed-row.words", at, i->data, "id", i->data, NULL);
    }
}

void
secasset_lint_repeats (SecassetLint *lint)
{
  g_autoptr (GPtrArray) below = g_ptr_array_new ();
  JsonObject *words
      = secasset_lint_get_object (json_node_get_object (lint->rows), "labels");

  for (guint i = 0; i < G_N_ELEMENTS (sorts); i++)
    judge_sort (lint, &sorts[i]);
  secasset_lint_foreach (lint, "flow-matrices", judge_flow_matrix);
  secasset_lint_foreach (lint, "placement", judge_placement);
  secasset_lint_foreach (lint, "segments", judge_segment);
  for (guint i = 0; i < lint->below->len; i++)
    {
      JsonObject *layer = json_node_get_object (g_ptr_array_index (lint->below, i));

      if (secasset_lint_get_object (layer, "labels"))
        g_ptr_array_add (below, secasset_lint_get_object (layer, "labels"));
    }
  if (words)
    judge_words (lint, "/labels", words, below);
}
