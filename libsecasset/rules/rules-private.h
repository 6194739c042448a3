/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/facts-private.h"
#include "rules/context-private.h"

G_BEGIN_DECLS

typedef void (*SecassetRuleFunc) (SecassetRuleContext *context,
                                  gpointer subject);

typedef enum
{
  SECASSET_RULE_LIVE = 0,
  /* Looks at elements of every life-cycle state, planned and disposed ones included. */
  SECASSET_RULE_ANY_LIFECYCLE = 1 << 0,
} SecassetRuleRowFlags;

/* One rule: its row of data has the same id, in policy/data/rules. The rule runs once for
 * every element of its type (a class, an abstract class, SecassetAsset, or SecassetInventory
 * for what can only be seen from above). */
typedef struct
{
  const char *id;
  GType (*type) (void);
  SecassetRuleFunc check;
  SecassetRuleRowFlags flags;
} SecassetRuleRow;

/* The compiler checks that the function takes what the rule is for. */
#define SECASSET_RULE_ROW(id_, TypeName, type_name, function, flags_)                              \
  { .id = id_, .type = type_name##_get_type, .flags = flags_,                                      \
    .check = (SecassetRuleFunc) (GCallback) _Generic ((function),                                  \
        void (*) (SecassetRuleContext *, TypeName *): (function)) }
/* A rule that only a text can break: the reader reports it, and the row says so. */
#define SECASSET_READER_RULE(id_) { .id = id_, .type = secasset_inventory_get_type }
#define SECASSET_RULES_END { .id = NULL }

/* The families, in the order of evaluation (domain §6.5). */
extern const SecassetRuleRow secasset_identity_rules[];       /* GI: ids, references, values */
extern const SecassetRuleRow secasset_scope_rules[];          /* asset kinds and their managers */
extern const SecassetRuleRow secasset_kind_rules[];           /* computers, terminals, media */
extern const SecassetRuleRow secasset_composition_rules[];    /* systems and their parts */
extern const SecassetRuleRow secasset_segment_rules[];        /* 2.7 */
extern const SecassetRuleRow secasset_information_rules[];    /* 2.8, 2.10 */
extern const SecassetRuleRow secasset_service_rules[];        /* 2.12 */
extern const SecassetRuleRow secasset_organisation_rules[];   /* 4, 6 */
extern const SecassetRuleRow secasset_classification_rules[]; /* 7, with propagation */
extern const SecassetRuleRow secasset_threat_rules[];         /* 8, 9 */
extern const SecassetRuleRow secasset_incident_rules[];       /* 2.17 */
extern const SecassetRuleRow secasset_document_rules[];       /* 3, 10 to 12 */
extern const SecassetRuleRow secasset_mic_level_rules[];      /* MIC: levels */
extern const SecassetRuleRow secasset_mic_medium_rules[];     /* MIC: media, disposal, backup */
extern const SecassetRuleRow secasset_mic_service_rules[];    /* MIC: external services */
extern const SecassetRuleRow secasset_mic_flow_rules[];       /* MIC: flows */
extern const SecassetRuleRow secasset_mic_terminal_rules[];   /* MIC: terminals */
extern const SecassetRuleRow secasset_mic_incident_rules[];   /* law on personal data: incidents */
extern const SecassetRuleRow secasset_date_rules[];           /* GI: what time has overtaken */
extern const SecassetRuleRow secasset_hygiene_rules[];        /* GI: texts, leftovers, duplicates */

/* All of them, in order, ended by a row without an id. */
const SecassetRuleRow *const *secasset_rules_get_families (void);

/* Its name, or its id where it has none. */
const char *secasset_element_get_display_name (SecassetElement *element);

G_END_DECLS
