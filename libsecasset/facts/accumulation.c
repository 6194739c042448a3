/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/administrative-information-private.h"

gint64
secasset_facts_count_subjects (SecassetFacts *self,
                               SecassetElement *system,
                               guint *n_known,
                               guint *n_unknown,
                               SecassetElement **uncounted)
{
  gint64 count = 0;

  *n_known = *n_unknown = 0;
  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) edge->target;

      if (!SECASSET_IS_ADMINISTRATIVE_INFORMATION (info) || !secasset_element_is_live (edge->target)
          || !secasset_facts_edge_holds (self, edge)
          || (info->excluded && info->responsibility_transferred == SECASSET_TRISTATE_TRUE))
        continue;
      if (info->subject_count < 0)
        {
          (*n_unknown)++;
          *uncounted = edge->target;
          continue;
        }
      (*n_known)++;
      count = count > G_MAXINT64 - info->subject_count ? G_MAXINT64 : count + info->subject_count;
    }
  return count;
}

gint64
secasset_facts_get_accumulated_subjects (SecassetFacts *self,
                                         SecassetElement *element,
                                         guint *n_unknown)
{
  SecassetElement *uncounted;
  guint known = 0, unknown = 0;
  gint64 count = 0;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), -1);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), -1);
  g_return_val_if_fail (secasset_facts_covers (self, element), -1);

  if (SECASSET_IS_INFORMATION_SYSTEM (element))
    count = secasset_facts_count_subjects (self, element, &known, &unknown, &uncounted);
  if (n_unknown)
    *n_unknown = unknown;
  return known > 0 ? count : -1;
}
