/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Usage: ledger LEDGER MODEL */
using Secasset;

string pointers (Secasset.List losses) {
    var text = new StringBuilder ();
    for (uint i = 0; i < losses.get_n_items (); i++) {
        var loss = (Loss) losses.get_item (i);
        text.append_printf (i > 0 ? " %s" : "%s", loss.pointer);
    }
    return text.str;
}

string written (Secasset.List notes) {
    var text = new StringBuilder ();
    for (uint i = 0; i < notes.get_n_items (); i++) {
        var note = (LedgerNote) notes.get_item (i);
        if (note.kind == LedgerNoteKind.WRITTEN)
            text.append_printf (text.len > 0 ? " %u:%u %s" : "%u:%u %s", note.row, note.column,
                                note.value);
    }
    return text.str;
}

void judge (Ledger ledger) throws GLib.Error {
    var inventory = ledger.get_inventory ();
    var day = Date ();
    day.set_dmy (1, 4, 2026);
    inventory.set_reference_date (day);
    var report = new Validator (null).validate (inventory, null);
    var findings = report.get_findings ();
    for (uint i = 0; i < findings.get_n_items (); i++) {
        var finding = (Finding) findings.get_item (i);
        if (finding.cell != null) {
            print ("finding %s %s %s\n", finding.rule, finding.cell, finding.header);
            break;
        }
    }

    var form = new ReportWriter ();
    form.language = "en";
    form.format = ReportFormat.HTML;
    var page = (string) form.to_bytes (report).get_data ();
    print ("html %s\n", page.has_prefix ("<!DOCTYPE html>").to_string ());
    form.format = ReportFormat.SARIF;
    var parser = new Json.Parser ();
    var log = form.to_bytes (report);
    parser.load_from_data ((string) log.get_data (), (ssize_t) log.get_size ());
    print ("sarif %s\n", parser.get_root ().get_object ().get_string_member ("version"));
    var workbook = form.to_workbook (report, ledger, null);
    print ("workbook %s\n", Ledger.bytes_are_xlsx (workbook).to_string ());
}

int main (string[] args) {
    Intl.setlocale ();
    try {
        var file = File.new_for_path (args[1]);
        var ledger = new Ledger.from_file (file, null, null, null);
        var inventory = ledger.get_inventory ();
        var notes = ledger.get_notes ();
        var note = (LedgerNote) notes.get_item (0);
        print ("ledger %s %u %u\n", ledger.encoding, ledger.n_rows, notes.get_n_items ());
        print ("note %u %u %s\n", note.row, note.column, note.dup_message ("en"));

        var original = file.load_bytes (null, null);
        var writer = new LedgerWriter ();
        var same = writer.to_bytes (inventory, ledger, null).compare (original) == 0;
        print ("unchanged %s\n", same.to_string ());
        inventory.find ("S-001").name = "市民税システム（新）";
        same = writer.to_bytes (inventory, ledger, null).compare (original) == 0;
        print ("changed %s\n", (!same).to_string ());
        print ("written %s\n", written (writer.get_notes ()));
        judge (ledger);

        var model = new Import.from_bytes (File.new_for_path (args[2]).load_bytes (null, null),
                                           "model.yaml", ModelFormat.UNKNOWN);
        print ("losses %s\n", pointers (model.get_losses ()));
    } catch (GLib.Error error) {
        stderr.printf ("%s\n", error.message);
        return 1;
    }
    try {
        new Ledger.from_bytes (new Bytes ("a,b\n".data), "x.csv", null, null, null, null);
    } catch (GLib.Error error) {
        print ("error %s\n", (error is Secasset.Error.UNSUPPORTED).to_string ());
    }
    return 0;
}
