/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

/* Segments and kinds of incident have more to be said about them than their words. */
static gboolean
is_told_elsewhere (const char *enumeration,
                   const char *nick)
{
  return (g_str_equal (enumeration, "SegmentKind") || g_str_equal (enumeration, "IncidentKind"))
         && !g_str_equal (nick, "unset");
}

static const char *
get_sort (const char *enumeration,
          const char *nick)
{
  if (!is_told_elsewhere (enumeration, nick))
    return "value";
  return g_str_equal (enumeration, "SegmentKind") ? "segment" : "incident-kind";
}

static void
explain_enumeration (Explain *run,
                     const char *name,
                     const char *class_name)
{
  g_auto (GStrv) nicks = secasset_policy_dup_nicks (run->policy, name);
  g_autofree char *label = explain_label (run, "enumerations", name);

  explain_begin (run, "enumeration", name, label);
  explain_add (run, "class", cli_say (run->cli, "型", "Type"), g_strdup (class_name));
  for (guint i = 0; nicks[i]; i++)
    {
      g_autofree char *word = explain_label (run, name, nicks[i]);

      explain_link (run, "values", cli_say (run->cli, "値", "Values"), get_sort (name, nicks[i]),
                    nicks[i],
                    g_strdup_printf (cli_say (run->cli, "%s（%s）", "%s (%s)"), word, nicks[i]));
    }
  explain_link_realised (run, class_name);
}

void
explain_enumerations (Explain *run)
{
  g_auto (GStrv) names = secasset_policy_dup_nicks (run->policy, "enumerations");

  for (guint i = 0; names[i]; i++)
    {
      g_autofree char *class_name = g_strconcat ("Secasset", names[i], NULL);

      if (explain_is_word (run, "enumerations", names[i]) || explain_is_topic (run, class_name))
        explain_enumeration (run, names[i], class_name);
    }
}

static void
explain_value (Explain *run,
               const char *enumeration,
               const char *nick,
               const char *reference)
{
  g_autofree char *label = explain_label (run, enumeration, nick);

  explain_begin (run, "value", nick, label);
  explain_link (run, "enumeration", cli_say (run->cli, "列挙型", "Enumeration"), "enumeration",
                enumeration, explain_label (run, "enumerations", enumeration));
  explain_add (run, "reference", cli_say (run->cli, "名前", "Name"), g_strdup (reference));
  explain_link_realised (run, reference);
}

static void
explain_values_of (Explain *run,
                   const char *enumeration)
{
  g_auto (GStrv) nicks = secasset_policy_dup_nicks (run->policy, enumeration);

  for (guint i = 0; nicks[i]; i++)
    {
      g_autofree char *reference = g_strdup_printf ("Secasset%s.%s", enumeration, nicks[i]);
      g_autofree char *inner = g_strdup_printf ("%s.%s", enumeration, nicks[i]);
      gboolean named = explain_is_topic (run, reference) || explain_is_topic (run, inner);

      if (named || (!is_told_elsewhere (enumeration, nicks[i])
                    && explain_is_word (run, enumeration, nicks[i])))
        explain_value (run, enumeration, nicks[i], reference);
    }
}

void
explain_values (Explain *run)
{
  g_auto (GStrv) names = secasset_policy_dup_nicks (run->policy, "enumerations");

  for (guint i = 0; names[i]; i++)
    explain_values_of (run, names[i]);
}
