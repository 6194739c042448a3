/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/pattern-private.h"

#include <string.h>

#define MAX_PATTERN 1000
/* How much a match may backtrack before it is given up. A pattern can lower that, not raise it. */
#define MATCH_LIMITS "(*LIMIT_MATCH=50000)(*LIMIT_DEPTH=5000)(*LIMIT_HEAP=8192)"

GRegex *
secasset_data_read_pattern (SecassetDataReader *reader,
                            const char *member,
                            const char *pattern,
                            const char *before,
                            const char *after)
{
  g_autofree char *whole = g_strconcat (MATCH_LIMITS, before, pattern, after, NULL);
  g_autoptr (GRegex) alone = NULL;
  GRegex *regex = NULL;

  if (strlen (pattern) > MAX_PATTERN)
    {
      secasset_data_defect (reader, member, "%dバイトを超えています。短くしてください",
                            "has more than %d bytes; shorten it", MAX_PATTERN);
      return NULL;
    }
  alone = g_regex_new (pattern, 0, 0, NULL);
  if (alone)
    regex = g_regex_new (whole, G_REGEX_DOLLAR_ENDONLY, 0, NULL);
  if (!regex)
    secasset_data_defect (reader, member,
                          "「%s」は正規表現として読めません。括弧の対応と「\\」の使い方を"
                          "確認してください",
                          "is no regular expression: “%s”; check that its brackets match and "
                          "how it uses “\\”", pattern);
  return regex;
}
