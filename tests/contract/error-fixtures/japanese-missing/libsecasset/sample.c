/* SPDX-License-Identifier: LGPL-2.1-or-later */
static void
sample (GError **error)
{
  g_set_error_literal (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
                       secasset_error_say ("too many", "there are too many rows"));
}
