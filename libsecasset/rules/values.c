/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "base/date-private.h"
#include "model/assignment-private.h"
#include "model/external-service-private.h"
#include "model/incident-private.h"
#include "model/record-medium-private.h"
#include "rules/identity-private.h"
#include <secasset/secasset-enum-types.h>

/* A record, and where it stands below the element (or below the document). */
typedef struct _Place Place;
struct _Place
{
  const Place *above; /* NULL for the element itself */
  SecassetRecord *record;
  const char *member; /* of the record above */
  gint position;      /* in that member, or -1 if it holds one record */
};

typedef void (*RecordFunc) (SecassetRuleContext *context,
                            const Place *place);

static void
append_path (GString *path,
             const Place *place)
{
  if (!place->above)
    return;
  append_path (path, place->above);
  g_string_append (path, place->member);
  if (place->position >= 0)
    g_string_append_printf (path, "/%d", place->position);
  g_string_append_c (path, '/');
}

static char *
build_path (const Place *place,
            const char *member)
{
  GString *path = g_string_new (NULL);

  append_path (path, place);
  g_string_append (path, member);
  return g_string_free (path, FALSE);
}

static void walk_record (SecassetRuleContext *context,
                         const Place *place,
                         RecordFunc func);

static void
walk_objects (SecassetRuleContext *context,
              const Place *place,
              const SecassetField *field,
              RecordFunc func)
{
  const GPtrArray *objects = *SECASSET_FIELD_SLOT (place->record, field, GPtrArray *);

  for (guint i = 0; objects && i < objects->len; i++)
    {
      Place below = { .above = place, .record = g_ptr_array_index (objects, i),
                      .member = field->name, .position = (gint) i };

      walk_record (context, &below, func);
    }
}

static void
walk_object (SecassetRuleContext *context,
             const Place *place,
             const SecassetField *field,
             RecordFunc func)
{
  Place below = { .above = place, .member = field->name, .position = -1,
                  .record = *SECASSET_FIELD_SLOT (place->record, field, SecassetRecord *) };

  if (below.record)
    walk_record (context, &below, func);
}

/* Only a relation with something recorded about it is a record, and few are. */
static gboolean
has_relation_records (const SecassetElement *element)
{
  for (guint i = 0; i < element->n_edges; i++)
    {
      if (element->edges[i].relation)
        return TRUE;
    }
  return FALSE;
}

static void
walk_relations (SecassetRuleContext *context,
                const Place *place,
                const SecassetField *field,
                RecordFunc func)
{
  gint position = 0;

  SECASSET_FOREACH_EDGE (place->record, field->relation, edge)
    {
      Place below = { .above = place, .record = (SecassetRecord *) edge->relation,
                      .member = field->name, .position = position++ };

      if (below.record)
        walk_record (context, &below, func);
    }
}

/* A record and all that belong to it. */
static void
walk_record (SecassetRuleContext *context,
             const Place *place,
             RecordFunc func)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (place->record);
  gboolean is_element = !place->above && SECASSET_IS_ELEMENT (place->record);
  gboolean with_relations = is_element && has_relation_records ((SecassetElement *) place->record);

  func (context, place);
  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];

      if (field->kind == SECASSET_FIELD_OBJECT)
        walk_object (context, place, field, func);
      else if (field->kind == SECASSET_FIELD_OBJECTS)
        walk_objects (context, place, field, func);
      else if (field->kind == SECASSET_FIELD_REFS && with_relations)
        walk_relations (context, place, field, func);
    }
}

static void
walk (SecassetRuleContext *context,
      SecassetRecord *record,
      RecordFunc func)
{
  Place place = { .record = record, .position = -1 };

  walk_record (context, &place, func);
}

/* Only elements have evidence: the document's own members have none to stand in. */
static void
note (SecassetRuleContext *context,
      const Place *place,
      const char *member)
{
  g_autofree char *path = build_path (place, member);

  while (place->above)
    place = place->above;
  if (SECASSET_IS_ELEMENT (place->record))
    secasset_context_evidence (context, place->record, path);
}

static void
report_value (SecassetRuleContext *context,
              const Place *place,
              const SecassetField *field,
              const char *text)
{
  g_autofree char *path = build_path (place, field->name);

  note (context, place, field->name);
  secasset_context_report (context, path, SECASSET_ARG_LABEL ("column", "fields", field->name),
                           SECASSET_ARG ("value", text));
}

/* The policy has a rule of its own for these, which says more: SB-105, SB-126, SB-142. */
static gboolean
has_own_rule (const SecassetField *field)
{
  return field->type == secasset_countermeasure_group_get_type
         || field->type == secasset_incident_kind_get_type
         || field->type == secasset_staff_category_get_type;
}

static gboolean
is_known_number (const SecassetField *field,
                 gint32 value)
{
  GEnumClass *klass;

  if (value == field->default_value)
    return TRUE;
  klass = g_type_class_peek (field->type ());
  return klass && g_enum_get_value (klass, value);
}

static gboolean
is_known_set (const SecassetField *field,
              guint32 value)
{
  GFlagsClass *klass;

  if (value == 0)
    return TRUE;
  klass = g_type_class_peek (field->type ());
  return klass && (value & ~klass->mask) == 0;
}

static void
check_number (SecassetRuleContext *context,
              const Place *place,
              const SecassetField *field)
{
  gint32 value = *SECASSET_FIELD_SLOT (place->record, field, gint32);
  g_autofree char *text = NULL;

  if (field->kind == SECASSET_FIELD_ENUM ? is_known_number (field, value)
                                         : is_known_set (field, (guint32) value))
    return;
  text = g_strdup_printf ("%d", value);
  report_value (context, place, field, text);
}

