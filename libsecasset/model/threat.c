/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/threat-private.h"

/**
 * SecassetThreat:
 *
 * A threat: an entry of the policy's catalogue, of its extension, or the host's own.
 *
 * A policy never changes, and so the threats of a policy cannot be changed: setting a property
 * of one is refused as a mistake of the caller. To depart from one, make a threat of one's own.
 *
 * Policy clause: 8.
 *
 * Since: 1.0
 */
static const SecassetField threat_fields[] = {
  /**
   * SecassetThreat:id:
   *
   * Id, unique among threats.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, id, "id", "8"),

  /**
   * SecassetThreat:label-ja:
   *
   * Japanese name.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, label_ja, "label-ja", "8"),

  /**
   * SecassetThreat:label-en:
   *
   * English name.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, label_en, "label-en", "8"),

  /**
   * SecassetThreat:group:
   *
   * Threat group.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetThreat, group, "group", secasset_threat_group_get_type,
                             SECASSET_THREAT_GROUP_UNSET, "8"),

  /**
   * SecassetThreat:clause:
   *
   * Clause the threat comes from.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, clause, "clause", "8"),

  /**
   * SecassetThreat:actors:
   *
   * Nicks of the actors who may cause it.
   *
   * Policy clause: 8.2-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetThreat, actors, "actors", "8.2-1"),

  /**
   * SecassetThreat:intent:
   *
   * Intent.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetThreat, intent, "intent", secasset_threat_intent_get_type,
                             SECASSET_THREAT_INTENT_UNSET, "8"),

  /**
   * SecassetThreat:means:
   *
   * Means.
   *
   * Policy clause: 8.1-1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, means, "means", "8.1-1"),

  /**
   * SecassetThreat:act:
   *
   * Act.
   *
   * Policy clause: 8.1-3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, act, "act", "8.1-3"),

  /**
   * SecassetThreat:object:
   *
   * Object.
   *
   * Policy clause: 8.1-2.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, object, "object", "8.1-2"),

  /**
   * SecassetThreat:targets:
   *
   * Kinds of element it applies to.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetThreat, targets, "targets", "8"),

  /**
   * SecassetThreat:impairs:
   *
   * Properties it impairs.
   *
   * Policy clause: 1-n.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_FLAGS_ROW (SecassetThreat, impairs, "impairs",
                            secasset_security_properties_get_type, "1-n"),

  /**
   * SecassetThreat:incident-kinds:
   *
   * Nicks of the incident kinds it leads to.
   *
   * Policy clause: 2.17.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetThreat, incident_kinds, "incident-kinds", "2.17"),

  /**
   * SecassetThreat:measures:
   *
   * Nicks of the groups of measures that answer it; the first is the primary one.
   *
   * Policy clause: 9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetThreat, measures, "measures", "9"),

  /**
   * SecassetThreat:bsi:
   *
   * Nearest BSI elementary threats.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetThreat, bsi, "bsi", ""),

  /**
   * SecassetThreat:magerit:
   *
   * Nearest MAGERIT v3 codes.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetThreat, magerit, "magerit", ""),

  /**
   * SecassetThreat:monarc:
   *
   * Nearest MONARC codes.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetThreat, monarc, "monarc", ""),

  /**
   * SecassetThreat:extension-of:
   *
   * For an extension atom, the open end (“etc.”) of the policy that it fills.
   *
   * Policy clause: 8.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetThreat, extension_of, "extension-of", "8"),
};

G_DEFINE_TYPE (SecassetThreat, secasset_threat, SECASSET_TYPE_RECORD)

static gboolean
secasset_threat_is_sealed (SecassetRecord *record)
{
  return ((SecassetThreat *) record)->sealed;
}

static void
secasset_threat_class_init (SecassetThreatClass *klass)
{
  SecassetRecordClass *record_class = (SecassetRecordClass *) klass;

  record_class->is_sealed = secasset_threat_is_sealed;
  secasset_record_class_install (record_class, "threat", threat_fields,
                                 G_N_ELEMENTS (threat_fields));
}

static void
secasset_threat_init (SecassetThreat *self)
{
  secasset_record_init_own ((SecassetRecord *) self, threat_fields, G_N_ELEMENTS (threat_fields));
}

SECASSET_DEFINE_RECORD_NEW (SecassetThreat, secasset_threat, SECASSET_TYPE_THREAT)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, id)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, label_ja)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, label_en)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetThreat, secasset_threat, THREAT, group, SecassetThreatGroup)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, clause)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, actors)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetThreat, secasset_threat, THREAT, intent, SecassetThreatIntent)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, means)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, act)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, object)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, targets)
SECASSET_DEFINE_FLAGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, impairs, SecassetSecurityProperties)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, incident_kinds)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, measures)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, bsi)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, magerit)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetThreat, secasset_threat, THREAT, monarc)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetThreat, secasset_threat, THREAT, extension_of)
