/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/edge-private.h"
#include "model/inventory-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetRelation:
 *
 * A relation from one element to another, with what is recorded about it.
 *
 * Since: 1.0
 */
static const SecassetField relation_fields[] = {
  /**
   * SecassetRelation:kind:
   *
   * Which relation it is.
   *
   * Since: 1.0
   */
  { SECASSET_FIELD_ (SecassetRelation, kind, "kind", SECASSET_FIELD_ENUM, ""),
    .type = secasset_relation_kind_get_type, .construct_only = TRUE, .internal = TRUE },

  /**
   * SecassetRelation:ref:
   *
   * Id of the element the relation points at, as given.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ID_ROW (SecassetRelation, ref, "ref", ""),

  /**
   * SecassetRelation:valid-from:
   *
   * First day on which it holds.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetRelation, valid_from, "valid-from", ""),

  /**
   * SecassetRelation:valid-until:
   *
   * Last day on which it holds.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetRelation, valid_until, "valid-until", ""),

  /**
   * SecassetRelation:source-ref:
   *
   * Where it came from.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECT_ROW (SecassetRelation, source_ref, "source-ref",
                             secasset_source_ref_get_type, ""),

  /**
   * SecassetRelation:approved-exception:
   *
   * Whether an exception for it is approved.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRelation, approved_exception, "approved-exception", ""),

  /**
   * SecassetRelation:approved-by:
   *
   * Role that approved it.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetRelation, approved_by, "approved-by", ""),

  /**
   * SecassetRelation:approved-on:
   *
   * Day of approval.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetRelation, approved_on, "approved-on", ""),

  /**
   * SecassetRelation:authoritative:
   *
   * For “stored-on”: whether this copy is the original.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRelation, authoritative, "authoritative", ""),

  /**
   * SecassetRelation:redundant:
   *
   * For “part-of”: whether another component can take over.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRelation, redundant, "redundant", ""),

  /**
   * SecassetRelation:provided-on:
   *
   * For “provided-to”: day of provision.
   *
   * Policy clause: 2.8-3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetRelation, provided_on, "provided-on", "2.8-3"),

  /**
   * SecassetRelation:basis:
   *
   * For “provided-to”: legal or contractual basis.
   *
   * Policy clause: 2.8-3.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetRelation, basis, "basis", "2.8-3"),

  /**
   * SecassetRelation:responsibility-transferred:
   *
   * For “provided-to”: whether management responsibility passed to the recipient.
   *
   * Policy clause: 2.8-5.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetRelation, responsibility_transferred,
                               "responsibility-transferred", "2.8-5"),
};

G_DEFINE_TYPE (SecassetRelation, secasset_relation, SECASSET_TYPE_RECORD)

/* The edge that this object, made on demand, speaks of: one without an object of its own. */
static SecassetEdge *
find_plain_edge (SecassetRelation *self,
                 SecassetElement *element)
{
  for (guint i = 0; i < element->n_edges; i++)
    {
      SecassetEdge *edge = &element->edges[i];

      if (edge->kind == self->kind && !edge->relation && edge->target
          && g_str_equal (edge->target->id, self->ref))
        return edge;
    }
  return NULL;
}

/* Another object made on demand was edited before and is the relation now: it is told. */
static void
forward_change (SecassetRelation *self,
                SecassetElement *element,
                const char *property)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (self), property);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!pspec || g_type_is_a (pspec->value_type, G_TYPE_OBJECT))
    return;
  for (guint i = 0; i < element->n_edges; i++)
    {
      SecassetRelation *other = element->edges[i].relation;

      if (!other || other->kind != self->kind || !g_str_equal (other->ref, self->ref))
        continue;
      g_value_init (&value, pspec->value_type);
      g_object_get_property (G_OBJECT (self), property, &value);
      g_object_set_property (G_OBJECT (other), property, &value);
      return;
    }
}

