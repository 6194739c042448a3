/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include <string.h>

/* What begins a formula; spreadsheets of Japan take the wide forms, too. */
typedef enum
{
  SIGN_NONE,
  SIGN_FORMULA, /* = and @: always */
  SIGN_NUMBER,  /* + and -: also begin numbers, telephone numbers, and stand for “none” */
} Sign;

static Sign
get_sign (gunichar c)
{
  if (c == '=' || c == '@' || c == 0xff1d || c == 0xff20)
    return SIGN_FORMULA;
  return c == '+' || c == '-' || c == 0xff0b || c == 0xff0d ? SIGN_NUMBER : SIGN_NONE;
}

static gboolean
is_blank (gunichar c)
{
  return g_unichar_isspace (c) || c == 0x3000 || c == 0xfeff || c == 0x200b;
}

/* Of “+81 (22) 214-1111”, “-1,234.5” and “－”: no names, hence no functions, no links. */
static gboolean
is_number (const char *rest)
{
  for (; *rest; rest = g_utf8_next_char (rest))
    {
      gunichar c = g_utf8_get_char (rest);

      if (!g_unichar_isdigit (c) && !is_blank (c) && !(c < 0x80 && strchr (".,-()%", (int) c))
          && c != 0xff0d && c != 0xff0c && c != 0xff0e && c != 0xff08 && c != 0xff09)
        return FALSE;
    }
  return TRUE;
}

gboolean
secasset_ledger_is_formula (const char *text)
{
  const char *p = text;
  Sign sign;

  while (*p && (*p == '"' || is_blank (g_utf8_get_char (p))))
    p = g_utf8_next_char (p);
  sign = get_sign (g_utf8_get_char (p));
  if (sign == SIGN_NONE)
    return *p && (*text == '\t' || *text == '\r');
  return sign == SIGN_FORMULA || !is_number (g_utf8_next_char (p));
}

char *
secasset_ledger_dup_guarded (const char *text)
{
  return secasset_ledger_is_formula (text) ? g_strconcat ("'", text, NULL) : NULL;
}
