/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-macros.h>

G_BEGIN_DECLS

/**
 * SecassetError:
 * @SECASSET_ERROR_SYNTAX: the bytes are not what they should be (not JSON at all)
 * @SECASSET_ERROR_UNSUPPORTED: a format or version that this library does not know
 * @SECASSET_ERROR_LIMIT: a limit on size, depth or count was exceeded
 * @SECASSET_ERROR_DUPLICATE_ID: an id is already in use
 * @SECASSET_ERROR_POLICY: policy data is not well-formed, or is missing
 * @SECASSET_ERROR_ENCODING: text is not valid in its encoding
 * @SECASSET_ERROR_NOT_FOUND: what was asked for does not exist
 *
 * Why a call could not do its work. What is wrong with the data of an inventory is not an
 * error but a [class@Secasset.Finding].
 *
 * Since: 1.0
 */
typedef enum
{
  SECASSET_ERROR_SYNTAX,
  SECASSET_ERROR_UNSUPPORTED,
  SECASSET_ERROR_LIMIT,
  SECASSET_ERROR_DUPLICATE_ID,
  SECASSET_ERROR_POLICY,
  SECASSET_ERROR_ENCODING,
  SECASSET_ERROR_NOT_FOUND,
} SecassetError;

/**
 * SECASSET_ERROR:
 *
 * The error domain of libsecasset.
 *
 * Since: 1.0
 */
#define SECASSET_ERROR (secasset_error_quark ())

/**
 * secasset_error_quark:
 *
 * Gets the quark of the error domain.
 *
 * Returns: the quark
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
GQuark secasset_error_quark (void);

/**
 * secasset_error_get_language:
 *
 * Gets the language in which errors of this library speak: that of the process, from the
 * variables `LANGUAGE`, `LC_ALL`, `LC_MESSAGES` and `LANG`, as for the errors of GLib. No locale
 * needs to be installed for it. Texts about data, such as those of a
 * [class@Secasset.Finding], do not depend on it: they are asked for in a language.
 *
 * Returns: `ja` or `en`
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
const char *secasset_error_get_language (void);

/**
 * secasset_error_dup_message:
 * @error: an error, of this library or of a file that the caller opened
 *
 * Gets the text of an error for a reader, in the language of
 * [func@Secasset.Error.get_language]. What GIO and GLib say about files follows the locale, which
 * has to be installed; here the usual ones (no such file, no permission, no space left, …) have
 * a text of their own that also says what to do. The text of any other error is its message.
 * The text does not name the file.
 *
 * Returns: (transfer full): the text, without a full stop
 *
 * Since: 1.0
 */
SECASSET_AVAILABLE_IN_1_0
char *secasset_error_dup_message (const GError *error);

G_END_DECLS
