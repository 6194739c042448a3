/* SPDX-License-Identifier: LGPL-2.1-or-later */
static void
set_limit (GError **error,
           const char *what)
{
  g_set_error (error, SECASSET_ERROR, SECASSET_ERROR_LIMIT, "%s", what);
}

static void
sample (GError **error)
{
  set_limit (error, "there are too many rows");
}
