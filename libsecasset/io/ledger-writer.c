/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-output-private.h"

#include "base/error-private.h"
#include "io/ledger-encoding-private.h"
#include <secasset/secasset-ledger-writer.h>

/**
 * SecassetLedgerWriter:
 *
 * Writes inventories as ledgers, or brings a ledger up to date: what did not change stays as it
 * stands, byte by byte. A writer has the notes of its last writing: one thread uses it at a time.
 *
 * ```c
 * SecassetInventory *inventory = secasset_ledger_get_inventory (ledger);
 * g_autoptr (SecassetLedgerWriter) writer = secasset_ledger_writer_new ();
 * g_autoptr (GBytes) bytes
 *     = secasset_ledger_writer_to_bytes (writer, inventory, ledger, NULL, &error);
 * ```
 *
 * Since: 1.0
 */
struct _SecassetLedgerWriter
{
  GObject parent_instance;

  char *encoding;
  char *replacement;
  SecassetPolicy *policy;
  JsonNode *mapping;
  SecassetList *notes;
};

struct _SecassetLedgerWriterClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_ENCODING,
  PROP_REPLACEMENT,
  PROP_POLICY,
  PROP_MAPPING,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (SecassetLedgerWriter, secasset_ledger_writer, G_TYPE_OBJECT)

static void
secasset_ledger_writer_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  SecassetLedgerWriter *self = SECASSET_LEDGER_WRITER (object);

  if (prop_id == PROP_ENCODING)
    g_value_set_string (value, self->encoding);
  else if (prop_id == PROP_REPLACEMENT)
    g_value_set_string (value, self->replacement);
  else if (prop_id == PROP_POLICY)
    g_value_set_object (value, self->policy);
  else if (prop_id == PROP_MAPPING)
    g_value_set_boxed (value, self->mapping);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
