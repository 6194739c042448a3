/* SPDX-License-Identifier: LGPL-2.1-or-later */
static void
sample (GError **error)
{
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT,
               secasset_error_say ("%sが多すぎます", "there are too many %s"), "rows");
}
