/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/snapshot-private.h"

#include "model/external-service-private.h"
#include "model/record-medium-private.h"
#include "model/terminal-private.h"

/* The chain of 2.3: each kind is the one before it, with one more condition. A condition known
 * not to hold ends the chain there; one that is unknown leaves what the ledger declares, or
 * the kind reached if that is narrower. */
static GType
determine_computer (SecassetComputer *computer,
                    gboolean *open)
{
  SecassetTerminal *terminal
      = SECASSET_IS_TERMINAL (computer) ? (SecassetTerminal *) computer : NULL;
  const GType chain[] = { SECASSET_TYPE_COMPUTER, SECASSET_TYPE_TERMINAL,
                          SECASSET_TYPE_MOBILE_TERMINAL, SECASSET_TYPE_TELEWORK_TERMINAL };
  const SecassetTristate steps[] = {
    computer->operated_directly,
    terminal ? terminal->introduced_for_movement : SECASSET_TRISTATE_UNKNOWN,
    terminal ? secasset_tristate_and (terminal->used_outside_office, terminal->general_purpose_work)
             : SECASSET_TRISTATE_UNKNOWN,
  };
  guint reached = 0;

  while (reached < G_N_ELEMENTS (steps) && steps[reached] == SECASSET_TRISTATE_TRUE)
    reached++;
  *open = reached < G_N_ELEMENTS (steps) && steps[reached] == SECASSET_TRISTATE_UNKNOWN;
  if (*open && g_type_is_a (G_OBJECT_TYPE (computer), chain[reached]))
    return G_OBJECT_TYPE (computer);
  return chain[reached];
}

static GType
determine_medium (SecassetRecordMedium *medium,
                  gboolean *open)
{
  switch (secasset_tristate_and (medium->removable, medium->portable))
    {
    case SECASSET_TRISTATE_TRUE:
      return SECASSET_TYPE_EXTERNAL_RECORD_MEDIUM;
    case SECASSET_TRISTATE_FALSE:
      return SECASSET_TYPE_RECORD_MEDIUM;
    case SECASSET_TRISTATE_UNKNOWN:
    default:
      *open = TRUE;
      return G_OBJECT_TYPE (medium);
    }
}

static GType
determine_service (SecassetExternalService *service,
                   gboolean *open)
{
  gboolean is_state = service->operator_is_state == SECASSET_TRISTATE_TRUE;

  if (service->procurement == SECASSET_PROCUREMENT_BY_CONTRACT)
    return SECASSET_TYPE_CONTRACTED_SERVICE;
  if (is_state
      && (service->procurement == SECASSET_PROCUREMENT_GOVERNMENT_CLOUD
          || SECASSET_IS_GOVERNMENT_CLOUD (service)))
    return SECASSET_TYPE_GOVERNMENT_CLOUD;
  if (is_state)
    return SECASSET_TYPE_STATE_PROVIDED_SERVICE;
  if (service->procurement == SECASSET_PROCUREMENT_CONSENT_ONLY
      && service->operator_is_state == SECASSET_TRISTATE_FALSE)
    return SECASSET_TYPE_CONSENT_ONLY_SERVICE;

  *open = service->operator_is_state == SECASSET_TRISTATE_UNKNOWN
          || service->procurement == SECASSET_PROCUREMENT_UNSET;
  return G_OBJECT_TYPE (service);
}

GType
secasset_facts_get_determined_type (SecassetFacts *self,
                                    SecassetElement *element,
                                    gboolean *open)
{
  gboolean ignored;

  if (!open)
    open = &ignored;
  *open = FALSE;
  if (SECASSET_IS_COMPUTER (element))
    return determine_computer ((SecassetComputer *) element, open);
  if (SECASSET_IS_RECORD_MEDIUM (element))
    return determine_medium ((SecassetRecordMedium *) element, open);
  if (SECASSET_IS_EXTERNAL_SERVICE (element))
    return determine_service ((SecassetExternalService *) element, open);
  return G_OBJECT_TYPE (element);
}

const char *
secasset_facts_get_determined_kind (SecassetFacts *self,
                                    SecassetElement *element)
{
  SecassetRecordClass *klass;
  const char *kind;
  GType type;

  g_return_val_if_fail (SECASSET_IS_FACTS (self), NULL);
  g_return_val_if_fail (SECASSET_IS_ELEMENT (element), NULL);

  type = secasset_facts_get_determined_type (self, element, NULL);
  if (type == G_OBJECT_TYPE (element))
    return secasset_record_get_kind ((SecassetRecord *) element);
  /* Nicks are static strings. */
  klass = g_type_class_ref (type);
  kind = klass->kind;
  g_type_class_unref (klass);
  return kind;
}
