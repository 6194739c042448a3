/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts/facts-private.h"
#include <secasset/secasset-rule-context.h>

G_BEGIN_DECLS

/* A value for a placeholder of the message. With a group, @value is a nick and the message
 * shows its label in the reader's language. */
typedef struct
{
  const char *name;
  const char *value;
  const char *group;
  const char *ja; /* where @value is an English text: the same in Japanese */
} SecassetArgument;

#define SECASSET_ARG(name_, value_) ((SecassetArgument){ .name = name_, .value = value_ })
#define SECASSET_ARG_TEXT(name_, text_)                                                            \
  ((SecassetArgument){ .name = name_, .value = (text_).en, .ja = (text_).ja })
#define SECASSET_ARG_ELEMENT(name_, element_)                                                      \
  ((SecassetArgument){ .name = name_,                                                              \
                       .value = secasset_element_get_display_name ((SecassetElement *) (element_)) })
#define SECASSET_ARG_LABEL(name_, group_, nick_)                                                   \
  ((SecassetArgument){ .name = name_, .value = nick_, .group = group_ })
/* Several nicks of one group, separated by ",": each is shown by its label. */
#define SECASSET_ARG_SEGMENT(name_, kind_)                                                         \
  ((SecassetArgument){ .name = name_, .value = secasset_segment_nick (kind_),                      \
                       .group = "SegmentKind" })
/* A number of months. */
#define SECASSET_ARGUMENT_MONTHS "months"
#define SECASSET_ARG_MONTHS(name_, value_)                                                         \
  ((SecassetArgument){ .name = name_, .value = value_, .group = SECASSET_ARGUMENT_MONTHS })

/* Reports a finding about the element that is being looked at.
 *
 * @path is relative to the element: the member that is wrong or missing, deeper where that
 * helps ("assignments/0/confidentiality"); "" for the element as a whole. @variant names a
 * severity of the rule's row other than its own, or is NULL.
 *
 * The placeholders {name}, {id} and {kind} stand for the element unless they are given. What
 * was noted by secasset_context_relate() and secasset_context_evidence() since the last
 * report belongs to the finding. */
#define secasset_context_report(context, path, ...)                                                \
  secasset_context_report_full (context, NULL, path,                                               \
                                (const SecassetArgument[]){ __VA_ARGS__ __VA_OPT__ (, ) { .name = NULL } })
#define secasset_context_report_variant(context, variant, path, ...)                               \
  secasset_context_report_full (context, variant, path,                                            \
                                (const SecassetArgument[]){ __VA_ARGS__ __VA_OPT__ (, ) { .name = NULL } })
void secasset_context_report_full (SecassetRuleContext *context,
                                   const char *variant,
                                   const char *path,
                                   const SecassetArgument *arguments);

/* Says that the rule cannot be judged here because this fact is not known. Once per element
 * and rule is enough; the last fact named is the one shown. */
void secasset_context_skip (SecassetRuleContext *context,
                            SecassetElement *element,
                            const char *property);

/* Another element that takes part in the finding, in the order of importance. */
void secasset_context_relate (SecassetRuleContext *context,
                              gpointer element);
/* A fact that made the rule fire: a property of an element, with its value now. */
void secasset_context_evidence (SecassetRuleContext *context,
                                gpointer element,
                                const char *property);
/* Tells apart findings of one rule about one element and member: a threat's id, a date's
 * name. It enters the fingerprint. */
void secasset_context_set_key (SecassetRuleContext *context,
                               const char *key);
/* For rules that look at the inventory: the element the next report is about, or NULL. */
void secasset_context_set_element (SecassetRuleContext *context,
                                   SecassetElement *element);
/* Also for them: the subject's name where it is no element (a scheme's id). */
void secasset_context_set_subject (SecassetRuleContext *context,
                                   const char *subject);

SecassetFacts *secasset_context_get_facts (SecassetRuleContext *context);
SecassetInventory *secasset_context_peek_inventory (SecassetRuleContext *context);
const GDate *secasset_context_get_day (SecassetRuleContext *context);
/* A parameter of the rule's row, as the host set it for the run; NULL if it has none of that
 * name. */
JsonNode *secasset_context_get_parameter (SecassetRuleContext *context,
                                          const char *name);

const char *secasset_segment_nick (SecassetSegmentKind kind);
/* "individual-number,lgwan": nicks of the set, for SECASSET_ARG_LABEL (…, "SegmentKind", …). */
char *secasset_segment_set_to_string (SecassetSegmentSet set);

G_END_DECLS
