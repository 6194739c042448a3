/* SPDX-License-Identifier: LGPL-2.1-or-later */
// The library as a C++ program sees it that keeps a ledger: it builds inventories from a web
// form, has them judged, reads what was found, and reads files that anybody may have sent.
#include <gtest/gtest.h>
#include <secasset/secasset.h>

#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "host-rule.h"

namespace {

struct Unref
{
  void operator() (gpointer object) const { g_object_unref (object); }
};
template <typename T> using Ref = std::unique_ptr<T, Unref>;

struct ClearError
{
  void operator() (GError *error) const { g_error_free (error); }
};
using ErrorRef = std::unique_ptr<GError, ClearError>;

std::string
take (char *text)
{
  std::string copy = text ? text : "";

  g_free (text);
  return copy;
}

template <typename T>
T *
add (SecassetInventory *inventory,
     T *element)
{
  GError *error = nullptr;

  EXPECT_TRUE (secasset_inventory_add (inventory, SECASSET_ELEMENT (element), &error));
  EXPECT_EQ (error, nullptr);
  g_object_unref (element);
  return element;
}

// A system that handles individual numbers, open to the internet: nothing is right about it.
Ref<SecassetInventory>
create_ledger ()
{
  Ref<SecassetInventory> inventory (secasset_inventory_new ());
  std::unique_ptr<GDate, void (*) (GDate *)> day (g_date_new_dmy (1, G_DATE_APRIL, 2026),
                                                  g_date_free);
  const char *const units[] = { "O1", nullptr };
  const char *const handled[] = { "I1", "I9", nullptr };

  secasset_inventory_set_policy (inventory.get (), "sendai-basic");
  secasset_inventory_set_reference_date (inventory.get (), day.get ());
  auto *unit = add (inventory.get (), secasset_org_unit_new ("O1"));
  secasset_element_set_name (SECASSET_ELEMENT (unit), "財政局税務部市民税課");
  auto *system = add (inventory.get (), secasset_information_system_new ("S1"));
  secasset_element_set_name (SECASSET_ELEMENT (system), "住民税");
  secasset_asset_set_managed_by (SECASSET_ASSET (system), units);
  secasset_information_system_set_handles_individual_number_use (system, SECASSET_TRISTATE_TRUE);
  secasset_information_system_set_allows_internet_inbound (system, SECASSET_TRISTATE_TRUE);
  secasset_information_system_set_handles (system, handled);
  add (inventory.get (), secasset_administrative_information_new ("I1"));
  return inventory;
}

Ref<SecassetReport>
validate (SecassetValidator *validator,
          SecassetInventory *inventory)
{
  GError *error = nullptr;
  Ref<SecassetReport> report (secasset_validator_validate (validator, inventory, nullptr, &error));

  EXPECT_EQ (error, nullptr) << error->message;
  return report;
}

// Everything that a report says, in one text.
std::string
describe (SecassetReport *report)
{
  SecassetList *findings = secasset_report_get_findings (report);
  std::string text = std::to_string (secasset_report_get_verdict (report)) + "\n";

  for (guint i = 0; i < secasset_list_get_n_items (findings); i++)
    {
      Ref<SecassetFinding> finding (
          SECASSET_FINDING (g_list_model_get_item (G_LIST_MODEL (findings), i)));

      text += std::string (secasset_finding_get_rule (finding.get ())) + " "
              + secasset_finding_get_pointer (finding.get ()) + " "
              + secasset_finding_get_fingerprint (finding.get ()) + " "
              + take (secasset_finding_dup_message (finding.get (), "ja")) + "\n";
    }
  return text;
}

TEST (Embedder, VersionsAgree)
{
  EXPECT_TRUE (SECASSET_CHECK_VERSION (1, 0, 0));
}

TEST (Embedder, FindingsSayWhatAndWhere)
{
  Ref<SecassetInventory> inventory = create_ledger ();
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  Ref<SecassetReport> report = validate (validator.get (), inventory.get ());
  SecassetList *findings = secasset_report_get_findings (report.get ());
  bool dangling = false;

  EXPECT_EQ (secasset_report_get_verdict (report.get ()), SECASSET_VERDICT_FAILED);
  EXPECT_EQ (secasset_report_get_n_elements (report.get ()), 3u);
  ASSERT_GT (secasset_list_get_n_items (findings), 0u);
  for (guint i = 0; i < secasset_list_get_n_items (findings); i++)
    {
      Ref<SecassetFinding> finding (
          SECASSET_FINDING (g_list_model_get_item (G_LIST_MODEL (findings), i)));
      std::string japanese = take (secasset_finding_dup_message (finding.get (), "ja"));
      std::string english = take (secasset_finding_dup_message (finding.get (), "en"));

      EXPECT_NE (japanese, "");
      EXPECT_NE (english, "");
      EXPECT_NE (japanese, english);
      EXPECT_NE (take (secasset_finding_dup_remedy (finding.get (), "ja")), "");
      EXPECT_NE (secasset_finding_get_pointer (finding.get ()), nullptr);
      dangling |= japanese.find ("I9") != std::string::npos;
    }
  EXPECT_TRUE (dangling) << describe (report.get ());
}

TEST (Embedder, ManyThreadsValidateOneInventory)
{
  Ref<SecassetInventory> inventory = create_ledger ();
  Ref<SecassetValidator> shared (secasset_validator_new (nullptr));
  std::vector<std::string> results (4);
  std::vector<std::thread> threads;

  for (size_t i = 0; i < results.size (); i++)
    threads.emplace_back ([&, i] {
      Ref<SecassetValidator> own (secasset_validator_new (nullptr));

      for (int round = 0; round < 20; round++)
        {
          Ref<SecassetReport> report
              = validate (round % 2 ? own.get () : shared.get (), inventory.get ());
          std::string said = describe (report.get ());

          if (round == 0)
            results[i] = said;
          else if (said != results[i])
            results[i] += "changed between runs";
        }
    });
  for (std::thread &thread : threads)
    thread.join ();
  for (const std::string &result : results)
    EXPECT_EQ (result, results[0]);
  EXPECT_NE (results[0], "");
}

TEST (Embedder, EditsChangeTheVerdict)
{
  Ref<SecassetInventory> inventory = create_ledger ();
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  std::string before = describe (validate (validator.get (), inventory.get ()).get ());
  guint n_changes = 0;
  auto count = +[] (SecassetInventory *, SecassetRecord *, const char *, guint *n) { ++*n; };
  gulong handler
      = g_signal_connect (inventory.get (), "changed", G_CALLBACK (count), &n_changes);

  const char *const handled[] = { "I1", nullptr };

  secasset_information_system_set_handles (
      SECASSET_INFORMATION_SYSTEM (secasset_inventory_find (inventory.get (), "s1")), handled);
  EXPECT_EQ (n_changes, 1u);
  EXPECT_NE (describe (validate (validator.get (), inventory.get ()).get ()), before);
  g_signal_handler_disconnect (inventory.get (), handler);
}

TEST (Embedder, HostRulesAreAskedAboutEveryElement)
{
  Ref<SecassetInventory> inventory = create_ledger ();
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  int looked_at = 0;
  Ref<SecassetRule> rule (host_rule_new ("HOST-1", [&] (SecassetRuleContext *context) {
    looked_at++;
    if (std::string (secasset_element_get_id (secasset_rule_context_get_element (context))) == "S1")
      secasset_rule_context_report (context, "name", nullptr);
    return true;
  }));
  GError *error = nullptr;

  ASSERT_TRUE (secasset_validator_add_rule (validator.get (), rule.get (), &error));
  std::string said = describe (validate (validator.get (), inventory.get ()).get ());
  EXPECT_EQ (looked_at, 3);
  EXPECT_NE (said.find ("HOST-1"), std::string::npos) << said;
  EXPECT_EQ (said.find ("HOST-1", said.find ("HOST-1") + 1), std::string::npos) << said;
}

TEST (Embedder, FailingHostRuleIsAFinding)
{
  Ref<SecassetInventory> inventory = create_ledger ();
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  Ref<SecassetRule> rule (host_rule_new ("HOST-2", [] (SecassetRuleContext *) { return false; }));

  ASSERT_TRUE (secasset_validator_add_rule (validator.get (), rule.get (), nullptr));
  std::string said = describe (validate (validator.get (), inventory.get ()).get ());
  EXPECT_NE (said.find ("engine.rule-failed"), std::string::npos) << said;
}

// What says that the text itself is wrong cannot be switched off; other rules can.
TEST (Embedder, OnlyJudgementsCanBeDisabled)
{
  const std::string text = R"({"secasset":1,"reference-date":"2026-04-01","colour":1,
    "elements":[{"kind":"information-system","id":"S1","name":7}]})";
  Ref<SecassetReader> reader (secasset_reader_new ());
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  std::unique_ptr<GBytes, void (*) (GBytes *)> bytes (g_bytes_new (text.data (), text.size ()),
                                                      g_bytes_unref);
  Ref<SecassetInventory> inventory (
      secasset_reader_read_bytes (reader.get (), bytes.get (), nullptr, nullptr, nullptr));

  GError *error = nullptr;

  EXPECT_FALSE (
      secasset_validator_disable_rule (validator.get (), "format.unknown-member", &error));
  ErrorRef refused (error);
  EXPECT_NE (error, nullptr);
  EXPECT_TRUE (secasset_validator_disable_rule (validator.get (), "SB-110", nullptr));
  std::string said = describe (validate (validator.get (), inventory.get ()).get ());
  EXPECT_NE (said.find ("format.unknown-member"), std::string::npos) << said;
  EXPECT_NE (said.find ("format.wrong-type"), std::string::npos) << said;
  EXPECT_EQ (said.find ("SB-110"), std::string::npos) << said;
}

