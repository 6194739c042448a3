/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads an inventory, judges it and prints what is wrong: the whole way in C. */
#include <secasset/secasset.h>

static void
print_finding (SecassetFinding *finding,
               const char *language)
{
  g_autofree char *message = secasset_finding_dup_message (finding, language);
  g_autofree char *remedy = secasset_finding_dup_remedy (finding, language);

  g_print ("%s:%u:%u: %s [%s]\n", secasset_finding_get_file (finding),
           secasset_finding_get_line (finding), secasset_finding_get_column (finding), message,
           secasset_finding_get_rule (finding));
  if (*remedy != '\0')
    g_print ("  %s\n", remedy);
}

static SecassetReport *
judge (const char *path,
       GError **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (SecassetReader) reader = secasset_reader_new ();
  g_autoptr (SecassetValidator) validator = secasset_validator_new (NULL);
  g_autoptr (SecassetInventory) inventory = secasset_reader_read_file (reader, file, NULL, error);

  return inventory ? secasset_validator_validate (validator, inventory, NULL, error) : NULL;
}

int
main (int argc,
      char *argv[])
{
  const char *language = argc > 2 ? argv[2] : "en";
  g_autoptr (SecassetReport) report = NULL;
  g_autoptr (GError) error = NULL;
  GListModel *findings;

  if (argc < 2)
    {
      g_printerr ("Usage: %s FILE [ja|en]\n", argv[0]);
      return 2;
    }
  report = judge (argv[1], &error);
  if (!report)
    {
      g_printerr ("%s: %s\n", argv[1], error->message);
      return 2;
    }

  findings = G_LIST_MODEL (secasset_report_get_findings (report));
  for (guint i = 0; i < g_list_model_get_n_items (findings); i++)
    {
      g_autoptr (SecassetFinding) finding = g_list_model_get_item (findings, i);

      print_finding (finding, language);
    }
  g_print ("%u elements, %u errors, %u warnings\n", secasset_report_get_n_elements (report),
           secasset_report_get_count (report, SECASSET_SEVERITY_ERROR),
           secasset_report_get_count (report, SECASSET_SEVERITY_WARNING));
  return secasset_report_get_verdict (report) == SECASSET_VERDICT_PASSED ? 0 : 1;
}
