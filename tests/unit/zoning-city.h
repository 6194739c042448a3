/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "facts-fixture.h"

/* A network in each segment, one in none, a service of each sort and what is outside. */
static inline void
add_city (Fixture *fixture,
          SecassetNetworkModel model)
{
  g_autoptr (SecassetSettings) settings
      = g_object_new (SECASSET_TYPE_SETTINGS, "network-model", model, NULL);
  static const SecassetSegmentKind kinds[] = { 1, 2, 3, 4 };

  secasset_inventory_set_settings (fixture->inventory, settings);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autofree char *id = g_strdup_printf ("N%u", i + 1);

      fixture_add (fixture, SECASSET_TYPE_NETWORK, id, "declared-segment", kinds[i], NULL);
    }
  fixture_add (fixture, SECASSET_TYPE_NETWORK, "N0", NULL);
  fixture_add (fixture, SECASSET_TYPE_GOVERNMENT_CLOUD, "GC", NULL);
  fixture_add (fixture, SECASSET_TYPE_CONTRACTED_SERVICE, "V1", "is-cloud",
               SECASSET_TRISTATE_TRUE, "procurement", SECASSET_PROCUREMENT_BY_CONTRACT,
               "ismap-status", SECASSET_ISMAP_STATUS_ISMAP, NULL);
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_NETWORK, "INET", "network-kind",
               SECASSET_EXTERNAL_NETWORK_KIND_INTERNET, NULL);
  fixture_add (fixture, SECASSET_TYPE_EXTERNAL_NETWORK, "WHAT", NULL);
}
