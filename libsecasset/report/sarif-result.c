/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/sarif-private.h"

#include "base/normalize-private.h"

#include <string.h>

char *
secasset_sarif_dup_text (const char *text)
{
  GString *escaped = g_string_new (NULL);

  for (; *text; text++)
    {
      if (*text == ']' && text[1] == '(')
        g_string_append_c (escaped, '\\');
      if (*text == '{' || *text == '}')
        g_string_append_c (escaped, *text);
      g_string_append_c (escaped, *text);
    }
  return g_string_free (escaped, FALSE);
}

void
secasset_sarif_set_text (JsonObject *object,
                         const char *member,
                         const char *text)
{
  g_autofree char *escaped = secasset_sarif_dup_text (text);
  JsonObject *message = json_object_new ();

  json_object_set_string_member (message, "text", escaped);
  json_object_set_object_member (object, member, message);
}

const char *
secasset_sarif_get_level (SecassetSeverity severity)
{
  static const char *const levels[] = { "note", "warning", "error" };

  return levels[severity];
}

char *
secasset_sarif_dup_uri (const char *file)
{
  char *uri = g_path_is_absolute (file) ? g_filename_to_uri (file, NULL, NULL) : NULL;

  return uri ? uri : g_uri_escape_string (file, "/", FALSE);
}

JsonObject *
secasset_sarif_create_artifact_location (const char *file,
                                         gint index)
{
  g_autofree char *uri = secasset_sarif_dup_uri (file);
  JsonObject *location = json_object_new ();

  json_object_set_string_member (location, "uri", uri);
  if (!g_path_is_absolute (file))
    json_object_set_string_member (location, "uriBaseId", SECASSET_SARIF_BASE);
  if (index >= 0)
    json_object_set_int_member (location, "index", index);
  return location;
}

/* The sheet in the name of a place in a workbook, “台帳.xlsx#税務課”: NULL if there is none. */
static const char *
find_sheet (SecassetReport *report,
            const char *file)
{
  gsize length = report->file ? strlen (report->file) : 0;

  return length > 0 && g_str_has_prefix (file, report->file) && file[length] == '#'
             ? file + length + 1
             : NULL;
}

static JsonNode *
create_physical (SecassetReport *report,
                 const char *file,
                 guint line,
                 guint column)
{
  gboolean own = g_strcmp0 (file, report->file) == 0 || find_sheet (report, file);
  JsonObject *object = json_object_new ();
  JsonObject *region;

  json_object_set_object_member (
      object, "artifactLocation",
      secasset_sarif_create_artifact_location (own ? report->file : file, own ? 0 : -1));
  if (line > 0)
    {
      region = json_object_new ();
      json_object_set_int_member (region, "startLine", line);
      if (column > 0)
        json_object_set_int_member (region, "startColumn", column);
      json_object_set_object_member (object, "region", region);
    }
  return secasset_object_to_node (object);
}

static JsonArray *
create_logical (const char *id,
                const char *kind,
                const char *pointer,
                SecassetElement *element)
{
  JsonArray *array = json_array_new ();
  JsonObject *object = json_object_new ();

  if (!secasset_is_blank (id))
    json_object_set_string_member (object, "name", id);
  if (!secasset_is_blank (kind))
    json_object_set_string_member (object, "kind", kind);
  json_object_set_string_member (object, "fullyQualifiedName", pointer);
  if (element && !secasset_is_blank (element->name))
    {
      JsonObject *properties = json_object_new ();

      json_object_set_string_member (properties, "name", element->name);
      json_object_set_object_member (object, "properties", properties);
    }
  json_array_add_object_element (array, object);
  return array;
}

/* Beside the element, the cell that states it. */
static void
add_cell (JsonArray *array,
          SecassetReport *report,
          SecassetFinding *finding)
{
  const char *sheet = finding->file ? find_sheet (report, finding->file) : NULL;
  JsonObject *object;

  if (!finding->cell)
    return;
  object = json_object_new ();
  json_object_set_string_member (object, "name", finding->cell);
  json_object_set_string_member (object, "kind", "cell");
  if (finding->header || sheet)
    {
      JsonObject *properties = json_object_new ();

      if (finding->header)
        json_object_set_string_member (properties, "header", finding->header);
      if (sheet)
        json_object_set_string_member (properties, "sheet", sheet);
      json_object_set_object_member (object, "properties", properties);
    }
  json_array_add_object_element (array, object);
}

static JsonArray *
create_locations (SecassetReport *report,
                  SecassetFinding *finding)
{
  const char *file = finding->file ? finding->file : report->file;
  JsonArray *array = json_array_new ();
  JsonObject *location = json_object_new ();
  JsonArray *logical;

  /* Rows of a table are no lines: a quoted cell may hold several, and a workbook has none. */
  if (file)
    json_object_set_member (location, "physicalLocation",
                            create_physical (report, file, finding->cell ? 0 : finding->line,
                                             finding->column));
  logical = create_logical (finding->subject, finding->kind, finding->pointer, finding->element);
  add_cell (logical, report, finding);
  json_object_set_array_member (location, "logicalLocations", logical);
  json_array_add_object_element (array, location);
  return array;
}

