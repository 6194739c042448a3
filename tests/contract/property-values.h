/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <json-glib/json-glib.h>

/* Values to write into a property of any type, and what a fresh object should answer. */

/* Of an instantiable class: itself, its first instantiable descendant, or a class made for
 * the purpose if it can be derived from. Invalid if there is none. */
GType property_instantiable_type (GType type);

/* Distinct values of the property's type, its borders among them; the first is not its
 * default. NULL if this file knows no values for the type. */
GPtrArray *property_create_values (GParamSpec *pspec);

gboolean property_values_equal (const GValue *a,
                                const GValue *b);

/* Whether the value is what a fresh object may answer: the default, or nothing. */
gboolean property_value_is_default (GParamSpec *pspec,
                                    const GValue *value);

/* An object whose construct-only properties hold the values of the given round. */
GObject *property_create_object (GType type,
                                 guint round);
