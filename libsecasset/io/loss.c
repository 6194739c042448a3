/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "io/loss-private.h"

#include "policy/policy-private.h"
#include <secasset/secasset-enum-types.h>

/**
 * SecassetLoss:
 *
 * Something that could not be carried over from one model to another.
 *
 * Since: 1.0
 */
struct _SecassetLoss
{
  GObject parent_instance;

  SecassetLossReason reason;
  char *pointer;
  char *construct;
  char *value;
  guint line;
  guint column;
};

struct _SecassetLossClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_REASON,
  PROP_POINTER,
  PROP_CONSTRUCT,
  PROP_VALUE,
  PROP_LINE,
  PROP_COLUMN,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetLoss, secasset_loss, G_TYPE_OBJECT)

static void
secasset_loss_get_property (GObject *object,
                            guint prop_id,
                            GValue *value,
                            GParamSpec *pspec)
{
  SecassetLoss *self = SECASSET_LOSS (object);

  switch (prop_id)
    {
    case PROP_REASON:
      g_value_set_enum (value, (gint) self->reason);
      break;
    case PROP_POINTER:
      g_value_set_string (value, self->pointer);
      break;
    case PROP_CONSTRUCT:
      g_value_set_string (value, self->construct);
      break;
    case PROP_VALUE:
      g_value_set_string (value, self->value);
      break;
    case PROP_LINE:
      g_value_set_uint (value, self->line);
      break;
    case PROP_COLUMN:
      g_value_set_uint (value, self->column);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_loss_finalize (GObject *object)
{
  SecassetLoss *self = SECASSET_LOSS (object);

  g_free (self->pointer);
  g_free (self->construct);
  g_free (self->value);
  G_OBJECT_CLASS (secasset_loss_parent_class)->finalize (object);
}

static void
secasset_loss_class_init (SecassetLossClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = secasset_loss_get_property;
  object_class->finalize = secasset_loss_finalize;

  /**
   * SecassetLoss:reason: (getter get_reason)
   *
   * Why it is lost.
   *
   * Since: 1.0
   */
  props[PROP_REASON] = g_param_spec_enum ("reason", NULL, NULL, SECASSET_TYPE_LOSS_REASON,
                                          SECASSET_LOSS_REASON_NO_COUNTERPART, flags);

  /**
   * SecassetLoss:pointer: (getter get_pointer)
   *
   * Where it stands in the source: a JSON Pointer (RFC 6901), for YAML too.
   *
   * Since: 1.0
   */
  props[PROP_POINTER] = g_param_spec_string ("pointer", NULL, NULL, NULL, flags);

  /**
   * SecassetLoss:construct: (getter get_construct)
   *
   * What it is: the names that lead to it, without positions in lists, separated by full stops.
   *
   * Since: 1.0
   */
  props[PROP_CONSTRUCT] = g_param_spec_string ("construct", NULL, NULL, NULL, flags);

  /**
   * SecassetLoss:value: (getter get_value)
   *
   * The value, shortened; of lists and objects how many values they have.
   *
   * Since: 1.0
   */
  props[PROP_VALUE] = g_param_spec_string ("value", NULL, NULL, NULL, flags);

  /**
   * SecassetLoss:line: (getter get_line)
   *
   * Its line, from 1; 0 where the source is no text.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);

  /**
   * SecassetLoss:column: (getter get_column)
   *
   * Its column in characters, from 1; 0 where the source is no text.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);

  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_loss_init (SecassetLoss *self)
{
  self->reason = SECASSET_LOSS_REASON_NO_COUNTERPART;
}

SecassetLoss *
secasset_loss_new (SecassetLossReason reason,
                   const char *pointer,
                   const char *construct,
                   const char *value,
                   guint line,
                   guint column)
{
  SecassetLoss *self = g_object_new (SECASSET_TYPE_LOSS, NULL);

  self->reason = reason;
  self->pointer = g_strdup (pointer);
  self->construct = g_strdup (construct);
  self->value = g_strdup (value);
  self->line = line;
  self->column = column;
  return self;
}

#define DEFINE_GETTER(name, CType, none)                                                           \
  CType secasset_loss_get_##name (SecassetLoss *self)                                              \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_LOSS (self), none);                                          \
    return self->name;                                                                             \
  }

DEFINE_GETTER (reason, SecassetLossReason, SECASSET_LOSS_REASON_NO_COUNTERPART)
DEFINE_GETTER (pointer, const char *, NULL)
DEFINE_GETTER (construct, const char *, NULL)
DEFINE_GETTER (value, const char *, NULL)
DEFINE_GETTER (line, guint, 0)
DEFINE_GETTER (column, guint, 0)

/* By reason: with the construct first and the value second. */
static const SecassetText sentences[] = {
  [SECASSET_LOSS_REASON_NO_COUNTERPART]
  = { "「%s」（%s）に当たる項目がないため、引き継げませんでした。",
      "%s (%s) was not carried over: nothing corresponds to it." },
  [SECASSET_LOSS_REASON_WRONG_TYPE]
  = { "「%s」の値（%s）の型が形式の定めと異なるため、引き継げませんでした。",
      "%s (%s) was not carried over: it is not of the type that the format prescribes." },
  [SECASSET_LOSS_REASON_UNKNOWN_VALUE]
  = { "「%s」の値（%s）に当たる値がないため、引き継げませんでした。",
      "%s (%s) was not carried over: no value corresponds to it." },
  [SECASSET_LOSS_REASON_WRONG_KIND]
  = { "「%s」（%s）は、対応する要素の種類にその項目がないため、引き継げませんでした。",
      "%s (%s) was not carried over: the kind of element it belongs to has no such property." },
  [SECASSET_LOSS_REASON_NO_TARGET]
  = { "「%s」の参照先（%s）がない、又は引き継がれていないため、引き継げませんでした。",
      "%s (%s) was not carried over: what it names is not there or was not carried over." },
  [SECASSET_LOSS_REASON_UNDETERMINED]
  = { "「%s」（%s）は、何に当たるかを決める事実の記載がないため、引き継げませんでした。",
      "%s (%s) was not carried over: the facts that decide what it is are not stated." },
  [SECASSET_LOSS_REASON_GENERALISED]
  = { "「%s」の値（%s）は、要素の種類を決めるためにのみ用い、値そのものは引き継ぎませんでした。",
      "%s (%s) only decided the kind of the element; the value itself was not carried over." },
  [SECASSET_LOSS_REASON_REPEATED]
  = { "「%s」（%s）は、既にある記載と重なるため、引き継げませんでした。",
      "%s (%s) was not carried over: it was stated before." },
  [SECASSET_LOSS_REASON_NOT_STATED]
  = { "「%s」は出力先の形式で必須ですが、台帳に記載がないため「%s」と出力しました。"
      "実際の内容に書き換えてください。",
      "%s is demanded by the format and not stated in the inventory; “%s” stands in its place. "
      "Replace it by what is the case." },
};

char *
secasset_loss_dup_message (SecassetLoss *self,
                           const char *language)
{
  g_return_val_if_fail (SECASSET_IS_LOSS (self), NULL);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  return g_strdup_printf (secasset_text_get (&sentences[self->reason], language),
                          self->construct, self->value);
#pragma GCC diagnostic pop
}
