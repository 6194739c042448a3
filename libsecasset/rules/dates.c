/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/rules-private.h"

#include "base/date-private.h"
#include "model/administrative-information-private.h"
#include "model/asset-private.h"
#include "model/computer-private.h"
#include "model/incident-private.h"
#include "model/override-private.h"
#include "model/policy-document-private.h"
#include "model/record-medium-private.h"
#include "rules/edges-private.h"
#include <secasset/secasset.h>

/* A date that something happened on, which cannot lie ahead. */
typedef struct
{
  GType (*type) (void);
  const char *member;
  guint16 offset;
} PastDate;

#define PAST_DATE(Type, type_name, member, name)                                                   \
  {                                                                                                \
    type_name##_get_type, name, G_STRUCT_OFFSET (Type, member)                                     \
  }

static const PastDate past_dates[] = {
  PAST_DATE (SecassetElement, secasset_element, registered_on, "registered-on"),
  PAST_DATE (SecassetComputer, secasset_computer, disposed_on, "disposed-on"),
  PAST_DATE (SecassetRecordMedium, secasset_record_medium, disposed_on, "disposed-on"),
  PAST_DATE (SecassetIncident, secasset_incident, occurred_on, "occurred-on"),
  PAST_DATE (SecassetReviewRecord, secasset_review_record, performed_on, "performed-on"),
};

static void
check_no_date_lies_ahead (SecassetRuleContext *context,
                          SecassetElement *element)
{
  for (guint i = 0; i < G_N_ELEMENTS (past_dates); i++)
    {
      const PastDate *row = &past_dates[i];
      const GDate *date = G_STRUCT_MEMBER_P (element, row->offset);
      g_autofree char *text = NULL;

      if (!G_TYPE_CHECK_INSTANCE_TYPE (element, row->type ()) || !g_date_valid (date)
          || secasset_date_compare (date, secasset_context_get_day (context)) <= 0)
        continue;
      text = secasset_date_to_iso (date);
      secasset_context_evidence (context, element, row->member);
      secasset_context_report (context, row->member,
                               SECASSET_ARG_LABEL ("field", "fields", row->member),
                               SECASSET_ARG ("date", text));
    }
}

/* The last day of retention: so many years from the end of the fiscal year (31 March) on.
 * FALSE if none is stated, or only half of it: then *@missing is the other half. */
static gboolean
get_retention (SecassetAdministrativeInformation *info,
               GDate *until,
               const char **missing)
{
  gint64 year;

  *until = info->retention_until;
  if (g_date_valid (until))
    return TRUE;
  if (info->retention_fiscal_year < 0 && info->retention_years >= 0)
    *missing = "retention-fiscal-year";
  else if (info->retention_years < 0 && info->retention_fiscal_year >= 0)
    *missing = "retention-years";
  if (info->retention_fiscal_year < 0 || info->retention_years < 0)
    return FALSE;
  year = MIN (info->retention_fiscal_year, 9999) + MIN (info->retention_years, 9999) + 1;
  g_date_set_dmy (until, 31, G_DATE_MARCH, (GDateYear) year);
  return TRUE;
}

static void
check_retention_has_not_ended (SecassetRuleContext *context,
                               SecassetAdministrativeInformation *info)
{
  SecassetElement *element = (SecassetElement *) info;
  const char *missing = NULL;
  const char *member
      = g_date_valid (&info->retention_until) ? "retention-until" : "retention-years";
  g_autofree char *text = NULL;
  GDate until;

  if (element->lifecycle != SECASSET_LIFECYCLE_ACTIVE)
    return;
  if (!get_retention (info, &until, &missing))
    {
      if (missing)
        secasset_context_skip (context, element, missing);
      return;
    }
  if (g_date_compare (&until, secasset_context_get_day (context)) >= 0)
    return;
  text = secasset_date_to_iso (&until);
  secasset_context_evidence (context, element, "lifecycle");
  secasset_context_evidence (context, element, member);
  secasset_context_report (context, member, SECASSET_ARG ("date", text));
}

static void
check_manager_exists (SecassetRuleContext *context,
                      SecassetAsset *asset)
{
  const GDate *day = secasset_context_get_day (context);
  g_autofree char *text = secasset_date_to_iso (day);

  SECASSET_FOREACH_EDGE (asset, SECASSET_RELATION_KIND_MANAGED_BY, edge)
    {
      SecassetElement *org = edge->target;

      if (!org || !secasset_edge_is_valid (edge, day)
          || secasset_date_within (&org->valid_from, &org->valid_until, day))
        continue;
      secasset_context_relate (context, org);
      secasset_context_evidence (context, asset, "managed-by");
      secasset_context_evidence (context, org, "valid-from");
      secasset_context_evidence (context, org, "valid-until");
      secasset_context_set_key (context, org->id);
      secasset_context_report (context, "managed-by", SECASSET_ARG_ELEMENT ("org", org),
                               SECASSET_ARG ("date", text));
    }
}

static void
report_expired (SecassetRuleContext *context,
                SecassetAsset *asset,
                SecassetOverride *override,
                guint position)
{
  g_autofree char *date = secasset_date_to_iso (&override->expires_on);
  g_autofree char *path = g_strdup_printf ("overrides/%u/expires-on", position);
  g_autofree char *key
      = g_strdup_printf ("%s/%s/%s/%u", override->scheme ? override->scheme : "",
                         override->dimension ? override->dimension : "", date, position);

  secasset_context_evidence (context, asset, path);
  secasset_context_set_key (context, key);
  secasset_context_report (context, path, SECASSET_ARG ("date", date));
}

static void
check_overrides_are_in_force (SecassetRuleContext *context,
                              SecassetAsset *asset)
{
  GPtrArray *overrides = secasset_asset_peek_fields (asset)->overrides;

  for (guint i = 0; overrides && i < overrides->len; i++)
    {
      SecassetOverride *override = g_ptr_array_index (overrides, i);

      if (g_date_valid (&override->expires_on)
          && secasset_date_compare (&override->expires_on, secasset_context_get_day (context)) < 0)
        report_expired (context, asset, override, i);
    }
}

static void
check_entry_is_reviewed (SecassetRuleContext *context,
                         SecassetElement *element)
{
  JsonNode *node = secasset_context_get_parameter (context, "review-period-months");
  guint months = node ? (guint) CLAMP (json_node_get_int (node), 0, 1200) : 0;
  GDate due = element->last_reviewed_on;
  g_autofree char *date = NULL;

  if (!g_date_valid (&due))
    return;
  g_date_add_months (&due, months);
  if (g_date_compare (&due, secasset_context_get_day (context)) >= 0)
    return;
  date = secasset_date_to_iso (&element->last_reviewed_on);
  secasset_context_evidence (context, element, "last-reviewed-on");
  secasset_context_report (context, "last-reviewed-on", SECASSET_ARG ("date", date));
}

const SecassetRuleRow secasset_date_rules[] = {
  SECASSET_RULE_ROW ("GI-012", SecassetElement, secasset_element, check_no_date_lies_ahead,
                     SECASSET_RULE_ANY_LIFECYCLE),
  SECASSET_RULE_ROW ("GI-014", SecassetAdministrativeInformation, secasset_administrative_information,
                     check_retention_has_not_ended, SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-016", SecassetAsset, secasset_asset, check_manager_exists,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-033", SecassetAsset, secasset_asset, check_overrides_are_in_force,
                     SECASSET_RULE_LIVE),
  SECASSET_RULE_ROW ("GI-042", SecassetElement, secasset_element, check_entry_is_reviewed,
                     SECASSET_RULE_LIVE),
  SECASSET_RULES_END,
};
