/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"
#include "report/segment-plan-private.h"

#include "facts/snapshot-private.h"
#include <secasset/secasset-external-service.h>
#include <secasset/secasset-flow.h>
#include <secasset/secasset-information-system.h>
#include <secasset/secasset-network.h>

#define NODES_PER_RANK 60
#define MAX_RANKS 10

typedef struct
{
  const SecassetReportWriter *writer;
  SecassetReport *report;
  SecassetInventory *inventory;
  SecassetGraphColoring coloring;
  GHashTable *worst;
  GHashTable *drawn; /* elements that have a node, and how many connections led there so far */
  GString *out;
} Graph;

/* Characters; Graphviz takes no more than 16 384 bytes. */
#define MAX_LABEL 1000

/* In quotes. Graphviz reads backslashes and character references in labels. */
static void
append_quoted (GString *out,
               const char *words)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  secasset_text_append_clean (clean, words);
  if (g_utf8_strlen (clean->str, -1) > MAX_LABEL)
    {
      g_string_truncate (clean, (gsize) (g_utf8_offset_to_pointer (clean->str, MAX_LABEL) - clean->str));
      g_string_append (clean, "…");
    }
  g_string_append_c (out, '"');
  for (const char *p = clean->str; *p; p++)
    {
      if (*p == '&')
        g_string_append (out, "&amp;");
      else
        {
          if (*p == '"' || *p == '\\')
            g_string_append_c (out, '\\');
          g_string_append_c (out, *p);
        }
    }
  g_string_append_c (out, '"');
}

static const char *
get_shape (SecassetElement *element)
{
  if (SECASSET_IS_NETWORK (element))
    return "hexagon";
  if (SECASSET_IS_EXTERNAL_NETWORK (element))
    return "doubleoctagon";
  if (SECASSET_IS_EXTERNAL_SERVICE (element))
    return "component";
  return "box";
}

static const char *
get_fill (Graph *self,
          SecassetElement *element,
          guint cluster)
{
  static const char *const fills[] = { "#e6f4ea", "#e1f0fb", "#fff3d6", "#fbe4e2" };
  gint worst = secasset_worst_lookup (self->worst, element);

  if (self->coloring == SECASSET_GRAPH_COLORING_FINDING)
    return fills[worst + 1];
  return cluster == SECASSET_PLACE_OUTSIDE ? "#ffffff" : secasset_plan_get_paper (cluster);
}

static void
write_node (Graph *self,
            SecassetElement *element,
            guint cluster)
{
  gint worst = secasset_worst_lookup (self->worst, element);
  g_autofree char *label = g_strdup_printf ("%s %s", secasset_html_get_sign (worst),
                                            secasset_html_peek_name (element));
  g_autofree char *tooltip = secasset_text_dup_element (self->writer, element);

  g_string_append_printf (self->out, "    e%u [label=", element->index);
  append_quoted (self->out, label);
  g_string_append (self->out, ", tooltip=");
  append_quoted (self->out, tooltip);
  g_string_append_printf (self->out,
                          ", shape=%s, fillcolor=\"%s\", color=\"%s\", penwidth=%d];\n",
                          get_shape (element), get_fill (self, element, cluster),
                          secasset_plan_get_color (worst), worst < 0 ? 1 : 2);
}

static void
write_cluster (Graph *self,
               guint cluster,
               GPtrArray *elements)
{
  const char *ink = cluster == SECASSET_PLACE_OUTSIDE ? "#49454f" : secasset_plan_get_ink (cluster);

  if (elements->len == 0)
    return;
  g_string_append_printf (self->out, "  subgraph cluster_%u {\n    label=", cluster);
  append_quoted (self->out, secasset_plan_get_label (self->report, cluster,
                                                     secasset_report_language (self->writer)));
  g_string_append_printf (self->out, ";\n    color=\"%s\";\n    fontcolor=\"%s\";\n", ink, ink);
  for (guint i = 0; i < elements->len; i++)
    write_node (self, g_ptr_array_index (elements, i), cluster);
  g_string_append (self->out, "  }\n");
}

static gboolean
is_live (Graph *self,
         SecassetElement *element)
{
  return secasset_element_is_live (element)
         && secasset_facts_covers (self->report->facts, element);
}

static gboolean
has_node (Graph *self,
          SecassetElement *element)
{
  return element && g_hash_table_contains (self->drawn, element);
}

static void
add_node (Graph *self,
          SecassetElement *element)
{
  if (element && is_live (self, element))
    g_hash_table_insert (self->drawn, element, NULL);
}

