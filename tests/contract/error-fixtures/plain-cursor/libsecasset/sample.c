/* SPDX-License-Identifier: LGPL-2.1-or-later */
static void
sample (SecassetJsonCursor *cursor)
{
  secasset_json_cursor_fail (cursor, SECASSET_ERROR_LIMIT, 0, "the text is too long");
}
