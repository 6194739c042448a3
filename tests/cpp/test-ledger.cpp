/* SPDX-License-Identifier: LGPL-2.1-or-later */
// Ledgers as a server sees them that takes them from anybody: nothing of a file, of its name or of
// the order of calls may bring it down, and work can be stopped.
#include <gtest/gtest.h>
#include <secasset/secasset.h>

#include <atomic>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace {

struct Unref
{
  void operator() (gpointer object) const { g_object_unref (object); }
};
template <typename T> using Ref = std::unique_ptr<T, Unref>;

struct Release
{
  void operator() (GError *error) const { g_error_free (error); }
  void operator() (GBytes *bytes) const { g_bytes_unref (bytes); }
};
using ErrorRef = std::unique_ptr<GError, Release>;
using BytesRef = std::unique_ptr<GBytes, Release>;

BytesRef
to_bytes (const std::string &text)
{
  return BytesRef (g_bytes_new (text.data (), text.size ()));
}

std::string
create_text (unsigned n_rows)
{
  std::string text = "資産ID,資産名称,資産区分,所管課,機密性,完全性,可用性,備考\r\n";

  for (unsigned i = 1; i <= n_rows; i++)
    text += "S-" + std::to_string (i) + ",システム" + std::to_string (i)
            + ",情報システム,情報政策課,３Ｂ,２,２,\r\n";
  return text;
}

Ref<SecassetLedger>
read_text (const std::string &text,
           const char *name,
           GCancellable *cancellable,
           ErrorRef *failure = nullptr)
{
  GError *error = nullptr;
  Ref<SecassetLedger> ledger (secasset_ledger_new_from_bytes (
      to_bytes (text).get (), name, nullptr, nullptr, nullptr, cancellable, &error));

  EXPECT_NE (ledger == nullptr, error == nullptr);
  if (failure)
    failure->reset (error);
  else
    g_clear_error (&error);
  return ledger;
}

BytesRef
write_ledger (SecassetLedgerWriter *writer,
              SecassetInventory *inventory,
              SecassetLedger *ledger)
{
  return BytesRef (
      secasset_ledger_writer_to_bytes (writer, inventory, ledger, nullptr, nullptr));
}

Ref<SecassetReport>
judge (SecassetLedger *ledger)
{
  Ref<SecassetValidator> validator (secasset_validator_new (nullptr));
  std::unique_ptr<GDate, void (*) (GDate *)> day (g_date_new_dmy (1, G_DATE_APRIL, 2026),
                                                  g_date_free);

  secasset_inventory_set_reference_date (secasset_ledger_get_inventory (ledger), day.get ());
  return Ref<SecassetReport> (secasset_validator_validate (
      validator.get (), secasset_ledger_get_inventory (ledger), nullptr, nullptr));
}

TEST (Ledger, NothingInAFileIsNoLedger)
{
  for (const std::string &text : { std::string (), std::string (1, '\0'), std::string ("\r\n"),
                                   std::string ("\xef\xbb\xbf"), std::string ("\xff\xfe"),
                                   std::string ("PK\003\004"), std::string (4096, '"') })
    {
      ErrorRef error;

      EXPECT_EQ (read_text (text, "x.csv", nullptr, &error), nullptr);
      ASSERT_NE (error, nullptr);
      EXPECT_EQ (error->domain, SECASSET_ERROR);
      EXPECT_TRUE (g_utf8_validate (error->message, -1, nullptr)) << error->message;
      EXPECT_FALSE (secasset_ledger_bytes_are_xlsx (to_bytes (text).get ()));
    }
}

TEST (Ledger, AWorkbookThatIsNoneIsAnError)
{
  for (const std::string &text : { std::string (), std::string ("PK\003\004"), create_text (1) })
    {
      GError *error = nullptr;

      EXPECT_EQ (secasset_ledger_new_from_xlsx_bytes (to_bytes (text).get (), nullptr, nullptr,
                                                      nullptr, nullptr, nullptr, &error),
                 nullptr);
      EXPECT_EQ (ErrorRef (error)->domain, SECASSET_ERROR);
    }
}

