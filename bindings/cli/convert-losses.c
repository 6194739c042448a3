/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "convert-import.h"

#include <string.h>
#include <sys/stat.h>

/* So many names of a reason are told on standard error. */
#define MAX_NAMED 4

/* Losses of one reason, which stand side by side. */
typedef struct
{
  guint first;
  guint end;
} Group;

/* A name that constructs end with. */
typedef struct
{
  const char *name;
  guint count;
} Named;

static SecassetLoss *
get_loss (GPtrArray *losses,
          guint position)
{
  return g_ptr_array_index (losses, position);
}

static gint
compare_losses (gconstpointer a,
                gconstpointer b)
{
  SecassetLoss *left = *(SecassetLoss *const *) a, *right = *(SecassetLoss *const *) b;
  gint order = (gint) secasset_loss_get_reason (left) - (gint) secasset_loss_get_reason (right);

  if (order == 0)
    order = strcmp (secasset_loss_get_construct (left), secasset_loss_get_construct (right));
  return order;
}

static Group
find_group (GPtrArray *losses,
            guint first)
{
  Group group = { .first = first, .end = first + 1 };
  SecassetLossReason reason = secasset_loss_get_reason (get_loss (losses, first));

  while (group.end < losses->len
         && secasset_loss_get_reason (get_loss (losses, group.end)) == reason)
    group.end++;
  return group;
}

static const char *
say_reason (Cli *cli,
            SecassetLossReason reason)
{
  switch (reason)
    {
    case SECASSET_LOSS_REASON_NO_COUNTERPART:
      return cli_say (cli, "対応する項目がない", "nothing corresponds");
    case SECASSET_LOSS_REASON_WRONG_TYPE:
      return cli_say (cli, "値の型が形式の定めと異なる", "not of the type that the format prescribes");
    case SECASSET_LOSS_REASON_UNKNOWN_VALUE:
      return cli_say (cli, "対応する値がない", "no value corresponds");
    case SECASSET_LOSS_REASON_WRONG_KIND:
      return cli_say (cli, "対応する要素の種類にその項目がない",
                      "the kind of element has no such property");
    case SECASSET_LOSS_REASON_NO_TARGET:
      return cli_say (cli, "参照先がない、又は引き継がれていない",
                      "what is named is not there or was not carried over");
    case SECASSET_LOSS_REASON_UNDETERMINED:
      return cli_say (cli, "何に当たるかを決める事実の記載がない",
                      "the facts that decide what it is are not stated");
    case SECASSET_LOSS_REASON_GENERALISED:
      return cli_say (cli, "要素の種類を決めるためにのみ用いた", "only decided the kind of the element");
    case SECASSET_LOSS_REASON_REPEATED:
      return cli_say (cli, "既にある記載と重なる", "stated before");
    case SECASSET_LOSS_REASON_NOT_STATED:
    default:
      return cli_say (cli, "出力先の形式で必須だが、台帳に記載がない",
                      "demanded by the format and not stated in the inventory");
    }
}

static gint
compare_counts (gconstpointer a,
                gconstpointer b)
{
  const Named *left = a, *right = b;

  if (left->count != right->count)
    return left->count > right->count ? -1 : 1;
  return strcmp (left->name, right->name);
}

/* The names that constructs end with: what leads to them are often names of the model. */
static GArray *
count_names (GPtrArray *losses,
             Group group)
{
  GArray *names = g_array_new (FALSE, FALSE, sizeof (Named));
  g_autoptr (GHashTable) positions = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = group.first; i < group.end; i++)
    {
      const char *construct = secasset_loss_get_construct (get_loss (losses, i));
      const char *dot = strrchr (construct, '.');
      Named named = { .name = dot ? dot + 1 : construct, .count = 1 };
      gpointer position;

      if (g_hash_table_lookup_extended (positions, named.name, NULL, &position))
        g_array_index (names, Named, GPOINTER_TO_UINT (position)).count++;
      else
        {
          g_hash_table_insert (positions, (gpointer) named.name, GUINT_TO_POINTER (names->len));
          g_array_append_val (names, named);
        }
    }
  g_array_sort (names, compare_counts);
  return names;
}

