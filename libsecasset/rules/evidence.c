/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/finding-private.h"

#include "base/date-private.h"
#include "base/pointer-private.h"
#include "model/assignment-private.h"

/**
 * SecassetEvidence:
 *
 * A fact that made a rule fire: a property of an element and its value at that time.
 *
 * Since: 1.0
 */
struct _SecassetEvidence
{
  GObject parent_instance;

  SecassetElement *element;
  char *property;
  char *value;
};

struct _SecassetEvidenceClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetEvidence, secasset_evidence, G_TYPE_OBJECT)

static void
secasset_evidence_finalize (GObject *object)
{
  SecassetEvidence *self = (SecassetEvidence *) object;

  g_clear_object (&self->element);
  g_free (self->property);
  g_free (self->value);
  G_OBJECT_CLASS (secasset_evidence_parent_class)->finalize (object);
}

static void
secasset_evidence_class_init (SecassetEvidenceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_evidence_finalize;
}

static void
secasset_evidence_init (SecassetEvidence *self)
{
}

static char *
enum_to_text (GType type,
              gint number)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value (klass, number);

  return value ? g_strdup (value->value_nick) : g_strdup_printf ("%d", number);
}

static char *
flags_to_text (GType type,
               guint flags)
{
  g_autoptr (GFlagsClass) klass = g_type_class_ref (type);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < klass->n_values; i++)
    {
      if (klass->values[i].value != 0 && (flags & klass->values[i].value) != 0)
        g_string_append_printf (text, "%s%s", text->len > 0 ? "," : "",
                                klass->values[i].value_nick);
    }
  return g_string_free (text, FALSE);
}

static char *
strings_to_text (char **strings)
{
  return strings && *strings ? g_strjoinv (",", strings) : NULL;
}

#define SLOT(CType) (*SECASSET_FIELD_SLOT (record, field, CType))

/* Classifications in force as `scheme:dimension=level`; of other records, how many. */
static char *
objects_to_text (GPtrArray *objects)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; objects && i < objects->len; i++)
    {
      SecassetAssignment *assignment = g_ptr_array_index (objects, i);

      if (!SECASSET_IS_ASSIGNMENT (assignment))
        {
          g_string_printf (text, "%u", objects->len);
          break;
        }
      if (assignment->status != SECASSET_ASSIGNMENT_STATUS_ACTIVE)
        continue;
      for (const SecassetLevel *level = assignment->levels; level && level->dimension; level++)
        g_string_append_printf (text, "%s%s:%s=%s", text->len > 0 ? "," : "",
                                assignment->scheme ? assignment->scheme : "", level->dimension,
                                level->level);
    }
  return g_string_free (text, text->len == 0);
}

static char *
field_to_text (SecassetRecord *record,
               const SecassetField *field)
{
  static const char *const tristates[] = { "unknown", "false", "true" };
  g_auto (GStrv) refs = NULL;

  switch (field->kind)
    {
    case SECASSET_FIELD_STRING:
    case SECASSET_FIELD_TEXT:
      return g_strdup (SLOT (char *));
    case SECASSET_FIELD_TRISTATE:
      return g_strdup (tristates[SLOT (guint8)]);
    case SECASSET_FIELD_BOOLEAN:
      return g_strdup (SLOT (guint8) ? "true" : "false");
    case SECASSET_FIELD_ENUM:
      return enum_to_text (field->type (), SLOT (gint32));
    case SECASSET_FIELD_FLAGS:
      return flags_to_text (field->type (), SLOT (guint32));
    case SECASSET_FIELD_COUNT:
      return SLOT (gint64) < 0 ? NULL : g_strdup_printf ("%" G_GINT64_FORMAT, SLOT (gint64));
    case SECASSET_FIELD_DATE:
      return g_date_valid (&SLOT (GDate)) ? secasset_date_to_iso (&SLOT (GDate)) : NULL;
    case SECASSET_FIELD_REFS:
      refs = secasset_record_dup_refs (record, field->name);
      return strings_to_text (refs);
    case SECASSET_FIELD_STRINGS:
      return strings_to_text (SLOT (char **));
    case SECASSET_FIELD_OBJECTS:
      return objects_to_text (SLOT (GPtrArray *));
    default:
      return NULL;
    }
}

