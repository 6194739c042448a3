/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/report-private.h"

/**
 * SecassetRuleCoverage:
 *
 * How far one rule could be judged: what was not judged is said, never counted as passed.
 *
 * Since: 1.0
 */
struct _SecassetRuleCoverage
{
  GObject parent_instance;

  char *rule;
  SecassetSeverity severity;
  gboolean changed;
  guint run;
  guint skipped;
  guint found;
  char **unknown;
};

struct _SecassetRuleCoverageClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetRuleCoverage, secasset_rule_coverage, G_TYPE_OBJECT)

static void
secasset_rule_coverage_finalize (GObject *object)
{
  SecassetRuleCoverage *self = (SecassetRuleCoverage *) object;

  g_free (self->rule);
  g_strfreev (self->unknown);
  G_OBJECT_CLASS (secasset_rule_coverage_parent_class)->finalize (object);
}

static void
secasset_rule_coverage_class_init (SecassetRuleCoverageClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_rule_coverage_finalize;
}

static void
secasset_rule_coverage_init (SecassetRuleCoverage *self)
{
}

static gint
compare_unknown (gconstpointer a,
                 gconstpointer b,
                 gpointer counts)
{
  const char *x = *(const char *const *) a;
  const char *y = *(const char *const *) b;
  guint count_x = *(guint *) g_hash_table_lookup (counts, x);
  guint count_y = *(guint *) g_hash_table_lookup (counts, y);

  if (count_x != count_y)
    return count_x > count_y ? -1 : 1;
  return strcmp (x, y);
}

static char **
sort_unknown (GHashTable *counts)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  char **texts;
  GHashTableIter iter;
  gpointer name;

  if (!counts)
    return g_new0 (char *, 1);

  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    g_ptr_array_add (names, name);
  g_ptr_array_sort_with_data (names, compare_unknown, counts);

  texts = g_new0 (char *, names->len + 1);
  for (guint i = 0; i < names->len; i++)
    {
      name = g_ptr_array_index (names, i);
      texts[i] = g_strdup_printf ("%s=%u", (const char *) name,
                                  *(guint *) g_hash_table_lookup (counts, name));
    }
  return texts;
}

SecassetRuleCoverage *
secasset_rule_coverage_new (const SecassetActiveRule *active)
{
  SecassetRuleCoverage *self = g_object_new (SECASSET_TYPE_RULE_COVERAGE, NULL);

  self->rule = g_strdup (active->info->id);
  self->severity = active->severity;
  self->changed = active->changed;
  self->run = active->run;
  self->skipped = active->skipped;
  self->found = active->found;
  self->unknown = sort_unknown (active->unknown);
  return self;
}

const char *
secasset_rule_coverage_get_rule (SecassetRuleCoverage *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_COVERAGE (self), NULL);

  return self->rule;
}

#define DEFINE_GETTER(name, CType, member, none)                                                   \
  CType secasset_rule_coverage_##name (SecassetRuleCoverage *self)                                 \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_RULE_COVERAGE (self), none);                                 \
    return self->member;                                                                           \
  }

DEFINE_GETTER (get_run, guint, run, 0)
DEFINE_GETTER (get_skipped, guint, skipped, 0)
DEFINE_GETTER (get_found, guint, found, 0)
DEFINE_GETTER (get_severity, SecassetSeverity, severity, SECASSET_SEVERITY_INFO)
DEFINE_GETTER (is_changed, gboolean, changed, FALSE)

char **
secasset_rule_coverage_dup_unknown (SecassetRuleCoverage *self)
{
  g_return_val_if_fail (SECASSET_IS_RULE_COVERAGE (self), NULL);

  return g_strdupv (self->unknown);
}
