/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/edge-private.h"

#include <stdlib.h>

void
secasset_element_reserve_incoming (SecassetElement *self,
                                   guint n)
{
  if (self->n_incoming + n <= self->incoming_size)
    return;
  self->incoming_size = self->n_incoming + n;
  self->incoming = g_renew (SecassetIncoming, self->incoming, self->incoming_size);
}

void
secasset_element_append_incoming (SecassetElement *self,
                                  SecassetElement *source,
                                  guint32 index,
                                  guint8 kind)
{
  if (self->n_incoming == self->incoming_size)
    secasset_element_reserve_incoming (self, MAX (2, self->incoming_size));
  self->incoming[self->n_incoming++]
      = (SecassetIncoming){ .source = source, .index = index, .kind = kind };
}

static gint
compare_sources (gconstpointer one,
                 gconstpointer other)
{
  const SecassetIncoming *a = one;
  const SecassetIncoming *b = other;

  if (a->source->index != b->source->index)
    return a->source->index < b->source->index ? -1 : 1;
  return a->index < b->index ? -1 : a->index > b->index;
}

static gint
compare (gconstpointer one,
         gconstpointer other)
{
  const SecassetIncoming *a = one;
  const SecassetIncoming *b = other;

  return a->kind != b->kind ? (gint) a->kind - (gint) b->kind : compare_sources (a, b);
}

guint
secasset_element_find_incoming (SecassetElement *self,
                                guint8 kind)
{
  guint first = 0;
  guint end = self->n_incoming;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;

      if (self->incoming[middle].kind < kind)
        first = middle + 1;
      else
        end = middle;
    }
  return first;
}

void
secasset_element_insert_incoming (SecassetElement *self,
                                  SecassetElement *source,
                                  guint32 index,
                                  guint8 kind)
{
  SecassetIncoming incoming = { .source = source, .index = index, .kind = kind };
  guint first = 0;
  guint end = self->n_incoming;

  while (first < end)
    {
      guint middle = first + (end - first) / 2;

      if (compare (&self->incoming[middle], &incoming) <= 0)
        first = middle + 1;
      else
        end = middle;
    }
  secasset_element_append_incoming (self, source, index, kind);
  memmove (&self->incoming[first + 1], &self->incoming[first],
           (self->n_incoming - 1 - first) * sizeof (SecassetIncoming));
  self->incoming[first] = incoming;
}

void
secasset_element_sort_incoming (SecassetElement *self)
{
  for (guint i = 1; i < self->n_incoming; i++)
    {
      if (self->incoming[i - 1].kind > self->incoming[i].kind)
        {
          qsort (self->incoming, self->n_incoming, sizeof (SecassetIncoming), compare);
          return;
        }
    }
}

SecassetIncoming *
secasset_element_dup_incoming (SecassetElement *self)
{
  SecassetIncoming *copy
      = g_memdup2 (self->incoming, self->n_incoming * sizeof (SecassetIncoming));

  if (copy)
    qsort (copy, self->n_incoming, sizeof (SecassetIncoming), compare_sources);
  return copy;
}
