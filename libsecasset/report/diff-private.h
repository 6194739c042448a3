/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "rules/report-private.h"
#include <secasset/secasset-diff.h>

G_BEGIN_DECLS

struct _SecassetPropertyChange
{
  GObject parent_instance;

  char *property;
  char *item;
  char *old_text;
  char *new_text;
  SecassetList *details;
  const SecassetField *field; /* NULL where the property has none */
  const char *owner;          /* kind of the record it belongs to, or NULL */
  SecassetChangeKind kind;
};

struct _SecassetReclassification
{
  GObject parent_instance;

  char *scheme;
  char *dimension;
  char *from;
  char *to;
  SecassetLevelMove move;
  gboolean effective;
  gboolean partial;
};

struct _SecassetElementChange
{
  GObject parent_instance;

  SecassetElement *old_element;
  SecassetElement *new_element;
  SecassetList *properties;
  SecassetList *levels;
};

struct _SecassetFindingChange
{
  GObject parent_instance;

  SecassetFindingState state;
  SecassetFindingReason reason;
  SecassetFinding *old_finding;
  SecassetFinding *new_finding;
};

struct _SecassetDiff
{
  GObject parent_instance;

  SecassetInventory *old_inventory;
  SecassetInventory *new_inventory;
  SecassetReport *old_report;
  SecassetReport *new_report;
  SecassetFacts *old_facts; /* while comparing; NULL where effective levels are not compared */
  SecassetFacts *new_facts;
  gint *old_schemes; /* by scheme of the new facts: the same one in the old facts, or -1 */
  GPtrArray *own_schemes; /* the documents' own, where both define the same; or NULL */
  SecassetElement **to_new; /* by index of the old element; NULL where it was removed */
  SecassetElement **to_old; /* by index of the new element; NULL where it was added */
  SecassetList *added;
  SecassetList *removed;
  SecassetList *changes;
  SecassetList *document;
  SecassetList *conditions;
  SecassetList *findings;
};

/* Texts are copied. */
SecassetPropertyChange *secasset_property_change_new (const char *property,
                                                      const char *item,
                                                      const char *old_text,
                                                      const char *new_text);
SecassetReclassification *secasset_reclassification_new (const char *scheme,
                                                const char *dimension,
                                                const char *from,
                                                const char *to);
SecassetElementChange *secasset_element_change_new (SecassetElement *old_element,
                                                    SecassetElement *new_element);
SecassetFindingChange *secasset_finding_change_new (SecassetFinding *old_finding,
                                                    SecassetFinding *new_finding);

/* Takes @change over. */
void secasset_diff_take (SecassetList *list,
                         gpointer change);

/* Appends in what two records differ; one of them may be NULL. */
void secasset_diff_records (SecassetRecord *old_record,
                            SecassetRecord *new_record,
                            SecassetList *changes);

/* The value of a property as a text for machines; NULL where nothing is stated. */
char *secasset_diff_dup_value (SecassetRecord *record,
                               const SecassetField *field);
char *secasset_diff_dup_json_value (JsonNode *node);

/* An item of a property that has several. Items with one @ident are the same; of the others,
 * those with one @key are the two states of one item. */
typedef struct
{
  char *key;
  char *ident;
  char *label;
  gpointer data;
} SecassetDiffItem;

typedef void (*SecassetDiffItemFunc) (const SecassetDiffItem *old_item,
                                      const SecassetDiffItem *new_item,
                                      gpointer data);

GArray *secasset_diff_items_new (void);
/* Tells @func of every item that differs: pairs and new ones in the new order, then old ones
 * in the old order. */
void secasset_diff_match_items (GArray *old_items,
                                GArray *new_items,
                                SecassetDiffItemFunc func,
                                gpointer data);
void secasset_diff_match_elements (SecassetDiff *self);
void secasset_diff_compare_elements (SecassetDiff *self);

/* Appends the levels of an element that moved. */
void secasset_diff_declared_levels (SecassetDiff *self,
                                    SecassetElementChange *change);
void secasset_diff_match_schemes (SecassetDiff *self);
gboolean secasset_diff_has_effective_levels (SecassetDiff *self,
                                             SecassetElement *old_element,
                                             SecassetElement *new_element);
void secasset_diff_effective_levels (SecassetDiff *self,
                                     SecassetElementChange *change);

void secasset_diff_compare_conditions (SecassetDiff *self);
void secasset_diff_compare_findings (SecassetDiff *self);

G_END_DECLS
