// SPDX-License-Identifier: LGPL-2.1-or-later
// Usage: gjs ledger.js LEDGER MODEL
const {Gio, GLib, Secasset} = imports.gi;

const [ledgerPath, modelPath] = ARGV;
const all = list => Array.from({length: list.get_n_items()}, (_, i) => list.get_item(i));
const file = Gio.File.new_for_path(ledgerPath);
const ledger = Secasset.Ledger.new_from_file(file, null, null, null);
const inventory = ledger.get_inventory();
const note = all(ledger.get_notes())[0];
print('ledger', ledger.encoding, ledger.n_rows, all(ledger.get_notes()).length);
print('note', note.row, note.column, note.dup_message('en'));

const original = file.load_bytes(null)[0];
const writer = new Secasset.LedgerWriter();
print('unchanged', writer.to_bytes(inventory, ledger, null).equal(original));
inventory.find('S-001').name = '市民税システム（新）';
print('changed', !writer.to_bytes(inventory, ledger, null).equal(original));
print('written', all(writer.get_notes())
    .filter(n => n.kind === Secasset.LedgerNoteKind.WRITTEN)
    .map(n => `${n.row}:${n.column} ${n.value}`).join(' '));

inventory.reference_date = GLib.Date.new_dmy(1, 4, 2026);
const report = Secasset.Validator.new(null).validate(inventory, null);
const finding = all(report.get_findings()).find(f => f.cell);
print('finding', finding.rule, finding.cell, finding.header);

const form = new Secasset.ReportWriter({language: 'en'});
const decode = bytes => new TextDecoder().decode(bytes.toArray());
form.format = Secasset.ReportFormat.HTML;
print('html', decode(form.to_bytes(report)).startsWith('<!DOCTYPE html>'));
form.format = Secasset.ReportFormat.SARIF;
print('sarif', JSON.parse(decode(form.to_bytes(report))).version);
print('workbook', Secasset.Ledger.bytes_are_xlsx(form.to_workbook(report, ledger, null)));

const model = Secasset.Import.new_from_bytes(Gio.File.new_for_path(modelPath).load_bytes(null)[0],
    'model.yaml', Secasset.ModelFormat.UNKNOWN);
print('losses', all(model.get_losses()).map(loss => loss.pointer).join(' '));
try {
    const bytes = new GLib.Bytes(new TextEncoder().encode('a,b\n'));
    Secasset.Ledger.new_from_bytes(bytes, 'x.csv', null, null, null, null);
} catch (error) {
    print('error', error.matches(Secasset.Error, Secasset.Error.UNSUPPORTED));
}
