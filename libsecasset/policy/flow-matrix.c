/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/zoning-private.h"

#include <secasset/secasset-enum-types.h>

/**
 * SecassetFlowMatrix:
 *
 * Which communication is allowed between the segments, and with what is outside, in one of the
 * network models of the State’s three-layer measures.
 *
 * The policy itself has no rule on flows: a matrix is advice from other documents, each cell
 * with the marks of its sources. It never changes once made.
 *
 * Since: 1.0
 */
struct _SecassetFlowMatrixClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetFlowMatrix:id: (getter get_id)
   *
   * The id.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetFlowMatrix, id, "id"),

  /**
   * SecassetFlowMatrix:edition: (getter get_edition)
   *
   * The edition.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetFlowMatrix, edition, "edition"),

  /**
   * SecassetFlowMatrix:model: (getter get_model)
   *
   * The network model; unset for what holds in every model.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_ENUM_ROW (SecassetFlowMatrix, model, "model", secasset_network_model_get_type,
                               SECASSET_NETWORK_MODEL_UNSET),

  /**
   * SecassetFlowMatrix:verified: (getter get_verified)
   *
   * Whether every cell has been compared with the original.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetFlowMatrix, verified, "verified"),
};

G_DEFINE_TYPE (SecassetFlowMatrix, secasset_flow_matrix, G_TYPE_OBJECT)

static void
secasset_flow_matrix_finalize (GObject *object)
{
  SecassetFlowMatrix *self = SECASSET_FLOW_MATRIX (object);

  for (guint row = 0; row < SECASSET_N_FLOW_ROWS; row++)
    {
      for (guint i = 0; i < SECASSET_N_FLOW_NODES; i++)
        secasset_zone_cell_clear (&self->cells[row][i]);
    }
  g_free (self->id);
  g_free (self->edition);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->description);
  g_strfreev (self->sources);
  g_object_unref (self->conditions);
  G_OBJECT_CLASS (secasset_flow_matrix_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetFlowMatrix, secasset_flow_matrix, properties)

static void
secasset_flow_matrix_init (SecassetFlowMatrix *self)
{
  self->conditions = secasset_list_new (SECASSET_TYPE_CONDITION);
}

SECASSET_DEFINE_STRING_GETTER (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX, id)
SECASSET_DEFINE_STRING_GETTER (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX, edition)
SECASSET_DEFINE_ENUM_GETTER (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX, model, SecassetNetworkModel)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX, verified)
SECASSET_DEFINE_TEXT_GETTER (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX, title)
SECASSET_DEFINE_TEXT_GETTER (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX, description)
SECASSET_DEFINE_OBJECT_GETTER (SecassetFlowMatrix, secasset_flow_matrix, FLOW_MATRIX, conditions, SecassetList)

static gboolean
is_outside (SecassetFlowNode node)
{
  return node > SECASSET_FLOW_NODE_GOVERNMENT_CLOUD;
}

/* What is outside has no rows: it is the city's end that decides, whichever way it goes. */
const SecassetZoneCell *
secasset_flow_matrix_lookup (SecassetFlowMatrix *self,
                             SecassetFlowNode from,
                             SecassetFlowNode to)
{
  if (from == SECASSET_FLOW_NODE_UNKNOWN || to == SECASSET_FLOW_NODE_UNKNOWN
      || (gint) from > SECASSET_N_FLOW_NODES || (gint) to > SECASSET_N_FLOW_NODES
      || (is_outside (from) && is_outside (to)))
    return NULL;
  return is_outside (from) ? &self->cells[to - 1][from - 1] : &self->cells[from - 1][to - 1];
}

SecassetCondition *
secasset_flow_matrix_lookup_condition (SecassetFlowMatrix *self,
                                       const char *id)
{
  for (guint i = 0; id && i < secasset_list_get_n_items (self->conditions); i++)
    {
      SecassetCondition *condition = secasset_list_index (self->conditions, i);

      if (g_str_equal (condition->id, id))
        return condition;
    }
  return NULL;
}

SecassetFlowVerdict
secasset_flow_matrix_get_verdict (SecassetFlowMatrix *self,
                                  SecassetFlowNode from,
                                  SecassetFlowNode to)
{
  const SecassetZoneCell *cell;

  g_return_val_if_fail (SECASSET_IS_FLOW_MATRIX (self), SECASSET_FLOW_VERDICT_UNKNOWN);

  cell = secasset_flow_matrix_lookup (self, from, to);
  return cell ? (SecassetFlowVerdict) cell->verdict : SECASSET_FLOW_VERDICT_UNKNOWN;
}

SecassetList *
secasset_flow_matrix_dup_conditions (SecassetFlowMatrix *self,
                                     SecassetFlowNode from,
                                     SecassetFlowNode to)
{
  g_return_val_if_fail (SECASSET_IS_FLOW_MATRIX (self), NULL);

  return secasset_zone_cell_list_conditions (secasset_flow_matrix_lookup (self, from, to));
}

const char *const *
secasset_flow_matrix_get_sources (SecassetFlowMatrix *self,
                                  SecassetFlowNode from,
                                  SecassetFlowNode to)
{
  const SecassetZoneCell *cell;

  g_return_val_if_fail (SECASSET_IS_FLOW_MATRIX (self), NULL);

  cell = secasset_flow_matrix_lookup (self, from, to);
  return cell ? (const char *const *) cell->sources : NULL;
}

const char *
secasset_flow_matrix_get_recheck (SecassetFlowMatrix *self,
                                  SecassetFlowNode from,
                                  SecassetFlowNode to)
{
  const SecassetZoneCell *cell;

  g_return_val_if_fail (SECASSET_IS_FLOW_MATRIX (self), NULL);

  cell = secasset_flow_matrix_lookup (self, from, to);
  return cell ? cell->recheck : NULL;
}

char *
secasset_flow_matrix_dup_note (SecassetFlowMatrix *self,
                               SecassetFlowNode from,
                               SecassetFlowNode to,
                               const char *language)
{
  const SecassetZoneCell *cell;

  g_return_val_if_fail (SECASSET_IS_FLOW_MATRIX (self), NULL);

  cell = secasset_flow_matrix_lookup (self, from, to);
  return cell ? g_strdup (secasset_text_get (&cell->note, language)) : NULL;
}