static char *
kept_to_text (SecassetRecord *record,
              const char *member)
{
  JsonNode *node = secasset_record_peek_kept (record, member);

  if (!node)
    return NULL;
  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_dup_string (node);
  return json_to_string (node, FALSE);
}

static char *
level_to_text (SecassetRecord *record,
               const char *dimension)
{
  const SecassetField *field = secasset_record_find_field (record, "levels");
  const SecassetLevel *level
      = field && field->kind == SECASSET_FIELD_LEVELS ? SLOT (const SecassetLevel *) : NULL;

  for (; level && level->dimension; level++)
    {
      if (g_str_equal (level->dimension, dimension))
        return g_strdup (level->level);
    }
  return NULL;
}

static SecassetRecord *
descend (SecassetRecord *record,
         const SecassetField *field,
         const char *token)
{
  GPtrArray *objects;
  guint64 position;

  if (field->kind == SECASSET_FIELD_OBJECT)
    return SLOT (SecassetRecord *);
  if (field->kind != SECASSET_FIELD_OBJECTS || !token)
    return NULL;
  objects = SLOT (GPtrArray *);
  position = g_ascii_strtoull (token, NULL, 10);
  return objects && position < objects->len ? g_ptr_array_index (objects, position) : NULL;
}

static char *path_to_text (SecassetRecord *record,
                           char **tokens);

/* One reference of several, or what is recorded about it. */
static char *
edge_to_text (SecassetRecord *record,
              const SecassetField *field,
              char **tokens)
{
  guint64 position = g_ascii_strtoull (*tokens, NULL, 10);

  SECASSET_FOREACH_EDGE (record, field->relation, edge)
    {
      if (position-- > 0)
        continue;
      return tokens[1] ? path_to_text ((SecassetRecord *) edge->relation, &tokens[1])
                       : g_strdup (secasset_edge_get_ref (edge));
    }
  return NULL;
}

static char *
path_to_text (SecassetRecord *record,
              char **tokens)
{
  while (record && *tokens)
    {
      const SecassetField *field = secasset_record_find_field (record, *tokens);
      char *kept = kept_to_text (record, *tokens);

      if (kept)
        return kept;
      if (!field)
        return level_to_text (record, *tokens);
      if (!tokens[1])
        return field_to_text (record, field);
      if (field->kind == SECASSET_FIELD_REFS)
        return edge_to_text (record, field, &tokens[1]);
      record = descend (record, field, tokens[1]);
      tokens += field->kind == SECASSET_FIELD_OBJECTS ? 2 : 1;
    }
  return NULL;
}

SecassetEvidence *
secasset_evidence_new (SecassetElement *element,
                       const char *property)
{
  SecassetEvidence *self = g_object_new (SECASSET_TYPE_EVIDENCE, NULL);
  g_auto (GStrv) tokens = g_strsplit (property, "/", -1);

  self->element = g_object_ref (element);
  self->property = g_strdup (property);
  self->value = path_to_text ((SecassetRecord *) element, tokens);
  return self;
}

SecassetElement *
secasset_evidence_get_element (SecassetEvidence *self)
{
  g_return_val_if_fail (SECASSET_IS_EVIDENCE (self), NULL);

  return self->element;
}

const char *
secasset_evidence_get_property (SecassetEvidence *self)
{
  g_return_val_if_fail (SECASSET_IS_EVIDENCE (self), NULL);

  return self->property;
}

const char *
secasset_evidence_get_value (SecassetEvidence *self)
{
  g_return_val_if_fail (SECASSET_IS_EVIDENCE (self), NULL);

  return self->value;
}
