/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "cli.h"

/* What “classify” can be asked for: the levels as they are, or as they would be in another
 * scheme. */
typedef struct
{
  CliLevels levels;
  CliMigration migration;
} Request;

static void
request_clear (Request *request)
{
  g_free (request->levels.why_not);
  g_free (request->levels.what_if);
  g_free (request->levels.scheme);
  g_free (request->levels.dimension);
  g_free (request->migration.from);
  g_free (request->migration.to);
  g_free (request->migration.format);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Request, request_clear)

static CliStatus
classify (Cli *cli,
          const char *path,
          const char *id,
          const GDate *asked,
          gpointer data)
{
  const CliMigration *migration = &((Request *) data)->migration;
  const CliLevels *levels = &((Request *) data)->levels;
  gboolean about_levels = levels->why || levels->why_not || levels->what_if || levels->scheme
                          || levels->dimension;
  gboolean about_migration = migration->from || migration->provisional || migration->format;

  if (migration->to && !id && !about_levels)
    return cli_migrate (cli, path, asked, migration);
  if (!migration->to && !about_migration && (id || !about_levels))
    return cli_classify_file (cli, path, id, asked, levels);
  if (about_levels && !migration->to && !about_migration)
    cli_fail (cli, NULL, "%s",
              cli_say (cli, "これらのオプションには識別子の指定が必要です（secasset classify --help を参照）",
                       "these options need an id; see secasset classify --help"));
  else
    cli_fail (cli, NULL, "%s",
              cli_say (cli, "--from、--provisional及び--formatは--toとともに、識別子なしで指定してください",
                       "--from, --provisional and --format go with --to, which takes no id"));
  return CLI_STATUS_FAILURE;
}

CliStatus
cli_classify (Cli *cli,
              int argc,
              char **argv)
{
  g_auto (Request) request = { 0 };
  CliLevels *levels = &request.levels;
  CliMigration *migration = &request.migration;
  const CliOption options[] = {
    { "why", 0, G_OPTION_ARG_NONE, &levels->why, NULL, "区分の根拠を示す（既定）",
      "say why levels are needed (the default)" },
    { "why-not", 0, G_OPTION_ARG_FILENAME, &levels->why_not, "LEVEL",
      "その区分とできない理由を示す", "say what requires more than LEVEL" },
    { "what-if", 0, G_OPTION_ARG_FILENAME, &levels->what_if, "LEVEL",
      "その区分とするのに必要な最小の変更を示す", "list the smallest changes that lead to LEVEL" },
    { "scheme", 0, G_OPTION_ARG_FILENAME, &levels->scheme, "SCHEME", "分類の方式",
      "scheme to explain" },
    { "dimension", 0, G_OPTION_ARG_FILENAME, &levels->dimension, "DIMENSION",
      "分類の観点（confidentiality など）", "dimension to explain, as in confidentiality" },
    { "to", 't', G_OPTION_ARG_FILENAME, &migration->to, "SCHEME",
      "この分類に移行した場合の一覧を示す", "list what becomes of the levels in another scheme" },
    { "from", 0, G_OPTION_ARG_FILENAME, &migration->from, "SCHEME",
      "移行元の分類（既定: 台帳の設定）", "scheme to move from; default: the inventory’s" },
    { "provisional", 0, G_OPTION_ARG_NONE, &migration->provisional, NULL,
      "人の判断が必要なものに仮の値を案として記録する",
      "record provisional levels as drafts where a person has to decide" },
    { "format", 'f', G_OPTION_ARG_FILENAME, &migration->format, "text|json", "移行の一覧の形式",
      "format of the list that --to asks for" },
  };

  return cli_run_on_file (cli, "classify", argc, argv, options, G_N_ELEMENTS (options), classify,
                          &request);
}
