/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/policy-private.h"

#include "base/error-private.h"
#include "policy/data-private.h"

static void
defect_free (gpointer data)
{
  SecassetDefect *self = data;

  g_free (self->owner);
  g_free (self->place);
  secasset_text_clear (&self->what);
  g_free (self);
}

GPtrArray *
secasset_defects_new (void)
{
  return g_ptr_array_new_with_free_func (defect_free);
}

void
secasset_defects_take (GPtrArray *defects,
                       GPtrArray *more,
                       const char *owner)
{
  gsize n;
  g_autofree gpointer *items = g_ptr_array_steal (more, &n);

  for (gsize i = 0; i < n; i++)
    {
      SecassetDefect *defect = items[i];

      g_free (defect->owner);
      defect->owner = g_strdup (owner);
      g_ptr_array_add (defects, defect);
    }
}

/* The pointer of the whole document is empty, which would look like a slip. */
void
secasset_defect_init_text (const SecassetDefect *self,
                           SecassetText *text)
{
  const char *place = self->place;

  text->ja = g_strconcat (*place ? place : "文書全体", ": ", self->what.ja, NULL);
  text->en = g_strconcat (*place ? place : "document", ": ", self->what.en, NULL);
}

char *
secasset_defects_to_string (GPtrArray *defects,
                            const char *language)
{
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < defects->len; i++)
    {
      SecassetText text;

      secasset_defect_init_text (g_ptr_array_index (defects, i), &text);
      g_string_append_printf (lines, "%s%s", i > 0 ? "\n" : "",
                              secasset_text_get (&text, language));
      secasset_text_clear (&text);
    }
  return g_string_free (lines, FALSE);
}

void
secasset_defects_set_error (GPtrArray *defects,
                            GError **error)
{
  g_autofree char *message
      = secasset_defects_to_string (defects, secasset_error_get_language ());

  g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_POLICY, message);
}
