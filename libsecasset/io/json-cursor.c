/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-cursor-private.h"

#include "io/json-text-private.h"

#include <string.h>

/* Small enough for its index to stay in the cache, large enough for the index to be fast. */
#define WINDOW_SIZE ((gsize) 512 * 1024)

void
secasset_json_cursor_init (SecassetJsonCursor *self,
                           SecassetJsonIndex *index,
                           const char *text,
                           gsize offset,
                           gsize length)
{
  *self = (SecassetJsonCursor){
    .text = text,
    .length = length,
    .index = index,
    .base = offset,
    .window_end = offset,
    .max_depth = SECASSET_JSON_DEFAULT_DEPTH,
    .max_string = G_MAXUINT64,
  };
}

void
secasset_json_cursor_clear (SecassetJsonCursor *self)
{
  g_clear_pointer (&self->message, g_free);
}

gboolean
secasset_json_cursor_fail (SecassetJsonCursor *self,
                           SecassetError code,
                           gsize offset,
                           const char *format,
                           ...)
{
  va_list arguments;

  if (self->failed)
    return FALSE;
  self->failed = TRUE;
  self->code = code;
  self->error_offset = offset;
  self->n_tokens = self->next = 0;
  va_start (arguments, format);
  self->message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  return FALSE;
}

static gboolean
fail_at_end (SecassetJsonCursor *self)
{
  return secasset_json_cursor_fail (self, SECASSET_ERROR_SYNTAX, self->length,
                                    secasset_error_say ("内容が途中で終わっています",
                                                        "the text ends unexpectedly"));
}

gboolean
secasset_json_cursor_expected (SecassetJsonCursor *self,
                               const char *what)
{
  gint found = secasset_json_cursor_peek (self);
  char character[7] = { 0 };
  gsize offset;

  if (self->failed)
    return FALSE;
  if (found < 0)
    return fail_at_end (self);

  offset = secasset_json_cursor_tell (self);
  if (found < 0x20 || found == 0x7f)
    return secasset_json_cursor_fail (self, SECASSET_ERROR_SYNTAX, offset,
                                      secasset_error_say ("%sがあるべき所にバイト0x%02Xがあります",
                                                          "expected %s instead of the byte 0x%02X"),
                                      what, found);
  (void) g_unichar_to_utf8 (g_utf8_get_char (self->text + offset), character);
  return secasset_json_cursor_fail (self, SECASSET_ERROR_SYNTAX, offset,
                                    secasset_error_say ("%sがあるべき所に「%s」があります",
                                                        "expected %s instead of “%s”"),
                                    what, character);
}

/* Where a window of about @size that begins at @start ends: behind a line break. */
static gsize
find_window_end (SecassetJsonCursor *self,
                 gsize start,
                 gsize size)
{
  const char *text = self->text + start;
  gsize rest = self->length - start;
  const char *stop;

  if (size >= rest)
    return self->length;
  for (stop = text + size; stop > text; stop--)
    {
      if (stop[-1] == '\n')
        return (gsize) (stop - self->text);
    }
  stop = memchr (text + size, '\n', rest - size);
  return stop ? (gsize) (stop + 1 - self->text) : self->length;
}

/* The window is down to one line, and there is something wrong with it. */
static gboolean
fail_in_line (SecassetJsonCursor *self,
              SecassetJsonIndexStatus status,
              gsize start,
              gsize end)
{
  const char *bad = secasset_json_text_find_invalid (self->text + start, end - start);
  const char *stop = self->text + end;

  if (status == SECASSET_JSON_INDEX_TOO_LARGE)
    return secasset_json_cursor_fail (self, SECASSET_ERROR_LIMIT, start,
                                      secasset_error_say ("大きすぎて、メモリに収まりません",
                                                          "the text is too large for the memory "
                                                          "there is"));
  if (bad < stop && end == self->length
      && g_utf8_get_char_validated (bad, stop - bad) == (gunichar) -2)
    return fail_at_end (self);
  if (bad < stop)
    return secasset_json_cursor_fail (self, SECASSET_ERROR_ENCODING, (gsize) (bad - self->text),
                                      secasset_error_say ("バイト0x%02Xは、"
                                                          "文字コードUTF-8として正しくありません",
                                                          "the byte 0x%02X is not UTF-8"),
                                      (guchar) *bad);
  if (status == SECASSET_JSON_INDEX_CONTROL)
    return secasset_json_cursor_fail (self, SECASSET_ERROR_SYNTAX,
                                      secasset_json_text_find_control (self->text, start, end),
                                      secasset_error_say ("文字列に制御文字がそのまま入っています",
                                                          "a string contains a control character "
                                                          "that is not escaped"));
  if (end == self->length && self->text[end - 1] != '\n')
    return fail_at_end (self);
  return secasset_json_cursor_fail (self, SECASSET_ERROR_SYNTAX, end - 1,
                                    secasset_error_say ("文字列が同じ行の中で閉じられていません",
                                                        "a string is not closed on its line"));
}