static void
relation_changed (SecassetRecord *record,
                  const char *property)
{
  SecassetRelation *self = (SecassetRelation *) record;
  SecassetElement *element = (SecassetElement *) record->owner;
  g_autoptr (SecassetElement) alive = NULL;
  SecassetEdge *edge;

  if (!element)
    return;

  alive = g_object_ref (element);
  if (self->anchor)
    {
      edge = find_plain_edge (self, element);
      if (!edge)
        {
          forward_change (self, element, property);
          return;
        }
      edge->relation = g_object_ref (self);
      g_clear_object (&self->anchor);
    }
  g_object_notify (G_OBJECT (element), secasset_relation_kind_get_name (self->kind));
  SECASSET_RECORD_CLASS_OF (secasset_relation_parent_class)->changed (record, property);
}

static void
secasset_relation_dispose (GObject *object)
{
  SecassetRelation *self = (SecassetRelation *) object;

  if (self->anchor)
    self->parent_instance.owner = NULL;
  g_clear_object (&self->anchor);
  G_OBJECT_CLASS (secasset_relation_parent_class)->dispose (object);
}

static void
secasset_relation_class_init (SecassetRelationClass *klass)
{
  SecassetRecordClass *record_class = (SecassetRecordClass *) klass;

  G_OBJECT_CLASS (klass)->dispose = secasset_relation_dispose;
  record_class->changed = relation_changed;
  secasset_record_class_install (record_class, "relation", relation_fields,
                                 G_N_ELEMENTS (relation_fields));
}

static void
secasset_relation_init (SecassetRelation *self)
{
}

SecassetRelation *
secasset_relation_new (SecassetRelationKind kind,
                       const char *ref)
{
  g_return_val_if_fail (kind != SECASSET_RELATION_KIND_NONE, NULL);
  g_return_val_if_fail (ref != NULL, NULL);

  return g_object_new (SECASSET_TYPE_RELATION, "kind", kind, "ref", ref, NULL);
}

void
secasset_relation_float (SecassetRelation *self,
                         SecassetElement *element)
{
  self->parent_instance.owner = (SecassetRecord *) element;
  if (G_OBJECT (self)->ref_count > 1)
    self->anchor = g_object_ref (element);
  else
    self->parent_instance.owner = NULL;
}

const char *
secasset_relation_kind_get_name (SecassetRelationKind kind)
{
  GEnumClass *klass = g_type_class_peek_static (SECASSET_TYPE_RELATION_KIND);
  GEnumValue *value;

  if (!klass)
    klass = g_type_class_ref (SECASSET_TYPE_RELATION_KIND);
  value = g_enum_get_value (klass, (gint) kind);
  return value ? value->value_nick : NULL;
}

SecassetElement *
secasset_relation_get_source (SecassetRelation *self)
{
  g_return_val_if_fail (SECASSET_IS_RELATION (self), NULL);

  return (SecassetElement *) self->parent_instance.owner;
}

SecassetElement *
secasset_relation_get_target (SecassetRelation *self)
{
  SecassetElement *source;

  g_return_val_if_fail (SECASSET_IS_RELATION (self), NULL);

  source = (SecassetElement *) self->parent_instance.owner;
  if (!source || !source->parent_instance.owner)
    return NULL;
  return secasset_inventory_lookup ((SecassetInventory *) source->parent_instance.owner, self->ref);
}

SECASSET_DEFINE_ENUM_GETTER (SecassetRelation, secasset_relation, RELATION, kind,
                             SecassetRelationKind)
SECASSET_DEFINE_STRING_GETTER (SecassetRelation, secasset_relation, RELATION, ref)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, valid_from)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, valid_until)
SECASSET_DEFINE_OBJECT_ACCESSORS (SecassetRelation, secasset_relation, RELATION, source_ref, SecassetSourceRef)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, approved_exception)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetRelation, secasset_relation, RELATION, approved_by)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, approved_on)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, authoritative)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, redundant)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, provided_on)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetRelation, secasset_relation, RELATION, basis)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetRelation, secasset_relation, RELATION, responsibility_transferred)
