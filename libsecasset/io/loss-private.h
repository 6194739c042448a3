/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-import.h>

G_BEGIN_DECLS

SecassetLoss *secasset_loss_new (SecassetLossReason reason,
                                 const char *pointer,
                                 const char *construct,
                                 const char *value,
                                 guint line,
                                 guint column);

G_END_DECLS
