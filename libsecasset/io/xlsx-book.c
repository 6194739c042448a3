/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/xlsx-book-private.h"

#include "base/error-private.h"
#include "io/xlsx-markup-private.h"
#include <string.h>

/* Where one part of a workbook points at another (ECMA-376 part 2, 9.3). */
typedef struct
{
  char *id;
  char *type; /* the last word of it */
  char *part;
} Relation;

typedef struct
{
  GArray *relations;
  const char *folder;
} RelationReader;

static void
relation_clear (gpointer data)
{
  Relation *relation = data;

  g_free (relation->id);
  g_free (relation->type);
  g_free (relation->part);
}

static gboolean
start_relation (gpointer data, SecassetXlsxMarkup *markup, const char *name, GError **error)
{
  RelationReader *self = data;
  const char *type = secasset_xlsx_markup_get (markup, "Type");
  const char *target = secasset_xlsx_markup_get (markup, "Target");
  const char *id = secasset_xlsx_markup_get (markup, "Id");
  Relation relation;
  g_autofree char *path = NULL;

  if (!g_str_equal (name, "Relationship") || !type || !target || !id
      || g_strcmp0 (secasset_xlsx_markup_get (markup, "TargetMode"), "External") == 0)
    return TRUE;
  path = g_canonicalize_filename (target, self->folder);
  relation.id = g_strdup (id);
  relation.type = g_strdup (strrchr (type, '/') ? strrchr (type, '/') + 1 : type);
  relation.part = g_strdup (path + 1);
  g_array_append_val (self->relations, relation);
  return TRUE;
}

/* Of the part, or of the workbook as a whole for "". */
static GArray *
read_relations (SecassetXlsxPackage *package, const char *part, GError **error)
{
  static const SecassetXlsxHandler handler = { start_relation, NULL };
  g_autofree char *path = g_strconcat ("/", part, NULL);
  const char *name = strrchr (path, '/') + 1;
  g_autofree char *folder = g_strndup (path, (gsize) (name - path));
  g_autofree char *file = g_strconcat (folder + 1, "_rels/", name, ".rels", NULL);
  g_autoptr (GBytes) bytes = secasset_xlsx_package_read (package, file, error);
  RelationReader self = { NULL, folder };

  if (!bytes)
    return NULL;
  self.relations = g_array_new (FALSE, FALSE, sizeof (Relation));
  g_array_set_clear_func (self.relations, relation_clear);
  if (secasset_xlsx_markup_parse (bytes, &handler, &self, error))
    return self.relations;
  g_array_unref (self.relations);
  return NULL;
}

static const char *
find_by_type (GArray *relations, const char *type)
{
  for (guint i = 0; i < relations->len; i++)
    {
      if (g_str_equal (g_array_index (relations, Relation, i).type, type))
        return g_array_index (relations, Relation, i).part;
    }
  return NULL;
}

static const char *
find_sheet (GArray *relations, const char *id)
{
  for (guint i = 0; id && i < relations->len; i++)
    {
      const Relation *relation = &g_array_index (relations, Relation, i);

      if (g_str_equal (relation->id, id) && g_str_equal (relation->type, "worksheet"))
        return relation->part;
    }
  return NULL;
}

typedef struct
{
  SecassetXlsxBook *book;
  GArray *relations;
} BookReader;

static gboolean
start_book (gpointer data, SecassetXlsxMarkup *markup, const char *name, GError **error)
{
  BookReader *self = data;

  if (g_str_equal (name, "workbookPr"))
    self->book->from_1904 = secasset_xlsx_markup_get_flag (markup, "date1904");
  else if (g_str_equal (name, "sheet"))
    {
      SecassetXlsxSheet sheet;
      const char *state = secasset_xlsx_markup_get (markup, "state");
      const char *title = secasset_xlsx_markup_get (markup, "name");

      sheet.hidden = state && !g_str_equal (state, "visible");
      sheet.name = g_strdup (title ? title : "");
      sheet.part = g_strdup (find_sheet (self->relations, secasset_xlsx_markup_get (markup, "id")));
      g_array_append_val (self->book->sheets, sheet);
    }
  return TRUE;
}

typedef struct
{
  SecassetXlsxBook *book;
  GHashTable *codes; /* id -> SecassetXlsxFormat */
  gboolean cells;
} StyleReader;

static gboolean
start_style (gpointer data, SecassetXlsxMarkup *markup, const char *name, GError **error)
{
  StyleReader *self = data;
  const char *id = secasset_xlsx_markup_get (markup, "numFmtId");
  const char *code = secasset_xlsx_markup_get (markup, "formatCode");
  gpointer key = GUINT_TO_POINTER ((guint) g_ascii_strtoull (id ? id : "0", NULL, 10));

  if (g_str_equal (name, "cellXfs"))
    self->cells = TRUE;
  else if (g_str_equal (name, "numFmt") && code)
    {
      SecassetXlsxFormat format = secasset_xlsx_format_from_code (code);

      g_hash_table_insert (self->codes, key, g_memdup2 (&format, sizeof format));
    }
  else if (self->cells && g_str_equal (name, "xf"))
    {
      const SecassetXlsxFormat *own = g_hash_table_lookup (self->codes, key);
      SecassetXlsxFormat format
          = own ? *own : secasset_xlsx_format_from_id (GPOINTER_TO_UINT (key));

      g_array_append_val (self->book->formats, format);
    }
  return TRUE;
}

