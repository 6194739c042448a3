-- SPDX-License-Identifier: LGPL-2.1-or-later
-- Usage: lua ledger.lua LEDGER MODEL
local lgi = require 'lgi'
local Gio, GLib, Secasset = lgi.Gio, lgi.GLib, lgi.Secasset

local function all(list)
  local items = {}
  for i = 0, list:get_n_items() - 1 do items[#items + 1] = list:get_item(i) end
  return items
end

-- GObject's integers come as floats, which Lua 5.3 writes with a point.
local function spell(value)
  return math.type(value) == 'float' and string.format('%d', value) or tostring(value)
end

local function say(...)
  local words = {}
  for i = 1, select('#', ...) do words[i] = spell((select(i, ...))) end
  print(table.concat(words, ' '))
end

local file = Gio.File.new_for_path(arg[1])
local ledger = assert(Secasset.Ledger.new_from_file(file))
local inventory = ledger:get_inventory()
local notes = all(ledger:get_notes())
say('ledger', ledger.encoding, ledger.n_rows, #notes)
say('note', notes[1].row, notes[1].column, notes[1]:dup_message('en'))

local original = file:load_bytes()
local writer = Secasset.LedgerWriter.new()
say('unchanged', writer:to_bytes(inventory, ledger):equal(original))
inventory:find('S-001').name = '市民税システム（新）'
say('changed', not writer:to_bytes(inventory, ledger):equal(original))
local written = {}
for _, note in ipairs(all(writer:get_notes())) do
  if note.kind == 'WRITTEN' then
    written[#written + 1] = spell(note.row) .. ':' .. spell(note.column) .. ' ' .. note.value
  end
end
say('written', table.concat(written, ' '))

inventory.reference_date = GLib.Date.new_dmy(1, 4, 2026)
local report = Secasset.Validator.new():validate(inventory)
for _, finding in ipairs(all(report:get_findings())) do
  if finding.cell then
    say('finding', finding.rule, finding.cell, finding.header)
    break
  end
end

local form = Secasset.ReportWriter { language = 'en' }
form.format = 'HTML'
say('html', form:to_bytes(report).data:sub(1, 15) == '<!DOCTYPE html>')
form.format = 'SARIF'
say('sarif', form:to_bytes(report).data:match('"version"%s*:%s*"(2[^"]*)"'))
say('workbook', Secasset.Ledger.bytes_are_xlsx(form:to_workbook(report, ledger)))

local model = assert(Secasset.Import.new_from_bytes(Gio.File.new_for_path(arg[2]):load_bytes(),
                                                    'model.yaml', 'UNKNOWN'))
local pointers = {}
for _, loss in ipairs(all(model:get_losses())) do pointers[#pointers + 1] = loss.pointer end
say('losses', table.concat(pointers, ' '))
local refused, error = Secasset.Ledger.new_from_bytes(GLib.Bytes.new('a,b\n'), 'x.csv')
say('error', not refused and error:matches(Secasset.Error, 'UNSUPPORTED'))
