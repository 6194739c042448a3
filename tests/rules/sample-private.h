/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset.h>

G_BEGIN_DECLS

/* A rule's sample, and what it states of itself:
 *
 * - "x-expect": the findings of its rule, all of them. Each has "rule", "subject" and
 *   "severity"; where given, "property", "pointer", "args", "related" (ids, in order),
 *   "evidence" (each "ID/property", in order), "message" (by language) and "fingerprint" must be
 *   the finding's too.
 * - "x-skipped": where given, the facts for want of which its rule could not be judged, with
 *   how often: { "removable": 1 }; {} says that everything could be judged.
 * - "x-waived": where given, how many findings of all rules approved exceptions cover.
 * - "x-ledger": the lines of a ledger, which is judged in place of the document.
 * - "x-policy": a layer over the built-in policy, as doc/own-policies.md describes.
 * - "x-disabled", "x-enable", "x-parameters": what a host would ask of the validator. */
typedef struct
{
  char *path;
  char *rule; /* or NULL: every finding counts */
  char *name; /* "SB-031/fires-usb-memory" */
} Sample;

/* Of the folder of samples: a folder for each rule, and samples for all rules beside them. */
GPtrArray *samples_list (const char *root);

SecassetInventory *sample_read (const Sample *sample);
SecassetValidator *sample_create_validator (SecassetInventory *inventory);
/* Adds a line for everything that is not as the sample states. */
void sample_judge (const Sample *sample,
                   SecassetInventory *inventory,
                   SecassetReport *report,
                   GPtrArray *complaints);

G_END_DECLS
