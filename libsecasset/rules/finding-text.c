/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/finding-private.h"

#define DEFINE_GETTER(name, CType, expression, none)                                               \
  CType secasset_finding_get_##name (SecassetFinding *self)                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_FINDING (self), none);                                       \
    return expression;                                                                             \
  }

DEFINE_GETTER (rule, const char *, self->info ? self->info->id : NULL, NULL)
DEFINE_GETTER (severity, SecassetSeverity, self->severity, SECASSET_SEVERITY_INFO)
DEFINE_GETTER (basis, SecassetBasis, self->info ? self->info->basis : SECASSET_BASIS_TEXT,
               SECASSET_BASIS_TEXT)
DEFINE_GETTER (fact, SecassetTristate, self->fact, SECASSET_TRISTATE_UNKNOWN)
DEFINE_GETTER (element, SecassetElement *, self->element, NULL)
DEFINE_GETTER (subject, const char *, self->subject, NULL)
DEFINE_GETTER (kind, const char *, self->kind, NULL)
DEFINE_GETTER (property, const char *, self->property, NULL)
DEFINE_GETTER (pointer, const char *, self->pointer, NULL)
DEFINE_GETTER (file, const char *, self->file, NULL)
DEFINE_GETTER (line, guint, self->line, 0)
DEFINE_GETTER (column, guint, self->column, 0)
DEFINE_GETTER (cell, const char *, self->cell, NULL)
DEFINE_GETTER (header, const char *, self->header, NULL)
DEFINE_GETTER (fingerprint, const char *, self->fingerprint, NULL)
DEFINE_GETTER (waiver, SecassetWaiver *, self->waiver, NULL)
DEFINE_GETTER (related, SecassetList *, self->related, NULL)
DEFINE_GETTER (evidence, SecassetList *, self->evidence, NULL)

char **
secasset_finding_dup_clauses (SecassetFinding *self)
{
  g_return_val_if_fail (SECASSET_IS_FINDING (self), NULL);

  return self->info && self->info->clauses ? g_strdupv (self->info->clauses) : g_new0 (char *, 1);
}

/* Parts of one sentence have ids of their own, but are printed alike: once is enough. */
static char *
join_citations (SecassetFinding *self)
{
  g_autoptr (GPtrArray) citations = g_ptr_array_new ();

  for (guint i = 0; self->info->clauses && self->info->clauses[i]; i++)
    {
      SecassetClause *clause = secasset_policy_lookup_clause (self->policy, self->info->clauses[i]);
      char *citation = clause ? clause->citation : self->info->clauses[i];

      if (!g_ptr_array_find_with_equal_func (citations, citation, g_str_equal, NULL))
        g_ptr_array_add (citations, citation);
    }
  g_ptr_array_add (citations, NULL);
  return g_strjoinv (", ", (char **) citations->pdata);
}

char *
secasset_finding_dup_citation (SecassetFinding *self,
                               const char *language)
{
  g_autofree char *citations = NULL;
  const char *source;

  g_return_val_if_fail (SECASSET_IS_FINDING (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  citations = join_citations (self);
  source = secasset_text_get (&self->info->source, language);
  if (!source || !*source)
    return g_steal_pointer (&citations);
  return g_strconcat (citations, *citations ? "; " : "", source, NULL);
}

static char *
months_to_words (const char *months,
                 const char *language)
{
  if (secasset_language_is_japanese (language))
    return g_strconcat (months, "か月", NULL);
  return g_strconcat (months, g_str_equal (months, "1") ? " month" : " months", NULL);
}

/* Several nicks are separated by ",". */
static char *
argument_to_words (SecassetFinding *self,
                   const SecassetKeptArgument *argument,
                   const char *language)
{
  g_auto (GStrv) nicks = NULL;

  if (argument->ja && secasset_language_is_japanese (language))
    return g_strdup (argument->ja);
  if (!argument->group)
    return g_strdup (argument->value);
  if (g_str_equal (argument->group, SECASSET_ARGUMENT_MONTHS))
    return months_to_words (argument->value, language);

  nicks = g_strsplit (argument->value, ",", -1);
  for (guint i = 0; nicks[i]; i++)
    {
      char *label
          = g_strdup (secasset_policy_get_label (self->policy, argument->group, nicks[i], language));

      g_free (nicks[i]);
      nicks[i] = label;
    }
  return g_strjoinv (secasset_language_is_japanese (language) ? "、" : ", ", nicks);
}

static const SecassetKeptArgument *
find_argument (SecassetFinding *self,
               const char *name,
               gsize length)
{
  for (guint i = 0; i < self->arguments->len; i++)
    {
      const SecassetKeptArgument *argument
          = &g_array_index (self->arguments, SecassetKeptArgument, i);

      if (strncmp (argument->name, name, length) == 0 && argument->name[length] == '\0')
        return argument;
    }
  return NULL;
}

/* A placeholder without an argument stays visible; the rule samples' test looks for it. */
static char *
fill_template (SecassetFinding *self,
               const char *template,
               const char *language)
{
  GString *text = g_string_new (NULL);

  while (*template)
    {
      const char *end = *template == '{' ? strchr (template, '}') : NULL;
      const SecassetKeptArgument *argument
          = end ? find_argument (self, template + 1, (gsize) (end - template - 1)) : NULL;

      if (argument)
        {
          g_autofree char *words = argument_to_words (self, argument, language);

          g_string_append (text, words);
          template = end + 1;
        }
      else
        {
          g_string_append_c (text, *template++);
        }
    }
  return g_string_free (text, FALSE);
}

char *
secasset_finding_dup_message (SecassetFinding *self,
                              const char *language)
{
  g_return_val_if_fail (SECASSET_IS_FINDING (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  return fill_template (self, secasset_text_get (&self->info->message, language), language);
}

char *
secasset_finding_dup_remedy (SecassetFinding *self,
                             const char *language)
{
  g_return_val_if_fail (SECASSET_IS_FINDING (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  return fill_template (self, secasset_text_get (&self->info->remedy, language), language);
}

char *
secasset_finding_dup_basis_text (SecassetFinding *self,
                                 const char *language)
{
  static const char *const nicks[]
      = { "text", "deduction", "interpretation", "external", "integrity" };

  g_return_val_if_fail (SECASSET_IS_FINDING (self), NULL);
  g_return_val_if_fail (language != NULL, NULL);

  return g_strdup (
      secasset_policy_get_label (self->policy, "basis", nicks[self->info->basis], language));
}

char **
secasset_finding_dup_arguments (SecassetFinding *self)
{
  GPtrArray *texts = g_ptr_array_new ();

  g_return_val_if_fail (SECASSET_IS_FINDING (self), NULL);

  for (guint i = 0; i < self->arguments->len; i++)
    {
      const SecassetKeptArgument *argument
          = &g_array_index (self->arguments, SecassetKeptArgument, i);

      g_ptr_array_add (texts, g_strconcat (argument->name, "=", argument->value, NULL));
    }
  g_ptr_array_add (texts, NULL);
  return (char **) g_ptr_array_free (texts, FALSE);
}
