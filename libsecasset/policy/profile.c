/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "policy/load-private.h"

/**
 * SecassetProfile:
 *
 * A set of rules that is switched on and off as a whole.
 *
 * Since: 1.0
 */
struct _SecassetProfileClass
{
  GObjectClass parent_class;
};

static const SecassetReadOnly properties[] = {
  /**
   * SecassetProfile:id: (getter get_id)
   *
   * The id.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetProfile, id, "id"),

  /**
   * SecassetProfile:edition: (getter get_edition)
   *
   * The edition of the document that the rules follow.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_STRING_ROW (SecassetProfile, edition, "edition"),

  /**
   * SecassetProfile:always: (getter get_always)
   *
   * Whether the rules cannot be switched off.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetProfile, always, "always"),

  /**
   * SecassetProfile:by-default: (getter get_by_default)
   *
   * Whether the rules are on where nothing is stated.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetProfile, by_default, "by-default"),

  /**
   * SecassetProfile:advice: (getter get_advice)
   *
   * Whether the rules rest on another document than the policy.
   *
   * Since: 1.0
   */
  SECASSET_READ_ONLY_BOOLEAN_ROW (SecassetProfile, advice, "advice"),
};

G_DEFINE_TYPE (SecassetProfile, secasset_profile, G_TYPE_OBJECT)

static void
secasset_profile_finalize (GObject *object)
{
  SecassetProfile *self = SECASSET_PROFILE (object);

  g_free (self->id);
  g_free (self->edition);
  secasset_text_clear (&self->title);
  secasset_text_clear (&self->note);
  G_OBJECT_CLASS (secasset_profile_parent_class)->finalize (object);
}

SECASSET_DEFINE_READ_ONLY_CLASS_INIT (SecassetProfile, secasset_profile, properties)

static void
secasset_profile_init (SecassetProfile *self)
{
}

SECASSET_DEFINE_STRING_GETTER (SecassetProfile, secasset_profile, PROFILE, id)
SECASSET_DEFINE_STRING_GETTER (SecassetProfile, secasset_profile, PROFILE, edition)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetProfile, secasset_profile, PROFILE, always)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetProfile, secasset_profile, PROFILE, by_default)
SECASSET_DEFINE_BOOLEAN_GETTER (SecassetProfile, secasset_profile, PROFILE, advice)
SECASSET_DEFINE_TEXT_GETTER (SecassetProfile, secasset_profile, PROFILE, title)
SECASSET_DEFINE_TEXT_GETTER (SecassetProfile, secasset_profile, PROFILE, note)

SecassetProfile *
secasset_profile_new_from_node (SecassetDataReader *reader,
                                JsonNode *node)
{
  static const SecassetDataMember members[] = {
    SECASSET_DATA_MUST (SecassetProfile, id, "id", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetProfile, title, "title", SECASSET_DATA_TEXT),
    SECASSET_DATA_MAY (SecassetProfile, edition, "edition", SECASSET_DATA_STRING),
    SECASSET_DATA_MUST (SecassetProfile, by_default, "default", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MUST (SecassetProfile, always, "always", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MUST (SecassetProfile, advice, "advice", SECASSET_DATA_BOOLEAN),
    SECASSET_DATA_MAY (SecassetProfile, note, "unverified-note", SECASSET_DATA_TEXT),
    SECASSET_DATA_SKIP ("optional"), /* the opposite of “always” */
  };
  SecassetProfile *self = g_object_new (SECASSET_TYPE_PROFILE, NULL);

  secasset_data_read (reader, node, members, G_N_ELEMENTS (members), self);
  return self;
}
