/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/engine-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/waiver-private.h"

/* A waiver without a reason or an approver is no decision that anybody took. */
static gboolean
waiver_is_in_force (const SecassetWaiver *waiver,
                    const GDate *day)
{
  return !secasset_is_blank (waiver->rule) && !secasset_is_blank (waiver->reason)
         && !secasset_is_blank (waiver->approver)
         && (!g_date_valid (&waiver->expires_on)
             || secasset_date_compare (day, &waiver->expires_on) <= 0);
}

static gboolean
waiver_covers (const SecassetWaiver *waiver,
               const SecassetFinding *finding)
{
  g_autofree char *subject = NULL;
  g_autofree char *other = NULL;

  if (!finding->info->waivable || !g_str_equal (waiver->rule, finding->info->id))
    return FALSE;
  if (secasset_is_blank (waiver->subject))
    return TRUE;
  subject = secasset_normalize (waiver->subject);
  other = secasset_normalize (finding->subject);
  return g_str_equal (subject, other);
}

void
secasset_engine_apply_waivers (SecassetRuleContext *context)
{
  GPtrArray *waivers = context->inventory->waivers;
  const GDate *day = secasset_facts_get_day (context->facts);

  for (guint w = 0; waivers && w < waivers->len; w++)
    {
      SecassetWaiver *waiver = g_ptr_array_index (waivers, w);

      if (!waiver_is_in_force (waiver, day))
        continue;
      for (guint i = 0; i < context->findings->len; i++)
        {
          SecassetFinding *finding = g_ptr_array_index (context->findings, i);

          if (!finding->waiver && waiver_covers (waiver, finding))
            finding->waiver = g_object_ref (waiver);
        }
    }
}
