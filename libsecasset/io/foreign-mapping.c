/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/importer-private.h"

#include "io/json-text-private.h"
#include "policy/secasset-resources.h"
#include <string.h>

/* How formats are told apart without reading all of a text: by their outermost names. */
static const struct
{
  SecassetModelFormat format;
  const char *file;
  const char *names[3];
} formats[] = {
  { SECASSET_MODEL_FORMAT_THREAGILE, "threagile",
    { "threagile_version", "technical_assets", "data_assets" } },
  { SECASSET_MODEL_FORMAT_OTM, "otm", { "otmVersion", NULL, NULL } },
  { SECASSET_MODEL_FORMAT_OSCAL, "oscal",
    { "component-definition", "system-security-plan", NULL } },
};

JsonObject *
secasset_foreign_mapping_load (SecassetModelFormat format)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *path
          = g_strdup_printf ("/secasset-1/policy/imports/%s.json", formats[i].file);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (JsonNode) node = NULL;

      if (formats[i].format != format)
        continue;
      bytes = g_resource_lookup_data (secasset_resources_get_resource (), path,
                                      G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
      node = bytes ? secasset_json_parse_bytes (bytes, path, SECASSET_FOREIGN_MAX_DEPTH, NULL)
                   : NULL;
      return node ? json_object_ref (json_node_get_object (node)) : NULL;
    }
  return NULL;
}

/* A line that begins with the name and a colon. */
static gboolean
has_line (const char *text,
          gsize length,
          const char *name)
{
  gsize n = strlen (name);

  for (gsize at = 0; at < length;)
    {
      const char *line = text + at;
      const char *end = memchr (line, '\n', length - at);
      gsize size = end ? (gsize) (end - line) : length - at;
      gsize quote = size > 0 && (*line == '"' || *line == '\'') ? 1 : 0;

      if (size > n + 2 * quote && strncmp (line + quote, name, n) == 0
          && line[n + 2 * quote] == ':')
        return TRUE;
      at += size + 1;
    }
  return FALSE;
}

SecassetModelFormat
secasset_foreign_detect (const char *text,
                         gsize length)
{
  gsize at = secasset_json_text_skip_blanks (text, length,
                                             secasset_json_text_get_start (text, length));
  gboolean is_json = secasset_foreign_is_json (text, length);

  if (length > SECASSET_FOREIGN_MAX_SIZE || (is_json && text[at] != '{'))
    return SECASSET_MODEL_FORMAT_UNKNOWN;
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (formats[i].names) && formats[i].names[j]; j++)
        {
          const char *name = formats[i].names[j];

          if (is_json ? secasset_json_text_find_member (text, length, at, name) != G_MAXSIZE
                      : has_line (text + at, length - at, name))
            return formats[i].format;
        }
    }
  return SECASSET_MODEL_FORMAT_UNKNOWN;
}
