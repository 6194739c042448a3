/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset-ledger.h>

G_BEGIN_DECLS

SecassetLedgerNote *secasset_ledger_note_new (SecassetLedgerNoteKind kind,
                                              const char *sheet,
                                              guint row,
                                              guint column,
                                              const char *text,
                                              const char *value);
/* The value is a nick with a label in this group, and messages say the label. */
void secasset_ledger_note_set_group (SecassetLedgerNote *self,
                                     const char *group);

G_END_DECLS
