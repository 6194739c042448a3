/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/threat-private.h"
#include "policy/load-private.h"

#include <secasset/secasset-element.h>
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-threat.h>

typedef struct
{
  char *id;
  SecassetText label;
  gint group;
  char *clause;
  char **actors;
  gint intent;
  char *means;
  char *act;
  char *object;
  char **targets;
  char **impairs;
  char **incident_kinds;
  char **measures;
  char **bsi;
  char **magerit;
  char **monarc;
  char *extension_of;
} ThreatRow;

static const SecassetDataMember threat_members[] = {
  SECASSET_DATA_MUST (ThreatRow, id, "id", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (ThreatRow, label, "label", SECASSET_DATA_TEXT),
  SECASSET_DATA_NICK (ThreatRow, group, "group", SECASSET_DATA_ENUM,
                      secasset_threat_group_get_type),
  SECASSET_DATA_MAY (ThreatRow, clause, "clause", SECASSET_DATA_STRING),
  SECASSET_DATA_NICK (ThreatRow, actors, "actors", SECASSET_DATA_STRINGS,
                      secasset_threat_actor_get_type),
  SECASSET_DATA_NICK (ThreatRow, intent, "intent", SECASSET_DATA_ENUM,
                      secasset_threat_intent_get_type),
  SECASSET_DATA_MAY (ThreatRow, means, "means", SECASSET_DATA_STRING),
  SECASSET_DATA_MAY (ThreatRow, act, "act", SECASSET_DATA_STRING),
  SECASSET_DATA_MAY (ThreatRow, object, "object", SECASSET_DATA_STRING),
  SECASSET_DATA_MUST (ThreatRow, targets, "targets", SECASSET_DATA_STRINGS),
  SECASSET_DATA_NICK (ThreatRow, impairs, "impairs", SECASSET_DATA_STRINGS,
                      secasset_security_properties_get_type),
  SECASSET_DATA_NICK (ThreatRow, incident_kinds, "incident-kinds", SECASSET_DATA_STRINGS,
                      secasset_incident_kind_get_type),
  SECASSET_DATA_NICK (ThreatRow, measures, "measures", SECASSET_DATA_STRINGS,
                      secasset_countermeasure_group_get_type),
  SECASSET_DATA_MAY (ThreatRow, bsi, "bsi", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (ThreatRow, magerit, "magerit", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (ThreatRow, monarc, "monarc", SECASSET_DATA_STRINGS),
  SECASSET_DATA_MAY (ThreatRow, extension_of, "extension-of", SECASSET_DATA_STRING),
  SECASSET_DATA_SKIP ("primary-measure"), /* the first of “measures”, or null */
  SECASSET_DATA_SKIP ("basis"),
  SECASSET_DATA_SKIP ("plausibility"),
  SECASSET_DATA_SKIP ("note"),
};

static void
row_clear (ThreatRow *row)
{
  g_free (row->id);
  secasset_text_clear (&row->label);
  g_free (row->clause);
  g_strfreev (row->actors);
  g_free (row->means);
  g_free (row->act);
  g_free (row->object);
  g_strfreev (row->targets);
  g_strfreev (row->impairs);
  g_strfreev (row->incident_kinds);
  g_strfreev (row->measures);
  g_strfreev (row->bsi);
  g_strfreev (row->magerit);
  g_strfreev (row->monarc);
  g_free (row->extension_of);
}

static SecassetSecurityProperties
combine (char **nicks)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (SECASSET_TYPE_SECURITY_PROPERTIES);
  guint flags = 0;

  for (guint i = 0; nicks && nicks[i]; i++)
    flags |= g_flags_get_value_by_nick (klass, nicks[i])->value;
  return (SecassetSecurityProperties) flags;
}

static void
fill (SecassetThreat *threat,
      const ThreatRow *row)
{
  secasset_threat_set_id (threat, row->id);
  secasset_threat_set_label_ja (threat, row->label.ja);
  secasset_threat_set_label_en (threat, row->label.en);
  secasset_threat_set_group (threat, (SecassetThreatGroup) row->group);
  secasset_threat_set_clause (threat, row->clause);
  secasset_threat_set_actors (threat, (const char *const *) row->actors);
  secasset_threat_set_intent (threat, (SecassetThreatIntent) row->intent);
  secasset_threat_set_means (threat, row->means);
  secasset_threat_set_act (threat, row->act);
  secasset_threat_set_object (threat, row->object);
  secasset_threat_set_targets (threat, (const char *const *) row->targets);
  secasset_threat_set_impairs (threat, combine (row->impairs));
  secasset_threat_set_incident_kinds (threat, (const char *const *) row->incident_kinds);
  secasset_threat_set_measures (threat, (const char *const *) row->measures);
  secasset_threat_set_bsi (threat, (const char *const *) row->bsi);
  secasset_threat_set_magerit (threat, (const char *const *) row->magerit);
  secasset_threat_set_monarc (threat, (const char *const *) row->monarc);
  secasset_threat_set_extension_of (threat, row->extension_of);
}

SecassetThreat *
secasset_threat_new_from_node (SecassetDataReader *reader,
                               JsonNode *node)
{
  SecassetThreat *threat = secasset_threat_new ();
  ThreatRow row = { 0 };

  secasset_data_read (reader, node, threat_members, G_N_ELEMENTS (threat_members), &row);
  for (guint i = 0; row.targets && row.targets[i]; i++)
    {
      if (secasset_element_type_from_kind (row.targets[i]) == G_TYPE_INVALID)
        secasset_data_defect (reader, "targets", "要素の種類「%s」はありません",
                              "unknown kind “%s”", row.targets[i]);
    }
  fill (threat, &row);
  threat->no_primary
      = JSON_NODE_HOLDS_OBJECT (node)
        && json_object_has_member (json_node_get_object (node), "primary-measure")
        && json_object_get_null_member (json_node_get_object (node), "primary-measure");
  threat->sealed = TRUE;
  row_clear (&row);
  return threat;
}