/* What is wrong with a window is wrong with one of its lines: the window shrinks until that
 * one comes first, and what stands before it is read. */
gboolean
secasset_json_cursor_load (SecassetJsonCursor *self)
{
  gsize size = WINDOW_SIZE;

  while (!self->failed && self->window_end < self->length)
    {
      gsize start = self->window_end;
      gsize end = find_window_end (self, start, size);
      SecassetJsonIndexStatus status = secasset_json_index_run (
          self->index, self->text + start, end - start, &self->tokens, &self->n_tokens);

      self->next = 0;
      if (status == SECASSET_JSON_INDEX_OK || status == SECASSET_JSON_INDEX_EMPTY)
        {
          self->base = start;
          self->window_end = end;
          if (status == SECASSET_JSON_INDEX_OK)
            return TRUE;
          size = WINDOW_SIZE;
        }
      else if (!memchr (self->text + start, '\n', end - 1 - start))
        fail_in_line (self, status, start, end);
      else
        size = (end - start) / 2;
    }
  self->n_tokens = self->next = 0;
  return FALSE;
}

gboolean
secasset_json_cursor_enter (SecassetJsonCursor *self)
{
  if (self->depth >= self->max_depth)
    return secasset_json_cursor_fail (self, SECASSET_ERROR_LIMIT, secasset_json_cursor_tell (self),
                                      secasset_error_say ("値の入れ子が%u段を超えています",
                                                          "values are nested more than %u deep"),
                                      self->max_depth);
  self->depth++;
  self->next++;
  return TRUE;
}

static gboolean
leave (SecassetJsonCursor *self)
{
  self->depth--;
  self->next++;
  return FALSE;
}

gboolean
secasset_json_cursor_next_member (SecassetJsonCursor *self,
                                  gboolean *first,
                                  SecassetJsonSpan *key)
{
  gint c = secasset_json_cursor_peek (self);

  if (c == '}')
    return leave (self);
  if (!*first)
    {
      if (c != ',')
        return secasset_json_cursor_expected (self, secasset_error_say ("「,」か「}」", "“,” or “}”"));
      self->next++;
      c = secasset_json_cursor_peek (self);
    }
  if (c != '"')
    return secasset_json_cursor_expected (
        self, *first ? secasset_error_say ("項目か「}」", "a member or “}”")
                     : secasset_error_say ("項目", "a member"));
  *first = FALSE;
  if (!secasset_json_cursor_take_string (self, key))
    return FALSE;
  if (secasset_json_cursor_peek (self) != ':')
    return secasset_json_cursor_expected (self, secasset_error_say ("「:」", "“:”"));
  self->next++;
  return TRUE;
}

gboolean
secasset_json_cursor_next_item (SecassetJsonCursor *self,
                                gboolean *first)
{
  gint c = secasset_json_cursor_peek (self);

  if (c == ']')
    return leave (self);
  if (*first && c >= 0)
    {
      *first = FALSE;
      return TRUE;
    }
  if (c != ',')
    return secasset_json_cursor_expected (self, secasset_error_say ("「,」か「]」", "“,” or “]”"));
  self->next++;
  return TRUE;
}

