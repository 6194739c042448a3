/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/element-private.h"

G_BEGIN_DECLS

/* Something wrong that was met while reading and that the model itself cannot show any more
 * (a duplicate member, a member nobody knows). The rules floor makes a finding of it. */
typedef struct
{
  char *rule;            /* id of the rule that says it, e.g. "format.duplicate-member" */
  SecassetElement *element; /* or NULL for the document; lives as long as the inventory */
  char *path;            /* JSON Pointer below the element, or from the document's root */
  guint64 offset;        /* of the place in the text; G_MAXUINT64 if it is not known */
  GPtrArray *arguments;  /* char *: name, value, name, value … */
} SecassetFault;

/* The arguments end with NULL. */
SecassetFault *secasset_fault_new (const char *rule,
                                   SecassetElement *element,
                                   const char *path,
                                   guint64 offset,
                                   ...) G_GNUC_NULL_TERMINATED;
void secasset_fault_free (SecassetFault *fault);

G_END_DECLS
