/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/writer-private.h"

#include <secasset/secasset-enum-types.h>

/**
 * SecassetReportWriter:
 *
 * Writes reports: as text, Markdown, a page in HTML or a workbook for people, as JSON, SARIF or
 * JUnit XML for machines.
 *
 * ```c
 * g_autoptr (SecassetReportWriter) writer = secasset_report_writer_new ();
 * g_autoptr (GBytes) page = NULL;
 *
 * secasset_report_writer_set_format (writer, SECASSET_REPORT_FORMAT_HTML);
 * secasset_report_writer_set_language (writer, "en");
 * page = secasset_report_writer_to_bytes (writer, report);
 * ```
 *
 * A writer may write in several threads at the same time once it is set up.
 *
 * Since: 1.0
 */
struct _SecassetReportWriterClass
{
  GObjectClass parent_class;
};

enum
{
  PROP_0,
  PROP_FORMAT,
  PROP_LANGUAGE,
  PROP_COLOR,
  PROP_SHOW_WAIVED,
  PROP_WIDTH,
  PROP_NOTE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_TYPE (SecassetReportWriter, secasset_report_writer, G_TYPE_OBJECT)

static void
secasset_report_writer_get_property (GObject *object,
                                     guint prop_id,
                                     GValue *value,
                                     GParamSpec *pspec)
{
  SecassetReportWriter *self = (SecassetReportWriter *) object;

  switch (prop_id)
    {
    case PROP_FORMAT:
      g_value_set_enum (value, self->format);
      break;
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_COLOR:
      g_value_set_boolean (value, self->color);
      break;
    case PROP_SHOW_WAIVED:
      g_value_set_boolean (value, self->show_waived);
      break;
    case PROP_WIDTH:
      g_value_set_uint (value, self->width);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_report_writer_set_property (GObject *object,
                                     guint prop_id,
                                     const GValue *value,
                                     GParamSpec *pspec)
{
  SecassetReportWriter *self = (SecassetReportWriter *) object;

  switch (prop_id)
    {
    case PROP_FORMAT:
      secasset_report_writer_set_format (self, g_value_get_enum (value));
      break;
    case PROP_LANGUAGE:
      secasset_report_writer_set_language (self, g_value_get_string (value));
      break;
    case PROP_COLOR:
      secasset_report_writer_set_color (self, g_value_get_boolean (value));
      break;
    case PROP_SHOW_WAIVED:
      secasset_report_writer_set_show_waived (self, g_value_get_boolean (value));
      break;
    case PROP_WIDTH:
      secasset_report_writer_set_width (self, g_value_get_uint (value));
      break;
    case PROP_NOTE:
      secasset_report_writer_set_note (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
secasset_report_writer_finalize (GObject *object)
{
  SecassetReportWriter *self = (SecassetReportWriter *) object;

  g_free (self->language);
  g_free (self->note);
  G_OBJECT_CLASS (secasset_report_writer_parent_class)->finalize (object);
}

#define FLAGS (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY)

static void
install_text_properties (void)
{
  /**
   * SecassetReportWriter:show-waived:
   *
   * Whether text lists findings that a waiver covers. They are counted in any case, and every
   * other form has them.
   *
   * Since: 1.0
   */
  props[PROP_SHOW_WAIVED] = g_param_spec_boolean ("show-waived", NULL, NULL, FALSE, FLAGS);

  /**
   * SecassetReportWriter:width:
   *
   * The columns of a terminal, to break the lines below a finding; 0 breaks no lines. The line
   * of the finding itself is never broken: programs read it. With a width, an empty line
   * separates findings.
   *
   * Since: 1.0
   */
  props[PROP_WIDTH] = g_param_spec_uint ("width", NULL, NULL, 0, G_MAXINT, 0, FLAGS);

  /**
   * SecassetReportWriter:note:
   *
   * A remark on how the report came about, which is written with it.
   *
   * Since: 1.0
   */
  props[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, NULL, FLAGS);
}

static void
secasset_report_writer_class_init (SecassetReportWriterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = secasset_report_writer_get_property;
  object_class->set_property = secasset_report_writer_set_property;
  object_class->finalize = secasset_report_writer_finalize;

  /**
   * SecassetReportWriter:format:
   *
   * The form of the report.
   *
   * Since: 1.0
   */
  props[PROP_FORMAT] = g_param_spec_enum ("format", NULL, NULL, SECASSET_TYPE_REPORT_FORMAT,
                                          SECASSET_REPORT_FORMAT_TEXT, FLAGS);

  /**
   * SecassetReportWriter:language:
   *
   * The language of the text: Japanese for `ja` and where none is set, otherwise English. JSON
   * and SARIF have both; in SARIF this is the one that viewers show first.
   *
   * Since: 1.0
   */
  props[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL, FLAGS);

  /**
   * SecassetReportWriter:color:
   *
   * Whether text has the escape sequences of a colour terminal.
   *
   * Since: 1.0
   */
  props[PROP_COLOR] = g_param_spec_boolean ("color", NULL, NULL, FALSE, FLAGS);

  install_text_properties ();
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
secasset_report_writer_init (SecassetReportWriter *self)
{
}

SecassetReportWriter *
secasset_report_writer_new (void)
{
  return g_object_new (SECASSET_TYPE_REPORT_WRITER, NULL);
}

#define DEFINE_ACCESSORS(name, CType, PROP, none)                                                  \
  CType secasset_report_writer_get_##name (SecassetReportWriter *self)                             \
  {                                                                                                \
    g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), none);                                 \
    return self->name;                                                                             \
  }                                                                                                \
  void secasset_report_writer_set_##name (SecassetReportWriter *self, CType name)                  \
  {                                                                                                \
    g_return_if_fail (SECASSET_IS_REPORT_WRITER (self));                                           \
    if (self->name == name)                                                                        \
      return;                                                                                      \
    self->name = name;                                                                             \
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP]);                                       \
  }

DEFINE_ACCESSORS (color, gboolean, PROP_COLOR, FALSE)
DEFINE_ACCESSORS (show_waived, gboolean, PROP_SHOW_WAIVED, FALSE)
DEFINE_ACCESSORS (width, guint, PROP_WIDTH, 0)

SecassetReportFormat
secasset_report_writer_get_format (SecassetReportWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), SECASSET_REPORT_FORMAT_TEXT);

  return self->format;
}

void
secasset_report_writer_set_format (SecassetReportWriter *self,
                                   SecassetReportFormat format)
{
  g_return_if_fail (SECASSET_IS_REPORT_WRITER (self));
  g_return_if_fail (secasset_report_format_is_known (format));

  if (self->format == format)
    return;
  self->format = format;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FORMAT]);
}

const char *
secasset_report_writer_get_language (SecassetReportWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), NULL);

  return self->language;
}

static void
set_string (SecassetReportWriter *self,
            char **slot,
            const char *value,
            guint prop)
{
  if (g_strcmp0 (*slot, value) == 0)
    return;
  g_free (*slot);
  *slot = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), props[prop]);
}

void
secasset_report_writer_set_language (SecassetReportWriter *self,
                                     const char *language)
{
  g_return_if_fail (SECASSET_IS_REPORT_WRITER (self));

  set_string (self, &self->language, language, PROP_LANGUAGE);
}

const char *
secasset_report_writer_get_note (SecassetReportWriter *self)
{
  g_return_val_if_fail (SECASSET_IS_REPORT_WRITER (self), NULL);

  return self->note;
}

void
secasset_report_writer_set_note (SecassetReportWriter *self,
                                 const char *note)
{
  g_return_if_fail (SECASSET_IS_REPORT_WRITER (self));

  set_string (self, &self->note, note, PROP_NOTE);
}
