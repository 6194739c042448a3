/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include "model/record-private.h"
#include "model/source-ref-private.h"
#include <secasset/secasset-element.h>
#include <secasset/secasset-relation.h>

G_BEGIN_DECLS

struct _SecassetRelation
{
  SecassetRecord parent_instance;

  char *ref;
  SecassetRecord *source_ref;
  char *approved_by;
  char *basis;
  GDate valid_from;
  GDate valid_until;
  GDate approved_on;
  GDate provided_on;
  guint8 approved_exception;
  guint8 authoritative;
  guint8 redundant;
  guint8 responsibility_transferred;

  gint32 kind;

  /* Keeps the element alive while this object only speaks of one of its edges and does not
   * belong to it yet: objects are made on demand and attach when they are edited. */
  SecassetElement *anchor;
};

SECASSET_DEFINE_RECORD_CLASS (SecassetRelation, SecassetRecord)

/* The edge drops this object but somebody may still hold it. */
void secasset_relation_float (SecassetRelation *self,
                              SecassetElement *element);
const char *secasset_relation_kind_get_name (SecassetRelationKind kind);

G_END_DECLS
