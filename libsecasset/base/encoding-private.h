/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What an encoding can hold, asked character by character. */
typedef struct _SecassetEncoder SecassetEncoder;

/* NULL if the encoding is not known. */
SecassetEncoder *secasset_encoder_new (const char *encoding);
void secasset_encoder_free (SecassetEncoder *self);
/* Whether the character comes back as itself. The converter's CP932 writes, for example,
 * U+301C with the code of U+FF5E: nothing is missing, but another character is read back. */
gboolean secasset_encoder_keeps (SecassetEncoder *self,
                                 gunichar character);
/* Each character of the text that is not kept, once, in order; NULL if all are. */
char *secasset_encoder_dup_lost (SecassetEncoder *self,
                                 const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SecassetEncoder, secasset_encoder_free)

G_END_DECLS
