/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/segment-verdict-private.h"

#include "base/normalize-private.h"

/**
 * SecassetSegmentVerdict:
 *
 * Which of the four segments a network belongs to, and why.
 *
 * A segment is matched if its criterion is known to hold, and possible if it is matched or may
 * turn out to be. Where several are matched, the policy gives no precedence; the most
 * protective one is effective. It never changes once made.
 *
 * Policy clause: 2.7.
 *
 * Since: 1.0
 */
struct _SecassetSegmentVerdictClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetSegmentVerdict, secasset_segment_verdict, G_TYPE_OBJECT)

static void
secasset_segment_verdict_finalize (GObject *object)
{
  SecassetSegmentVerdict *self = SECASSET_SEGMENT_VERDICT (object);

  g_clear_object (&self->policy);
  g_free (self->name);
  g_strfreev (self->matched);
  g_strfreev (self->possible);
  g_strfreev (self->evidence);
  g_strfreev (self->unknown_facts);
  G_OBJECT_CLASS (secasset_segment_verdict_parent_class)->finalize (object);
}

static void
secasset_segment_verdict_class_init (SecassetSegmentVerdictClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_segment_verdict_finalize;
}

static void
secasset_segment_verdict_init (SecassetSegmentVerdict *self)
{
}

static char **
dup_nicks (SecassetSegmentSet set)
{
  GPtrArray *nicks = g_ptr_array_new ();

  for (guint kind = SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER;
       kind <= SECASSET_SEGMENT_KIND_INDEPENDENT; kind++)
    {
      if (set & SECASSET_SEGMENT_BIT (kind))
        g_ptr_array_add (nicks, g_strdup (secasset_segment_kind_peek_nick (kind)));
    }
  g_ptr_array_add (nicks, NULL);
  return (char **) g_ptr_array_free (nicks, FALSE);
}

SecassetSegmentVerdict *
secasset_segment_verdict_new (SecassetFacts *facts,
                              SecassetElement *network)
{
  SecassetSegmentVerdict *self = g_object_new (SECASSET_TYPE_SEGMENT_VERDICT, NULL);
  GPtrArray *evidence = g_ptr_array_new ();
  GPtrArray *unknown_facts = g_ptr_array_new ();

  self->policy = g_object_ref (facts->policy);
  self->name = g_strdup (secasset_is_blank (network->name) ? network->id : network->name);
  self->facts = *secasset_facts_get_network (facts, network);
  self->declared = secasset_network_peek_declared (network);
  self->matched = dup_nicks (self->facts.matched);
  self->possible = dup_nicks (self->facts.possible);
  secasset_facts_collect_evidence (facts, network, evidence, unknown_facts);
  g_ptr_array_add (evidence, NULL);
  g_ptr_array_add (unknown_facts, NULL);
  self->evidence = (char **) g_ptr_array_free (evidence, FALSE);
  self->unknown_facts = (char **) g_ptr_array_free (unknown_facts, FALSE);
  return self;
}

SecassetSegmentStatus
secasset_segment_verdict_get_status (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), SECASSET_SEGMENT_STATUS_UNDETERMINED);

  return self->facts.status;
}

SecassetSegmentKind
secasset_segment_verdict_get_effective (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), SECASSET_SEGMENT_KIND_UNSET);

  return self->facts.effective;
}

SecassetSegmentKind
secasset_segment_verdict_get_declared (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), SECASSET_SEGMENT_KIND_UNSET);

  return self->declared;
}

SecassetSegmentKind
secasset_segment_verdict_get_settled (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), SECASSET_SEGMENT_KIND_UNSET);

  return self->facts.settled;
}

/* Without a system, only the network's own connection says anything: a network on which no
 * system is known is not an independent one. */
static SecassetTristate
residual_criterion (SecassetSegmentVerdict *self)
{
  SecassetTristate any = secasset_tristate_or (
      self->facts.c1, secasset_tristate_or (self->facts.c2, self->facts.c3));

  if (self->facts.status == SECASSET_SEGMENT_STATUS_NO_SYSTEM)
    any = secasset_tristate_or (any, SECASSET_TRISTATE_UNKNOWN);
  return secasset_tristate_not (any);
}

SecassetTristate
secasset_segment_verdict_get_criterion (SecassetSegmentVerdict *self,
                                        SecassetSegmentKind segment)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), SECASSET_TRISTATE_UNKNOWN);

  switch (segment)
    {
    case SECASSET_SEGMENT_KIND_INDIVIDUAL_NUMBER:
      return self->facts.c1;
    case SECASSET_SEGMENT_KIND_LGWAN:
      return self->facts.c2;
    case SECASSET_SEGMENT_KIND_INTERNET:
      return self->facts.c3;
    case SECASSET_SEGMENT_KIND_INDEPENDENT:
      return residual_criterion (self);
    case SECASSET_SEGMENT_KIND_UNSET:
    default:
      g_return_val_if_reached (SECASSET_TRISTATE_UNKNOWN);
    }
}

const char *const *
secasset_segment_verdict_get_matched (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), NULL);

  return (const char *const *) self->matched;
}

const char *const *
secasset_segment_verdict_get_possible (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), NULL);

  return (const char *const *) self->possible;
}

const char *const *
secasset_segment_verdict_get_evidence (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), NULL);

  return (const char *const *) self->evidence;
}

const char *const *
secasset_segment_verdict_get_unknown_facts (SecassetSegmentVerdict *self)
{
  g_return_val_if_fail (SECASSET_IS_SEGMENT_VERDICT (self), NULL);

  return (const char *const *) self->unknown_facts;
}