// What a file is called comes from outside as well, and stands in messages and reports.
TEST (Ledger, ANameThatIsNoTextStaysHarmless)
{
  Ref<SecassetReportWriter> writer (secasset_report_writer_new ());
  ErrorRef error;

  EXPECT_EQ (read_text ("a,b\r\n", "\xff\xfe.csv", nullptr, &error), nullptr);
  ASSERT_NE (error, nullptr);
  EXPECT_TRUE (g_utf8_validate (error->message, -1, nullptr));

  Ref<SecassetLedger> ledger = read_text (create_text (1), "\xff\xfe.csv", nullptr);
  ASSERT_NE (ledger, nullptr);
  Ref<SecassetReport> report = judge (ledger.get ());
  for (SecassetReportFormat format : { SECASSET_REPORT_FORMAT_TEXT, SECASSET_REPORT_FORMAT_JSON,
                                       SECASSET_REPORT_FORMAT_SARIF, SECASSET_REPORT_FORMAT_HTML })
    {
      secasset_report_writer_set_format (writer.get (), format);
      BytesRef bytes (secasset_report_writer_to_bytes (writer.get (), report.get ()));
      gsize size;
      const char *data = static_cast<const char *> (g_bytes_get_data (bytes.get (), &size));
      EXPECT_TRUE (g_utf8_validate (data, static_cast<gssize> (size), nullptr)) << format;
    }
}

TEST (Ledger, AFileIsWhatIsInIt)
{
  Ref<SecassetReportWriter> writer (secasset_report_writer_new ());
  Ref<SecassetLedger> ledger = read_text (create_text (2), "x.csv", nullptr);
  ASSERT_NE (ledger, nullptr);
  Ref<SecassetReport> report = judge (ledger.get ());
  BytesRef book (secasset_report_writer_to_workbook (writer.get (), report.get (), ledger.get (),
                                                     nullptr, nullptr));
  GFileIOStream *stream = nullptr;
  // A name says nothing: this is a workbook.
  Ref<GFile> file (g_file_new_tmp ("secasset-XXXXXX.csv", &stream, nullptr));
  Ref<GFileIOStream> opened (stream);
  GError *error = nullptr;

  ASSERT_TRUE (g_output_stream_write_all (
      g_io_stream_get_output_stream (G_IO_STREAM (stream)), g_bytes_get_data (book.get (), nullptr),
      g_bytes_get_size (book.get ()), nullptr, nullptr, nullptr));
  ASSERT_TRUE (g_io_stream_close (G_IO_STREAM (stream), nullptr, nullptr));
  Ref<SecassetLedger> again (
      secasset_ledger_new_from_file (file.get (), nullptr, nullptr, nullptr, &error));
  ASSERT_NE (again, nullptr) << error->message;
  EXPECT_STREQ (secasset_ledger_get_encoding (again.get ()), "XLSX");
  EXPECT_NE (secasset_inventory_find (secasset_ledger_get_inventory (again.get ()), "S-2"),
             nullptr);

  g_file_delete (file.get (), nullptr, nullptr);
  EXPECT_EQ (secasset_ledger_new_from_file (file.get (), nullptr, nullptr, nullptr, &error),
             nullptr);
  ErrorRef failure (error);
  EXPECT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND));
  EXPECT_NE (strstr (error->message, "secasset-"), nullptr);
}

TEST (Ledger, FourThreadsReadWriteAndReportTheSame)
{
  const std::string text = create_text (200);
  std::vector<std::thread> threads;
  std::atomic<int> same (0);

  for (int i = 0; i < 4; i++)
    threads.emplace_back ([&] {
      Ref<SecassetLedger> ledger = read_text (text, "x.csv", nullptr);
      Ref<SecassetLedgerWriter> writer (secasset_ledger_writer_new ());
      BytesRef written = write_ledger (
          writer.get (), secasset_ledger_get_inventory (ledger.get ()), ledger.get ());

      Ref<SecassetReport> report = judge (ledger.get ());

      same += g_bytes_equal (written.get (), to_bytes (text).get ())
              && secasset_report_get_count (report.get (), SECASSET_SEVERITY_ERROR) > 0;
    });
  for (std::thread &thread : threads)
    thread.join ();
  EXPECT_EQ (same, 4);
}

