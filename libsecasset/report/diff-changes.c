/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-private.h"

#define DEFINE_CLASS(TypeName, type_name)                                                          \
  struct _##TypeName##Class                                                                        \
  {                                                                                                \
    GObjectClass parent_class;                                                                     \
  };                                                                                               \
  G_DEFINE_TYPE (TypeName, type_name, G_TYPE_OBJECT)                                               \
  static void type_name##_class_init (TypeName##Class *klass)                                      \
  {                                                                                                \
    ((GObjectClass *) klass)->finalize = type_name##_finalize;                                     \
  }                                                                                                \
  static void type_name##_init (TypeName *self)                                                    \
  {                                                                                                \
  }

#define DEFINE_GETTER(TypeName, type_name, CHECK, name, CType, member, none)                       \
  CType type_name##_##name (TypeName *self)                                                        \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_##CHECK (self), none);                                       \
    return self->member;                                                                           \
  }

static void secasset_property_change_finalize (GObject *object);
static void secasset_reclassification_finalize (GObject *object);
static void secasset_element_change_finalize (GObject *object);
static void secasset_finding_change_finalize (GObject *object);

/**
 * SecassetPropertyChange:
 *
 * A property that differs between two states of a record, or one item of a property that has
 * several.
 *
 * Since: 1.0
 */
DEFINE_CLASS (SecassetPropertyChange, secasset_property_change)

/**
 * SecassetReclassification:
 *
 * A level of a classification that moved from one state of an inventory to the next.
 *
 * Since: 1.0
 */
DEFINE_CLASS (SecassetReclassification, secasset_reclassification)

/**
 * SecassetElementChange:
 *
 * An element that both states of an inventory have, and in what it differs.
 *
 * Since: 1.0
 */
DEFINE_CLASS (SecassetElementChange, secasset_element_change)

/**
 * SecassetFindingChange:
 *
 * What became of a finding from one report to the next.
 *
 * Since: 1.0
 */
DEFINE_CLASS (SecassetFindingChange, secasset_finding_change)

static void
secasset_property_change_finalize (GObject *object)
{
  SecassetPropertyChange *self = (SecassetPropertyChange *) object;

  g_free (self->property);
  g_free (self->item);
  g_free (self->old_text);
  g_free (self->new_text);
  g_clear_object (&self->details);
  G_OBJECT_CLASS (secasset_property_change_parent_class)->finalize (object);
}

static void
secasset_reclassification_finalize (GObject *object)
{
  SecassetReclassification *self = (SecassetReclassification *) object;

  g_free (self->scheme);
  g_free (self->dimension);
  g_free (self->from);
  g_free (self->to);
  G_OBJECT_CLASS (secasset_reclassification_parent_class)->finalize (object);
}

static void
secasset_element_change_finalize (GObject *object)
{
  SecassetElementChange *self = (SecassetElementChange *) object;

  g_clear_object (&self->old_element);
  g_clear_object (&self->new_element);
  g_clear_object (&self->properties);
  g_clear_object (&self->levels);
  G_OBJECT_CLASS (secasset_element_change_parent_class)->finalize (object);
}

static void
secasset_finding_change_finalize (GObject *object)
{
  SecassetFindingChange *self = (SecassetFindingChange *) object;

  g_clear_object (&self->old_finding);
  g_clear_object (&self->new_finding);
  G_OBJECT_CLASS (secasset_finding_change_parent_class)->finalize (object);
}

SecassetPropertyChange *
secasset_property_change_new (const char *property,
                              const char *item,
                              const char *old_text,
                              const char *new_text)
{
  SecassetPropertyChange *self = g_object_new (SECASSET_TYPE_PROPERTY_CHANGE, NULL);

  self->property = g_strdup (property);
  self->item = g_strdup (item);
  self->old_text = g_strdup (old_text);
  self->new_text = g_strdup (new_text);
  self->details = secasset_list_new (SECASSET_TYPE_PROPERTY_CHANGE);
  self->kind = !old_text && new_text   ? SECASSET_CHANGE_KIND_SET
               : old_text && !new_text ? SECASSET_CHANGE_KIND_CLEARED
                                       : SECASSET_CHANGE_KIND_CHANGED;
  return self;
}

SecassetReclassification *
secasset_reclassification_new (const char *scheme,
                           const char *dimension,
                           const char *from,
                           const char *to)
{
  SecassetReclassification *self = g_object_new (SECASSET_TYPE_RECLASSIFICATION, NULL);

  self->scheme = g_strdup (scheme);
  self->dimension = g_strdup (dimension);
  self->from = g_strdup (from);
  self->to = g_strdup (to);
  self->move = SECASSET_LEVEL_MOVE_INCOMPARABLE;
  return self;
}

