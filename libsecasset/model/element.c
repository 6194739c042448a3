/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/edge-private.h"

/**
 * SecassetElement:
 *
 * What an inventory holds: an information asset or something the model needs to judge one.
 *
 * Since: 1.0
 */
static const SecassetField element_fields[] = {
  /**
   * SecassetElement:id:
   *
   * Identifier, at most 128 characters; unique in an inventory after NFKC, trimming and case
   * folding.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ID_ROW (SecassetElement, id, "id", ""),

  /**
   * SecassetElement:name:
   *
   * Name, at most 512 characters.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetElement, name, "name", ""),

  /**
   * SecassetElement:name-en:
   *
   * English name.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetElement, name_en, "name-en", ""),

  /**
   * SecassetElement:kana:
   *
   * Reading in kana.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetElement, kana, "kana", ""),

  /**
   * SecassetElement:description:
   *
   * Description; mandatory where a kind is “other”.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetElement, description, "description", ""),

  /**
   * SecassetElement:note:
   *
   * Note.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TEXT_ROW (SecassetElement, note, "note", ""),

  /**
   * SecassetElement:lifecycle:
   *
   * State in the life cycle; only active and suspended elements are checked unless a rule
   * says otherwise.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_ENUM_ROW (SecassetElement, lifecycle, "lifecycle", secasset_lifecycle_get_type,
                             SECASSET_LIFECYCLE_ACTIVE, ""),

  /**
   * SecassetElement:valid-from:
   *
   * First day of validity.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetElement, valid_from, "valid-from", ""),

  /**
   * SecassetElement:valid-until:
   *
   * Last day of validity.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetElement, valid_until, "valid-until", ""),

  /**
   * SecassetElement:registered-on:
   *
   * Day of registration.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetElement, registered_on, "registered-on", ""),

  /**
   * SecassetElement:last-reviewed-on:
   *
   * Day of the last review of the entry.
   *
   * Policy clause: 12.1.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_DATE_ROW (SecassetElement, last_reviewed_on, "last-reviewed-on", "12.1"),

  /**
   * SecassetElement:registered-as-asset:
   *
   * Whether the ledger registers the element as an information asset.
   *
   * Policy clause: 2.9.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_TRISTATE_ROW (SecassetElement, registered_as_asset, "registered-as-asset",
                               "2.9"),

  /**
   * SecassetElement:tags:
   *
   * Free tags.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRINGS_ROW (SecassetElement, tags, "tags", ""),

  /**
   * SecassetElement:source-ref:
   *
   * Where the element came from.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_OBJECT_ROW (SecassetElement, source_ref, "source-ref",
                             secasset_source_ref_get_type, ""),
};

G_DEFINE_ABSTRACT_TYPE (SecassetElement, secasset_element, SECASSET_TYPE_RECORD)

static void
secasset_element_finalize (GObject *object)
{
  SecassetElement *self = (SecassetElement *) object;

  for (guint i = 0; i < self->n_edges; i++)
    secasset_edge_clear (&self->edges[i]);
  g_free (self->edges);
  g_free (self->incoming);
  G_OBJECT_CLASS (secasset_element_parent_class)->finalize (object);
}

static void
secasset_element_class_init (SecassetElementClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_element_finalize;
  secasset_record_class_install ((SecassetRecordClass *) klass, "element", element_fields,
                                 G_N_ELEMENTS (element_fields));
}

static void
secasset_element_init (SecassetElement *self)
{
  secasset_record_init_own ((SecassetRecord *) self, element_fields,
                            G_N_ELEMENTS (element_fields));
}

SECASSET_DEFINE_STRING_GETTER (SecassetElement, secasset_element, ELEMENT, id)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetElement, secasset_element, ELEMENT, name)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetElement, secasset_element, ELEMENT, name_en)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetElement, secasset_element, ELEMENT, kana)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetElement, secasset_element, ELEMENT, description)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetElement, secasset_element, ELEMENT, note)
SECASSET_DEFINE_ENUM_ACCESSORS (SecassetElement, secasset_element, ELEMENT, lifecycle, SecassetLifecycle)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetElement, secasset_element, ELEMENT, valid_from)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetElement, secasset_element, ELEMENT, valid_until)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetElement, secasset_element, ELEMENT, registered_on)
SECASSET_DEFINE_DATE_ACCESSORS (SecassetElement, secasset_element, ELEMENT, last_reviewed_on)
SECASSET_DEFINE_TRISTATE_ACCESSORS (SecassetElement, secasset_element, ELEMENT, registered_as_asset)
SECASSET_DEFINE_STRINGS_ACCESSORS (SecassetElement, secasset_element, ELEMENT, tags)
SECASSET_DEFINE_OBJECT_ACCESSORS (SecassetElement, secasset_element, ELEMENT, source_ref, SecassetSourceRef)
