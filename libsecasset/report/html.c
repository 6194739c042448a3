/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/html-private.h"

#include "base/date-private.h"
#include "facts/facts-private.h"
#include "secasset-report-resources.h"

/* Columns of the name of a file on every sheet of paper. */
#define MAX_RUNNING 50

typedef void (*PartFunc) (SecassetHtml *self,
                          GString *out);

static GBytes *
load (const char *name)
{
  g_autofree char *path = g_strconcat ("/secasset-1/report/", name, NULL);
  g_autoptr (GError) error = NULL;
  GBytes *bytes = g_resource_lookup_data (secasset_report_resources_get_resource (), path,
                                          G_RESOURCE_LOOKUP_FLAGS_NONE, &error);

  g_assert_no_error (error);
  return bytes;
}

static void
append_file (GString *out,
             const char *name)
{
  g_autoptr (GBytes) bytes = load (name);
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  g_string_append_len (out, text, (gssize) length);
}

/* As the value of a property of a style sheet, whatever it holds. */
static void
append_style_string (GString *out,
                     const char *words)
{
  g_string_append_c (out, '"');
  for (; *words; words = g_utf8_next_char (words))
    {
      gunichar c = g_utf8_get_char (words);

      if (c < 0x80 && !g_ascii_isalnum ((gchar) c))
        g_string_append_printf (out, "\\%x ", c);
      else
        g_string_append_unichar (out, c);
    }
  g_string_append_c (out, '"');
}

/* Every sheet of paper says what it is a part of. */
static void
write_running_head (SecassetHtml *self,
                    GString *out)
{
  SecassetReport *report = self->report;
  g_autofree char *day = secasset_date_to_iso (&report->day);
  g_autofree char *name = report->file ? g_path_get_basename (report->file) : g_strdup ("");
  g_autofree char *file = secasset_html_dup_short (name, MAX_RUNNING);
  const char *verdict = secasset_policy_get_label (
      report->policy, "verdicts", secasset_verdict_to_nick (secasset_report_get_verdict (report)),
      secasset_report_language (self->writer));
  g_autofree char *left = g_strdup_printf (
      secasset_html_say (self, "%s　基準日 %s", "%s  as of %s"), file, day);
  g_autoptr (GString) clean = g_string_new (NULL);

  secasset_text_append_clean (clean, left);
  g_string_append (out, "@page { @top-left { font-size: 8pt; content: ");
  append_style_string (out, clean->str);
  g_string_append (out, "; } @top-right { font-size: 8pt; content: ");
  append_style_string (out, verdict);
  g_string_append (out, "; } }\n");
}

static void
write_style (SecassetHtml *self,
             GString *out)
{
  append_file (out, "report.css");
  write_running_head (self, out);
}

static void
write_script (SecassetHtml *self,
              GString *out)
{
  append_file (out, "report.js");
}

static char *
dup_hash (SecassetHtml *self,
          PartFunc write)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize length = sizeof digest;

  write (self, text);
  g_checksum_update (checksum, (const guchar *) text->str, (gssize) text->len);
  g_checksum_get_digest (checksum, digest, &length);
  return g_base64_encode (digest, length);
}

/* Only the page's own style and script may act, whatever a ledger holds. */
static void
write_policy_of_content (SecassetHtml *self,
                         GString *out)
{
  g_autofree char *style = dup_hash (self, write_style);
  g_autofree char *script = dup_hash (self, write_script);

  secasset_html_append (out,
                        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "
                        "'none'; style-src 'sha256-%s'; script-src 'sha256-%s'; base-uri 'none'; "
                        "form-action 'none'\">",
                        style, script);
}

static void
write_language (SecassetHtml *self,
                GString *out)
{
  g_string_append (out, secasset_html_say (self, "ja", "en"));
}

static void
write_title (SecassetHtml *self,
             GString *out)
{
  const char *file = self->report->file;

  secasset_html_append (out, "%s%s%s",
                        secasset_html_say (self, "情報資産台帳の点検結果",
                                           "Check of the information-asset ledger"),
                        file ? ": " : "", file ? file : "");
}