/* "technology 9, date 2, and 3 more": the most frequent come first. */
static char *
dup_names (Cli *cli,
           GPtrArray *losses,
           Group group)
{
  g_autoptr (GArray) names = count_names (losses, group);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (names->len, MAX_NAMED); i++)
    {
      const Named *named = &g_array_index (names, Named, i);

      g_string_append (text, i == 0 ? "" : cli_say (cli, "、", ", "));
      g_string_append_printf (text, cli_say (cli, "%s %u件", "%s %u"), named->name, named->count);
    }
  if (names->len > MAX_NAMED)
    g_string_append_printf (text, cli_say (cli, "、ほか%u項目", ", and %u more"),
                            names->len - MAX_NAMED);
  return g_string_free (text, FALSE);
}

static guint
count_lost (GPtrArray *losses)
{
  guint count = 0;

  for (guint i = 0; i < losses->len; i++)
    count += secasset_loss_get_reason (get_loss (losses, i)) != SECASSET_LOSS_REASON_NOT_STATED;
  return count;
}

static void
say_counts (Cli *cli,
            const char *file,
            guint n_lost,
            guint n_added)
{
  if (n_lost > 0)
    cli_warn (cli, file,
              n_lost == 1
                  ? cli_say (cli, "%u件の記載を引き継げませんでした", "%u value was not carried over")
                  : cli_say (cli, "%u件の記載を引き継げませんでした", "%u values were not carried over"),
              n_lost);
  if (n_added > 0)
    cli_warn (cli, file,
              n_added == 1
                  ? cli_say (cli, "必須の項目%u件に記載がないため、仮の値を出力しました",
                             "%u demanded value is not stated; a placeholder stands in its place")
                  : cli_say (cli, "必須の項目%u件に記載がないため、仮の値を出力しました",
                             "%u demanded values are not stated; placeholders stand in their place"),
              n_added);
}

/* At most a line for each reason, beside the counts and the hint. */
static void
summarize (Cli *cli,
           const char *file,
           GPtrArray *losses,
           gboolean listed)
{
  guint n_lost = count_lost (losses);

  say_counts (cli, file, n_lost, losses->len - n_lost);
  for (guint i = 0; i < losses->len;)
    {
      Group group = find_group (losses, i);
      g_autofree char *names = dup_names (cli, losses, group);

      cli_warn (cli, file, cli_say (cli, "  %s：%u件（%s）", "  %s: %u (%s)"),
                say_reason (cli, secasset_loss_get_reason (get_loss (losses, i))),
                group.end - group.first, names);
      i = group.end;
    }
  if (losses->len > 0 && !listed)
    cli_warn (cli, file, "%s",
              cli_say (cli, "--losses FILE で全件の一覧を出力します（.jsonで終わる名前ならJSON）",
                       "--losses FILE lists them all, as JSON if its name ends in .json"));
}

/* A value that did not come along, as a member of the list of losses. */
static JsonNode *
describe_loss (SecassetLoss *loss)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GEnumClass) reasons = g_type_class_ref (SECASSET_TYPE_LOSS_REASON);
  static const char *const languages[] = { "ja", "en" };

  json_builder_begin_object (builder);
  json_builder_set_member_name (builder, "reason");
  json_builder_add_string_value (
      builder, g_enum_get_value (reasons, (gint) secasset_loss_get_reason (loss))->value_nick);
  json_builder_set_member_name (builder, "pointer");
  json_builder_add_string_value (builder, secasset_loss_get_pointer (loss));
  json_builder_set_member_name (builder, "construct");
  json_builder_add_string_value (builder, secasset_loss_get_construct (loss));
  json_builder_set_member_name (builder, "value");
  json_builder_add_string_value (builder, secasset_loss_get_value (loss));
  json_builder_set_member_name (builder, "line");
  json_builder_add_int_value (builder, secasset_loss_get_line (loss));
  json_builder_set_member_name (builder, "column");
  json_builder_add_int_value (builder, secasset_loss_get_column (loss));
  json_builder_set_member_name (builder, "message");
  json_builder_begin_object (builder);
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autofree char *message = secasset_loss_dup_message (loss, languages[i]);

      json_builder_set_member_name (builder, languages[i]);
      json_builder_add_string_value (builder, message);
    }
  json_builder_end_object (builder);
  json_builder_end_object (builder);
  return json_builder_get_root (builder);
}

