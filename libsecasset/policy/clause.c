/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"

/**
 * SecassetClause:
 *
 * A clause of the policy: where it stands, what it is about, and what it says, in one line.
 *
 * Since: 1.0
 */
struct _SecassetClauseClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetClause:id: (getter get_id)
   *
   * The id, for example `2.7.1`.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetClause, id, "id"),

  /**
   * SecassetClause:citation: (getter get_citation)
   *
   * The citation as it is printed.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetClause, citation, "citation"),

  /**
   * SecassetClause:uses: (getter get_uses)
   *
   * How a program can use the clause: `type`, `enum`, `predicate`, `attribute`, `rule`,
   * `threat`, `text` (it explains) or `citable` (it can be named, no more). Empty for a
   * clause of an own policy that does not say.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRINGS_ROW (SecassetClause, uses, "uses"),

  /**
   * SecassetClause:realisations: (getter get_realisations)
   *
   * What realises the clause beyond the rules and threats that cite it.
   *
   * Each is a class, interface or enumeration (`SecassetTerminal`), a property
   * (`SecassetTerminal:introduced-for-movement`), a value (`SecassetIncidentKind.leakage`),
   * a function (`secasset_facts_is_in_scope`), a segment (`segment:lgwan`), the action of a
   * measure (`action:access-control`), a part of threats (`means:`, `act:`, `object:`), or
   * the id of a rule or threat.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRINGS_ROW (SecassetClause, realisations, "realisations"),
};

G_DEFINE_TYPE (SecassetClause, secasset_clause, G_TYPE_OBJECT)

static void
secasset_clause_finalize (GObject *object)
{
  SecassetClause *self = SECASSET_CLAUSE (object);

  g_free (self->id);
  g_free (self->citation);
  secasset_text_clear (&self->term);
  secasset_text_clear (&self->meaning);
  g_strfreev (self->uses);
  g_strfreev (self->realisations);
  secasset_text_clear (&self->reason);
  G_OBJECT_CLASS (secasset_clause_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetClause, secasset_clause, properties)

static void
secasset_clause_init (SecassetClause *self)
{
}

SECASSET_DEFINE_STRING_GETTER (SecassetClause, secasset_clause, CLAUSE, id)
SECASSET_DEFINE_STRING_GETTER (SecassetClause, secasset_clause, CLAUSE, citation)
SECASSET_DEFINE_TEXT_GETTER (SecassetClause, secasset_clause, CLAUSE, term)
SECASSET_DEFINE_TEXT_GETTER (SecassetClause, secasset_clause, CLAUSE, meaning)

const char *const *
secasset_clause_get_uses (SecassetClause *self)
{
  g_return_val_if_fail (SECASSET_IS_CLAUSE (self), NULL);

  return (const char *const *) self->uses;
}

const char *const *
secasset_clause_get_realisations (SecassetClause *self)
{
  g_return_val_if_fail (SECASSET_IS_CLAUSE (self), NULL);

  return (const char *const *) self->realisations;
}

SECASSET_DEFINE_TEXT_GETTER (SecassetClause, secasset_clause, CLAUSE, reason)

SecassetClause *
secasset_clause_new_from_node (SecassetDataReader *reader,
                               JsonNode *node)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetClause, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetClause, citation, "cite", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetClause, term, "term", SECASSET_DATA_TEXT),
    SECASSET_DATA_MUST (SecassetClause, meaning, "meaning", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (SecassetClause, uses, "use", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (SecassetClause, realisations, "realised-by", SECASSET_DATA_STRINGS),
    SECASSET_DATA_MAY (SecassetClause, reason, "reason", SECASSET_DATA_TEXT),
    SECASSET_DATA_SKIP ("evidence"),
    SECASSET_DATA_SKIP ("source"),
  };
  SecassetClause *self = g_object_new (SECASSET_TYPE_CLAUSE, NULL);

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), self);
  if (!self->uses)
    self->uses = g_new0 (char *, 1);
  if (!self->realisations)
    self->realisations = g_new0 (char *, 1);
  return self;
}