static void
write_footer (SecassetHtml *self,
              GString *out)
{
  secasset_html_append (out, "<p>%s</p><p>libsecasset %s</p>",
                        secasset_text_get (&self->report->policy->attribution,
                                           secasset_report_language (self->writer)),
                        SECASSET_VERSION);
  secasset_html_append (out, "<p>%s <code>secasset validate --language %s --format html …</code></p>",
                        secasset_html_say (self, "英語のページを作るには：", "For this page in Japanese:"),
                        secasset_html_say (self, "en", "ja"));
}

static const struct
{
  const char *name;
  PartFunc write;
} parts[] = {
  { "language", write_language },
  { "policy-of-content", write_policy_of_content },
  { "title", write_title },
  { "style", write_style },
  { "script", write_script },
  { "head", secasset_html_write_head },
  { "counts", secasset_html_write_counts },
  { "divisions", secasset_html_write_divisions },
  { "sentence", secasset_html_write_sentence },
  { "actions", secasset_html_write_actions },
  { "unknown", secasset_html_write_unknown },
  { "segments", secasset_html_write_segments },
  { "levels", secasset_html_write_levels },
  { "risk", secasset_html_write_risk },
  { "filters", secasset_html_write_filters },
  { "footer", write_footer },
};

/* "{{=Japanese|English}}" or "{{name}}" without the braces. */
static void
write_part (SecassetHtml *self,
            GString *out,
            const char *name)
{
  if (*name == '=')
    {
      g_auto (GStrv) words = g_strsplit (name + 1, "|", 2);

      g_string_append (out, secasset_html_say (self, words[0], words[1]));
      return;
    }
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (g_str_equal (parts[i].name, name))
        {
          parts[i].write (self, out);
          return;
        }
    }
  g_assert_not_reached ();
}

static void
write_template (SecassetHtml *self,
                GString *out,
                const char *template)
{
  const char *open;

  while ((open = strstr (template, "{{")))
    {
      const char *close = strstr (open, "}}");
      g_autofree char *name = g_strndup (open + 2, (gsize) (close - open - 2));

      g_string_append_len (out, template, open - template);
      write_part (self, out, name);
      template = close + 2;
    }
  g_string_append (out, template);
}

#define FINDINGS "{{findings}}"

/* The halves of the template around the findings. */
static char **
split_template (void)
{
  g_autoptr (GBytes) bytes = load ("report.html");
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  return g_strsplit (text, FINDINGS, 2);
}

SecassetHtml *
secasset_html_new (const SecassetReportWriter *writer,
                   SecassetReport *report)
{
  SecassetHtml *self = g_new0 (SecassetHtml, 1);

  self->writer = writer;
  self->report = report;
  self->inventory = secasset_facts_peek_inventory (report->facts);
  self->entries = secasset_html_dup_entries (report);
  return self;
}

void
secasset_html_free (SecassetHtml *self)
{
  g_array_unref (self->entries);
  g_free (self);
}

void
secasset_html_write_start (SecassetHtml *self,
                           GString *out)
{
  g_auto (GStrv) halves = split_template ();
  g_autoptr (GString) markup = g_string_new (NULL);

  write_template (self, markup, halves[0]);
  secasset_html_mark_languages (self, markup->str, out);
}

gboolean
secasset_html_write_next (SecassetHtml *self,
                          GString *out,
                          guint position)
{
  g_autoptr (GString) markup = NULL;

  if (position == 0 && self->entries->len == 0)
    secasset_html_append (out, "<p>%s</p>", secasset_html_say (self, "指摘はありません。",
                                                                "There are no findings."));
  if (position >= self->entries->len)
    return FALSE;
  markup = g_string_new (NULL);
  secasset_html_write_group (self, markup, position);
  secasset_html_mark_languages (self, markup->str, out);
  return TRUE;
}

void
secasset_html_write_end (SecassetHtml *self,
                         GString *out)
{
  g_auto (GStrv) halves = split_template ();
  g_autoptr (GString) markup = g_string_new (NULL);

  write_template (self, markup, halves[1]);
  secasset_html_mark_languages (self, markup->str, out);
}
