/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "base/normalize-private.h"
#include "rules/identity-private.h"

static const char *
get_id (SecassetLedgerImport *self,
        guint entry)
{
  return json_object_get_string_member (
      g_array_index (self->entries, SecassetLedgerEntry, entry).object, "id");
}

/* By id, else by a name that only one element has; G_MAXUINT if it is neither. */
static guint
find_entry (SecassetLedgerImport *self,
            const char *text,
            gboolean *ambiguous)
{
  g_autofree char *key = secasset_normalize (text);
  gpointer found = g_hash_table_lookup (self->ids, key);

  *ambiguous = FALSE;
  if (!found && g_hash_table_lookup_extended (self->names, key, NULL, &found))
    *ambiguous = !found;
  return found ? GPOINTER_TO_UINT (found) - 1 : G_MAXUINT;
}

/* A section, a network or a provider that the ledger names is one, even if it has no row. */
static guint
create_entry (SecassetLedgerImport *self,
              const SecassetLedgerMention *mention,
              const char *text)
{
  guint row = g_array_index (self->entries, SecassetLedgerEntry, mention->entry).row;
  guint entry = secasset_ledger_import_begin (self, mention->ref_kind, row, mention->column);

  secasset_ledger_import_name (self, entry, text, text);
  secasset_ledger_import_note (self, SECASSET_LEDGER_NOTE_KIND_CREATED, row, mention->column, text,
                               mention->ref_kind);
  return entry;
}

static void
add_reference (SecassetLedgerImport *self,
               guint from,
               const char *relation,
               const char *id)
{
  JsonObject *object = g_array_index (self->entries, SecassetLedgerEntry, from).object;
  JsonArray *refs;

  if (!json_object_has_member (object, relation))
    json_object_set_array_member (object, relation, json_array_new ());
  refs = json_object_get_array_member (object, relation);
  for (guint i = 0; i < json_array_get_length (refs); i++)
    {
      if (g_str_equal (json_array_get_string_element (refs, i), id))
        return;
    }
  json_array_add_string_element (refs, id);
}

static void
resolve_one (SecassetLedgerImport *self,
             const SecassetLedgerMention *mention,
             const char *text,
             gboolean may_create)
{
  gboolean ambiguous;
  guint named = find_entry (self, text, &ambiguous);

  if (named == G_MAXUINT && !ambiguous && may_create && mention->ref_kind)
    named = create_entry (self, mention, text);
  if (!mention->inverse)
    add_reference (self, mention->entry, mention->field->name,
                   named != G_MAXUINT ? get_id (self, named) : text);
  else if (named != G_MAXUINT)
    add_reference (self, named, mention->field->name, get_id (self, mention->entry));
  else
    {
      guint row = g_array_index (self->entries, SecassetLedgerEntry, mention->entry).row;

      secasset_ledger_import_fault (self, "ledger.ambiguous-name", mention->entry, "", row,
                                    mention->column, "value", text, NULL);
    }
}

/* Several names in a cell for one thing are for a person to sort out: they stay together, so
 * that the rule on such cells sees them. */
static void
resolve_mention (SecassetLedgerImport *self,
                 const SecassetLedgerMention *mention)
{
  g_auto (GStrv) values = secasset_ledger_value_split (mention->text);
  gboolean single = !mention->inverse && secasset_relation_is_single (mention->field->relation);

  if (values[0] && (!values[1] || !single))
    {
      for (guint i = 0; values[i]; i++)
        resolve_one (self, mention, values[i], TRUE);
    }
  else if (values[0])
    {
      g_autofree char *whole = secasset_ledger_value_trim (mention->text);

      resolve_one (self, mention, whole, FALSE);
    }
}

void
secasset_ledger_import_resolve (SecassetLedgerImport *self)
{
  for (guint i = 0; i < self->mentions->len; i++)
    {
      /* A copy: what is created moves nothing, but the array of entries grows. */
      SecassetLedgerMention mention = g_array_index (self->mentions, SecassetLedgerMention, i);

      secasset_ledger_import_enter (
          self, g_array_index (self->entries, SecassetLedgerEntry, mention.entry).part);
      resolve_mention (self, &mention);
    }
}
