/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "base/list-private.h"
#include "base/read-only-private.h"
#include <secasset/secasset-classification.h>
#include <secasset/secasset-clause.h>
#include <secasset/secasset-mapped-levels.h>
#include <secasset/secasset-policy.h>
#include <secasset/secasset-profile.h>
#include <secasset/secasset-role-set.h>
#include <secasset/secasset-rule-info.h>
#include <secasset/secasset-scheme.h>
#include <secasset/secasset-segment.h>

G_BEGIN_DECLS

/* A text in the languages that every message exists in. */
typedef struct
{
  char *ja;
  char *en;
} SecassetText;

void secasset_text_copy (SecassetText *target,
                         const SecassetText *source);
void secasset_text_clear (SecassetText *text);

/* Something wrong with data. It may become a finding or an issue, which are asked for in a
 * language, so that it is kept in both. */
typedef struct
{
  char *owner; /* the id of the row that it spoils, "" if there is none, or NULL */
  char *place; /* JSON pointer, after "FILE#" in built-in data */
  SecassetText what;
} SecassetDefect;

GPtrArray *secasset_defects_new (void);
/* Takes all of @more, as defects of @owner. */
void secasset_defects_take (GPtrArray *defects,
                            GPtrArray *more,
                            const char *owner);
/* "PLACE: WHAT" */
void secasset_defect_init_text (const SecassetDefect *self,
                                SecassetText *text);
/* A line for each. */
char *secasset_defects_to_string (GPtrArray *defects,
                                  const char *language);
void secasset_defects_set_error (GPtrArray *defects,
                                 GError **error);

/* Borrowed; Japanese for "ja" and whatever begins with "ja", English for everything else. */
const char *secasset_text_get (const SecassetText *text,
                               const char *language);

#define SECASSET_DEFINE_TEXT_GETTER(TypeName, type_name, CAST, member)                             \
  char *                                                                                           \
  type_name##_dup_##member (TypeName *self, const char *language)                                  \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CAST (self), NULL);                                        \
    return g_strdup (secasset_text_get (&self->member, language));                                 \
  }

gboolean secasset_language_is_japanese (const char *language);

#define SECASSET_MAX_DIMENSIONS 8

typedef struct
{
  char *id;     /* normalised: NFKC, trimmed */
  guint rank;   /* from 1 without gaps, whatever the data counts from; higher = stricter */
  SecassetText label;
  SecassetText definition;
  gboolean verified;
} SecassetSchemeLevel;

typedef struct
{
  char *id;
  SecassetText label;
  guint n_levels;
  SecassetSchemeLevel *levels; /* by rising rank */
} SecassetSchemeDimension;

struct _SecassetScheme
{
  GObject parent_instance;

  char *id;
  char *version;
  SecassetText title;
  gboolean verified;
  guint n_dimensions; /* at most SECASSET_MAX_DIMENSIONS */
  SecassetSchemeDimension *dimensions;
  JsonNode *important_rule; /* or NULL */
};

/* -1 if the scheme has no such dimension. */
gint secasset_scheme_find_dimension (SecassetScheme *self,
                                     const char *dimension);
/* NULL if the dimension has no such level; @level is normalised before it is looked up. */
const SecassetSchemeLevel *secasset_scheme_find_level (SecassetScheme *self,
                                                       guint dimension,
                                                       const char *level);
/* NULL for rank 0 (no level). */
const SecassetSchemeLevel *secasset_scheme_get_level_by_rank (SecassetScheme *self,
                                                              guint dimension,
                                                              guint rank);
/* The scheme's important-rule on ranks by dimension, 0 = no level. */
SecassetTristate secasset_scheme_judge_importance (SecassetScheme *self,
                                                   const guint *ranks);
/* A scheme from data, or NULL with the defects appended to @defects. */
SecassetScheme *secasset_scheme_new_from_node (JsonNode *node,
                                               GPtrArray *defects);

/* What speaks for some of the candidates: a fact about the information, read in one way among
 * others. */
typedef struct
{
  char *property; /* of administrative information, three-valued */
  char **candidates;
  SecassetText text;
} SecassetMappingHint;

/* Candidate level ids of the target dimension for each level, or, where several dimensions
 * decide together, by cases that are tried in order. */
typedef struct
{
  gatomicrefcount refs;
  SecassetScheme *from;
  SecassetScheme *to;
  char *from_scheme;
  char *to_scheme;
  char *from_dimension; /* NULL: depends on several dimensions */
  char *to_dimension;
  gint quality; /* SecassetMappingQuality */
  gboolean lossy;
  SecassetText note;
  GHashTable *candidates; /* level id -> GStrv of level ids */
  GHashTable *defaults;   /* level id -> level id, where there is one */
  GPtrArray *cases;       /* of SecassetMappingCase */
  GPtrArray *hints;       /* of SecassetMappingHint */
} SecassetMapping;

/* What a rule that no function stands behind looks at (policy/declared-private.h). */
typedef struct _SecassetDeclaredCheck SecassetDeclaredCheck;

struct _SecassetRuleInfo
{
  GObject parent_instance;

