/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/ordinance-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/party-private.h"
#include "rules/outside-private.h"
#include <secasset/secasset-enum-types.h>

/* The array, or NULL if the host gave something else. */
static JsonArray *
peek_array (JsonNode *node)
{
  return node && JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
}

static gboolean
contains_text (JsonArray *texts,
               const char *text)
{
  for (guint i = 0; texts && text && i < json_array_get_length (texts); i++)
    {
      JsonNode *node = json_array_get_element (texts, i);
      g_autofree char *normalized = NULL;

      if (!JSON_NODE_HOLDS_VALUE (node) || json_node_get_value_type (node) != G_TYPE_STRING)
        continue;
      normalized = secasset_normalize (json_node_get_string (node));
      if (g_str_equal (normalized, text))
        return TRUE;
    }
  return FALSE;
}

/* FALSE if the member holds something that is no date; *date stays unset if it is absent. */
static gboolean
read_date (JsonObject *list,
           const char *member,
           GDate *date)
{
  JsonNode *node = json_object_get_member (list, member);
  const char *text;

  g_date_clear (date, 1);
  if (!node || JSON_NODE_HOLDS_NULL (node))
    return TRUE;
  text = JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : NULL;
  return text && secasset_date_parse_iso (text, strlen (text), date);
}

/* A list that is in force on the day; NULL for any other node. */
static JsonObject *
peek_list (JsonNode *node,
           const GDate *day)
{
  JsonObject *list = JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;
  GDate from, until;

  if (!list || !read_date (list, "valid-from", &from) || !read_date (list, "valid-until", &until)
      || !secasset_date_within (&from, &until, day))
    return NULL;
  return list;
}

/* Whether a list that is in force has the name; unknown if none is. */
static SecassetTristate
is_listed (SecassetRuleContext *context,
           const char *name)
{
  JsonArray *lists = peek_array (secasset_context_get_parameter (context, "ordinance-lists"));
  g_autofree char *normalized = secasset_normalize (name);
  SecassetTristate result = SECASSET_TRISTATE_UNKNOWN;

  for (guint i = 0; lists && i < json_array_get_length (lists); i++)
    {
      JsonObject *list = peek_list (json_array_get_element (lists, i),
                                    secasset_context_get_day (context));
      JsonArray *names = list ? peek_array (json_object_get_member (list, "names")) : NULL;

      if (!names)
        continue;
      if (contains_text (names, normalized))
        return SECASSET_TRISTATE_TRUE;
      result = SECASSET_TRISTATE_FALSE;
    }
  return result;
}

/* A host that supplies no list does not ask the question. */
void
secasset_check_bureau_is_listed (SecassetRuleContext *context,
                                 SecassetOrgUnit *org)
{
  SecassetElement *element = (SecassetElement *) org;
  const char *kind = secasset_enum_nick (SECASSET_TYPE_ORG_UNIT_KIND, org->org_kind);
  JsonArray *kinds = peek_array (secasset_context_get_parameter (context, "org-kinds"));
  gboolean nameless = !element->name || secasset_is_blank (element->name);
  SecassetTristate listed = is_listed (context, nameless ? "" : element->name);
  g_autofree char *date = NULL;

  if (listed != SECASSET_TRISTATE_FALSE || (org->org_kind != 0 && !contains_text (kinds, kind)))
    return;
  if (org->org_kind == 0 || nameless)
    {
      secasset_context_skip (context, element, nameless ? "name" : "org-kind");
      return;
    }
  date = secasset_date_to_iso (secasset_context_get_day (context));
  secasset_context_evidence (context, element, "name");
  secasset_context_evidence (context, element, "org-kind");
  secasset_context_report (context, "name", SECASSET_ARG_ELEMENT ("org", element),
                           SECASSET_ARG ("date", date));
}
