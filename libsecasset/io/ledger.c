/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-private.h"

#include "base/error-private.h"
#include "io/json-reader.h"
#include "io/ledger-import-private.h"
#include "io/xlsx-package-private.h"
#include <secasset/secasset-error.h>

#define MAX_MAPPING (16 * 1024 * 1024)

/* What a spreadsheet can hold, and what a server can bear. */
const SecassetLedgerLimits secasset_ledger_limits = {
  .max_size = 256 << 20,
  .max_cell = 1 << 20,
  .max_cells = 10 * 1000 * 1000,
  .max_rows = 1048576,
  .max_columns = 16384,
};

/**
 * SecassetLedger:
 *
 * A ledger of information assets (情報資産管理台帳) as offices keep it: a table with one asset in
 * each row.
 *
 * ```c
 * g_autoptr (GFile) file = g_file_new_for_path ("assets.csv");
 * g_autoptr (SecassetLedger) ledger
 *     = secasset_ledger_new_from_file (file, NULL, NULL, NULL, &error);
 *
 * if (ledger)
 *   g_print ("%s, %u rows\n", secasset_ledger_get_encoding (ledger),
 *            secasset_ledger_get_n_rows (ledger));
 * ```
 *
 * A ledger does not change; its inventory may be edited, as any other. Ledgers may be read in
 * any number of threads at the same time. See [Ledgers](ledgers.html) for what is understood.
 *
 * Since: 1.0
 */
struct _SecassetLedgerClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_ENCODING,
  PROP_N_ROWS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetLedger, secasset_ledger, G_TYPE_OBJECT)

