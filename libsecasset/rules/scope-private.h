/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/context-private.h"
#include <secasset/secasset-asset.h>

G_BEGIN_DECLS

/* Whether clause 4 applies to the asset. Where that is not known, the blank that leaves it
 * open has been told to secasset_context_skip(). */
gboolean secasset_context_asset_is_in_scope (SecassetRuleContext *context,
                                             SecassetAsset *asset);

G_END_DECLS
