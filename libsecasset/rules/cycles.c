/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/identity-private.h"

/* A ring of a thousand elements is explained by its beginning. */
#define MAX_SHOWN 16
#define DONE G_MAXUINT32

typedef struct
{
  guint32 element;
  guint32 next; /* the edge to look at next */
} Frame;

/* Tarjan's strongly connected components, without recursion: a ledger may hold a chain as
 * long as itself. */
typedef struct
{
  SecassetRuleContext *context;
  SecassetInventory *inventory;
  SecassetRelationKind kind;
  guint32 *order;  /* when an element was entered; 0 = not yet, DONE = its component is known */
  guint32 *low;    /* the earliest element reachable; afterwards the root of its component */
  guint32 count;
  guint32 *via;    /* for a ring: the element it was reached from */
  GArray *frames;  /* of Frame */
  GArray *waiting; /* of guint32: elements whose component is open */
} Search;

/* The target that an edge leads to, or NULL. Rule GI-006 is about those that stay. */
static SecassetElement *
follow (const Search *search,
        const SecassetElement *element,
        guint32 position)
{
  const SecassetEdge *edge = &element->edges[position];

  if (edge->kind != search->kind || !edge->target || edge->target == element
      || !secasset_edge_is_valid (edge, secasset_context_get_day (search->context)))
    return NULL;
  return edge->target;
}

static void
enter (Search *search,
       guint32 element)
{
  Frame frame = { .element = element };

  search->order[element] = search->low[element] = ++search->count;
  g_array_append_val (search->frames, frame);
  g_array_append_val (search->waiting, element);
}

/* Puts the targets of an element of the component into the queue. Whether one is the start. */
static gboolean
spread (Search *search,
        GArray *queue,
        guint32 at,
        guint32 start)
{
  SecassetElement *element = secasset_inventory_index (search->inventory, at);

  for (guint32 i = 0; i < element->n_edges; i++)
    {
      SecassetElement *target = follow (search, element, i);

      if (!target || search->low[target->index] != search->low[start])
        continue;
      if (target->index == start)
        return TRUE;
      if (search->via[target->index] != DONE)
        continue;
      search->via[target->index] = at;
      g_array_append_val (queue, target->index);
    }
  return FALSE;
}

/* The shortest way from an element back to itself within its component, last one first. */
static GArray *
find_ring (Search *search,
           guint32 start)
{
  g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (guint32));
  GArray *ring = g_array_new (FALSE, FALSE, sizeof (guint32));
  guint head = 0;
  guint32 at = start;

  g_array_append_val (queue, start);
  while (!spread (search, queue, at, start) && head + 1 < queue->len)
    at = g_array_index (queue, guint32, ++head);
  for (; at != start; at = search->via[at])
    g_array_append_val (ring, at);
  g_array_append_val (ring, start);
  return ring;
}

static void
report_ring (Search *search,
             const GArray *ring)
{
  const char *name = secasset_relation_kind_get_name (search->kind);
  SecassetElement *first = NULL;
  g_autoptr (GString) path = g_string_new (NULL);

  for (guint i = 0; i < MIN (ring->len, MAX_SHOWN); i++)
    {
      guint32 index = g_array_index (ring, guint32, ring->len - 1 - i);
      SecassetElement *element = secasset_inventory_index (search->inventory, index);

      if (i == 0)
        first = element;
      else
        secasset_context_relate (search->context, element);
      secasset_context_evidence (search->context, element, name);
      g_string_append_printf (path, "%s → ", secasset_element_get_display_name (element));
    }
  g_string_append_printf (path, "%s%s", ring->len > MAX_SHOWN ? "… → " : "",
                          secasset_element_get_display_name (first));
  secasset_context_set_element (search->context, first);
  secasset_context_report (search->context, name, SECASSET_ARG_LABEL ("relation", "fields", name),
                           SECASSET_ARG ("path", path->str));
}

/* Takes the component of which this element was entered first off the waiting ones. */
static void
close_component (Search *search,
                 guint32 root)
{
  guint32 element, first = root, number = search->order[root], size = 0;

  do
    {
      element = g_array_index (search->waiting, guint32, search->waiting->len - 1);
      g_array_set_size (search->waiting, search->waiting->len - 1);
      search->order[element] = DONE;
      search->low[element] = number;
      search->via[element] = DONE;
      first = MIN (first, element);
      size++;
    }
  while (element != root);

  if (size > 1)
    {
      g_autoptr (GArray) ring = find_ring (search, first);

      report_ring (search, ring);
    }
}

static void
leave (Search *search,
       guint32 element)
{
  guint32 low = search->low[element];

  g_array_set_size (search->frames, search->frames->len - 1);
  if (search->frames->len > 0)
    {
      Frame *above = &g_array_index (search->frames, Frame, search->frames->len - 1);

      search->low[above->element] = MIN (search->low[above->element], low);
    }
  if (low == search->order[element])
    close_component (search, element);
}

static void
search_from (Search *search,
             guint32 start)
{
  enter (search, start);
  while (search->frames->len > 0)
    {
      Frame *frame = &g_array_index (search->frames, Frame, search->frames->len - 1);
      guint32 at = frame->element;
      SecassetElement *element = secasset_inventory_index (search->inventory, at);
      SecassetElement *target;

      if (frame->next == element->n_edges)
        {
          leave (search, at);
          continue;
        }
      target = follow (search, element, frame->next++);
      if (target && search->order[target->index] == 0)
        enter (search, target->index);
      else if (target)
        search->low[at] = MIN (search->low[at], search->order[target->index]);
    }
}

static gboolean
has_edge (SecassetElement *element,
          SecassetRelationKind kind)
{
  SECASSET_FOREACH_EDGE (element, kind, edge)
    return TRUE;
  return FALSE;
}

static void
search_relation (Search *search,
                 SecassetRelationKind kind)
{
  guint n = secasset_inventory_get_n_elements (search->inventory);

  search->kind = kind;
  search->count = 0;
  memset (search->order, 0, n * sizeof (guint32));
  for (guint32 i = 0; i < n; i++)
    {
      if (search->order[i] == 0 && has_edge (secasset_inventory_index (search->inventory, i), kind))
        search_from (search, i);
    }
}

void
secasset_check_no_cycle (SecassetRuleContext *context,
                         SecassetInventory *inventory)
{
  guint n = secasset_inventory_get_n_elements (inventory);
  /* One more than there are elements: an array of none would be NULL. */
  g_autofree guint32 *order = g_new (guint32, n + 1);
  g_autofree guint32 *low = g_new (guint32, n);
  g_autofree guint32 *via = g_new (guint32, n);
  g_autoptr (GArray) frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  g_autoptr (GArray) waiting = g_array_new (FALSE, FALSE, sizeof (guint32));
  Search search = { .context = context, .inventory = inventory, .order = order, .low = low,
                    .via = via, .frames = frames, .waiting = waiting };

  search_relation (&search, SECASSET_RELATION_KIND_HOSTS);
  search_relation (&search, SECASSET_RELATION_KIND_ORG_PARENT);
  search_relation (&search, SECASSET_RELATION_KIND_DOC_PARENT);
}
