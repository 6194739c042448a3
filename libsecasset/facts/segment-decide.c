/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

static SecassetSegmentKind
smallest (SecassetSegmentSet set)
{
  for (guint kind = SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER;
       kind <= SECASSET_SEGMENT_KIND_INDEPENDENT; kind++)
    {
      if (set & SECASSET_SEGMENT_BIT (kind))
        return kind;
    }
  return SECASSET_SEGMENT_KIND_UNSET;
}

static SecassetSegmentStatus
status_of (SecassetSegmentSet matched,
           gboolean any_unknown)
{
  if (matched == 0)
    return SECASSET_SEGMENT_STATUS_UNDETERMINED;
  if (matched & (matched - 1))
    return SECASSET_SEGMENT_STATUS_CONFLICT;
  return any_unknown ? SECASSET_SEGMENT_STATUS_PROVISIONAL : SECASSET_SEGMENT_STATUS_DETERMINED;
}

SecassetNetworkFacts
secasset_segment_decide (SecassetTristate c1,
                         SecassetTristate c2,
                         SecassetTristate c3)
{
  const SecassetTristate criteria[] = { c1, c2, c3 };
  const SecassetSegmentSet independent = SECASSET_SEGMENT_BIT (SECASSET_SEGMENT_KIND_INDEPENDENT);
  SecassetNetworkFacts facts = { .c1 = (guint8) c1, .c2 = (guint8) c2, .c3 = (guint8) c3 };
  SecassetSegmentSet unknown = 0;

  for (guint i = 0; i < G_N_ELEMENTS (criteria); i++)
    {
      if (criteria[i] == SECASSET_TRISTATE_TRUE)
        facts.matched |= SECASSET_SEGMENT_BIT (i + 1);
      else if (criteria[i] == SECASSET_TRISTATE_UNKNOWN)
        unknown |= SECASSET_SEGMENT_BIT (i + 1);
    }
  facts.possible = facts.matched | unknown;
  /* 2.7.4 needs three known negatives to hold, and a known positive to be ruled out. */
  if (facts.matched == 0)
    facts.possible |= independent;
  if (facts.possible == independent)
    facts.matched = independent;

  facts.status = (guint8) status_of (facts.matched, unknown != 0);
  facts.effective = (guint8) smallest (facts.matched);
  facts.settled = facts.effective;
  return facts;
}

const char *
secasset_segment_kind_peek_nick (SecassetSegmentKind kind)
{
  static const char *const nicks[]
      = { "unset", "individual-number", "lgwan", "internet", "independent" };

  return (guint) kind < G_N_ELEMENTS (nicks) ? nicks[kind] : nicks[0];
}
