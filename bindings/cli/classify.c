/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

typedef struct
{
  Cli *cli;
  SecassetFacts *facts;
  SecassetElement *element;
  const char *scheme;
  const char *dimension;
} Need;

/* From the element to the one whose own classification gives the level. */
static void
add_path (const Need *need)
{
  g_autoptr (SecassetList) path = secasset_facts_dup_path (need->facts, need->element,
                                                           need->scheme, need->dimension);
  guint n = secasset_list_get_n_items (path);

  for (guint i = 1; i < n; i++)
    {
      g_autoptr (SecassetElement) element = g_list_model_get_item (G_LIST_MODEL (path), i);

      g_string_append (need->cli->out, "\n      ← ");
      cli_add_element (need->cli, element);
    }
}

static void
add_marks (const Need *need)
{
  Cli *cli = need->cli;

  if (secasset_facts_is_overridden (need->facts, need->element, need->scheme, need->dimension))
    g_string_append (cli->out, cli_say (cli, "（承認された特例による）", " (by an approved override)"));
  if (secasset_facts_is_partial (need->facts, need->element, need->scheme, need->dimension))
    g_string_append (cli->out, cli_say (cli, "（未分類のものを含むため、更に高い可能性あり）",
                                        " (may be higher: it carries something unclassified)"));
}

static gboolean
add_dimension (const Need *need,
               SecassetScheme *scheme)
{
  Cli *cli = need->cli;
  g_autofree char *declared = secasset_facts_dup_declared_level (need->facts, need->element,
                                                                 need->scheme, need->dimension);
  g_autofree char *effective = secasset_facts_dup_effective_level (need->facts, need->element,
                                                                   need->scheme, need->dimension);
  g_autofree char *label
      = secasset_scheme_dup_dimension_label (scheme, need->dimension, cli->language);
  const char *none = cli_say (cli, "なし", "none");

  if (!declared && !effective)
    return FALSE;
  g_string_append (cli->out, "    ");
  cli_add_padded (cli, label, 16);
  cli_add (cli, cli_say (cli, "宣言 %s → 必要 %s", "declared %s, needed %s"),
           declared ? declared : none, effective ? effective : none);
  if (g_strcmp0 (declared, effective) != 0)
    cli_add (cli, "%s", cli_say (cli, "（不一致）", " (differs)"));
  add_marks (need);
  add_path (need);
  g_string_append_c (cli->out, '\n');
  return TRUE;
}

static void
add_element (Cli *cli,
             SecassetFacts *facts,
             SecassetElement *element)
{
  g_auto (GStrv) schemes = secasset_facts_dup_schemes (facts);
  gboolean any = FALSE;

  cli_add_element (cli, element);
  g_string_append_c (cli->out, '\n');
  for (guint s = 0; schemes[s]; s++)
    {
      SecassetScheme *scheme = secasset_facts_find_scheme (facts, schemes[s]);
      g_auto (GStrv) dimensions = scheme ? secasset_scheme_dup_dimensions (scheme) : NULL;

      cli_add (cli, "  %s\n", schemes[s]);
      for (guint d = 0; dimensions && dimensions[d]; d++)
        {
          Need need = { cli, facts, element, schemes[s], dimensions[d] };

          any = add_dimension (&need, scheme) || any;
        }
    }
  if (!any)
    cli_add (cli, "    %s\n", cli_say (cli, "分類されていません", "not classified"));
}

/* "confidentiality 2→3B": what is declared, and what is needed where that differs. */
static void
add_short (const Need *need,
           SecassetScheme *scheme)
{
  Cli *cli = need->cli;
  g_autofree char *declared = secasset_facts_dup_declared_level (need->facts, need->element,
                                                                 need->scheme, need->dimension);
  g_autofree char *effective = secasset_facts_dup_effective_level (need->facts, need->element,
                                                                   need->scheme, need->dimension);
  g_autofree char *label
      = secasset_scheme_dup_dimension_label (scheme, need->dimension, cli->language);

  cli_add (cli, "  %s %s", label, declared ? declared : "-");
  if (effective && g_strcmp0 (declared, effective) != 0)
    cli_add (cli, "→%s", effective);
  if (secasset_facts_is_overridden (need->facts, need->element, need->scheme, need->dimension))
    g_string_append_c (cli->out, '*');
  if (secasset_facts_is_partial (need->facts, need->element, need->scheme, need->dimension))
    g_string_append_c (cli->out, '+');
}

static void
add_overview (Cli *cli,
              SecassetFacts *facts,
              SecassetElement *element)
{
  g_auto (GStrv) schemes = secasset_facts_dup_schemes (facts);

  cli_add_element (cli, element);
  for (guint s = 0; schemes[s]; s++)
    {
      SecassetScheme *scheme = secasset_facts_find_scheme (facts, schemes[s]);
      g_auto (GStrv) dimensions = scheme ? secasset_scheme_dup_dimensions (scheme) : NULL;

      cli_add (cli, "\n    %s:", schemes[s]);
      for (guint d = 0; dimensions && dimensions[d]; d++)
        {
          Need need = { cli, facts, element, schemes[s], dimensions[d] };

          add_short (&need, scheme);
        }
    }
  g_string_append_c (cli->out, '\n');
}

static void
add_legend (Cli *cli)
{
  cli_add (cli, "%s",
           cli_say (cli,
                    "\n→ 取り扱う情報等から必要となる区分　* 承認された特例による　"
                    "+ 未分類のものを含むため更に高い可能性あり　- 分類なし\n",
                    "\n→ level needed because of what is carried   * by an approved override\n"
                    "+ may be higher: it carries something unclassified   - not classified\n"));
}

CliStatus
cli_classify_file (Cli *cli,
                   const char *path,
                   const char *id,
                   const GDate *asked,
                   const CliLevels *levels)
{
  g_autoptr (SecassetInventory) inventory = cli_load (cli, path);
  g_autoptr (SecassetFacts) facts = NULL;
  SecassetElement *wanted;
  GListModel *elements;
  GDate date;

  if (!inventory)
    return CLI_STATUS_FAILURE;
  wanted = cli_find (cli, path, inventory, id);
  if (id && !wanted)
    return CLI_STATUS_FAILURE;
  cli_choose_date (cli, path, inventory, asked, &date);
  facts = secasset_facts_new (inventory, cli_get_policy (cli), &date);
  elements = G_LIST_MODEL (secasset_inventory_get_elements (inventory));
  if (wanted)
    {
      add_element (cli, facts, wanted);
      return cli_add_levels (cli, facts, wanted, levels);
    }
  for (guint i = 0; i < g_list_model_get_n_items (elements); i++)
    {
      g_autoptr (SecassetElement) element = g_list_model_get_item (elements, i);

      if (SECASSET_IS_ASSET (element))
        add_overview (cli, facts, element);
    }
  add_legend (cli);
  return CLI_STATUS_FINE;
}
