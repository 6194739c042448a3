/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "explain.h"

static char *
name_level (SecassetScheme *scheme,
            const char *dimension,
            const char *level)
{
  return g_strjoin (":", secasset_scheme_get_id (scheme), dimension, level, NULL);
}

static void
add_unverified (Explain *run)
{
  explain_add (run, "unverified", cli_say (run->cli, "注意", "Note"),
               g_strdup (cli_say (run->cli, "定義の文言は原典と照合していません。",
                                  "The wording has not been compared with the original.")));
}

static void
link_levels (Explain *run,
             SecassetScheme *scheme,
             const char *dimension)
{
  g_auto (GStrv) levels = secasset_scheme_dup_levels (scheme, dimension);
  g_autofree char *label
      = secasset_scheme_dup_dimension_label (scheme, dimension, run->cli->language);

  for (guint i = 0; levels && levels[i]; i++)
    {
      g_autofree char *id = name_level (scheme, dimension, levels[i]);

      explain_link (run, dimension, label, "level", id,
                    secasset_scheme_dup_level_label (scheme, dimension, levels[i],
                                                     run->cli->language));
    }
}

static void
explain_scheme (Explain *run,
                SecassetScheme *scheme,
                const char *title)
{
  g_auto (GStrv) dimensions = secasset_scheme_dup_dimensions (scheme);

  explain_begin (run, "scheme", secasset_scheme_get_id (scheme), title);
  explain_add (run, "version", cli_say (run->cli, "版", "Version"),
               g_strdup (secasset_scheme_get_version (scheme)));
  for (guint i = 0; dimensions[i]; i++)
    link_levels (run, scheme, dimensions[i]);
  if (!secasset_scheme_get_verified (scheme))
    add_unverified (run);
  explain_link_clause (run, "7");
}

void
explain_schemes (Explain *run)
{
  GListModel *schemes = G_LIST_MODEL (secasset_policy_get_schemes (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (schemes); i++)
    {
      g_autoptr (SecassetScheme) scheme = g_list_model_get_item (schemes, i);
      g_autofree char *ja = secasset_scheme_dup_title (scheme, "ja");
      g_autofree char *en = secasset_scheme_dup_title (scheme, "en");

      if (explain_is_topic (run, secasset_scheme_get_id (scheme)) || explain_is_topic (run, ja)
          || explain_is_topic (run, en))
        explain_scheme (run, scheme, cli_is_japanese (run->cli) ? ja : en);
    }
}

/* What the level may correspond to in the dimensions of the other scheme. */
static void
link_mapped (Explain *run,
             SecassetScheme *scheme,
             const char *dimension,
             const char *level,
             SecassetScheme *other)
{
  g_auto (GStrv) dimensions = secasset_scheme_dup_dimensions (other);

  for (guint d = 0; dimensions[d]; d++)
    {
      gboolean needs_review = FALSE;
      g_auto (GStrv) mapped = secasset_policy_dup_mapped_levels (
          run->policy, secasset_scheme_get_id (scheme), dimension, level,
          secasset_scheme_get_id (other), dimensions[d], &needs_review);

      for (guint i = 0; mapped && mapped[i]; i++)
        {
          g_autofree char *id = name_level (other, dimensions[d], mapped[i]);

          explain_link (run, "corresponds-to",
                        cli_say (run->cli, "対応する分類", "Corresponds to"), "level", id,
                        g_strconcat (id, needs_review ? cli_say (run->cli, "（要判断）", " (to decide)")
                                                      : "", NULL));
        }
    }
}

static void
explain_level (Explain *run,
               SecassetScheme *scheme,
               const char *dimension,
               const char *level)
{
  const char *language = run->cli->language;
  GListModel *schemes = G_LIST_MODEL (secasset_policy_get_schemes (run->policy));
  g_autofree char *label = secasset_scheme_dup_level_label (scheme, dimension, level, language);
  g_autofree char *id = name_level (scheme, dimension, level);
  g_auto (GStrv) levels = secasset_scheme_dup_levels (scheme, dimension);

  explain_begin (run, "level", id, label);
  explain_link (run, "scheme", cli_say (run->cli, "分類方式", "Scheme"), "scheme",
                secasset_scheme_get_id (scheme), secasset_scheme_dup_title (scheme, language));
  explain_add (run, "dimension", cli_say (run->cli, "観点", "Dimension"),
               secasset_scheme_dup_dimension_label (scheme, dimension, language));
  explain_add (run, "definition", cli_say (run->cli, "定義", "Definition"),
               secasset_scheme_dup_level_definition (scheme, dimension, level, language));
  explain_add (run, "rank", cli_say (run->cli, "順位", "Rank"),
               g_strdup_printf (cli_say (run->cli, "%2$u段階のうち下から%1$u番目",
                                         "%u of %u; the strictest is the highest"),
                                secasset_scheme_get_rank (scheme, dimension, level),
                                g_strv_length (levels)));
  for (guint i = 0; i < g_list_model_get_n_items (schemes); i++)
    {
      g_autoptr (SecassetScheme) other = g_list_model_get_item (schemes, i);

      link_mapped (run, scheme, dimension, level, other);
    }
  if (!secasset_scheme_get_level_verified (scheme, dimension, level))
    add_unverified (run);
}

/* "SCHEME/DIMENSION/LEVEL", also with colons, or less of it from the front, or a label. */
static gboolean
is_level (Explain *run,
          SecassetScheme *scheme,
          const char *dimension,
          const char *level)
{
  const char *id = secasset_scheme_get_id (scheme);
  g_autofree char *ja = secasset_scheme_dup_level_label (scheme, dimension, level, "ja");
  g_autofree char *en = secasset_scheme_dup_level_label (scheme, dimension, level, "en");
  g_autofree char *whole = g_strdup_printf ("%s/%s/%s", id, dimension, level);
  g_autofree char *inner = g_strdup_printf ("%s/%s", dimension, level);
  g_autofree char *outer = g_strdup_printf ("%s/%s", id, level);
  g_autofree char *colons = g_strdelimit (g_strdup (whole), "/", ':');
  g_autofree char *inner_colon = g_strdelimit (g_strdup (inner), "/", ':');

  return explain_is_topic (run, level) || explain_is_topic (run, ja) || explain_is_topic (run, en)
         || explain_is_topic (run, whole) || explain_is_topic (run, inner)
         || explain_is_topic (run, outer) || explain_is_topic (run, colons)
         || explain_is_topic (run, inner_colon);
}

static void
explain_levels_of (Explain *run,
                   SecassetScheme *scheme)
{
  g_auto (GStrv) dimensions = secasset_scheme_dup_dimensions (scheme);

  for (guint d = 0; dimensions[d]; d++)
    {
      g_auto (GStrv) levels = secasset_scheme_dup_levels (scheme, dimensions[d]);

      for (guint i = 0; levels[i]; i++)
        {
          if (is_level (run, scheme, dimensions[d], levels[i]))
            explain_level (run, scheme, dimensions[d], levels[i]);
        }
    }
}

void
explain_levels (Explain *run)
{
  GListModel *schemes = G_LIST_MODEL (secasset_policy_get_schemes (run->policy));

  for (guint i = 0; i < g_list_model_get_n_items (schemes); i++)
    {
      g_autoptr (SecassetScheme) scheme = g_list_model_get_item (schemes, i);

      explain_levels_of (run, scheme);
    }
}
