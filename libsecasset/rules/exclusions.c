/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/exclusions-private.h"

#include "model/administrative-information-private.h"
#include "rules/edges-private.h"
#include "rules/flags-private.h"
#include <secasset/secasset.h>

void
secasset_check_exclusion_has_reason (SecassetRuleContext *context,
                                     SecassetAdministrativeInformation *information)
{
  if (!information->excluded || information->exclusion_reason != SECASSET_EXCLUSION_REASON_NONE)
    return;
  /* Something is stated; rule GI-007 says that nobody understands it. */
  if (secasset_element_is_unreadable (information, "exclusion-reason"))
    {
      secasset_context_skip (context, (SecassetElement *) information, "exclusion-reason");
      return;
    }
  secasset_context_evidence (context, information, "excluded");
  secasset_context_evidence (context, information, "exclusion-reason");
  secasset_context_report (context, "exclusion-reason");
}

/* Who has not excluded information has no reason to record whose responsibility it is, so a
 * blank is no open question here. */
void
secasset_check_transferred_is_excluded (SecassetRuleContext *context,
                                        SecassetAdministrativeInformation *information)
{
  if (information->excluded
      || information->responsibility_transferred != SECASSET_TRISTATE_TRUE)
    return;
  if (secasset_element_is_unreadable (information, "excluded"))
    {
      secasset_context_skip (context, (SecassetElement *) information, "excluded");
      return;
    }
  secasset_context_evidence (context, information, "excluded");
  secasset_context_evidence (context, information, "responsibility-transferred");
  secasset_context_report (context, "excluded");
}

/* Whether the city uses the service: a system or a section does, or a system runs on it. */
static gboolean
is_used (SecassetElement *service,
         const GDate *day)
{
  SECASSET_FOREACH_INCOMING (service, SECASSET_RELATION_KIND_USES, in)
    {
      if (secasset_incoming_counts (in, day))
        return TRUE;
    }
  SECASSET_FOREACH_INCOMING (service, SECASSET_RELATION_KIND_HOSTED_ON, in)
    {
      if (secasset_incoming_counts (in, day))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_contractor (SecassetRuleContext *context,
               SecassetElement *party)
{
  const GDate *day = secasset_context_get_day (context);

  SECASSET_FOREACH_INCOMING (party, SECASSET_RELATION_KIND_PROVIDED_BY, in)
    {
      GType type = secasset_facts_get_determined_type (secasset_context_get_facts (context),
                                                       in->source, NULL);

      if (secasset_incoming_counts (in, day) && is_used (in->source, day)
          && g_type_is_a (type, SECASSET_TYPE_CONTRACTED_SERVICE))
        return TRUE;
    }
  return FALSE;
}

/* The contractors that it was provided to; NULL if a recipient is none, or is not known. */
static GPtrArray *
list_contractors (SecassetRuleContext *context,
                  SecassetElement *information)
{
  g_autoptr (GPtrArray) contractors = g_ptr_array_new ();
  gboolean unknown = FALSE;

  SECASSET_FOREACH_EDGE (information, SECASSET_RELATION_KIND_PROVIDED_TO, edge)
    {
      if (!secasset_edge_counts (edge, secasset_context_get_day (context)))
        continue;
      if (!edge->target)
        unknown = TRUE;
      else if (!is_contractor (context, edge->target))
        return NULL;
      else if (!g_ptr_array_find (contractors, edge->target, NULL))
        g_ptr_array_add (contractors, edge->target);
    }
  if (!unknown && contractors->len > 0)
    return g_steal_pointer (&contractors);
  secasset_context_skip (context, information, "provided-to");
  return NULL;
}

/* Outsourcing leaves the responsibility with the city (2.12.1). */
void
secasset_check_recipient_is_no_contractor (SecassetRuleContext *context,
                                           SecassetAdministrativeInformation *information)
{
  SecassetElement *element = (SecassetElement *) information;
  g_autoptr (GPtrArray) contractors = NULL;
  g_autofree char *names = NULL;

  if (!information->excluded
      || (information->exclusion_reason != SECASSET_EXCLUSION_REASON_PROVIDED_EXTERNALLY
          && information->exclusion_reason != SECASSET_EXCLUSION_REASON_NONE))
    return;
  contractors = list_contractors (context, element);
  if (contractors && information->exclusion_reason == SECASSET_EXCLUSION_REASON_NONE)
    secasset_context_skip (context, element, "exclusion-reason");
  if (!contractors || information->exclusion_reason == SECASSET_EXCLUSION_REASON_NONE)
    return;
  for (guint i = 0; i < contractors->len; i++)
    secasset_context_relate (context, contractors->pdata[i]);
  names = secasset_elements_join_names (contractors);
  secasset_context_evidence (context, element, "exclusion-reason");
  secasset_context_evidence (context, element, "provided-to");
  secasset_context_report (context, "provided-to", SECASSET_ARG ("party", names));
}

/* Whether the medium or computer is an information asset, or covered by one: as a part of a
 * system, or through the computer or device that contains it. */
static gboolean
is_of_city (SecassetElement *medium,
            const GDate *day)
{
  if (SECASSET_IS_ASSET (medium)
      || secasset_element_has_edge (medium, SECASSET_RELATION_KIND_PART_OF, day))
    return TRUE;
  SECASSET_FOREACH_INCOMING (medium, SECASSET_RELATION_KIND_CONTAINS_MEDIUM, in)
    {
      if (secasset_incoming_counts (in, day)
          && secasset_element_has_edge (in->source, SECASSET_RELATION_KIND_PART_OF, day))
        return TRUE;
    }
  return FALSE;
}

void
secasset_check_no_copy_remains (SecassetRuleContext *context,
                                SecassetAdministrativeInformation *information)
{
  const GDate *day = secasset_context_get_day (context);

  if (!information->excluded)
    return;
  SECASSET_FOREACH_EDGE (information, SECASSET_RELATION_KIND_STORED_ON, edge)
    {
      if (!secasset_edge_counts (edge, day))
        continue;
      if (!edge->target)
        secasset_context_skip (context, (SecassetElement *) information, "stored-on");
      if (!edge->target || !is_of_city (edge->target, day))
        continue;
      secasset_context_relate (context, edge->target);
      secasset_context_evidence (context, information, "excluded");
      secasset_context_evidence (context, information, "stored-on");
      secasset_context_set_key (context, edge->target->id);
      secasset_context_report (context, "stored-on", SECASSET_ARG_ELEMENT ("medium", edge->target));
    }
}