SecassetElementChange *
secasset_element_change_new (SecassetElement *old_element,
                             SecassetElement *new_element)
{
  SecassetElementChange *self = g_object_new (SECASSET_TYPE_ELEMENT_CHANGE, NULL);

  self->old_element = g_object_ref (old_element);
  self->new_element = g_object_ref (new_element);
  self->properties = secasset_list_new (SECASSET_TYPE_PROPERTY_CHANGE);
  self->levels = secasset_list_new (SECASSET_TYPE_RECLASSIFICATION);
  return self;
}

SecassetFindingChange *
secasset_finding_change_new (SecassetFinding *old_finding,
                             SecassetFinding *new_finding)
{
  SecassetFindingChange *self = g_object_new (SECASSET_TYPE_FINDING_CHANGE, NULL);

  self->old_finding = old_finding ? g_object_ref (old_finding) : NULL;
  self->new_finding = new_finding ? g_object_ref (new_finding) : NULL;
  self->state = !old_finding   ? SECASSET_FINDING_STATE_NEW
                : !new_finding ? SECASSET_FINDING_STATE_FIXED
                               : SECASSET_FINDING_STATE_PERSISTING;
  return self;
}

#define PROPERTY_GETTER(name, CType, member, none)                                                 \
  DEFINE_GETTER (SecassetPropertyChange, secasset_property_change, PROPERTY_CHANGE, name, CType,   \
                 member, none)
PROPERTY_GETTER (get_property, const char *, property, NULL)
PROPERTY_GETTER (get_kind, SecassetChangeKind, kind, SECASSET_CHANGE_KIND_CHANGED)
PROPERTY_GETTER (get_item, const char *, item, NULL)
PROPERTY_GETTER (get_old_text, const char *, old_text, NULL)
PROPERTY_GETTER (get_new_text, const char *, new_text, NULL)
PROPERTY_GETTER (get_details, SecassetList *, details, NULL)

#define LEVEL_GETTER(name, CType, member, none)                                                    \
  DEFINE_GETTER (SecassetReclassification, secasset_reclassification, RECLASSIFICATION, name, CType, member,    \
                 none)
LEVEL_GETTER (get_scheme, const char *, scheme, NULL)
LEVEL_GETTER (get_dimension, const char *, dimension, NULL)
LEVEL_GETTER (get_from, const char *, from, NULL)
LEVEL_GETTER (get_to, const char *, to, NULL)
LEVEL_GETTER (get_move, SecassetLevelMove, move, SECASSET_LEVEL_MOVE_INCOMPARABLE)
LEVEL_GETTER (is_effective, gboolean, effective, FALSE)
LEVEL_GETTER (is_partial, gboolean, partial, FALSE)

#define ELEMENT_GETTER(name, CType, member)                                                        \
  DEFINE_GETTER (SecassetElementChange, secasset_element_change, ELEMENT_CHANGE, name, CType,      \
                 member, NULL)
ELEMENT_GETTER (get_id, const char *, new_element ? self->new_element->id : NULL)
ELEMENT_GETTER (get_old_element, SecassetElement *, old_element)
ELEMENT_GETTER (get_new_element, SecassetElement *, new_element)
ELEMENT_GETTER (get_properties, SecassetList *, properties)
ELEMENT_GETTER (get_levels, SecassetList *, levels)

gboolean
secasset_element_change_is_reclassified (SecassetElementChange *self)
{
  g_return_val_if_fail (SECASSET_IS_ELEMENT_CHANGE (self), FALSE);

  /* Declared levels come first. */
  return secasset_list_get_n_items (self->levels) > 0
         && !((SecassetReclassification *) secasset_list_index (self->levels, 0))->effective;
}

#define FINDING_GETTER(name, CType, member, none)                                                  \
  DEFINE_GETTER (SecassetFindingChange, secasset_finding_change, FINDING_CHANGE, name, CType,      \
                 member, none)
FINDING_GETTER (get_state, SecassetFindingState, state, SECASSET_FINDING_STATE_PERSISTING)
FINDING_GETTER (get_reason, SecassetFindingReason, reason, SECASSET_FINDING_REASON_NONE)
FINDING_GETTER (get_old_finding, SecassetFinding *, old_finding, NULL)
FINDING_GETTER (get_new_finding, SecassetFinding *, new_finding, NULL)

#define PERSISTING_GETTER(name, condition)                                                         \
  gboolean secasset_finding_change_##name (SecassetFindingChange *self)                            \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_FINDING_CHANGE (self), FALSE);                               \
    return self->old_finding && self->new_finding && (condition);                                  \
  }

PERSISTING_GETTER (is_severity_changed, self->old_finding->severity != self->new_finding->severity)
PERSISTING_GETTER (is_newly_waived, !self->old_finding->waiver && self->new_finding->waiver)
PERSISTING_GETTER (is_no_longer_waived, self->old_finding->waiver && !self->new_finding->waiver)