TEST (Embedder, SetsParametersOfRules)
{
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  const struct
  {
    const char *rule, *name, *value;
    int code; // 0: it is set
  } cases[] = {
    { "GI-034", "subject-threshold", "10000", 0 },
    { "gi-034", "subject-threshold", "null", 0 },
    { "GI-034", "subject-threshold", "\"many\"", SECASSET_ERROR_POLICY },
    { "MG-017", "actions", "[ \"edr\" ]", 0 },
    { "MG-017", "actions", "[ 1 ]", SECASSET_ERROR_POLICY },
    { "MG-032", "ceilings", "{ \"internet\": \"3C\" }", 0 },
    { "MG-032", "ceilings", "\"3C\"", SECASSET_ERROR_POLICY },
    { "GI-034", "threshold", "1", SECASSET_ERROR_NOT_FOUND },
    { "XX-001", "threshold", "1", SECASSET_ERROR_NOT_FOUND },
  };

  for (const auto &row : cases)
    {
      std::unique_ptr<JsonNode, void (*) (JsonNode *)> value (
          json_from_string (row.value, nullptr), json_node_unref);
      GError *error = nullptr;

      EXPECT_EQ (secasset_validator_set_parameter (validator.get (), row.rule, row.name,
                                                   value.get (), &error),
                 row.code == 0)
          << row.rule << " " << row.value;
      ErrorRef refused (error);
      EXPECT_EQ (error ? error->code : 0, row.code) << row.rule << " " << row.value;
    }
}

