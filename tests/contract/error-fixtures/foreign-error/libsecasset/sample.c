/* SPDX-License-Identifier: LGPL-2.1-or-later */
static void
sample (GError **error)
{
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_SYNTAX,
               secasset_error_say ("読めません（%s）", "it cannot be read (%s)"), e.what ());
}
