/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/ledger-import-private.h"

#include "model/source-private.h"
#include <string.h>

/* Where an element stands in the ledger; elements know their position in the table. */
typedef struct
{
  guint part;
  guint row;
  guint column;
  GArray *paths; /* of SecassetLedgerPath, or NULL */
} Place;

#define SECASSET_TYPE_LEDGER_SOURCE (secasset_ledger_source_get_type ())
G_DECLARE_FINAL_TYPE (SecassetLedgerSource, secasset_ledger_source, SECASSET, LEDGER_SOURCE,
                      SecassetSource)

struct _SecassetLedgerSource
{
  SecassetSource parent_instance;

  GArray *places;     /* of Place */
  GStringChunk *paths;
  char **sheets;      /* by part; NULL if the file is one table */
  GPtrArray *headers; /* by part: GStrv by column */
};

G_DEFINE_FINAL_TYPE (SecassetLedgerSource, secasset_ledger_source, SECASSET_TYPE_SOURCE)

static guint
find_path (const Place *place,
           const char *path)
{
  for (guint i = 0; i < place->paths->len; i++)
    {
      const SecassetLedgerPath *known = &g_array_index (place->paths, SecassetLedgerPath, i);

      if (g_str_equal (known->path, path))
        return known->column;
    }
  return 0;
}

/* The cell of the value, or of the nearest that it is part of. */
static guint
find_column (const Place *place,
             const char *path)
{
  g_autofree char *rest = g_strdup (*path == '/' ? path + 1 : path);

  while (place->paths && *rest)
    {
      guint column = find_path (place, rest);
      char *end = strrchr (rest, '/');

      if (column)
        return column;
      if (!end)
        break;
      *end = '\0';
    }
  return place->column;
}

static guint64
secasset_ledger_source_find_place (SecassetSource *source,
                                   SecassetElement *element,
                                   const char *path)
{
  SecassetLedgerSource *self = SECASSET_LEDGER_SOURCE (source);
  const Place *place;

  if (!element || element->source_length == 0 || element->source_offset >= self->places->len)
    return SECASSET_LEDGER_PLACE (0, 1, 1);
  place = &g_array_index (self->places, Place, element->source_offset);
  return SECASSET_LEDGER_PLACE (place->part, place->row, find_column (place, path));
}

static void
secasset_ledger_source_locate_place (SecassetSource *source,
                                     guint64 offset,
                                     guint *line,
                                     guint *column)
{
  *line = SECASSET_LEDGER_PLACE_ROW (offset);
  *column = SECASSET_LEDGER_PLACE_COLUMN (offset);
}

/* As links into workbooks are written: “台帳.xlsx#税務課”. */
static char *
secasset_ledger_source_dup_name_at (SecassetSource *source,
                                    guint64 offset)
{
  SecassetLedgerSource *self = SECASSET_LEDGER_SOURCE (source);
  const char *name = secasset_source_get_name (source);
  guint part = SECASSET_LEDGER_PLACE_PART (offset);

  if (!name || !self->sheets || part >= g_strv_length (self->sheets))
    return g_strdup (name);
  return g_strconcat (name, "#", self->sheets[part], NULL);
}

/* The letters of a column, counted from 1: A, …, Z, AA, … */
static char *
dup_letters (guint column)
{
  char letters[8] = "";
  guint i = sizeof letters - 1;

  for (guint rest = column; rest > 0; rest = (rest - 1) / 26)
    letters[--i] = (char) ('A' + (rest - 1) % 26);
  return g_strdup (letters + i);
}

/* A name that is more than letters stands in quotes, as in formulas: 'R8 台帳'!G14. */
static char *
dup_sheet_prefix (const char *sheet)
{
  g_auto (GStrv) parts = NULL;
  g_autofree char *doubled = NULL;
  const char *p = sheet;

  while (g_unichar_isalpha (g_utf8_get_char (p)) || *p == '_' || (p > sheet && g_ascii_isdigit (*p)))
    p = g_utf8_next_char (p);
  if (*sheet && *p == '\0')
    return g_strconcat (sheet, "!", NULL);
  parts = g_strsplit (sheet, "'", -1);
  doubled = g_strjoinv ("''", parts);
  return g_strconcat ("'", doubled, "'!", NULL);
}

