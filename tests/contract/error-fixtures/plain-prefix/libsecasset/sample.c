/* SPDX-License-Identifier: LGPL-2.1-or-later */
static void
sample (GError **error)
{
  g_prefix_error (error, "in the %s of the ledger: ", "row");
}