/* Between the start of a scalar or string and the next token stands nothing but blanks. */
static SecassetJsonSpan
take_lexeme (SecassetJsonCursor *self)
{
  const char *start = self->text + self->base + self->tokens[self->next++];
  const char *end = self->text
                    + (self->next < self->n_tokens ? self->base + self->tokens[self->next]
                                                   : self->window_end);

  while (end[-1] == ' ' || end[-1] == '\n' || end[-1] == '\r' || end[-1] == '\t')
    end--;
  return (SecassetJsonSpan){ start, (gsize) (end - start) };
}

gboolean
secasset_json_cursor_take_string (SecassetJsonCursor *self,
                                  SecassetJsonSpan *span)
{
  SecassetJsonSpan lexeme = take_lexeme (self);
  gsize offset = (gsize) (lexeme.text - self->text);

  if (lexeme.length < 2 || lexeme.text[lexeme.length - 1] != '"')
    return secasset_json_cursor_fail (self, SECASSET_ERROR_SYNTAX, offset,
                                      secasset_error_say ("文字列が閉じられていません",
                                                          "a string is not closed"));
  span->text = lexeme.text + 1;
  span->length = lexeme.length - 2;
  if (span->length > self->max_string)
    return secasset_json_cursor_fail (self, SECASSET_ERROR_LIMIT, offset,
                                      secasset_error_say ("文字列が%" G_GUINT64_FORMAT "バイトを"
                                                          "超えています",
                                                          "a string is longer than %"
                                                          G_GUINT64_FORMAT " bytes"),
                                      self->max_string);
  return TRUE;
}

static gboolean
fail_value (SecassetJsonCursor *self,
            SecassetJsonSpan lexeme)
{
  g_autofree char *shown = secasset_json_text_dup_excerpt (lexeme.text, lexeme.length);

  return secasset_json_cursor_fail (self, SECASSET_ERROR_SYNTAX,
                                    (gsize) (lexeme.text - self->text),
                                    secasset_error_say ("「%s」は値として読めません",
                                                        "“%s” is not a value"),
                                    shown);
}

gboolean
secasset_json_cursor_take_literal (SecassetJsonCursor *self)
{
  SecassetJsonSpan lexeme = take_lexeme (self);
  const char *literal = *lexeme.text == 't' ? "true" : *lexeme.text == 'f' ? "false" : "null";

  if (lexeme.length != strlen (literal) || memcmp (lexeme.text, literal, lexeme.length) != 0)
    return fail_value (self, lexeme);
  return TRUE;
}

gboolean
secasset_json_cursor_take_number (SecassetJsonCursor *self,
                                  SecassetJsonNumber *number)
{
  SecassetJsonSpan lexeme;
  gint c = secasset_json_cursor_peek (self);

  if (c != '-' && !g_ascii_isdigit (c))
    return secasset_json_cursor_expected (self, secasset_error_say ("値", "a value"));
  lexeme = take_lexeme (self);
  if (!secasset_json_text_parse_number (lexeme.text, lexeme.length, number))
    return fail_value (self, lexeme);
  return TRUE;
}

gboolean
secasset_json_cursor_skip (SecassetJsonCursor *self)
{
  SecassetJsonNumber number;
  SecassetJsonSpan span;
  gboolean first = TRUE;

  switch (secasset_json_cursor_peek (self))
    {
    case '{':
      if (!secasset_json_cursor_enter (self))
        return FALSE;
      while (secasset_json_cursor_next_member (self, &first, &span))
        secasset_json_cursor_skip (self);
      return !self->failed;
    case '[':
      if (!secasset_json_cursor_enter (self))
        return FALSE;
      while (secasset_json_cursor_next_item (self, &first))
        secasset_json_cursor_skip (self);
      return !self->failed;
    case '"':
      return secasset_json_cursor_take_string (self, &span);
    case 't':
    case 'f':
    case 'n':
      return secasset_json_cursor_take_literal (self);
    default:
      return secasset_json_cursor_take_number (self, &number);
    }
}

void
secasset_json_cursor_propagate (SecassetJsonCursor *self,
                                const char *name,
                                const char *suffix,
                                GError **error)
{
  guint line, column;

  secasset_json_text_locate (self->text, self->error_offset, &line, &column);
  g_set_error (error, SECASSET_ERROR, (gint) self->code, "%s%s%u:%u: %s%s", name ? name : "",
               name ? ":" : "", line, column, self->message, suffix);
}
