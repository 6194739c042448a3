/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "rules/finding-private.h"

#include "base/normalize-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetFinding:
 *
 * Something that is wrong with the data of an inventory, or that could not be decided.
 *
 * It says which rule, which clause, which element and property, where, why (the facts that
 * made the rule fire) and what to do. Findings are immutable.
 *
 * Since: 1.0
 */
struct _SecassetFindingClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_RULE,
  PROP_SEVERITY,
  PROP_BASIS,
  PROP_FACT,
  PROP_ELEMENT,
  PROP_SUBJECT,
  PROP_KIND,
  PROP_PROPERTY,
  PROP_POINTER,
  PROP_FILE,
  PROP_LINE,
  PROP_COLUMN,
  PROP_CELL,
  PROP_HEADER,
  PROP_FINGERPRINT,
  PROP_WAIVER,
  PROP_RELATED,
  PROP_EVIDENCE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetFinding, secasset_finding, G_TYPE_OBJECT)

static void
secasset_finding_get_gobject_property (GObject *object,
                                       guint prop_id,
                                       GValue *value,
                                       GParamSpec *pspec)
{
  SecassetFinding *self = (SecassetFinding *) object;
  const char *texts[N_PROPS] = {
    [PROP_RULE] = secasset_finding_get_rule (self),
    [PROP_SUBJECT] = self->subject,
    [PROP_KIND] = self->kind,
    [PROP_PROPERTY] = self->property,
    [PROP_POINTER] = self->pointer,
    [PROP_FILE] = self->file,
    [PROP_CELL] = self->cell,
    [PROP_HEADER] = self->header,
    [PROP_FINGERPRINT] = self->fingerprint,
  };
  gpointer objects[N_PROPS] = {
    [PROP_ELEMENT] = self->element,
    [PROP_WAIVER] = self->waiver,
    [PROP_RELATED] = self->related,
    [PROP_EVIDENCE] = self->evidence,
  };
  const gint numbers[N_PROPS] = {
    [PROP_SEVERITY] = (gint) self->severity,
    [PROP_BASIS] = (gint) secasset_finding_get_basis (self),
    [PROP_FACT] = (gint) self->fact,
  };

  if (G_VALUE_HOLDS_STRING (value))
    g_value_set_string (value, texts[prop_id]);
  else if (G_VALUE_HOLDS_OBJECT (value))
    g_value_set_object (value, objects[prop_id]);
  else if (G_VALUE_HOLDS_ENUM (value))
    g_value_set_enum (value, numbers[prop_id]);
  else
    g_value_set_uint (value, prop_id == PROP_LINE ? self->line : self->column);
}

static void
argument_clear (gpointer data)
{
  SecassetKeptArgument *argument = data;

  g_free (argument->name);
  g_free (argument->value);
  g_free (argument->group);
  g_free (argument->ja);
}

static void
secasset_finding_finalize (GObject *object)
{
  SecassetFinding *self = (SecassetFinding *) object;

  g_clear_object (&self->info);
  g_clear_object (&self->policy);
  g_clear_object (&self->element);
  g_clear_object (&self->waiver);
  g_free (self->subject);
  g_free (self->property);
  g_free (self->pointer);
  g_free (self->file);
  g_free (self->cell);
  g_free (self->header);
  g_free (self->fingerprint);
  g_array_unref (self->arguments);
  g_object_unref (self->related);
  g_object_unref (self->evidence);
  G_OBJECT_CLASS (secasset_finding_parent_class)->finalize (object);
}

