/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/zoning-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetPlacement:
 *
 * Where information may be kept and handled, by its level in one scheme.
 *
 * Most cells are interpretations, and a host may replace the table; each cell has the marks of
 * its sources. It never changes once made.
 *
 * Since: 1.0
 */
struct _SecassetPlacementClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetPlacement:scheme: (getter get_scheme)
   *
   * The id of the scheme whose levels the rows are.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPlacement, scheme, "scheme"),

  /**
   * SecassetPlacement:dimension: (getter get_dimension)
   *
   * The id of the dimension of the levels.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPlacement, dimension, "dimension"),

  /**
   * SecassetPlacement:edition: (getter get_edition)
   *
   * The edition.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetPlacement, edition, "edition"),

  /**
   * SecassetPlacement:verified: (getter get_verified)
   *
   * Whether every cell has been compared with the original.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetPlacement, verified, "verified"),
};

G_DEFINE_TYPE (SecassetPlacement, secasset_placement, G_TYPE_OBJECT)

static void
secasset_placement_finalize (GObject *object)
{
  SecassetPlacement *self = SECASSET_PLACEMENT (object);

  g_free (self->scheme);
  g_free (self->dimension);
  g_free (self->edition);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->description);
  g_object_unref (self->conditions);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (secasset_placement_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetPlacement, secasset_placement, properties)

static void
row_free (gpointer data)
{
  SecassetPlacementRow *row = data;

  for (guint i = 0; i < SECASSET_N_SITES; i++)
    secasset_zone_cell_clear (&row->cells[i]);
  g_free (row->id);
  g_free (row);
}

static void
secasset_placement_init (SecassetPlacement *self)
{
  self->conditions = secasset_list_new (SECASSET_TYPE_CONDITION);
  self->rows = g_ptr_array_new_with_free_func (row_free);
}

SECASSET_DEFINE_STRING_GETTER (SecassetPlacement, secasset_placement, PLACEMENT, scheme)
SECASSET_DEFINE_STRING_GETTER (SecassetPlacement, secasset_placement, PLACEMENT, dimension)
SECASSET_DEFINE_STRING_GETTER (SecassetPlacement, secasset_placement, PLACEMENT, edition)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetPlacement, secasset_placement, PLACEMENT, verified)
SECASSET_DEFINE_TEXT_GETTER (SecassetPlacement, secasset_placement, PLACEMENT, title)
SECASSET_DEFINE_TEXT_GETTER (SecassetPlacement, secasset_placement, PLACEMENT, description)
SECASSET_DEFINE_OBJECT_GETTER (SecassetPlacement, secasset_placement, PLACEMENT, conditions, SecassetList)

char **
secasset_placement_dup_rows (SecassetPlacement *self)
{
  char **rows;

  g_return_val_if_fail (SECASSET_IS_PLACEMENT (self), NULL);

  rows = g_new0 (char *, self->rows->len + 1);
  for (guint i = 0; i < self->rows->len; i++)
    rows[i] = g_strdup (((SecassetPlacementRow *) g_ptr_array_index (self->rows, i))->id);
  return rows;
}

const SecassetZoneCell *
secasset_placement_lookup (SecassetPlacement *self,
                           const char *row,
                           SecassetPlacementSite site)
{
  g_autofree char *normal
      = row && !secasset_normalize_is_key (row) ? secasset_normalize (row) : NULL;
  const char *key = normal ? normal : row;

  if (!key || site == SECASSET_PLACEMENT_SITE_UNKNOWN || (gint) site > SECASSET_N_SITES)
    return NULL;
  for (guint i = 0; i < self->rows->len; i++)
    {
      SecassetPlacementRow *known = g_ptr_array_index (self->rows, i);

      if (secasset_key_equal (known->id, key))
        return &known->cells[site - 1];
    }
  return NULL;
}

SecassetPlacementVerdict
secasset_zone_cell_get_placement (const SecassetZoneCell *cell,
                                  SecassetNetworkModel model)
{
  if (!cell || (cell->models && model == SECASSET_NETWORK_MODEL_UNSET))
    return SECASSET_PLACEMENT_VERDICT_UNKNOWN;
  if (cell->models
      && !g_strv_contains ((const char *const *) cell->models,
                           secasset_data_nick (SECASSET_TYPE_NETWORK_MODEL, (gint) model)))
    return (SecassetPlacementVerdict) cell->otherwise;
  return (SecassetPlacementVerdict) cell->verdict;
}

SecassetPlacementVerdict
secasset_placement_get_verdict (SecassetPlacement *self,
                                const char *row,
                                SecassetPlacementSite site,
                                SecassetNetworkModel model)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT (self), SECASSET_PLACEMENT_VERDICT_UNKNOWN);
  g_return_val_if_fail (row != NULL, SECASSET_PLACEMENT_VERDICT_UNKNOWN);

  return secasset_zone_cell_get_placement (secasset_placement_lookup (self, row, site), model);
}

SecassetList *
secasset_placement_dup_conditions (SecassetPlacement *self,
                                   const char *row,
                                   SecassetPlacementSite site)
{
  g_return_val_if_fail (SECASSET_IS_PLACEMENT (self), NULL);
  g_return_val_if_fail (row != NULL, NULL);

  return secasset_zone_cell_list_conditions (secasset_placement_lookup (self, row, site));
}

const char *const *
secasset_placement_get_sources (SecassetPlacement *self,
                                const char *row,
                                SecassetPlacementSite site)
{
  const SecassetZoneCell *cell;

  g_return_val_if_fail (SECASSET_IS_PLACEMENT (self), NULL);
  g_return_val_if_fail (row != NULL, NULL);

  cell = secasset_placement_lookup (self, row, site);
  return cell ? (const char *const *) cell->sources : NULL;
}

char *
secasset_placement_dup_note (SecassetPlacement *self,
                             const char *row,
                             SecassetPlacementSite site,
                             const char *language)
{
  const SecassetZoneCell *cell;

  g_return_val_if_fail (SECASSET_IS_PLACEMENT (self), NULL);
  g_return_val_if_fail (row != NULL, NULL);

  cell = secasset_placement_lookup (self, row, site);
  return cell ? g_strdup (secasset_text_get (&cell->note, language)) : NULL;
}
