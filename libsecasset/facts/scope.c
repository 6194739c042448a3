/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/administrative-information-private.h"
#include "model/information-system-private.h"
#include <secasset/secasset-computer.h>
#include <secasset/secasset-device.h>
#include <secasset/secasset-external-service.h>
#include <secasset/secasset-network.h>
#include <secasset/secasset-place.h>
#include <secasset/secasset-record-medium.h>

/* 2.8: administrative information is what systems handle, and the forms and specifications
 * that belong to them. What states no form may be either of these. */
static SecassetTristate
is_handled (SecassetFacts *self,
            SecassetAdministrativeInformation *info)
{
  if (info->form == SECASSET_INFORMATION_FORM_IO_FORM
      || info->form == SECASSET_INFORMATION_FORM_SYSTEM_SPEC)
    return SECASSET_TRISTATE_TRUE;

  SECASSET_FOREACH_INCOMING (info, SECASSET_RELATION_KIND_HANDLES, in)
    {
      if (secasset_element_is_live (in->source) && SECASSET_IS_INFORMATION_SYSTEM (in->source)
          && secasset_facts_edge_holds (self, secasset_incoming_get_edge (in)))
        return SECASSET_TRISTATE_TRUE;
    }
  return info->form == SECASSET_INFORMATION_FORM_UNSET ? SECASSET_TRISTATE_UNKNOWN
                                                       : SECASSET_TRISTATE_FALSE;
}

static SecassetTristate
is_excluded (SecassetAdministrativeInformation *info)
{
  return secasset_tristate_and (secasset_tristate_from_boolean (info->excluded),
                                info->responsibility_transferred);
}

static SecassetTristate
judge_scope (SecassetFacts *self,
             SecassetAdministrativeInformation *info)
{
  return secasset_tristate_and (
      secasset_tristate_and (info->relates_to_administration, is_handled (self, info)),
      secasset_tristate_not (is_excluded (info)));
}

/* H(s): the system's own flag, or that of any information it handles. A dangling reference is
 * information about which nothing is known. */
static SecassetTristate
judge_individual_number (SecassetFacts *self,
                         SecassetInformationSystem *system)
{
  SecassetTristate result = system->handles_individual_number_use;

  SECASSET_FOREACH_EDGE (system, SECASSET_RELATION_KIND_HANDLES, edge)
    {
      SecassetAdministrativeInformation *info = (SecassetAdministrativeInformation *) edge->target;

      if (result == SECASSET_TRISTATE_TRUE)
        break;
      if (!secasset_facts_edge_holds (self, edge))
        continue;
      if (!info)
        result = secasset_tristate_or (result, SECASSET_TRISTATE_UNKNOWN);
      else if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (info)
               && secasset_element_is_live (edge->target))
        result = secasset_tristate_or (result, info->used_for_individual_number_affairs);
    }
  return result;
}

static SecassetElementTraits
traits_of_type (GType type)
{
  const struct
  {
    GType type;
    SecassetElementTraits trait;
  } table[] = {
    { SECASSET_TYPE_INFORMATION_SYSTEM, SECASSET_TRAIT_SYSTEM },
    { SECASSET_TYPE_ADMINISTRATIVE_INFORMATION, SECASSET_TRAIT_INFORMATION },
    { SECASSET_TYPE_ASSET, SECASSET_TRAIT_ASSET },
    { SECASSET_TYPE_COMPONENT, SECASSET_TRAIT_COMPONENT },
    { SECASSET_TYPE_NETWORK, SECASSET_TRAIT_NETWORK },
    { SECASSET_TYPE_COMPUTER, SECASSET_TRAIT_COMPUTER },
    { SECASSET_TYPE_RECORD_MEDIUM, SECASSET_TRAIT_MEDIUM },
    { SECASSET_TYPE_SOFTWARE_ROBOT, SECASSET_TRAIT_ROBOT },
    { SECASSET_TYPE_EXTERNAL_SERVICE, SECASSET_TRAIT_SERVICE },
    { SECASSET_TYPE_PLACE, SECASSET_TRAIT_PLACE },
  };
  SecassetElementTraits traits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      if (g_type_is_a (type, table[i].type))
        traits |= table[i].trait;
    }
  return traits;
}

static gboolean
is_source (SecassetElement *element,
           SecassetElementTraits traits)
{
  return secasset_element_is_live (element)
         && (!(traits & SECASSET_TRAIT_INFORMATION)
             || is_excluded ((SecassetAdministrativeInformation *) element)
                    != SECASSET_TRISTATE_TRUE);
}

SecassetElementTraits *
secasset_facts_classify (SecassetFacts *self)
{
  SecassetElementTraits *result = g_new (SecassetElementTraits, self->n_elements);
  g_autoptr (GHashTable) known = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < self->n_elements; i++)
    {
      SecassetElement *element = secasset_inventory_index (self->inventory, i);
      gpointer type = GSIZE_TO_POINTER (G_OBJECT_TYPE (element));
      gpointer value;

      if (!g_hash_table_lookup_extended (known, type, NULL, &value))
        {
          value = GUINT_TO_POINTER (traits_of_type (G_OBJECT_TYPE (element)));
          g_hash_table_insert (known, type, value);
        }
      result[i] = (SecassetElementTraits) GPOINTER_TO_UINT (value);
      if (is_source (element, result[i]))
        result[i] |= SECASSET_TRAIT_SOURCE;
    }
  return result;
}

void
secasset_facts_judge_elements (SecassetFacts *self,
                               const SecassetElementTraits *traits)
{
  for (guint i = 0; i < self->n_elements; i++)
    {
      gpointer element;

      if (!(traits[i] & (SECASSET_TRAIT_SYSTEM | SECASSET_TRAIT_INFORMATION)))
        continue;
      element = secasset_inventory_index (self->inventory, i);
      self->own[i] = traits[i] & SECASSET_TRAIT_SYSTEM ? judge_individual_number (self, element)
                                                       : judge_scope (self, element);
    }
}

SecassetTristate
secasset_facts_is_in_scope (SecassetFacts *self,
                            SecassetElement *element)
{
  g_return_val_if_fail (SECASSET_IS_FACTS (self), SECASSET_TRISTATE_UNKNOWN);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), SECASSET_TRISTATE_UNKNOWN);
  g_return_val_if_fail (secasset_facts_covers (self, element), SECASSET_TRISTATE_UNKNOWN);

  if (SECASSET_IS_ADMINISTRATIVE_INFORMATION (element))
    return (SecassetTristate) self->own[element->index];
  return secasset_tristate_from_boolean (SECASSET_IS_ASSET (element));
}

SecassetTristate
secasset_facts_handles_individual_number (SecassetFacts *self,
                                          SecassetElement *system)
{
  g_return_val_if_fail (SECASSET_IS_FACTS (self), SECASSET_TRISTATE_UNKNOWN);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (system), SECASSET_TRISTATE_UNKNOWN);
  g_return_val_if_fail (secasset_facts_covers (self, system), SECASSET_TRISTATE_UNKNOWN);

  if (!SECASSET_IS_INFORMATION_SYSTEM (system))
    return SECASSET_TRISTATE_FALSE;
  return (SecassetTristate) self->own[system->index];
}
