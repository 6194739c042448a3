/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-decode-private.h"
#include "io/json-encode-private.h"

#include <string.h>

/* So often the caller is asked whether to go on. */
#define TICK_ELEMENTS 256

static gboolean
tick (SecassetJsonDecoder *self)
{
  if (secasset_inventory_get_n_elements (self->inventory) % TICK_ELEMENTS != 0
      || self->tick (self->tick_data))
    return TRUE;
  return secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_SYNTAX, 0,
                                    secasset_error_say ("中止されました", "cancelled"));
}

static void
take_version (SecassetJsonDecoder *self)
{
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  gint c = secasset_json_cursor_peek (&self->cursor);
  SecassetJsonPath path = { NULL, "secasset", 0 };
  SecassetJsonNumber number = { 0 };
  g_autofree char *value = NULL;

  if (self->versioned)
    {
      secasset_json_drop_duplicate (self, &path, G_MAXSIZE);
      return;
    }
  self->versioned = TRUE;
  if (c == '-' || g_ascii_isdigit (c))
    {
      if (!secasset_json_cursor_take_number (&self->cursor, &number))
        return;
    }
  else if (!secasset_json_cursor_skip (&self->cursor))
    return;
  if (number.is_integer && number.integer == SECASSET_JSON_FORMAT_VERSION)
    return;
  value = secasset_json_dup_value (self, offset);
  secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_UNSUPPORTED, offset,
                             secasset_error_say ("台帳の形式の版「%s」には対応していません。"
                                                 "対応している版は%dです",
                                                 "version “%s” of the format is not supported; "
                                                 "version %d is"),
                             value, SECASSET_JSON_FORMAT_VERSION);
}

/* All elements are read, even if they stand in two arrays. */
static void
take_elements (SecassetJsonDecoder *self)
{
  SecassetJsonPath path = { NULL, "elements", 0 };
  gsize offset = secasset_json_cursor_tell (&self->cursor);
  gboolean first = TRUE;

  if (self->has_elements)
    secasset_json_fault (self, "format.duplicate-member", &path, offset, "member", "elements",
                         NULL, NULL, NULL, NULL);
  self->has_elements = TRUE;
  if (secasset_json_cursor_peek (&self->cursor) != '[')
    {
      secasset_json_keep_wrong (self, (SecassetRecord *) self->inventory, &path, "array");
      return;
    }
  if (!secasset_json_cursor_enter (&self->cursor))
    return;
  while (secasset_json_cursor_next_item (&self->cursor, &first))
    {
      if (!secasset_json_decode_element (self) || !tick (self))
        return;
    }
}

static gboolean
take_document_member (SecassetJsonDecoder *self,
                      const char *member)
{
  SecassetJsonPath path = { NULL, "$schema", 0 };

  if (g_str_equal (member, "secasset"))
    take_version (self);
  else if (g_str_equal (member, "elements"))
    take_elements (self);
  else if (g_str_equal (member, "$schema")
           && !secasset_record_peek_kept ((SecassetRecord *) self->inventory, member))
    secasset_json_keep_next (self, (SecassetRecord *) self->inventory, &path);
  else
    return FALSE;
  return TRUE;
}

static gboolean
has_line_break (SecassetJsonDecoder *self,
                gsize start,
                gsize end)
{
  return memchr (self->cursor.text + start, '\n', end - start) != NULL;
}

/* Where the value that was just read ends. */
static gsize
tell_end (SecassetJsonDecoder *self)
{
  return self->cursor.base + self->cursor.tokens[self->cursor.next - 1] + 1;
}

static gboolean
decode_lines (SecassetJsonDecoder *self)
{
  secasset_json_source_set_lines (self->source, TRUE);
  while (secasset_json_cursor_peek (&self->cursor) >= 0)
    {
      gsize start = secasset_json_cursor_tell (&self->cursor);
      gsize end;

      if (!secasset_json_decode_element (self) || !tick (self))
        return FALSE;
      end = secasset_json_text_skip_value (self->cursor.text, self->cursor.length, start);
      if (has_line_break (self, start, end))
        return secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_SYNTAX, start,
                                          secasset_error_say ("一つの要素は1行に書いてください",
                                                              "an element must stand on one line"));
      if (secasset_json_cursor_peek (&self->cursor) >= 0
          && !has_line_break (self, end, secasset_json_cursor_tell (&self->cursor)))
        return secasset_json_cursor_expected (&self->cursor,
                                              secasset_error_say ("行の終わり",
                                                                  "the end of the line"));
    }
  return !self->cursor.failed;
}

static gboolean
check_document (SecassetJsonDecoder *self)
{
  gsize start = secasset_json_cursor_tell (&self->cursor);
  gint c = secasset_json_cursor_peek (&self->cursor);

  if (self->cursor.failed)
    return FALSE;
  if (c < 0)
    return secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_SYNTAX, self->cursor.length,
                                      secasset_error_say ("内容が空です", "the text is empty"));
  if (c == '{')
    return TRUE;
  if (secasset_json_cursor_skip (&self->cursor) && secasset_json_cursor_peek (&self->cursor) >= 0)
    secasset_json_cursor_expected (&self->cursor,
                                   secasset_error_say ("内容の終わり", "the end of the text"));
  return secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_UNSUPPORTED, start,
                                    secasset_error_say ("台帳は、項目「secasset」を"
                                                        "持つオブジェクトでなければなりません",
                                                        "an inventory is an object with a member "
                                                        "“secasset”"));
}

static gboolean
decode_whole (SecassetJsonDecoder *self)
{
  gsize start = secasset_json_cursor_tell (&self->cursor);
  gsize end;

  if (!secasset_json_decode_members (self, (SecassetRecord *) self->inventory, NULL,
                                     take_document_member))
    return FALSE;
  end = tell_end (self);
  if (secasset_json_cursor_peek (&self->cursor) >= 0)
    {
      if (self->has_elements || has_line_break (self, start, end)
          || !has_line_break (self, end, secasset_json_cursor_tell (&self->cursor)))
        return secasset_json_cursor_expected (&self->cursor,
                                              secasset_error_say ("内容の終わり",
                                                                  "the end of the text"));
      if (self->versioned && !decode_lines (self))
        return FALSE;
    }
  if (!self->versioned)
    secasset_json_cursor_fail (&self->cursor, SECASSET_ERROR_UNSUPPORTED, start,
                               secasset_error_say ("形式の版を示す項目「secasset」がありません",
                                                   "the document has no member “secasset”, its "
                                                   "version"));
  return !self->cursor.failed;
}

gboolean
secasset_json_decode_document (SecassetJsonDecoder *self)
{
  gsize start = secasset_json_text_get_start (self->cursor.text, self->cursor.length);

  secasset_json_decoder_load_kinds (self);
  self->cursor.base = self->cursor.window_end = start;
  if (!check_document (self))
    return FALSE;
  if (start > 0)
    secasset_json_fault (self, "format.byte-order-mark", NULL, 0, NULL, NULL, NULL, NULL, NULL,
                         NULL);
  if (!decode_whole (self))
    return FALSE;
  secasset_json_decoder_resolve (self);
  return TRUE;
}