secasset_ledger_writer_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  SecassetLedgerWriter *self = SECASSET_LEDGER_WRITER (object);

  if (prop_id == PROP_ENCODING)
    secasset_ledger_writer_set_encoding (self, g_value_get_string (value));
  else if (prop_id == PROP_REPLACEMENT)
    secasset_ledger_writer_set_replacement (self, g_value_get_string (value));
  else if (prop_id == PROP_POLICY)
    secasset_ledger_writer_set_policy (self, g_value_get_object (value));
  else if (prop_id == PROP_MAPPING)
    secasset_ledger_writer_set_mapping (self, g_value_get_boxed (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
}

static void
secasset_ledger_writer_finalize (GObject *object)
{
  SecassetLedgerWriter *self = SECASSET_LEDGER_WRITER (object);

  g_free (self->encoding);
  g_free (self->replacement);
  g_clear_object (&self->policy);
  g_clear_pointer (&self->mapping, json_node_unref);
  g_object_unref (self->notes);
  G_OBJECT_CLASS (secasset_ledger_writer_parent_class)->finalize (object);
}

/* What a new ledger looks like. */
static void
install_form (GParamFlags flags)
{
  /**
   * SecassetLedgerWriter:policy:
   *
   * The policy whose names a new ledger has for kinds, values and levels; %NULL for the default
   * one. A ledger that is brought up to date keeps the one that it was read with.
   *
   * Since: 1.0
   */
  props[PROP_POLICY]
      = g_param_spec_object ("policy", NULL, NULL, SECASSET_TYPE_POLICY, flags);

  /**
   * SecassetLedgerWriter:mapping:
   *
   * The mapping whose headers and words a new ledger has; %NULL for the standard one. A ledger
   * that is brought up to date keeps the one that it was read with.
   *
   * Since: 1.0
   */
  props[PROP_MAPPING] = g_param_spec_boxed ("mapping", NULL, NULL, JSON_TYPE_NODE, flags);
}

static void
secasset_ledger_writer_class_init (SecassetLedgerWriterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags
      = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = secasset_ledger_writer_get_property;
  object_class->set_property = secasset_ledger_writer_set_property;
  object_class->finalize = secasset_ledger_writer_finalize;

  /**
   * SecassetLedgerWriter:encoding:
   *
   * The encoding to write in; %NULL for the ledger's own, or `UTF-8-BOM` for a new one.
   *
   * Since: 1.0
   */
  props[PROP_ENCODING] = g_param_spec_string ("encoding", NULL, NULL, NULL, flags);

  /**
   * SecassetLedgerWriter:replacement:
   *
   * What stands for a character that the encoding cannot hold; %NULL to write nothing then.
   *
   * Since: 1.0
   */
  props[PROP_REPLACEMENT] = g_param_spec_string ("replacement", NULL, NULL, NULL, flags);

  install_form (flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_ledger_writer_init (SecassetLedgerWriter *self)
{
  self->notes = secasset_list_new (SECASSET_TYPE_LEDGER_NOTE);
}

SecassetLedgerWriter *
secasset_ledger_writer_new (void)
{
  return g_object_new (SECASSET_TYPE_LEDGER_WRITER, NULL);
}

const char *
secasset_ledger_writer_get_encoding (SecassetLedgerWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER_WRITER (self), NULL);

  return self->encoding;
}

static void
set_text (SecassetLedgerWriter *self,
          char **slot,
          const char *text,
          guint prop)
{
  char *copy;

  if (g_strcmp0 (*slot, text) == 0)
    return;
  copy = g_strdup (text);
  g_free (*slot);
  *slot = copy;
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

void
secasset_ledger_writer_set_encoding (SecassetLedgerWriter *self,
                                     const char *encoding)
{
  g_return_if_fail (SECASSET_IS_LEDGER_WRITER (self));

  set_text (self, &self->encoding, encoding, PROP_ENCODING);
}

const char *
secasset_ledger_writer_get_replacement (SecassetLedgerWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER_WRITER (self), NULL);

  return self->replacement;
}

void
secasset_ledger_writer_set_replacement (SecassetLedgerWriter *self,
                                        const char *replacement)
{
  g_return_if_fail (SECASSET_IS_LEDGER_WRITER (self));

  set_text (self, &self->replacement, replacement, PROP_REPLACEMENT);
}

SecassetPolicy *
secasset_ledger_writer_get_policy (SecassetLedgerWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER_WRITER (self), NULL);

  return self->policy;
}

void
secasset_ledger_writer_set_policy (SecassetLedgerWriter *self,
                                   SecassetPolicy *policy)
{
  g_return_if_fail (SECASSET_IS_LEDGER_WRITER (self));
  g_return_if_fail (!policy || SECASSET_IS_POLICY (policy));

  if (g_set_object (&self->policy, policy))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_POLICY]);
}

JsonNode *
secasset_ledger_writer_get_mapping (SecassetLedgerWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER_WRITER (self), NULL);

  return self->mapping;
}

void
secasset_ledger_writer_set_mapping (SecassetLedgerWriter *self,
                                    JsonNode *mapping)
{
  g_return_if_fail (SECASSET_IS_LEDGER_WRITER (self));

  if (mapping == self->mapping)
    return;
  g_clear_pointer (&self->mapping, json_node_unref);
  self->mapping = mapping ? json_node_ref (mapping) : NULL;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MAPPING]);
}

SecassetList *
secasset_ledger_writer_get_notes (SecassetLedgerWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_LEDGER_WRITER (self), NULL);

  return self->notes;
}

static gboolean
choose_encoding (SecassetLedgerWriter *self,
                 SecassetLedgerOutput *output,
                 GError **error)
{
  const SecassetLedgerTable *table = output->ledger->table;
  gboolean cp932;

  output->encoding = self->encoding ? secasset_ledger_encoding_from_name (self->encoding)
                                    : table->encoding;
  if (!output->encoding)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                   secasset_error_say ("文字コード「%s」は使えません。UTF-8、UTF-8-BOM、UTF-16LE、"
                                       "UTF-16BE又はCP932を指定してください",
                                       "the encoding “%s” is not known; it is one of UTF-8, "
                                       "UTF-8-BOM, UTF-16LE, UTF-16BE and CP932"),
                   self->encoding);
      return FALSE;
    }
  cp932 = g_str_equal (output->encoding, "CP932");
  output->utf16 = g_str_has_prefix (table->encoding, "UTF-16");
  /* What is no text can stay in its own encoding only. */
  output->same_bytes = cp932 == g_str_equal (table->encoding, "CP932")
                       && (output->utf16 || !g_str_has_prefix (output->encoding, "UTF-16"));
  output->replacement = self->replacement;
  output->converter = SECASSET_LEDGER_NO_CONVERTER;
  if (g_str_equal (table->encoding, "CP932"))
    output->converter = g_iconv_open ("UTF-8", "CP932");
  output->encoder = cp932 ? secasset_encoder_new ("CP932") : NULL;
  if (self->replacement && output->encoder)
    {
      g_autofree char *lost = secasset_encoder_dup_lost (output->encoder, self->replacement);

      if (lost)
        g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_ENCODING,
                     secasset_error_say ("代わりに書く文字「%s」もCP932では表せません",
                                         "the replacement “%s” cannot be written in CP932 either"),
                     self->replacement);
      return lost == NULL;
    }
  return TRUE;
}

