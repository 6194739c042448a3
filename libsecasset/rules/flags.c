/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/flags-private.h"

#include "rules/rules-private.h"

#define MAX_NAMES 8

/* Their conjunction; *first is the first flag of that value. */
static SecassetTristate
judge_flags (const SecassetFlag *flags,
             guint n_flags,
             const SecassetFlag **first)
{
  SecassetTristate result = SECASSET_TRISTATE_TRUE;

  for (guint i = 0; i < n_flags; i++)
    result = secasset_tristate_and (result, flags[i].value);
  for (*first = flags; (*first)->value != (guint8) result; (*first)++)
    {
    }
  return result;
}

void
secasset_context_require_flags (SecassetRuleContext *context,
                                gpointer element,
                                const SecassetFlag *flags,
                                guint n_flags)
{
  const SecassetFlag *first;
  SecassetTristate result = judge_flags (flags, n_flags, &first);

  if (result == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, first->member);
  if (result != SECASSET_TRISTATE_FALSE)
    return;
  for (guint i = 0; i < n_flags; i++)
    {
      if (flags[i].value == SECASSET_TRISTATE_FALSE)
        secasset_context_evidence (context, element, flags[i].member);
    }
  secasset_context_report (context, first->member);
}

gboolean
secasset_context_note_flags (SecassetRuleContext *context,
                             gpointer element,
                             const SecassetFlag *flags,
                             guint n_flags)
{
  const SecassetFlag *first;
  SecassetTristate result = judge_flags (flags, n_flags, &first);

  if (result == SECASSET_TRISTATE_UNKNOWN)
    secasset_context_skip (context, element, first->member);
  if (result != SECASSET_TRISTATE_TRUE)
    return FALSE;
  for (guint i = 0; i < n_flags; i++)
    secasset_context_evidence (context, element, flags[i].member);
  return TRUE;
}

char *
secasset_elements_join_names (const GPtrArray *elements)
{
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < elements->len && i < MAX_NAMES; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? "、" : "",
                            secasset_element_get_display_name (g_ptr_array_index (elements, i)));
  if (elements->len > MAX_NAMES)
    g_string_append (names, "、…");
  return g_string_free (names, FALSE);
}