/* The nicks of a list that the set does not have, separated by ",". */
static char *
find_unknown_nicks (const SecassetField *field,
                    JsonArray *nicks)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (field->type ());
  GString *unknown = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (nicks); i++)
    {
      JsonNode *nick = json_array_get_element (nicks, i);

      if (json_node_get_value_type (nick) == G_TYPE_STRING
          && !g_flags_get_value_by_nick (klass, json_node_get_string (nick)))
        g_string_append_printf (unknown, "%s%s", unknown->len > 0 ? "," : "",
                                json_node_get_string (nick));
    }
  return g_string_free (unknown, FALSE);
}

/* A value of another type is the reader's finding (format.wrong-type). */
static void
check_kept_value (SecassetRuleContext *context,
                  const Place *place,
                  const SecassetField *field,
                  JsonNode *value)
{
  g_autofree char *text = NULL;

  if (json_node_get_value_type (value) == G_TYPE_STRING)
    text = json_node_dup_string (value);
  else if (field->kind == SECASSET_FIELD_FLAGS && JSON_NODE_HOLDS_ARRAY (value))
    text = find_unknown_nicks (field, json_node_get_array (value));
  if (text && *text)
    report_value (context, place, field, text);
}

static void
check_enumerations_of (SecassetRuleContext *context,
                       const Place *place)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (place->record);

  for (guint i = 0; i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];
      JsonNode *kept;

      if ((field->kind != SECASSET_FIELD_ENUM && field->kind != SECASSET_FIELD_FLAGS)
          || field->internal || has_own_rule (field))
        continue;
      kept = secasset_record_peek_kept (place->record, field->name);
      if (kept)
        check_kept_value (context, place, field, kept);
      else
        check_number (context, place, field);
    }
}

void
secasset_check_enumerations (SecassetRuleContext *context,
                             SecassetRecord *record)
{
  walk (context, record, check_enumerations_of);
}

static void
check_date_texts_of (SecassetRuleContext *context,
                     const Place *place)
{
  SecassetRecordClass *klass = SECASSET_RECORD_GET_CLASS (place->record);

  for (guint i = 0; place->record->kept && i < klass->n_fields; i++)
    {
      const SecassetField *field = klass->fields[i];
      JsonNode *kept;

      if (field->kind != SECASSET_FIELD_DATE)
        continue;
      kept = secasset_record_peek_kept (place->record, field->name);
      if (kept && json_node_get_value_type (kept) == G_TYPE_STRING)
        report_value (context, place, field, json_node_get_string (kept));
    }
}

void
secasset_check_date_texts (SecassetRuleContext *context,
                           SecassetRecord *record)
{
  walk (context, record, check_date_texts_of);
}

/* Two dates of which the first cannot be the later one. */
typedef struct
{
  GType (*type) (void);
  const char *earlier;
  const char *later;
  guint16 earlier_offset;
  guint16 later_offset;
} DateOrder;

#define DATE_ORDER(Type, type_name, earlier_, earlier_name, later_, later_name)                    \
  { type_name##_get_type, earlier_name, later_name, G_STRUCT_OFFSET (Type, earlier_),              \
    G_STRUCT_OFFSET (Type, later_) }

static const DateOrder date_orders[] = {
  DATE_ORDER (SecassetElement, secasset_element, valid_from, "valid-from", valid_until,
              "valid-until"),
  DATE_ORDER (SecassetRelation, secasset_relation, valid_from, "valid-from", valid_until,
              "valid-until"),
  DATE_ORDER (SecassetAssignment, secasset_assignment, assigned_on, "assigned-on", review_due,
              "review-due"),
  DATE_ORDER (SecassetTakeOut, secasset_take_out, out_on, "out-on", back_on, "back-on"),
  DATE_ORDER (SecassetExternalService, secasset_external_service, contract_from, "contract-from",
              contract_until, "contract-until"),
  DATE_ORDER (SecassetIncident, secasset_incident, occurred_on, "occurred-on", detected_on,
              "detected-on"),
  DATE_ORDER (SecassetIncident, secasset_incident, detected_on, "detected-on", reported_on,
              "reported-on"),
};

static void
check_date_order_of (SecassetRuleContext *context,
                     const Place *place)
{
  for (guint i = 0; i < G_N_ELEMENTS (date_orders); i++)
    {
      const DateOrder *row = &date_orders[i];
      const GDate *earlier = G_STRUCT_MEMBER_P (place->record, row->earlier_offset);
      const GDate *later = G_STRUCT_MEMBER_P (place->record, row->later_offset);
      g_autofree char *path = NULL;

      if (!G_TYPE_CHECK_INSTANCE_TYPE (place->record, row->type ()) || !g_date_valid (earlier)
          || !g_date_valid (later) || secasset_date_compare (earlier, later) <= 0)
        continue;
      path = build_path (place, row->earlier);
      note (context, place, row->earlier);
      note (context, place, row->later);
      secasset_context_set_key (context, row->later);
      secasset_context_report (context, path, SECASSET_ARG_LABEL ("a", "fields", row->earlier),
                               SECASSET_ARG_LABEL ("b", "fields", row->later));
    }
}

void
secasset_check_date_order (SecassetRuleContext *context,
                           SecassetElement *element)
{
  walk (context, (SecassetRecord *) element, check_date_order_of);
}