/* The ends of flows may be anything. */
static void
collect_node (Graph *self,
              SecassetElement *element)
{
  if (SECASSET_IS_NETWORK (element) || SECASSET_IS_INFORMATION_SYSTEM (element)
      || SECASSET_IS_EXTERNAL_NETWORK (element) || SECASSET_IS_EXTERNAL_SERVICE (element))
    add_node (self, element);
  if (!SECASSET_IS_FLOW (element) || !is_live (self, element))
    return;
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_SRC, edge)
    add_node (self, edge->target);
  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_DST, edge)
    add_node (self, edge->target);
}

static void
write_clusters (Graph *self)
{
  GPtrArray *clusters[SECASSET_N_PLACES];

  for (guint i = 0; i < SECASSET_N_PLACES; i++)
    clusters[i] = g_ptr_array_new ();
  for (guint i = 0; i < secasset_inventory_get_n_elements (self->inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (self->inventory, i);

      if (has_node (self, element))
        g_ptr_array_add (clusters[secasset_plan_find_place (self->report, element)], element);
    }
  for (guint i = 0; i < SECASSET_N_PLACES; i++)
    {
      write_cluster (self, i, clusters[i]);
      g_ptr_array_unref (clusters[i]);
    }
}

static void
write_relations (Graph *self,
                 SecassetElement *element,
                 SecassetRelationKind kind,
                 const char *style)
{
  SECASSET_FOREACH_EDGE (element, kind, edge)
    {
      if (has_node (self, edge->target) && secasset_edge_is_valid (edge, &self->report->day))
        g_string_append_printf (self->out, "  e%u -> e%u [%s];\n", element->index,
                                edge->target->index, style);
    }
}

/* The systems of a large network stand in several ranks: in a single one the drawing were a
 * ribbon. */
static void
write_connections (Graph *self,
                   SecassetElement *element)
{
  guint ranks = CLAMP (g_hash_table_size (self->drawn) / NODES_PER_RANK, 1, MAX_RANKS);

  SECASSET_FOREACH_EDGE (element, SECASSET_RELATION_KIND_CONNECTED_TO, edge)
    {
      guint n;

      if (!has_node (self, edge->target) || !secasset_edge_is_valid (edge, &self->report->day))
        continue;
      n = GPOINTER_TO_UINT (g_hash_table_lookup (self->drawn, edge->target));
      g_hash_table_insert (self->drawn, edge->target, GUINT_TO_POINTER (n + 1));
      g_string_append_printf (self->out, "  e%u -> e%u [dir=none, minlen=%u];\n", element->index,
                              edge->target->index, 1 + n % ranks);
    }
}

static void
write_arrow (Graph *self,
             SecassetElement *flow,
             SecassetElement *source,
             SecassetElement *target)
{
  gint worst = secasset_worst_lookup (self->worst, flow);
  g_autofree char *label
      = g_strdup_printf ("%s %s", secasset_html_get_sign (worst), secasset_html_peek_name (flow));

  g_string_append_printf (self->out, "  e%u -> e%u [color=\"%s\", fontcolor=\"%s\", label=",
                          source->index, target->index, secasset_plan_get_color (worst),
                          secasset_plan_get_color (worst));
  append_quoted (self->out, label);
  g_string_append (self->out, "];\n");
}

static void
write_flow (Graph *self,
            SecassetElement *flow)
{
  SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_SRC, from)
    {
      SECASSET_FOREACH_EDGE (flow, SECASSET_RELATION_KIND_DST, to)
        {
          if (has_node (self, from->target) && has_node (self, to->target))
            write_arrow (self, flow, from->target, to->target);
        }
    }
}

static void
write_edges (Graph *self)
{
  for (guint i = 0; i < secasset_inventory_get_n_elements (self->inventory); i++)
    {
      SecassetElement *element = secasset_inventory_index (self->inventory, i);

      if (SECASSET_IS_FLOW (element) && is_live (self, element))
        write_flow (self, element);
      if (!has_node (self, element))
        continue;
      write_connections (self, element);
      write_relations (self, element, SECASSET_RELATION_KIND_UPLINKS, "style=bold, dir=none");
      write_relations (self, element, SECASSET_RELATION_KIND_USES, "style=dashed");
      write_relations (self, element, SECASSET_RELATION_KIND_RUNS_ON, "style=dashed");
      write_relations (self, element, SECASSET_RELATION_KIND_DEPENDS_ON, "style=dotted");
    }
}