static gboolean
end_style (gpointer data, const char *name, const char *text, GError **error)
{
  if (g_str_equal (name, "cellXfs"))
    ((StyleReader *) data)->cells = FALSE;
  return TRUE;
}

typedef struct
{
  SecassetXlsxBook *book;
  GString *text;
  gboolean reading_aid;
} StringReader;

static gboolean
start_string (gpointer data, SecassetXlsxMarkup *markup, const char *name, GError **error)
{
  StringReader *self = data;

  if (g_str_equal (name, "si"))
    g_string_truncate (self->text, 0);
  else if (g_str_equal (name, "rPh"))
    self->reading_aid = TRUE;
  return TRUE;
}

/* A text may be cut into runs of one look each. Furigana are no part of it. */
static gboolean
end_string (gpointer data, const char *name, const char *text, GError **error)
{
  StringReader *self = data;

  if (g_str_equal (name, "rPh"))
    self->reading_aid = FALSE;
  else if (g_str_equal (name, "t") && !self->reading_aid)
    g_string_append (self->text, text);
  else if (g_str_equal (name, "si"))
    g_ptr_array_add (self->book->strings, secasset_xlsx_unescape (self->text->str));
  return TRUE;
}

/* A part that the workbook does not name is none: there need be no styles. */
static gboolean
read_part (SecassetXlsxBook *self,
           const char *part,
           const SecassetXlsxHandler *handler,
           gpointer data,
           GError **error)
{
  g_autoptr (GBytes) bytes = part ? secasset_xlsx_package_read (self->package, part, error) : NULL;

  return !part || (bytes && secasset_xlsx_markup_parse (bytes, handler, data, error));
}

static gboolean
read_parts (SecassetXlsxBook *self, const char *main_part, GError **error)
{
  static const SecassetXlsxHandler book_handler = { start_book, NULL };
  static const SecassetXlsxHandler style_handler = { start_style, end_style };
  static const SecassetXlsxHandler string_handler = { start_string, end_string };
  g_autoptr (GArray) relations = read_relations (self->package, main_part, error);
  g_autoptr (GHashTable) codes = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  g_autoptr (GString) text = g_string_new (NULL);
  BookReader book = { self, relations };
  StyleReader styles = { self, codes, FALSE };
  StringReader strings = { self, text, FALSE };

  return relations && read_part (self, main_part, &book_handler, &book, error)
         && read_part (self, find_by_type (relations, "styles"), &style_handler, &styles, error)
         && read_part (self, find_by_type (relations, "sharedStrings"), &string_handler, &strings,
                       error);
}

static void
sheet_clear (gpointer data)
{
  SecassetXlsxSheet *sheet = data;

  g_free (sheet->name);
  g_free (sheet->part);
}

SecassetXlsxBook *
secasset_xlsx_book_new (GBytes *bytes, const SecassetLedgerLimits *limits, GError **error)
{
  g_autoptr (SecassetXlsxBook) self = g_new0 (SecassetXlsxBook, 1);
  g_autoptr (GArray) relations = NULL;
  const char *main_part;

  self->limits = limits;
  self->sheets = g_array_new (FALSE, FALSE, sizeof (SecassetXlsxSheet));
  g_array_set_clear_func (self->sheets, sheet_clear);
  self->strings = g_ptr_array_new_with_free_func (g_free);
  self->formats = g_array_new (FALSE, FALSE, sizeof (SecassetXlsxFormat));
  self->package = secasset_xlsx_package_new (bytes, limits->max_size, error);
  if (!self->package)
    return NULL;
  relations = read_relations (self->package, "", error);
  if (!relations)
    return NULL;
  main_part = find_by_type (relations, "officeDocument");
  if (main_part && g_str_has_suffix (main_part, ".xml"))
    return read_parts (self, main_part, error) ? g_steal_pointer (&self) : NULL;
  if (main_part && g_str_has_suffix (main_part, ".bin"))
    secasset_xlsx_refuse_binary (error);
  else
    g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_UNSUPPORTED,
                         secasset_error_say ("Excelファイル（.xlsx）ではありません",
                                             "the file is no workbook of the form .xlsx"));
  return NULL;
}

void
secasset_xlsx_book_free (SecassetXlsxBook *self)
{
  g_clear_pointer (&self->package, secasset_xlsx_package_free);
  g_array_unref (self->sheets);
  g_ptr_array_unref (self->strings);
  g_array_unref (self->formats);
  g_free (self);
}
