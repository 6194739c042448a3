/* SPDX-License-Identifier: LGPL-2.1-or-later */
static void
set_limit (GError **error,
           const char *what)
{
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT, "%s: %u:%u", what, 1, 2);
}

static void
sample (GError **error)
{
  set_limit (error, secasset_error_say ("行が多すぎます", "there are too many rows"));
}
