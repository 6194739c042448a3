/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/xlsx-markup-private.h"

#include "base/error-private.h"

#include <secasset/secasset-error.h>
#include <string.h>

/* No part of a workbook nests as deep. */
#define MAX_DEPTH 64

struct _SecassetXlsxMarkup
{
  const SecassetXlsxHandler *handler;
  gpointer data;
  const char **names;
  const char **values;
  GString *text;
  guint depth;
};

static const char *
get_local (const char *name)
{
  const char *colon = strrchr (name, ':');

  return colon ? colon + 1 : name;
}

static void
start_element (GMarkupParseContext *context,
               const char *name,
               const char **names,
               const char **values,
               gpointer data,
               GError **error)
{
  SecassetXlsxMarkup *self = data;

  if (++self->depth > MAX_DEPTH)
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                           secasset_error_say ("Excelファイルの中の入れ子が深すぎます",
                                               "the workbook’s parts are nested too deeply"));
      return;
    }
  self->names = names;
  self->values = values;
  g_string_truncate (self->text, 0);
  self->handler->start (self->data, self, get_local (name), error);
}

static void
end_element (GMarkupParseContext *context, const char *name, gpointer data, GError **error)
{
  SecassetXlsxMarkup *self = data;

  self->depth--;
  if (self->handler->end)
    self->handler->end (self->data, get_local (name), self->text->str, error);
  g_string_truncate (self->text, 0);
}

static void
take_text (
    GMarkupParseContext *context, const char *text, gsize length, gpointer data, GError **error)
{
  g_string_append_len (((SecassetXlsxMarkup *) data)->text, text, (gssize) length);
}

gboolean
secasset_xlsx_markup_parse (GBytes *bytes,
                            const SecassetXlsxHandler *handler,
                            gpointer data,
                            GError **error)
{
  /* GMarkup knows no entities but the five of XML: nothing can expand. */
  static const GMarkupParser parser
      = { .start_element = start_element, .end_element = end_element, .text = take_text };
  SecassetXlsxMarkup self = { .handler = handler, .data = data, .text = g_string_new (NULL) };
  g_autoptr (GMarkupParseContext) context = g_markup_parse_context_new (
      &parser, G_MARKUP_TREAT_CDATA_AS_TEXT, &self, NULL);
  gsize size;
  const char *text = g_bytes_get_data (bytes, &size);
  gboolean parsed = g_markup_parse_context_parse (context, text, (gssize) size, error)
                    && g_markup_parse_context_end_parse (context, error);

  if (!parsed && error && (*error)->domain == G_MARKUP_ERROR)
    {
      gint line, column;

      g_clear_error (error);
      g_markup_parse_context_get_position (context, &line, &column);
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
                   secasset_error_say ("Excelファイルが壊れています（中のXMLの%d行目%d文字目を"
                                       "読めません）",
                                       "the workbook is damaged: its XML cannot be read at line "
                                       "%d, character %d"),
                   line, column);
    }
  g_string_free (self.text, TRUE);
  return parsed;
}

const char *
secasset_xlsx_markup_get (SecassetXlsxMarkup *markup, const char *name)
{
  for (guint i = 0; markup->names[i]; i++)
    {
      if (g_str_equal (get_local (markup->names[i]), name))
        return markup->values[i];
    }
  return NULL;
}

gboolean
secasset_xlsx_markup_get_flag (SecassetXlsxMarkup *markup, const char *name)
{
  const char *value = secasset_xlsx_markup_get (markup, name);

  return value && (g_str_equal (value, "1") || g_str_equal (value, "true"));
}