TEST (Embedder, CancelledValidationIsAnError)
{
  Ref<SecassetInventory> inventory = create_ledger ();
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  Ref<GCancellable> cancellable (g_cancellable_new ());
  GError *error = nullptr;

  g_cancellable_cancel (cancellable.get ());
  EXPECT_EQ (secasset_validator_validate (validator.get (), inventory.get (), cancellable.get (),
                                          &error),
             nullptr);
  EXPECT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
  ErrorRef cleared (error);
}

// Reads and judges; whatever the bytes are, there is a result or an error, never both.
void
read_anything (const std::string &text)
{
  Ref<SecassetReader> reader (secasset_reader_new ());
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  GBytes *bytes = g_bytes_new (text.data (), text.size ());
  GError *error = nullptr;
  SecassetInventory *inventory
      = secasset_reader_read_bytes (reader.get (), bytes, "upload.json", nullptr, &error);

  g_bytes_unref (bytes);
  ASSERT_NE (inventory == nullptr, error == nullptr) << text.substr (0, 200);
  g_clear_error (&error);
  if (!inventory)
    return;
  Ref<SecassetInventory> owned (inventory);
  // The bytes may name a policy that nobody has, or no day to judge by.
  Ref<SecassetReport> report (
      secasset_validator_validate (validator.get (), inventory, nullptr, &error));
  ErrorRef refused (error);
  ASSERT_NE (report == nullptr, error == nullptr) << text.substr (0, 200);
  if (report)
    {
      EXPECT_NE (describe (report.get ()), "");
    }
}

const char *const seed = R"({"secasset":1,"policy":"sendai-basic","reference-date":"2026-04-01",
"elements":[{"kind":"org-unit","id":"O1","name":"課"},{"kind":"information-system","id":"S1",
"handles":[{"ref":"I1","valid-from":"2025-04-01"},"I2"],"managed-by":"O1","connects-to-lgwan":null,
"assignments":[{"scheme":"mic-2024","confidentiality":"3B"}],"x-a":[1,{}]},{"kind":"strange"}],
"waivers":[],"threats":[]})";

TEST (Embedder, UntrustedBytesNeverCrash)
{
  std::mt19937 random (20260401);
  const std::string base = seed;
  const std::string alphabet = "{}[]:,\"0-1.eE \\utrfn\x00\xff\xe8";

  read_anything ("");
  read_anything (std::string (100000, '['));
  read_anything (std::string (100000, '{'));
  read_anything ("\xef\xbb\xbf" + base);
  for (size_t length = 0; length <= base.size (); length += 3)
    read_anything (base.substr (0, length));
  for (int i = 0; i < 1500; i++)
    {
      std::string text = base;

      for (unsigned n = 1 + random () % 4; n > 0; n--)
        text[random () % text.size ()] = alphabet[random () % alphabet.size ()];
      read_anything (text);
    }
}

} // namespace
