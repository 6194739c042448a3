/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

#include "base/date-private.h"

JsonNode *
secasset_object_to_node (JsonObject *object)
{
  JsonNode *node = json_node_new (JSON_NODE_OBJECT);

  json_node_take_object (node, object);
  return node;
}

JsonNode *
secasset_texts_to_node (char *ja,
                        char *en)
{
  JsonObject *object = json_object_new ();

  json_object_set_string_member (object, "ja", ja ? ja : "");
  json_object_set_string_member (object, "en", en ? en : "");
  g_free (ja);
  g_free (en);
  return secasset_object_to_node (object);
}

void
secasset_set_string_or_null (JsonObject *object,
                             const char *member,
                             const char *value)
{
  if (value)
    json_object_set_string_member (object, member, value);
  else
    json_object_set_null_member (object, member);
}

static void
set_count_or_null (JsonObject *object,
                   const char *member,
                   guint count)
{
  if (count > 0)
    json_object_set_int_member (object, member, count);
  else
    json_object_set_null_member (object, member);
}

static JsonArray *
related_to_array (SecassetList *related)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (related); i++)
    {
      SecassetElement *element = secasset_list_index (related, i);

      json_array_add_string_element (array, element->id);
    }
  return array;
}

static JsonArray *
evidence_to_array (SecassetList *evidence)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (evidence); i++)
    {
      SecassetEvidence *fact = secasset_list_index (evidence, i);
      JsonObject *object = json_object_new ();

      json_object_set_string_member (object, "element", secasset_evidence_get_element (fact)->id);
      json_object_set_string_member (object, "property", secasset_evidence_get_property (fact));
      secasset_set_string_or_null (object, "value", secasset_evidence_get_value (fact));
      json_array_add_object_element (array, object);
    }
  return array;
}

/* A name that is given twice keeps its first value, as in the message. */
static JsonObject *
arguments_to_object (SecassetFinding *finding)
{
  JsonObject *object = json_object_new ();

  for (guint i = 0; i < finding->arguments->len; i++)
    {
      const SecassetKeptArgument *argument
          = &g_array_index (finding->arguments, SecassetKeptArgument, i);

      if (!json_object_has_member (object, argument->name))
        secasset_set_string_or_null (object, argument->name, argument->value);
    }
  return object;
}

static JsonNode *
waiver_to_node (SecassetWaiver *waiver)
{
  g_autofree char *expires = NULL;
  JsonObject *object;

  if (!waiver)
    return json_node_new (JSON_NODE_NULL);
  if (secasset_waiver_get_expires_on (waiver))
    expires = secasset_date_to_iso (secasset_waiver_get_expires_on (waiver));
  object = json_object_new ();
  secasset_set_string_or_null (object, "rule", secasset_waiver_get_rule (waiver));
  secasset_set_string_or_null (object, "subject", secasset_waiver_get_subject (waiver));
  secasset_set_string_or_null (object, "legal-basis", secasset_waiver_get_legal_basis (waiver));
  secasset_set_string_or_null (object, "approver", secasset_waiver_get_approver (waiver));
  secasset_set_string_or_null (object, "reason", secasset_waiver_get_reason (waiver));
  secasset_set_string_or_null (object, "expires-on", expires);
  return secasset_object_to_node (object);
}

static JsonArray *
clauses_to_array (SecassetFinding *finding)
{
  g_auto (GStrv) clauses = secasset_finding_dup_clauses (finding);
  JsonArray *array = json_array_new ();

  for (guint i = 0; clauses[i]; i++)
    json_array_add_string_element (array, clauses[i]);
  return array;
}

static void
set_rule (JsonObject *object,
          SecassetFinding *finding)
{
  static const char *const bases[]
      = { "text", "deduction", "interpretation", "external", "integrity" };
  static const char *const facts[] = { "unknown", "false", "true" };

  json_object_set_string_member (object, "rule", finding->info->id);
  json_object_set_string_member (object, "severity", secasset_severity_to_nick (finding->severity));
  json_object_set_string_member (object, "basis", bases[finding->info->basis]);
  json_object_set_string_member (object, "fact", facts[finding->fact]);
  json_object_set_array_member (object, "clauses", clauses_to_array (finding));
  json_object_set_member (object, "citation",
                          secasset_texts_to_node (secasset_finding_dup_citation (finding, "ja"),
                                                  secasset_finding_dup_citation (finding, "en")));
}

static void
set_place (JsonObject *object,
           SecassetFinding *finding)
{
  json_object_set_string_member (object, "subject", finding->subject);
  json_object_set_string_member (object, "kind", finding->kind);
  secasset_set_string_or_null (object, "property", finding->property);
  json_object_set_array_member (object, "related", related_to_array (finding->related));
  json_object_set_string_member (object, "pointer", finding->pointer);
  secasset_set_string_or_null (object, "file", finding->file);
  set_count_or_null (object, "line", finding->line);
  set_count_or_null (object, "column", finding->column);
  secasset_set_string_or_null (object, "cell", finding->cell);
  secasset_set_string_or_null (object, "header", finding->header);
}

JsonNode *
secasset_finding_to_node (SecassetFinding *finding)
{
  JsonObject *object = json_object_new ();

  set_rule (object, finding);
  set_place (object, finding);
  json_object_set_member (object, "message",
                          secasset_texts_to_node (secasset_finding_dup_message (finding, "ja"),
                                                  secasset_finding_dup_message (finding, "en")));
  json_object_set_member (object, "remedy",
                          secasset_texts_to_node (secasset_finding_dup_remedy (finding, "ja"),
                                                  secasset_finding_dup_remedy (finding, "en")));
  json_object_set_member (object, "basis-text",
                          secasset_texts_to_node (secasset_finding_dup_basis_text (finding, "ja"),
                                                  secasset_finding_dup_basis_text (finding, "en")));
  json_object_set_array_member (object, "evidence", evidence_to_array (finding->evidence));
  json_object_set_object_member (object, "arguments", arguments_to_object (finding));
  json_object_set_member (object, "waiver", waiver_to_node (finding->waiver));
  json_object_set_string_member (object, "fingerprint", finding->fingerprint);
  return secasset_object_to_node (object);
}
