/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include <secasset/secasset-error.h>

G_DEFINE_QUARK (secasset-error-quark, secasset_error)
