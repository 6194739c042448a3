/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/json-source-private.h"

#include <string.h>

#include "base/pointer-private.h"
#include "io/json-text-private.h"

#define BLOCK_SIZE ((gsize) 4096)

/* What stands before a block of the text. */
typedef struct
{
  gsize lines;
  gsize characters;
  gsize line_start; /* of the line that the block begins in */
} Block;

struct _SecassetJsonSource
{
  SecassetSource parent_instance;

  GBytes *bytes;
  gboolean lines;
  /* One for every BLOCK_SIZE bytes; made when the first place is asked for, by whichever
   * thread comes first. */
  Block *blocks;
};

G_DEFINE_FINAL_TYPE (SecassetJsonSource, secasset_json_source, SECASSET_TYPE_SOURCE)

/* Counts in bytes, as many as a byte can hold at a time: compilers make vector code of that,
 * and these loops see the whole text. */
#define DEFINE_COUNT(name, condition)                                                              \
  static gsize name (const char *text, gsize start, gsize end)                                     \
  {                                                                                                \
    gsize count = 0;                                                                               \
    while (start < end)                                                                            \
      {                                                                                            \
        gsize stop = MIN (end, start + G_MAXUINT8);                                                \
        guint8 some = 0;                                                                           \
        for (; start < stop; start++)                                                              \
          {                                                                                        \
            guchar c = (guchar) text[start];                                                       \
            some = (guint8) (some + (condition));                                                  \
          }                                                                                        \
        count += some;                                                                             \
      }                                                                                            \
    return count;                                                                                  \
  }

DEFINE_COUNT (count_characters, (c & 0xc0) != 0x80)
DEFINE_COUNT (count_lines, c == '\n')

/* Where the line begins that @end is in, if it begins behind @start. */
static gsize
find_line_start (const char *text,
                 gsize start,
                 gsize end,
                 gsize otherwise)
{
  while (end > start && text[end - 1] != '\n')
    end--;
  return end > start ? end : otherwise;
}

static Block *
create_blocks (const char *text,
               gsize length)
{
  gsize n = length / BLOCK_SIZE + 1;
  Block *blocks = g_new0 (Block, n);

  /* A byte order mark is no character of the text. */
  blocks[0].line_start = secasset_json_text_get_start (text, length);
  for (gsize i = 1; i < n; i++)
    {
      const Block *last = &blocks[i - 1];
      gsize start = (i - 1) * BLOCK_SIZE, end = i * BLOCK_SIZE;

      blocks[i].lines = last->lines + count_lines (text, start, end);
      blocks[i].characters = last->characters + count_characters (text, start, end);
      blocks[i].line_start = find_line_start (text, start, end, last->line_start);
    }
  return blocks;
}

static const Block *
get_blocks (SecassetJsonSource *self,
            const char *text,
            gsize length)
{
  if (g_once_init_enter (&self->blocks))
    {
      Block *blocks = create_blocks (text, length);

      g_once_init_leave (&self->blocks, blocks);
    }
  return self->blocks;
}

static gsize
count_characters_before (const Block *blocks,
                         const char *text,
                         gsize offset)
{
  gsize block = offset / BLOCK_SIZE;

  return blocks[block].characters + count_characters (text, block * BLOCK_SIZE, offset);
}

static void
json_source_locate (SecassetSource *source,
                    guint64 offset,
                    guint *line,
                    guint *column)
{
  SecassetJsonSource *self = SECASSET_JSON_SOURCE (source);
  gsize length, block, at, line_start;
  const char *text = g_bytes_get_data (self->bytes, &length);
  const Block *blocks = get_blocks (self, text, length);

  at = (gsize) MIN (offset, length);
  block = at / BLOCK_SIZE;
  line_start = find_line_start (text, block * BLOCK_SIZE, at, blocks[block].line_start);
  line_start = MIN (line_start, at);
  *line = (guint) (1 + blocks[block].lines + count_lines (text, block * BLOCK_SIZE, at));
  *column = (guint) (1 + count_characters_before (blocks, text, at)
                     - count_characters_before (blocks, text, line_start));
}

/* "/elements/3" of a text with one element a line: the line after the next two. */
static gsize
find_line (const char *text,
           gsize length,
           guint64 position)
{
  gsize at = 0;

  for (guint64 i = 0; i <= position; i++)
    {
      const char *end = at < length ? memchr (text + at, '\n', length - at) : NULL;

      if (!end)
        return G_MAXSIZE;
      at = secasset_json_text_skip_blanks (text, length, (gsize) (end + 1 - text));
    }
  return at < length ? at : G_MAXSIZE;
}

static gsize
find_below (const char *text,
            gsize length,
            gsize at,
            const char *token)
{
  guint64 position;

  if (text[at] == '{')
    return secasset_json_text_find_member (text, length, at, token);
  if (text[at] == '[' && g_ascii_string_to_unsigned (token, 10, 0, G_MAXINT, &position, NULL))
    return secasset_json_text_find_item (text, length, at, position);
  return G_MAXSIZE;
}

static guint64
json_source_find (SecassetSource *source,
                  SecassetElement *element,
                  const char *path)
{
  SecassetJsonSource *self = SECASSET_JSON_SOURCE (source);
  g_auto (GStrv) tokens = secasset_pointer_split (path);
  char **token = tokens;
  gsize length, end, at;
  const char *text = g_bytes_get_data (self->bytes, &length);
  guint64 position;

  if (element)
    at = (gsize) element->source_offset;
  else
    at = secasset_json_text_skip_blanks (text, length,
                                         secasset_json_text_get_start (text, length));
  end = element ? at + element->source_length : length;
  if (at >= length || end > length || !tokens || !*path)
    return at;
  if (!element && self->lines && tokens[0] && g_str_equal (tokens[0], "elements") && tokens[1]
      && g_ascii_string_to_unsigned (tokens[1], 10, 0, G_MAXINT, &position, NULL))
    {
      gsize line = find_line (text, length, position);

      at = line == G_MAXSIZE ? at : line;
      token += 2;
    }

  for (; *token && at < end; token++)
    {
      gsize below = find_below (text, end, at, *token);

      if (below == G_MAXSIZE)
        break;
      at = below;
    }
  return at;
}

static void
secasset_json_source_finalize (GObject *object)
{
  SecassetJsonSource *self = SECASSET_JSON_SOURCE (object);

  g_free (self->blocks);
  g_bytes_unref (self->bytes);
  G_OBJECT_CLASS (secasset_json_source_parent_class)->finalize (object);
}

static void
secasset_json_source_class_init (SecassetJsonSourceClass *klass)
{
  SecassetSourceClass *source_class = SECASSET_SOURCE_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = secasset_json_source_finalize;
  source_class->find = json_source_find;
  source_class->locate = json_source_locate;
}

static void
secasset_json_source_init (SecassetJsonSource *self)
{
}

SecassetJsonSource *
secasset_json_source_new (GBytes *bytes,
                          const char *name)
{
  SecassetJsonSource *self = g_object_new (SECASSET_TYPE_JSON_SOURCE, NULL);

  self->bytes = g_bytes_ref (bytes);
  secasset_source_set_name (SECASSET_SOURCE (self), name);
  return self;
}

void
secasset_json_source_set_lines (SecassetJsonSource *self,
                                gboolean lines)
{
  self->lines = lines;
}
