/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "report/diff-text-private.h"

#include "base/normalize-private.h"

void
secasset_diff_text_element (const SecassetDiffText *self,
                            SecassetElement *element)
{
  const char *kind = secasset_record_get_kind ((SecassetRecord *) element);

  secasset_text_append_clean (self->text, element->id);
  if (!secasset_is_blank (element->name))
    {
      g_string_append (self->text, SECASSET_DIFF_SAY (self, "「", " “"));
      secasset_text_append_clean (self->text, element->name);
      g_string_append (self->text, SECASSET_DIFF_SAY (self, "」", "”"));
    }
  g_string_append_printf (self->text, SECASSET_DIFF_SAY (self, "（%s）", " (%s)"),
                          secasset_text_get_kind (self->writer, self->policy, kind));
}

/* The group of the words for the nicks of a property; NULL if its values are no nicks. */
static char *
dup_group (const SecassetPropertyChange *change)
{
  if (!change->field)
    return g_strdup (g_str_equal (change->property, "kind") ? "kinds" : NULL);
  switch (change->field->kind)
    {
    case SECASSET_FIELD_TRISTATE:
    case SECASSET_FIELD_BOOLEAN:
      return g_strdup ("Tristate");
    case SECASSET_FIELD_ENUM:
    case SECASSET_FIELD_FLAGS:
      return g_strdup (g_type_name (change->field->type ()) + strlen ("Secasset"));
    default:
      return NULL;
    }
}

static void
append_value (const SecassetDiffText *self,
              const SecassetPropertyChange *change,
              const char *value)
{
  g_autofree char *group = dup_group (change);
  g_auto (GStrv) nicks = NULL;

  if (!value)
    {
      g_string_append (self->text, SECASSET_DIFF_SAY (self, "記載なし", "not stated"));
      return;
    }
  if (!group)
    {
      secasset_text_append_clean (self->text, value);
      return;
    }
  nicks = g_strsplit (value, ",", -1);
  for (guint i = 0; nicks[i]; i++)
    {
      if (i > 0)
        g_string_append (self->text, SECASSET_DIFF_SAY (self, "、", ", "));
      secasset_text_append_clean (
          self->text, secasset_policy_get_label (self->policy, group, nicks[i],
                                                 secasset_report_language (self->writer)));
    }
}

/* An id with the name that the newer inventory has for it. */
static void
append_item (const SecassetDiffText *self,
             const SecassetPropertyChange *change)
{
  SecassetElement *element = NULL;

  if (change->field && change->field->kind == SECASSET_FIELD_REFS)
    {
      element = secasset_inventory_lookup (self->diff->new_inventory, change->item);
      if (!element)
        element = secasset_inventory_lookup (self->diff->old_inventory, change->item);
    }
  secasset_text_append_clean (self->text, change->item);
  if (!element || secasset_is_blank (element->name))
    return;
  g_string_append (self->text, SECASSET_DIFF_SAY (self, "「", " “"));
  secasset_text_append_clean (self->text, element->name);
  g_string_append (self->text, SECASSET_DIFF_SAY (self, "」", "”"));
}

static const char *
say_kind (const SecassetDiffText *self,
          SecassetChangeKind kind)
{
  switch (kind)
    {
    case SECASSET_CHANGE_KIND_SET:
      return SECASSET_DIFF_SAY (self, "新たに記載", "stated now");
    case SECASSET_CHANGE_KIND_CLEARED:
      return SECASSET_DIFF_SAY (self, "記載の削除", "no longer stated");
    case SECASSET_CHANGE_KIND_ADDED:
      return SECASSET_DIFF_SAY (self, "追加", "added");
    case SECASSET_CHANGE_KIND_REMOVED:
      return SECASSET_DIFF_SAY (self, "削除", "removed");
    case SECASSET_CHANGE_KIND_CHANGED:
    default:
      return SECASSET_DIFF_SAY (self, "変更", "changed");
    }
}

static void
append_label (const SecassetDiffText *self,
              const SecassetPropertyChange *change,
              const char *kind)
{
  g_autofree char *label = NULL;

  if (!change->field && g_str_equal (change->property, "kind"))
    label = g_strdup (SECASSET_DIFF_SAY (self, "種別", "kind"));
  else if (!*change->property)
    label = g_strdup (SECASSET_DIFF_SAY (self, "値", "value"));
  else
    label = secasset_text_dup_property (self->writer, self->policy,
                                        change->owner ? change->owner : kind, change->property);
  secasset_text_append_clean (self->text, label);
}

static void
append_change (const SecassetDiffText *self,
               const SecassetPropertyChange *change,
               const char *kind,
               guint indent)
{
  g_string_append_printf (self->text, "%*s", (int) indent, "");
  append_label (self, change, kind);
  g_string_append (self->text, SECASSET_DIFF_SAY (self, "：", ": "));
  if (change->item || secasset_list_get_n_items (change->details) > 0)
    {
      g_string_append (self->text, say_kind (self, change->kind));
      g_string_append (self->text, change->item && *change->item ? " " : "");
      if (change->item)
        append_item (self, change);
    }
  else
    {
      append_value (self, change, change->old_text);
      g_string_append (self->text, " → ");
      append_value (self, change, change->new_text);
    }
  g_string_append_c (self->text, '\n');
}

void
secasset_diff_text_properties (const SecassetDiffText *self,
                               SecassetList *changes,
                               const char *kind,
                               guint indent)
{
  for (guint i = 0; i < secasset_list_get_n_items (changes); i++)
    {
      const SecassetPropertyChange *change = secasset_list_index (changes, i);

      append_change (self, change, kind, indent);
      secasset_diff_text_properties (self, change->details, kind, indent + 2);
    }
}