  char *id;
  char *profile;
  SecassetText title;
  SecassetText message;
  SecassetText remedy;
  SecassetText source; /* name of the other document, for rules that no clause stands behind */
  SecassetSeverity severity;
  SecassetSeverity floor;
  SecassetBasis basis;
  char *evidence; /* T, D, I, V, P, G or "-" */
  gboolean verified;
  gboolean is_default_off; /* unverified: takes part only where it is asked for */
  gboolean waivable;
  char *tier;
  char **clauses;
  char **kinds;
  JsonObject *parameters;
  GHashTable *variants; /* name -> severity + 1 as a pointer */
  SecassetDeclaredCheck *check; /* or NULL: there is a function of its id */
};

/* Severity of a variant of the rule (domain §6: "warning when the declared criterion is
 * unknown"); the rule's own one if @variant is NULL. */
SecassetSeverity secasset_rule_info_get_variant_severity (SecassetRuleInfo *self,
                                                          const char *variant);

struct _SecassetClause
{
  GObject parent_instance;

  char *id;
  char *citation;
  SecassetText term;
  SecassetText meaning;
  char **uses;
  char **realisations;
  SecassetText reason; /* may be empty */
};

struct _SecassetProfile
{
  GObject parent_instance;

  char *id;
  char *edition;
  SecassetText title;
  gboolean always;     /* cannot be switched off */
  gboolean by_default; /* on where nothing is stated */
  gboolean advice;     /* rests on another document than the policy */
  SecassetText note;   /* what to know before relying on it; may be empty */
};

struct _SecassetSegment
{
  GObject parent_instance;

  SecassetSegmentKind kind;
  char *clause;
  SecassetText label;
  SecassetText short_label;
  char **synonyms;  /* other words that ledgers use for it */
  char **ambiguous; /* words that need a person to decide */
};

typedef struct
{
  char *id;
  char *key; /* secasset_data_key() of it */
  SecassetText label;
  SecassetText holder;
  char *scope;
} SecassetRoleSetRow;

struct _SecassetRoleSet
{
  GObject parent_instance;

  char *id;
  char *edition;
  SecassetText title;
  SecassetText note; /* may be empty */
  GArray *roles;     /* of SecassetRoleSetRow, in the order of the data */
};

/* See policy/zoning-private.h. */
typedef struct _SecassetZoning SecassetZoning;

struct _SecassetPolicy
{
  GObject parent_instance;

  SecassetPolicy *base; /* that this one is layered over, or NULL */
  JsonNode *rows;       /* what it adds, as it is written; NULL for the built-in one */
  char *id;
  char *edition;
  SecassetText title;
  SecassetText attribution;

  /* In the order of the data; each also by id. */
  SecassetList *clauses;
  SecassetList *schemes;
  SecassetList *rules;
  SecassetList *profiles;
  SecassetList *threats;
  SecassetList *risk_matrices;
  SecassetList *role_sets;
  SecassetList *segments;
  GHashTable *clauses_by_id;
  GHashTable *schemes_by_id;
  GHashTable *rules_by_id;
  GHashTable *profiles_by_id;
  GHashTable *threats_by_id;
  GHashTable *risk_matrices_by_id;
  GHashTable *role_sets_by_id;
  GPtrArray *mappings; /* of SecassetMapping */
  SecassetZoning *zoning; /* what may flow and be where */
  JsonObject *labels;  /* group -> nick -> { ja, en }; "values" has one level more */
};

/* All borrowed, NULL where there is none. */
SecassetClause *secasset_policy_lookup_clause (SecassetPolicy *self,
                                               const char *id);
SecassetScheme *secasset_policy_lookup_scheme (SecassetPolicy *self,
                                               const char *id);
SecassetRuleInfo *secasset_policy_lookup_rule (SecassetPolicy *self,
                                               const char *id);
SecassetProfile *secasset_policy_lookup_profile (SecassetPolicy *self,
                                                 const char *id);
SecassetThreat *secasset_policy_lookup_threat (SecassetPolicy *self,
                                               const char *id);
SecassetRoleSet *secasset_policy_lookup_role_set (SecassetPolicy *self,
                                                  const char *id);
SecassetSegment *secasset_policy_lookup_segment (SecassetPolicy *self,
                                                 SecassetSegmentKind kind);
/* What the mappings give for levels (ranks by dimension of @from, 0 = unknown). Only mappings
 * that depend on the dimension @only count, or all if that is negative. */
SecassetMappedLevels *secasset_policy_map_levels (SecassetPolicy *self,
                                                  SecassetScheme *from,
                                                  const guint *ranks,
                                                  gint only,
                                                  SecassetScheme *to,
                                                  guint to_dimension);
/* Borrowed; the mappings that took part. */
GPtrArray *secasset_mapped_levels_peek_mappings (SecassetMappedLevels *self);
/* Whether the result depends on the level in that dimension. */
gboolean secasset_mapped_levels_depends_on (SecassetMappedLevels *self,
                                            const char *dimension);
const guint *secasset_classification_peek_ranks (SecassetClassification *self);
const char *secasset_mapping_quality_peek_nick (SecassetMappingQuality quality);

/* Whether levels of the two schemes can be compared at all: some mapping, either way. */
gboolean secasset_policy_has_mapping (SecassetPolicy *self,
                                      const char *scheme_a,
                                      const char *scheme_b);

/* The word for a nick: @group is "kinds", "fields", "severities", "verdicts", "basis",
 * "dimensions", or the name of an enumeration without its prefix ("SegmentKind"). Falls back
 * to the nick itself. Borrowed. */
const char *secasset_policy_get_label (SecassetPolicy *self,
                                       const char *group,
                                       const char *nick,
                                       const char *language);

G_END_DECLS