static void
install_properties (GObjectClass *object_class,
                    GParamFlags flags)
{
  /**
   * SecassetFinding:rule:
   *
   * Id of the rule, for example `SB-031`.
   *
   * Since: 1.0
   */
  props[PROP_RULE] = g_param_spec_string ("rule", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:severity:
   *
   * How serious it is.
   *
   * Since: 1.0
   */
  props[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, NULL, SECASSET_TYPE_SEVERITY,
                                            SECASSET_SEVERITY_INFO, flags);

  /**
   * SecassetFinding:basis:
   *
   * What the rule rests on.
   *
   * Since: 1.0
   */
  props[PROP_BASIS]
      = g_param_spec_enum ("basis", NULL, NULL, SECASSET_TYPE_BASIS, SECASSET_BASIS_TEXT, flags);

  /**
   * SecassetFinding:fact:
   *
   * Whether the rule is known to be broken, or may be: a fact that it needs is not known.
   *
   * Since: 1.0
   */
  props[PROP_FACT] = g_param_spec_enum ("fact", NULL, NULL, SECASSET_TYPE_TRISTATE,
                                        SECASSET_TRISTATE_TRUE, flags);

  /**
   * SecassetFinding:element:
   *
   * The element it is about.
   *
   * Since: 1.0
   */
  props[PROP_ELEMENT]
      = g_param_spec_object ("element", NULL, NULL, SECASSET_TYPE_ELEMENT, flags);

  /**
   * SecassetFinding:subject:
   *
   * Id of the element, or of what else it is about.
   *
   * Since: 1.0
   */
  props[PROP_SUBJECT] = g_param_spec_string ("subject", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:kind:
   *
   * Kind of the subject.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_string ("kind", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:property:
   *
   * The member that is wrong or missing.
   *
   * Since: 1.0
   */
  props[PROP_PROPERTY] = g_param_spec_string ("property", NULL, NULL, NULL, flags);
}

static void
install_places (GObjectClass *object_class,
                GParamFlags flags)
{
  /**
   * SecassetFinding:pointer:
   *
   * JSON Pointer into the canonical document, of the value or of where it should stand.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:file:
   *
   * Name of the file that the inventory was read from.
   *
   * Since: 1.0
   */
  props[PROP_FILE] = g_param_spec_string ("file", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:line:
   *
   * Line in the file, counted from 1; 0 if there was no text.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SecassetFinding:column:
   *
   * Column in characters, counted from 1; 0 if there was no text.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SecassetFinding:cell:
   *
   * The cell of a ledger, as spreadsheets name it: `G14`, in a workbook `台帳!G14`. %NULL if the
   * inventory was read from no table.
   *
   * Since: 1.0
   */
  props[PROP_CELL] = g_param_spec_string ("cell", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:header:
   *
   * The header of the cell's column as it stands in the ledger; those of several rows are joined
   * by a blank. %NULL if there is none.
   *
   * Since: 1.0
   */
  props[PROP_HEADER] = g_param_spec_string ("header", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:fingerprint:
   *
   * What stays the same when the inventory is reordered or renamed: names the finding over
   * the years.
   *
   * Since: 1.0
   */
  props[PROP_FINGERPRINT] = g_param_spec_string ("fingerprint", NULL, NULL, NULL, flags);

  /**
   * SecassetFinding:waiver:
   *
   * The exception (例外措置) that covers it. A waived finding stays in the report.
   *
   * Since: 1.0
   */
  props[PROP_WAIVER] = g_param_spec_object ("waiver", NULL, NULL, SECASSET_TYPE_WAIVER, flags);

  /**
   * SecassetFinding:related:
   *
   * The other elements that take part.
   *
   * Since: 1.0
   */
  props[PROP_RELATED] = g_param_spec_object ("related", NULL, NULL, SECASSET_TYPE_LIST, flags);

  /**
   * SecassetFinding:evidence:
   *
   * The facts that made the rule fire.
   *
   * Since: 1.0
   */
  props[PROP_EVIDENCE] = g_param_spec_object ("evidence", NULL, NULL, SECASSET_TYPE_LIST, flags);
}

static void
secasset_finding_class_init (SecassetFindingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_finding_get_gobject_property;
  object_class->finalize = secasset_finding_finalize;
  install_properties (object_class, flags);
  install_places (object_class, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_finding_init (SecassetFinding *self)
{
  self->arguments = g_array_new (FALSE, FALSE, sizeof (SecassetKeptArgument));
  g_array_set_clear_func (self->arguments, argument_clear);
  self->related = secasset_list_new (SECASSET_TYPE_ELEMENT);
  self->evidence = secasset_list_new (SECASSET_TYPE_EVIDENCE);
  self->fact = SECASSET_TRISTATE_TRUE;
}

SecassetFinding *
secasset_finding_new (SecassetPolicy *policy,
                      SecassetRuleInfo *info)
{
  SecassetFinding *self = g_object_new (SECASSET_TYPE_FINDING, NULL);

  self->policy = g_object_ref (policy);
  self->info = g_object_ref (info);
  return self;
}

void
secasset_finding_add_argument (SecassetFinding *self,
                               const char *name,
                               const char *value,
                               const char *group)
{
  secasset_finding_add (
      self, &(SecassetArgument){ .name = name, .value = value ? value : "", .group = group });
}

void
secasset_finding_add (SecassetFinding *self,
                      const SecassetArgument *argument)
{
  SecassetKeptArgument kept = {
    .name = g_strdup (argument->name),
    .value = g_strdup (argument->value ? argument->value : ""),
    .group = g_strdup (argument->group),
    .ja = g_strdup (argument->ja),
  };

  g_array_append_val (self->arguments, kept);
}

static gint
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static void
checksum_add (GChecksum *checksum,
              const char *text)
{
  g_autofree char *normal = secasset_normalize (text ? text : "");

  g_checksum_update (checksum, (const guchar *) normal, (gssize) strlen (normal) + 1);
}

void
secasset_finding_seal (SecassetFinding *self,
                       const char *key)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  checksum_add (checksum, self->info->id);
  checksum_add (checksum, self->subject);
  checksum_add (checksum, self->property);
  checksum_add (checksum, key);
  for (guint i = 0; i < secasset_list_get_n_items (self->related); i++)
    g_ptr_array_add (ids, ((SecassetElement *) secasset_list_index (self->related, i))->id);
  g_ptr_array_sort (ids, compare_texts);
  for (guint i = 0; i < ids->len; i++)
    checksum_add (checksum, g_ptr_array_index (ids, i));

  self->fingerprint = g_strndup (g_checksum_get_string (checksum), 32);
}