static void
secasset_ledger_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  SecassetLedger *self = SECASSET_LEDGER (object);

  switch (prop_id)
    {
    case PROP_ENCODING:
      g_value_set_string (value, secasset_ledger_get_encoding (self));
      break;
    case PROP_N_ROWS:
      g_value_set_uint (value, secasset_ledger_get_n_rows (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_ledger_finalize (GObject *object)
{
  SecassetLedger *self = SECASSET_LEDGER (object);

  g_array_unref (self->parts);
  g_clear_pointer (&self->mapping, secasset_ledger_mapping_free);
  g_clear_pointer (&self->own, json_node_unref);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self->name);
  g_clear_object (&self->inventory);
  g_object_unref (self->notes);
  G_OBJECT_CLASS (secasset_ledger_parent_class)->finalize (object);
}

static void
secasset_ledger_class_init (SecassetLedgerClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_ledger_get_property;
  object_class->finalize = secasset_ledger_finalize;

  /**
   * SecassetLedger:encoding: (getter get_encoding)
   *
   * The encoding of the file: `UTF-8`, `UTF-8-BOM`, `UTF-16LE`, `UTF-16BE` or `CP932`; `XLSX` for a
   * workbook.
   *
   * Since: 1.0
   */
  props[PROP_ENCODING] = g_param_spec_string ("encoding", NULL, NULL, NULL, flags);

  /**
   * SecassetLedger:n-rows: (getter get_n_rows)
   *
   * The rows of the table, headers and empty ones included; of a workbook, those of all sheets
   * that were read.
   *
   * Since: 1.0
   */
  props[PROP_N_ROWS] = g_param_spec_uint ("n-rows", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
part_clear (gpointer data)
{
  SecassetLedgerPart *part = data;

  g_free (part->sheet);
  secasset_ledger_table_free (part->table);
  secasset_ledger_columns_free (part->columns);
}

gboolean
secasset_ledger_add_part (SecassetLedger *self,
                          SecassetLedgerMapping *mapping,
                          const char *sheet,
                          SecassetLedgerTable *table)
{
  SecassetLedgerPart part = { NULL, table, secasset_ledger_columns_new (mapping, table) };

  if (!part.columns)
    {
      secasset_ledger_table_free (table);
      return FALSE;
    }
  part.sheet = g_strdup (sheet);
  g_array_append_val (self->parts, part);
  return TRUE;
}

static void
secasset_ledger_init (SecassetLedger *self)
{
  self->parts = g_array_new (FALSE, FALSE, sizeof (SecassetLedgerPart));
  g_array_set_clear_func (self->parts, part_clear);
  self->notes = secasset_list_new (SECASSET_TYPE_LEDGER_NOTE);
}

/* "" for the name of no file. */
static char *
dup_prefix (const char *name)
{
  g_autofree char *valid = name ? g_utf8_make_valid (name, -1) : NULL;

  return valid ? g_strconcat (valid, ": ", NULL) : g_strdup ("");
}

static gboolean
choose_encoding (const char *asked,
                 const char **encoding,
                 GError **error)
{
  *encoding = asked ? secasset_ledger_encoding_from_name (asked) : NULL;
  if (!asked || *encoding)
    return TRUE;
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
               secasset_error_say ("文字コード「%s」には対応していません。UTF-8、UTF-8-BOM、"
                                   "UTF-16LE、UTF-16BE、CP932のいずれかを指定してください",
                                   "The encoding “%s” is not known; it is one of UTF-8, UTF-8-BOM, "
                                   "UTF-16LE, UTF-16BE and CP932"),
               asked);
  return FALSE;
}

static gboolean
import (SecassetLedger *self,
        SecassetLedgerTable *table,
        GCancellable *cancellable,
        GError **error)
{
  g_autofree char *prefix = dup_prefix (self->name);
  g_autofree char *encoding = g_strdup (table->encoding);

  if (!secasset_ledger_add_part (self, self->mapping, NULL, table))
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                   secasset_error_say (
                       "%s台帳の見出しが見つかりません（文字コードを%sとして読み取りました）。先頭の%d行のうちに"
                       "「資産ID」「資産名称」などの見出しの行を設けるか、見出しの読み方をファイルで指定して"
                       "ください。文字化けしているときは、文字コードを指定してください",
                       "%sno header was recognised (read as %s) in the first %d rows; a ledger "
                       "needs a row of headers such as 資産ID and 資産名称, or a mapping that names "
                       "its headers; if that is not the encoding, name the right one"),
                   prefix, encoding, SECASSET_LEDGER_MAX_FIRST);
      return FALSE;
    }
  self->table = g_array_index (self->parts, SecassetLedgerPart, 0).table;
  self->columns = g_array_index (self->parts, SecassetLedgerPart, 0).columns;
  self->inventory = secasset_ledger_import (self->mapping, self->parts, self->name, self->notes,
                                            cancellable, error);
  return self->inventory != NULL;
}

SecassetLedger *
secasset_ledger_new_from_bytes (GBytes *bytes,
                                const char *name,
                                SecassetPolicy *policy,
                                JsonNode *mapping,
                                const char *encoding,
                                GCancellable *cancellable,
                                GError **error)
{
  g_autoptr (SecassetLedger) self = NULL;
  g_autofree char *prefix = dup_prefix (name);
  SecassetLedgerTable *table;
  const char *known;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (!policy || SECASSET_IS_POLICY (policy), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  if (g_cancellable_set_error_if_cancelled (cancellable, error)
      || !choose_encoding (encoding, &known, error))
    return NULL;
  if (!secasset_xlsx_check_form (bytes, error))
    {
      g_prefix_error (error, "%s", prefix);
      return NULL;
    }
  self = g_object_new (SECASSET_TYPE_LEDGER, NULL);
  self->name = name ? g_utf8_make_valid (name, -1) : NULL;
  self->mapping = secasset_ledger_mapping_new (policy ? policy : secasset_policy_get_default (),
                                               mapping, error);
  if (!self->mapping)
    return NULL;
  self->own = mapping ? json_node_copy (mapping) : NULL;
  self->bytes = g_bytes_ref (bytes);
  table = secasset_ledger_table_new (bytes, known, &secasset_ledger_limits, error);
  if (!table)
    {
      g_prefix_error (error, "%s", prefix);
      return NULL;
    }
  return import (self, table, cancellable, error) ? g_steal_pointer (&self) : NULL;
}

SecassetInventory *
secasset_ledger_get_inventory (SecassetLedger *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER (self), NULL);

  return self->inventory;
}

const char *
secasset_ledger_get_encoding (SecassetLedger *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER (self), NULL);

  return self->parts->len > 0 ? g_array_index (self->parts, SecassetLedgerPart, 0).table->encoding
                              : NULL;
}

guint
secasset_ledger_get_n_rows (SecassetLedger *self)
{
  guint n_rows = 0;

  g_return_val_if_fail (SECASSET_IS_LEDGER (self), 0);

  for (guint i = 0; i < self->parts->len; i++)
    n_rows += g_array_index (self->parts, SecassetLedgerPart, i).table->rows->len;
  return n_rows;
}

SecassetList *
secasset_ledger_get_notes (SecassetLedger *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER (self), NULL);

  return self->notes;
}

JsonNode *
secasset_ledger_read_mapping (GBytes *bytes,
                              const char *name,
                              GError **error)
{
  g_autofree char *prefix = dup_prefix (name);

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  if (g_bytes_get_size (bytes) > MAX_MAPPING)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                   secasset_error_say ("%s列の対応表が%dバイトを超えています",
                                       "%sthe mapping has more than %d bytes"),
                   prefix, MAX_MAPPING);
      return NULL;
    }
  return secasset_json_parse_bytes (bytes, name, SECASSET_JSON_DEFAULT_DEPTH, error);
}