static JsonArray *
create_related (SecassetFinding *finding)
{
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < secasset_list_get_n_items (finding->related); i++)
    {
      SecassetElement *element = secasset_list_index (finding->related, i);
      g_autofree char *pointer = g_strdup_printf ("/elements/%u", element->index);
      JsonObject *location = json_object_new ();

      json_object_set_int_member (location, "id", i + 1);
      json_object_set_array_member (
          location, "logicalLocations",
          create_logical (element->id, secasset_record_get_kind ((SecassetRecord *) element),
                          pointer, element));
      secasset_sarif_set_text (location, "message",
                               secasset_is_blank (element->name) ? element->id : element->name);
      json_array_add_object_element (array, location);
    }
  return array;
}

/* Once one result of a run tells of suppressions, all have to (§3.27.23): those that have none
 * say so. */
static JsonArray *
create_suppressions (SecassetFinding *finding,
                     JsonNode *waiver)
{
  JsonArray *array = json_array_new ();
  JsonObject *object;

  if (!finding->waiver)
    {
      json_node_unref (waiver);
      return array;
    }
  object = json_object_new ();
  json_object_set_string_member (object, "kind", "external");
  json_object_set_string_member (object, "status", "accepted");
  json_object_set_string_member (object, "justification",
                                 secasset_waiver_get_reason (finding->waiver));
  json_object_set_member (object, "properties", waiver);
  json_array_add_object_element (array, object);
  return array;
}

static JsonObject *
begin_result (const SecassetReportRule *rule,
              const char *kind,
              const char *level,
              const char *message)
{
  JsonObject *result = json_object_new ();

  json_object_set_string_member (result, "ruleId", rule->id);
  json_object_set_int_member (result, "ruleIndex", rule->index);
  json_object_set_string_member (result, "kind", kind);
  json_object_set_string_member (result, "level", level);
  secasset_sarif_set_text (result, "message", message);
  return result;
}

/* What SARIF has members of its own for is left out of the properties. */
static void
move_properties (JsonObject *result,
                 SecassetFinding *finding)
{
  static const char *const own[] = { "rule", "subject", "kind",   "related", "pointer",
                                     "file", "line",    "column", "cell",    "header",
                                     "waiver", "fingerprint" };
  g_autoptr (JsonNode) node = secasset_finding_to_node (finding);
  JsonObject *properties = json_node_get_object (node);

  json_object_set_array_member (
      result, "suppressions",
      create_suppressions (finding, json_object_dup_member (properties, "waiver")));
  for (guint i = 0; i < G_N_ELEMENTS (own); i++)
    json_object_remove_member (properties, own[i]);
  json_object_set_object_member (result, "properties", json_object_ref (properties));
}

JsonNode *
secasset_sarif_finding_to_node (const SecassetReportWriter *self,
                                SecassetReport *report,
                                SecassetFinding *finding,
                                const SecassetReportRule *rule)
{
  g_autofree char *message
      = secasset_finding_dup_message (finding, secasset_report_language (self));
  gboolean decided = finding->fact != SECASSET_TRISTATE_UNKNOWN;
  /* Only what failed has a level (§3.27.10); the severity stays among the properties. */
  JsonObject *result
      = begin_result (rule, decided ? "fail" : "open",
                      decided ? secasset_sarif_get_level (finding->severity) : "none", message);
  JsonObject *fingerprints = json_object_new ();

  json_object_set_array_member (result, "locations", create_locations (report, finding));
  if (secasset_list_get_n_items (finding->related) > 0)
    json_object_set_array_member (result, "relatedLocations", create_related (finding));
  json_object_set_array_member (result, "taxa",
                                secasset_sarif_create_taxa (report->policy, finding->info));
  json_object_set_string_member (fingerprints, "secasset/v1", finding->fingerprint);
  json_object_set_object_member (result, "partialFingerprints", fingerprints);
  move_properties (result, finding);
  return secasset_object_to_node (result);
}

JsonNode *
secasset_sarif_skipped_to_node (const SecassetReportWriter *self,
                                SecassetReport *report,
                                const SecassetReportRule *rule)
{
  g_autofree char *words = secasset_report_rule_dup_not_judged (rule, self, report);
  g_autofree char *message = g_strdup_printf (
      secasset_report_say (self, "「%s」：%s", "“%s”: %s"),
      secasset_report_rule_get_title (rule, secasset_report_language (self)), words);
  JsonObject *result = begin_result (rule, "open", "none", message);
  JsonObject *properties = json_object_new ();

  if (report->file)
    {
      JsonArray *locations = json_array_new ();
      JsonObject *location = json_object_new ();

      json_object_set_member (location, "physicalLocation", create_physical (report, report->file, 0, 0));
      json_array_add_object_element (locations, location);
      json_object_set_array_member (result, "locations", locations);
    }
  json_object_set_array_member (result, "suppressions", json_array_new ());
  json_object_set_string_member (
      properties, "severity",
      secasset_severity_to_nick (secasset_rule_coverage_get_severity (rule->coverage)));
  json_object_set_int_member (properties, "run", secasset_rule_coverage_get_run (rule->coverage));
  json_object_set_int_member (properties, "skipped",
                              secasset_rule_coverage_get_skipped (rule->coverage));
  json_object_set_object_member (result, "properties", properties);
  return secasset_object_to_node (result);
}