/* With the mark that the file had, or that its encoding asks for. */
static GBytes *
finish (const SecassetLedgerOutput *self)
{
  gsize size, mark, length;
  const guchar *data = g_bytes_get_data (self->ledger->bytes, &size);
  gboolean utf16 = g_str_has_prefix (self->encoding, "UTF-16");
  gboolean own = g_str_equal (self->encoding, self->ledger->table->encoding);
  g_autofree char *marked = NULL;
  char *bytes;

  (void) secasset_ledger_encoding_detect (data, size, &mark);
  if (g_str_equal (self->encoding, "UTF-8-BOM") || (utf16 && (!own || mark > 0)))
    g_string_prepend (self->text, "\357\273\277");
  if (!utf16)
    return g_bytes_new (self->text->str, self->text->len);
  bytes = g_convert (self->text->str, (gssize) self->text->len, self->encoding, "UTF-8", NULL,
                     &length, NULL);
  return bytes ? g_bytes_new_take (bytes, length) : g_bytes_new (NULL, 0);
}

static GBytes *
write_rows (SecassetLedgerOutput *self,
            GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  secasset_ledger_output_rows (self);
  if (g_cancellable_set_error_if_cancelled (self->cancellable, error))
    return NULL;
  if (self->lost)
    {
      g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_ENCODING,
                   secasset_error_say ("%sでは表せない文字が台帳にあります",
                                       "%s cannot hold some characters of the ledger"),
                   self->encoding);
      return NULL;
    }
  bytes = finish (self);
  return secasset_ledger_check (self, bytes, error) ? g_steal_pointer (&bytes) : NULL;
}

GBytes *
secasset_ledger_writer_to_bytes (SecassetLedgerWriter *self,
                                 SecassetInventory *inventory,
                                 SecassetLedger *ledger,
                                 GCancellable *cancellable,
                                 GError **error)
{
  SecassetLedgerOutput output = { .converter = SECASSET_LEDGER_NO_CONVERTER,
                                  .cancellable = cancellable };
  g_autoptr (SecassetLedger) base = NULL;
  GBytes *bytes = NULL;

  g_return_val_if_fail (SECASSET_IS_LEDGER_WRITER (self), NULL);
  g_return_val_if_fail (SECASSET_IS_INVENTORY (inventory), NULL);
  g_return_val_if_fail (!ledger || SECASSET_IS_LEDGER (ledger), NULL);
  g_return_val_if_fail (!error || !*error, NULL);

  g_object_unref (self->notes);
  self->notes = secasset_list_new (SECASSET_TYPE_LEDGER_NOTE);
  if (ledger && !ledger->table)
    {
      g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                           secasset_error_say ("Excelブックには書き戻せません。CSVで保存し直すか、"
                                               "新しい台帳を書き出してください",
                                               "a workbook cannot be brought up to date; save the "
                                               "sheet as CSV, or write a new ledger"));
      return NULL;
    }
  base = ledger ? secasset_ledger_ref_unedited (ledger, inventory, cancellable, error)
                : secasset_ledger_new_for_output (self->policy, self->mapping, inventory, error);
  if (!base)
    return NULL;
  secasset_ledger_output_init (&output, base, inventory, self->notes);
  if (choose_encoding (self, &output, error))
    bytes = write_rows (&output, error);
  secasset_ledger_output_clear (&output);
  return bytes;
}
