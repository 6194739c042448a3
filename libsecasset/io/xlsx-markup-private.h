/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

typedef struct _SecassetXlsxMarkup SecassetXlsxMarkup;

/* What a part's elements mean to somebody. Names come without prefix; @text is what stood in
 * the element since its last child. */
typedef struct
{
  gboolean (*start) (gpointer data, SecassetXlsxMarkup *markup, const char *name, GError **error);
  gboolean (*end) (gpointer data, const char *name, const char *text, GError **error);
} SecassetXlsxHandler;

/* Fails with SECASSET_ERROR_SYNTAX, or with what the handler says. */
gboolean secasset_xlsx_markup_parse (GBytes *bytes,
                                     const SecassetXlsxHandler *handler,
                                     gpointer data,
                                     GError **error);
/* The attribute of the element that starts, by its name without prefix; NULL if it has none. */
const char *secasset_xlsx_markup_get (SecassetXlsxMarkup *markup, const char *name);
gboolean secasset_xlsx_markup_get_flag (SecassetXlsxMarkup *markup, const char *name);

G_END_DECLS
