/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

static void
item_clear (gpointer data)
{
  SecassetDiffItem *item = data;

  g_free (item->key);
  g_free (item->ident);
  g_free (item->label);
}

GArray *
secasset_diff_items_new (void)
{
  GArray *items = g_array_new (FALSE, FALSE, sizeof (SecassetDiffItem));

  g_array_set_clear_func (items, item_clear);
  return items;
}

typedef const char *(*PeekFunc) (const SecassetDiffItem *item);

static const char *
peek_ident (const SecassetDiffItem *item)
{
  return item->ident;
}

static const char *
peek_key (const SecassetDiffItem *item)
{
  return item->key;
}

/* Pairs what is still alone on both sides, first with first: partner[new] = old + 1. */
static void
pair (GArray *old_items,
      GArray *new_items,
      guint *of_old,
      guint *of_new,
      PeekFunc peek)
{
  g_autoptr (GHashTable) heads = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *next = g_new0 (guint, old_items->len + 1);

  for (guint i = old_items->len; i-- > 0;)
    {
      const char *text = peek (&g_array_index (old_items, SecassetDiffItem, i));

      if (of_old[i])
        continue;
      next[i] = GPOINTER_TO_UINT (g_hash_table_lookup (heads, text));
      g_hash_table_insert (heads, (gpointer) text, GUINT_TO_POINTER (i + 1));
    }
  for (guint i = 0; i < new_items->len; i++)
    {
      const char *text = peek (&g_array_index (new_items, SecassetDiffItem, i));
      guint head = of_new[i] ? 0 : GPOINTER_TO_UINT (g_hash_table_lookup (heads, text));

      if (head == 0)
        continue;
      of_new[i] = head;
      of_old[head - 1] = i + 1;
      g_hash_table_insert (heads, (gpointer) text, GUINT_TO_POINTER (next[head - 1]));
    }
}

void
secasset_diff_match_items (GArray *old_items,
                           GArray *new_items,
                           SecassetDiffItemFunc func,
                           gpointer data)
{
  g_autofree guint *of_old = g_new0 (guint, old_items->len + 1);
  g_autofree guint *of_new = g_new0 (guint, new_items->len + 1);
  g_autofree gboolean *same = g_new0 (gboolean, new_items->len + 1);

  pair (old_items, new_items, of_old, of_new, peek_ident);
  for (guint i = 0; i < new_items->len; i++)
    same[i] = of_new[i] != 0;
  pair (old_items, new_items, of_old, of_new, peek_key);

  for (guint i = 0; i < new_items->len; i++)
    {
      const SecassetDiffItem *partner
          = of_new[i] ? &g_array_index (old_items, SecassetDiffItem, of_new[i] - 1) : NULL;

      if (!same[i])
        func (partner, &g_array_index (new_items, SecassetDiffItem, i), data);
    }
  for (guint i = 0; i < old_items->len; i++)
    {
      if (!of_old[i])
        func (&g_array_index (old_items, SecassetDiffItem, i), NULL, data);
    }
}
