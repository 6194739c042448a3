/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

/* How documents of a form become one. Those of a form without a row follow one another. */
typedef struct
{
  const char *opening;
  const char *first; /* before the first document */
  const char *separator;
  const char *closing;
  gboolean enclosed; /* each document has opening and closing of its own */
  gboolean indented;
} Joint;

static const Joint joints[] = {
  [SECASSET_REPORT_FORMAT_JSON] = {
    .opening = "{\n  \"secasset-reports\": 1,\n  \"reports\": [",
    .first = "\n    ",
    .separator = ",\n    ",
    .closing = "\n  ]\n}\n",
    .indented = TRUE,
  },
  [SECASSET_REPORT_FORMAT_SARIF] = {
    .opening = SECASSET_SARIF_OPENING,
    .first = "",
    .separator = ",",
    .closing = SECASSET_SARIF_CLOSING,
    .enclosed = TRUE,
  },
  [SECASSET_REPORT_FORMAT_JUNIT] = {
    .opening = SECASSET_JUNIT_OPENING,
    .first = "",
    .separator = "",
    .closing = SECASSET_JUNIT_CLOSING,
    .enclosed = TRUE,
  },
};

/* JSON strings have no raw line breaks: indenting the lines changes the layout alone. */
static void
append_indented (GString *out,
                 const char *text,
                 gsize length)
{
  for (gsize i = 0; i < length; i++)
    {
      g_string_append_c (out, text[i]);
      if (text[i] == '\n' && i + 1 < length)
        g_string_append (out, "    ");
    }
  if (out->len > 0 && out->str[out->len - 1] == '\n')
    g_string_truncate (out, out->len - 1);
}

static void
append_document (GString *out,
                 const Joint *joint,
                 GBytes *document)
{
  gsize length;
  const char *text = g_bytes_get_data (document, &length);
  gsize opening = strlen (joint->opening);
  gsize closing = strlen (joint->closing);

  if (joint->indented)
    {
      append_indented (out, text, length);
      return;
    }
  if (joint->enclosed)
    {
      g_return_if_fail (length >= opening + closing && memcmp (text, joint->opening, opening) == 0
                        && memcmp (text + length - closing, joint->closing, closing) == 0);
      text += opening;
      length -= opening + closing;
    }
  g_string_append_len (out, text, (gssize) length);
}

GBytes *
secasset_report_writer_join (SecassetReportWriter *self,
                             GBytes *const *documents,
                             gsize n_documents)
{
  const Joint plain = { .opening = "", .first = "", .separator = "\n", .closing = "" };
  const Joint *joint;
  GString *out;

  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), NULL);
  g_return_val_if_fail (documents != NULL || n_documents == 0, NULL);

  joint = (guint) self->format < G_N_ELEMENTS (joints) && joints[self->format].opening
              ? &joints[self->format]
              : &plain;
  out = g_string_new (joint->opening);
  for (gsize i = 0; i < n_documents; i++)
    {
      g_string_append (out, i > 0 ? joint->separator : joint->first);
      append_document (out, joint, documents[i]);
    }
  g_string_append (out, joint->closing);
  return g_string_free_to_bytes (out);
}
