/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/fault-private.h"

#include <stdarg.h>

SecassetFault *
secasset_fault_new (const char *rule,
                    SecassetElement *element,
                    const char *path,
                    guint64 offset,
                    ...)
{
  SecassetFault *fault = g_new0 (SecassetFault, 1);
  va_list arguments;
  const char *text;

  fault->rule = g_strdup (rule);
  fault->element = element;
  fault->path = g_strdup (path);
  fault->offset = offset;
  fault->arguments = g_ptr_array_new_with_free_func (g_free);

  va_start (arguments, offset);
  while ((text = va_arg (arguments, const char *)) != NULL)
    g_ptr_array_add (fault->arguments, g_strdup (text));
  va_end (arguments);
  return fault;
}

void
secasset_fault_free (SecassetFault *fault)
{
  g_free (fault->rule);
  g_free (fault->path);
  g_ptr_array_unref (fault->arguments);
  g_free (fault);
}
