/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/outside-private.h"

#include "base/normalize-private.h"

static char *
dup_kept (JsonNode *kept)
{
  const char *text = JSON_NODE_HOLDS_VALUE (kept) ? json_node_get_string (kept) : NULL;

  if (JSON_NODE_HOLDS_NULL (kept) || (text && secasset_is_blank (text)))
    return NULL;
  return text ? g_strdup (text) : json_to_string (kept, FALSE);
}

char *
secasset_dup_value_outside (SecassetElement *element,
                            const char *member,
                            gint value,
                            gint first,
                            gint last)
{
  JsonNode *kept = secasset_record_peek_kept ((SecassetRecord *) element, member);

  if (kept)
    return dup_kept (kept);
  if (value == 0 || (value >= first && value <= last))
    return NULL;
  return g_strdup_printf ("%d", value);
}

const char *
secasset_enum_nick (GType type,
                    gint value)
{
  /* Classes of static enumerations are never freed, and neither are their strings. */
  GEnumClass *klass = g_type_class_ref (type);
  const GEnumValue *found = g_enum_get_value (klass, value);

  g_type_class_unref (klass);
  return found ? found->value_nick : NULL;
}
