/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/incident-private.h"

G_BEGIN_DECLS

/* NULL where no kind is stated, or none that the enumeration has. */
const char *secasset_incident_get_kind_nick (SecassetIncident *incident);

G_END_DECLS