static gboolean
secasset_ledger_source_dup_cell_at (SecassetSource *source,
                                    guint64 offset,
                                    char **cell,
                                    char **header)
{
  SecassetLedgerSource *self = SECASSET_LEDGER_SOURCE (source);
  guint part = SECASSET_LEDGER_PLACE_PART (offset);
  guint row = SECASSET_LEDGER_PLACE_ROW (offset);
  guint column = SECASSET_LEDGER_PLACE_COLUMN (offset);
  g_autofree char *letters = dup_letters (column);
  g_autofree char *prefix = NULL;
  char **headers;

  if (part >= self->headers->len || row == 0 || column == 0)
    return FALSE;
  headers = g_ptr_array_index (self->headers, part);
  prefix = self->sheets ? dup_sheet_prefix (self->sheets[part]) : g_strdup ("");
  *cell = g_strdup_printf ("%s%s%u", prefix, letters, row);
  *header = column <= g_strv_length (headers) && *headers[column - 1]
                ? g_strdup (headers[column - 1])
                : NULL;
  return TRUE;
}

static char **
dup_headers (const SecassetLedgerColumns *columns)
{
  char **headers = g_new0 (char *, columns->bindings->len + 1);

  for (guint i = 0; i < columns->bindings->len; i++)
    headers[i] = g_strdup (g_array_index (columns->bindings, SecassetLedgerBinding, i).header);
  return headers;
}

static void
place_clear (gpointer data)
{
  g_clear_pointer (&((Place *) data)->paths, g_array_unref);
}

static void
secasset_ledger_source_finalize (GObject *object)
{
  g_array_unref (SECASSET_LEDGER_SOURCE (object)->places);
  g_string_chunk_free (SECASSET_LEDGER_SOURCE (object)->paths);
  g_strfreev (SECASSET_LEDGER_SOURCE (object)->sheets);
  g_ptr_array_unref (SECASSET_LEDGER_SOURCE (object)->headers);
  G_OBJECT_CLASS (secasset_ledger_source_parent_class)->finalize (object);
}

static void
secasset_ledger_source_class_init (SecassetLedgerSourceClass *klass)
{
  SecassetSourceClass *source_class = SECASSET_SOURCE_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = secasset_ledger_source_finalize;
  source_class->find = secasset_ledger_source_find_place;
  source_class->locate = secasset_ledger_source_locate_place;
  source_class->dup_name_at = secasset_ledger_source_dup_name_at;
  source_class->dup_cell_at = secasset_ledger_source_dup_cell_at;
}

static void
secasset_ledger_source_init (SecassetLedgerSource *self)
{
  self->places = g_array_new (FALSE, FALSE, sizeof (Place));
  g_array_set_clear_func (self->places, place_clear);
  self->headers = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
}

SecassetSource *
secasset_ledger_source_new (const char *file,
                            const GArray *parts,
                            GArray *entries,
                            GStringChunk *paths)
{
  SecassetLedgerSource *self = g_object_new (SECASSET_TYPE_LEDGER_SOURCE, NULL);

  self->paths = paths;
  secasset_source_set_name (SECASSET_SOURCE (self), file);
  for (guint i = 0; i < entries->len; i++)
    {
      SecassetLedgerEntry *entry = &g_array_index (entries, SecassetLedgerEntry, i);
      Place place = { entry->part, entry->row, entry->column, g_steal_pointer (&entry->paths) };

      g_array_append_val (self->places, place);
    }
  if (parts->len > 0 && g_array_index (parts, SecassetLedgerPart, 0).sheet)
    {
      self->sheets = g_new0 (char *, parts->len + 1);
      for (guint i = 0; i < parts->len; i++)
        self->sheets[i] = g_strdup (g_array_index (parts, SecassetLedgerPart, i).sheet);
    }
  for (guint i = 0; i < parts->len; i++)
    g_ptr_array_add (self->headers,
                     dup_headers (g_array_index (parts, SecassetLedgerPart, i).columns));
  return SECASSET_SOURCE (self);
}
