/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

/* The order of evaluation (domain §6.5). */
static const SecassetRuleRow *const families[] = {
  secasset_identity_rules,
  secasset_scope_rules,
  secasset_kind_rules,
  secasset_composition_rules,
  secasset_segment_rules,
  secasset_information_rules,
  secasset_service_rules,
  secasset_organisation_rules,
  secasset_classification_rules,
  secasset_threat_rules,
  secasset_incident_rules,
  secasset_document_rules,
  secasset_mic_level_rules,
  secasset_mic_medium_rules,
  secasset_mic_service_rules,
  secasset_mic_flow_rules,
  secasset_mic_terminal_rules,
  secasset_mic_incident_rules,
  secasset_date_rules,
  secasset_hygiene_rules,
  NULL,
};

const SecassetRuleRow *const *
secasset_rules_get_families (void)
{
  return families;
}
