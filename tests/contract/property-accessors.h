/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <girepository.h>

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GIBaseInfo, g_base_info_unref)

/* Fails the test unless the introspection data has typed accessors for the property, and the
 * getter answers what g_object_get_property() does. */
void property_check_accessors (GObject *object,
                               GParamSpec *pspec);