static void
add_as_json (Cli *cli,
             GPtrArray *losses)
{
  g_autoptr (JsonNode) root = json_node_new (JSON_NODE_OBJECT);
  JsonObject *document = json_object_new ();
  JsonArray *array = json_array_new ();

  for (guint i = 0; i < losses->len; i++)
    json_array_add_element (array, describe_loss (get_loss (losses, i)));
  json_object_set_int_member (document, "secasset-losses", 1);
  json_object_set_array_member (document, "losses", array);
  json_node_take_object (root, document);
  cli_add_node (cli, root);
}

static void
add_as_text (Cli *cli,
             const char *file,
             GPtrArray *losses)
{
  Group group = { 0 };

  for (guint i = 0; i < losses->len; i++)
    {
      SecassetLoss *loss = get_loss (losses, i);
      g_autofree char *message = secasset_loss_dup_message (loss, cli->language);

      if (i == group.end)
        {
          group = find_group (losses, i);
          cli_add (cli, cli_say (cli, "%s# %s：%u件\n", "%s# %s: %u\n"), i == 0 ? "" : "\n",
                   say_reason (cli, secasset_loss_get_reason (loss)), group.end - group.first);
        }
      cli_add_clean (cli, file);
      if (secasset_loss_get_line (loss) > 0)
        cli_add (cli, ":%u:%u", secasset_loss_get_line (loss), secasset_loss_get_column (loss));
      cli_add (cli, ": ");
      cli_add_clean (cli, secasset_loss_get_pointer (loss));
      cli_add (cli, ": ");
      cli_add_clean (cli, message);
      cli_add (cli, "\n");
    }
}

static gboolean
is_same_file (const char *path,
              const char *other)
{
  g_autoptr (GFile) left = g_file_new_for_path (path);
  g_autoptr (GFile) right = g_file_new_for_path (other);
  struct stat info, other_info;

  if (g_file_equal (left, right))
    return TRUE;
  return stat (path, &info) == 0 && stat (other, &other_info) == 0 && S_ISREG (info.st_mode)
         && info.st_dev == other_info.st_dev && info.st_ino == other_info.st_ino;
}

gboolean
cli_check_losses (Cli *cli,
                  const char *path,
                  const char *output)
{
  gboolean is_stdout = path && g_str_equal (path, "-");

  if (!path || is_stdout != g_str_equal (output, "-"))
    return TRUE;
  if (!is_stdout && !is_same_file (path, output))
    return TRUE;
  cli_fail (cli, NULL, "%s",
            cli_say (cli, "--losses には、変換先とは別のファイルを指定してください",
                     "--losses must name another file than the one to write"));
  return FALSE;
}

CliStatus
cli_tell_losses (Cli *cli,
                 const char *file,
                 GPtrArray *losses,
                 const char *path)
{
  Cli report = { .language = cli->language, .out = g_string_new (NULL), .inputs = cli->inputs };
  CliStatus status = CLI_STATUS_FINE;

  g_ptr_array_sort (losses, compare_losses);
  summarize (cli, file, losses, path != NULL);
  if (path)
    {
      report.output = g_strdup (path);
      if (g_str_has_suffix (path, ".json"))
        add_as_json (&report, losses);
      else
        add_as_text (&report, file, losses);
      status = cli_write_output (&report, CLI_STATUS_FINE);
    }
  cli->failed |= report.failed;
  g_free (report.output);
  g_string_free (report.out, TRUE);
  return status;
}
