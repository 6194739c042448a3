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

enum
{
  PROP_0,
  PROP_ID,
  PROP_CITATION,
  PROP_USES,
  PROP_REALISATIONS,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetClause, secasset_clause, G_TYPE_OBJECT)

static void
secasset_clause_get_property (GObject *object,
                              guint prop_id,
                              GValue *value,
                              GParamSpec *pspec)
{
  SecassetClause *self = SECASSET_CLAUSE (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_CITATION:
      g_value_set_string (value, self->citation);
      break;
    case PROP_USES:
      g_value_set_boxed (value, self->uses);
      break;
    case PROP_REALISATIONS:
      g_value_set_boxed (value, self->realisations);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

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

static void
secasset_clause_class_init (SecassetClauseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_clause_get_property;
  object_class->finalize = secasset_clause_finalize;

  /**
   * SecassetClause:id: (getter get_id)
   *
   * The id, for example `2.7.1`.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);

  /**
   * SecassetClause:citation: (getter get_citation)
   *
   * The citation as it is printed.
   *
   * Since: 1.0
   */
  props[PROP_CITATION] = g_param_spec_string ("citation", NULL, NULL, NULL, flags);

  /**
   * SecassetClause:uses: (getter get_uses)
   *
   * How a program can use the clause: `type`, `enum`, `predicate`, `attribute`, `rule`,
   * `threat`, `text` (it explains) or `citable` (it can be named, no more). Empty for a
   * clause of an own policy that does not say.
   *
   * Since: 1.0
   */
  props[PROP_USES] = g_param_spec_boxed ("uses", NULL, NULL, G_TYPE_STRV, flags);

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
  props[PROP_REALISATIONS]
      = g_param_spec_boxed ("realisations", NULL, NULL, G_TYPE_STRV, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_clause_init (SecassetClause *self)
{
}

const char *
secasset_clause_get_id (SecassetClause *self)
{
  g_return_val_if_fail (SECASSET_IS_CLAUSE (self), NULL);

  return self->id;
}

const char *
secasset_clause_get_citation (SecassetClause *self)
{
  g_return_val_if_fail (SECASSET_IS_CLAUSE (self), NULL);

  return self->citation;
}

char *
secasset_clause_dup_term (SecassetClause *self,
                          const char *language)
{
  g_return_val_if_fail (SECASSET_IS_CLAUSE (self), NULL);

  return g_strdup (secasset_text_get (&self->term, language));
}

char *
secasset_clause_dup_meaning (SecassetClause *self,
                             const char *language)
{
  g_return_val_if_fail (SECASSET_IS_CLAUSE (self), NULL);

  return g_strdup (secasset_text_get (&self->meaning, language));
}

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

char *
secasset_clause_dup_reason (SecassetClause *self,
                            const char *language)
{
  g_return_val_if_fail (SECASSET_IS_CLAUSE (self), NULL);

  return g_strdup (secasset_text_get (&self->reason, language));
}

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
