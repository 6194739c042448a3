/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"

G_BEGIN_DECLS

/* Which measures count. */
typedef struct
{
  const char *action;   /* only measures of this action, or NULL */
  const char *threat;   /* only measures that mitigate this threat, or NULL */
  gboolean planned_too; /* also those that are only planned */
  gint group;           /* only measures of this SecassetCountermeasureGroup, or unset */
  const GDate *since;   /* only measures implemented since that day, or NULL */
  gboolean procedures;  /* procedures for systems (clause 11) instead of measures */

  /* What else may be covered in place of the element: the place it stands in, the units above
   * it; its parts, the systems that handle it and the media it is stored on. */
  gboolean places_too;
  gboolean units_above_too;
  gboolean parts_too;
} SecassetMeasureQuery;

/* Whether a measure covers the element: by its id or that of a system it is part of, by a
 * segment it is in, or by its kind. Where that is unknown, the fact that is missing has been
 * told to secasset_context_skip(); where none does, one that no longer does, or not yet, has
 * been noted as evidence. */
SecassetTristate secasset_measures_cover (SecassetRuleContext *context,
                                          SecassetElement *element,
                                          const SecassetMeasureQuery *query);

G_END_DECLS