TEST (Ledger, WorkCanBeCancelledBeforeItBegins)
{
  Ref<GCancellable> cancellable (g_cancellable_new ());
  Ref<SecassetLedger> ledger = read_text (create_text (2), nullptr, nullptr);
  Ref<SecassetLedgerWriter> writer (secasset_ledger_writer_new ());
  Ref<SecassetReportWriter> reporter (secasset_report_writer_new ());
  Ref<GFile> file (g_file_new_for_path ("/nowhere.csv"));
  GError *errors[4] = { nullptr, nullptr, nullptr, nullptr };

  ASSERT_NE (ledger, nullptr);
  Ref<SecassetReport> report = judge (ledger.get ());
  g_cancellable_cancel (cancellable.get ());
  EXPECT_EQ (secasset_ledger_new_from_bytes (to_bytes ("").get (), nullptr, nullptr, nullptr,
                                             nullptr, cancellable.get (), &errors[0]),
             nullptr);
  EXPECT_EQ (secasset_ledger_new_from_file (file.get (), nullptr, nullptr, cancellable.get (),
                                            &errors[1]),
             nullptr);
  EXPECT_EQ (secasset_ledger_writer_to_bytes (writer.get (),
                                              secasset_ledger_get_inventory (ledger.get ()),
                                              ledger.get (), cancellable.get (), &errors[2]),
             nullptr);
  EXPECT_EQ (secasset_report_writer_to_workbook (reporter.get (), report.get (), ledger.get (),
                                                 cancellable.get (), &errors[3]),
             nullptr);
  for (GError *error : errors)
    {
      EXPECT_TRUE (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
      g_clear_error (&error);
    }
}

TEST (Ledger, ReadingCanBeCancelledInTheMiddle)
{
  Ref<GCancellable> cancellable (g_cancellable_new ());
  const std::string text = create_text (50000);
  std::thread other ([&] {
    g_usleep (1000);
    g_cancellable_cancel (cancellable.get ());
  });
  ErrorRef error;

  EXPECT_EQ (read_text (text, "x.csv", cancellable.get (), &error), nullptr);
  other.join ();
  EXPECT_TRUE (g_error_matches (error.get (), G_IO_ERROR, G_IO_ERROR_CANCELLED));
}

TEST (Ledger, EditsAreWrittenTheSameEachTime)
{
  Ref<SecassetLedger> ledger = read_text (create_text (3), "x.csv", nullptr);
  Ref<SecassetLedgerWriter> writer (secasset_ledger_writer_new ());
  SecassetInventory *inventory = secasset_ledger_get_inventory (ledger.get ());
  std::string wanted = create_text (3);

  wanted.replace (wanted.find ("システム2"), strlen ("システム2"), "別名");
  secasset_element_set_name (secasset_inventory_find (inventory, "S-2"), "別名");
  for (int i = 0; i < 2; i++)
    {
      BytesRef written = write_ledger (writer.get (), inventory, ledger.get ());

      EXPECT_TRUE (g_bytes_equal (written.get (), to_bytes (wanted).get ()));
    }
  EXPECT_TRUE (
      secasset_inventory_remove (inventory, secasset_inventory_find (inventory, "S-2")));
  BytesRef written = write_ledger (writer.get (), inventory, ledger.get ());
  ASSERT_NE (written, nullptr);
  EXPECT_LT (g_bytes_get_size (written.get ()), wanted.size ());
  ledger.reset ();
  EXPECT_GT (g_bytes_get_size (written.get ()), 0u);
}

// The rows of one ledger go, and those of the other inventory come; nothing is mixed up.
TEST (Ledger, AnotherInventoryIsWrittenIntoTheForm)
{
  Ref<SecassetLedger> ledger = read_text (create_text (3), "x.csv", nullptr);
  Ref<SecassetLedger> other = read_text (
      "資産ID,資産名称,資産区分\r\nT-1,庁内ポータル,情報システム\r\n", "y.csv", nullptr);
  Ref<SecassetLedgerWriter> writer (secasset_ledger_writer_new ());
  BytesRef written = write_ledger (writer.get (), secasset_ledger_get_inventory (other.get ()),
                                   ledger.get ());
  ASSERT_NE (written, nullptr);
  gsize size;
  const char *data = static_cast<const char *> (g_bytes_get_data (written.get (), &size));
  const std::string text (data, size);

  EXPECT_NE (text.find ("T-1,庁内ポータル,情報システム"), std::string::npos);
  EXPECT_EQ (text.find ("S-1"), std::string::npos);
  EXPECT_EQ (text.rfind (create_text (0), 0), 0u);
}

TEST (Ledger, AReportOfAnotherLedgerMakesAWorkbook)
{
  Ref<SecassetLedger> ledger = read_text (create_text (3), "x.csv", nullptr);
  Ref<SecassetLedger> other = read_text (create_text (1), nullptr, nullptr);
  Ref<SecassetReportWriter> writer (secasset_report_writer_new ());
  Ref<SecassetReport> report = judge (ledger.get ());
  BytesRef book (secasset_report_writer_to_workbook (writer.get (), report.get (), other.get (),
                                                     nullptr, nullptr));

  ASSERT_NE (book, nullptr);
  EXPECT_TRUE (secasset_ledger_bytes_are_xlsx (book.get ()));
}

} // namespace
