/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

#include "model/element-private.h"

/* The last part of a path that is a name: "handles" of "handles/0". */
static char *
dup_member (const char *path)
{
  g_auto (GStrv) parts = g_strsplit (path, "/", -1);

  for (guint i = g_strv_length (parts); i > 0; i--)
    {
      if (*parts[i - 1] && !g_ascii_isdigit (*parts[i - 1]))
        return g_strdup (parts[i - 1]);
    }
  return g_strdup (path);
}

char *
secasset_text_dup_property (const SecassetReportWriter *self,
                            SecassetPolicy *policy,
                            const char *kind,
                            const char *path)
{
  g_autofree char *member = dup_member (path);
  g_autofree char *group = g_strconcat ("fields/", kind, NULL);
  const char *label
      = secasset_policy_get_label (policy, group, member, secasset_report_language (self));

  if (label == member)
    label
        = secasset_policy_get_label (policy, "dimensions", member, secasset_report_language (self));
  return g_strdup (label);
}

/* The group of the words for the values of a field, or NULL if they are no nicks. */
static char *
dup_value_group (const SecassetField *field)
{
  switch (field->kind)
    {
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return g_strdup ("Tristate");
    case SECASSET_FIELD_ENUM:
    case SECASSET_FIELD_FLAGS:
      return g_strdup (g_type_name (field->type ()) + strlen ("Secasset"));
    default:
      return NULL;
    }
}

/* "mic-2024:confidentiality=3B", as evidence writes classifications. */
static char *
dup_level (const SecassetReportWriter *self,
           SecassetPolicy *policy,
           const char *entry)
{
  const char *dimension = strchr (entry, ':');
  const char *level = dimension ? strchr (dimension, '=') : NULL;
  g_autofree char *nick = NULL;

  if (!level)
    return g_strdup_printf (secasset_report_say (self, "%s件", "%s"), entry);
  nick = g_strndup (dimension + 1, (gsize) (level - dimension - 1));
  return g_strdup_printf (
      "%s %s",
      secasset_policy_get_label (policy, "dimensions", nick, secasset_report_language (self)),
      level + 1);
}

static char *
dup_entry (const SecassetReportWriter *self,
           SecassetPolicy *policy,
           const SecassetField *field,
           const char *nick)
{
  g_autofree char *group = field ? dup_value_group (field) : NULL;

  if (field && field->kind == SECASSET_FIELD_OBJECTS)
    return dup_level (self, policy, nick);
  if (group)
    return g_strdup (
        secasset_policy_get_label (policy, group, nick, secasset_report_language (self)));
  return g_strdup (nick);
}

char *
secasset_text_dup_value (const SecassetReportWriter *self,
                         SecassetPolicy *policy,
                         SecassetEvidence *evidence)
{
  const char *value = secasset_evidence_get_value (evidence);
  SecassetElement *element = secasset_evidence_get_element (evidence);
  const SecassetField *field
      = secasset_record_find_field (element, secasset_evidence_get_property (evidence));
  g_auto (GStrv) nicks = NULL;

  if (!value || !*value)
    return g_strdup (secasset_report_say (self, "記載なし", "not stated"));
  if (!field || field->kind == SECASSET_FIELD_STRING || field->kind == SECASSET_FIELD_TEXT)
    return g_strdup (value);
  nicks = g_strsplit (value, ",", -1);
  for (guint i = 0; nicks[i]; i++)
    {
      char *word = dup_entry (self, policy, field, nicks[i]);

      g_free (nicks[i]);
      nicks[i] = word;
    }
  return g_strjoinv (secasset_report_say (self, "、", ", "), nicks);
}
