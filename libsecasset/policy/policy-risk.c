/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/risk-matrix-private.h"

void
secasset_policy_read_risk_matrix (SecassetDataReader *reader,
                                  JsonNode *node,
                                  gpointer policy)
{
  SecassetPolicy *self = policy;
  g_autoptr (SecassetRiskMatrix) matrix = secasset_risk_matrix_new_from_node (reader, node, self);

  /* A row without an id has been complained about already. */
  if (!matrix->id)
    return;
  if (secasset_policy_lookup_risk_matrix (self, matrix->id))
    {
      secasset_data_defect (reader, "id", "「%s」が重複しています", "“%s” is given twice",
                            matrix->id);
      return;
    }
  g_hash_table_insert (self->risk_matrices_by_id, secasset_data_key (matrix->id),
                       g_object_ref (matrix));
  secasset_list_append (self->risk_matrices, matrix);
}

SecassetRiskMatrix *
secasset_policy_lookup_risk_matrix (SecassetPolicy *self,
                                    const char *id)
{
  return secasset_data_table_lookup (self->risk_matrices_by_id, id);
}

SecassetList *
secasset_policy_get_risk_matrices (SecassetPolicy *self)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);

  return self->risk_matrices;
}

SecassetRiskMatrix *
secasset_policy_find_risk_matrix (SecassetPolicy *self,
                                  const char *id)
{
  g_return_val_if_fail (SECASSET_IS_POLICY (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  return secasset_policy_lookup_risk_matrix (self, id);
}