/* "\l" ends a line of a label at its left. */
static void
append_line (GString *label,
             const char *words)
{
  g_string_append_printf (label, "%s\\l", words);
}

static void
write_legend (Graph *self)
{
  const char *language = secasset_report_language (self->writer);
  g_autoptr (GString) label = g_string_new (NULL);

  for (gint severity = SECASSET_SEVERITY_ERROR; severity >= -1; severity--)
    {
      const char *word
          = severity < 0 ? secasset_report_say (self->writer, "指摘なし", "no finding")
                         : secasset_policy_get_label (
                               self->report->policy, "severities",
                               secasset_severity_to_nick ((SecassetSeverity) severity), language);
      g_autofree char *line
          = g_strdup_printf ("%s %s", secasset_html_get_sign (severity), word);

      append_line (label, line);
    }
  append_line (label, secasset_report_say (self->writer, "四角：システム、六角形：ネットワーク",
                                           "box: system, hexagon: network"));
  append_line (label, secasset_report_say (self->writer, "八角形：庁外のネットワーク、突起のある四角：外部サービス",
                                           "octagon: outside network, box with tabs: outside service"));
  append_line (label, secasset_report_say (self->writer, "矢印：データの流れ、線：接続（太線は上位への接続）",
                                           "arrow: data flow, line: connected (bold: uplink)"));
  append_line (label, secasset_report_say (self->writer, "破線：利用又は稼働先、点線：依存",
                                           "dashed: uses or runs on, dotted: depends on"));
  append_line (label, self->coloring == SECASSET_GRAPH_COLORING_FINDING
                          ? secasset_report_say (self->writer, "塗り：最も重い指摘、枠：最も重い指摘",
                                                 "fill and outline: worst finding")
                          : secasset_report_say (self->writer, "塗り：区分、枠：最も重い指摘",
                                                 "fill: segment, outline: worst finding"));
  g_string_append (self->out, "  subgraph cluster_legend {\n    label=");
  append_quoted (self->out, secasset_report_say (self->writer, "凡例", "Legend"));
  g_string_append_printf (self->out,
                          ";\n    color=\"#49454f\";\n    legend [label=\"%s\", shape=plaintext, "
                          "style=solid];\n  }\n",
                          label->str);
}

static void
write_title (Graph *self)
{
  g_autofree char *title = g_strdup_printf (
      "%s%s%s",
      secasset_report_say (self->writer, "ネットワーク、情報システム及びデータの流れ",
                           "Networks, information systems and data flows"),
      self->report->file ? ": " : "", self->report->file ? self->report->file : "");

  g_string_append (self->out, "digraph secasset {\n  label=");
  append_quoted (self->out, title);
  g_string_append (self->out, ";\n  labelloc=t;\n  labeljust=l;\n  tooltip=");
  append_quoted (self->out, title);
  g_string_append (self->out, ";\n");
}

static void
write_graph (Graph *self)
{
  write_title (self);
  g_string_append (self->out,
                   "  rankdir=LR;\n"
                   "  nodesep=0.15;\n"
                   "  fontname=\"sans-serif\";\n"
                   "  node [fontname=\"sans-serif\", style=filled];\n"
                   "  edge [fontname=\"sans-serif\", fontsize=10, color=\"#49454f\"];\n");
  for (guint i = 0; i < secasset_inventory_get_n_elements (self->inventory); i++)
    collect_node (self, secasset_inventory_index (self->inventory, i));
  write_clusters (self);
  write_edges (self);
  write_legend (self);
  g_string_append (self->out, "}\n");
}

char *
secasset_report_writer_dup_graph (SecassetReportWriter *self,
                                  SecassetReport *report,
                                  SecassetGraphColoring coloring)
{
  g_autoptr (GHashTable) worst = NULL;
  g_autoptr (GHashTable) drawn = NULL;
  Graph graph = { .writer = self, .report = report, .coloring = coloring };

  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), NULL);
  g_return_val_if_fail (SECASSET_IS_REPORT (report), NULL);
  g_return_val_if_fail (coloring <= SECASSET_GRAPH_COLORING_FINDING, NULL);

  graph.inventory = secasset_facts_peek_inventory (report->facts);
  graph.worst = worst = secasset_report_collect_worst (report);
  graph.drawn = drawn = g_hash_table_new (NULL, NULL);
  graph.out = g_string_new (NULL);
  write_graph (&graph);
  return g_string_free (graph.out, FALSE);
}
