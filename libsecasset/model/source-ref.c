/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "model/accessors-private.h"
#include "model/source-ref-private.h"

/**
 * SecassetSourceRef:
 *
 * Where in a ledger a record came from.
 *
 * Since: 1.0
 */
static const SecassetField source_ref_fields[] = {
  /**
   * SecassetSourceRef:file:
   *
   * File name.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetSourceRef, file, "file", ""),

  /**
   * SecassetSourceRef:sheet:
   *
   * Sheet name.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_STRING_ROW (SecassetSourceRef, sheet, "sheet", ""),

  /**
   * SecassetSourceRef:row:
   *
   * Row, counted from 1; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetSourceRef, row, "row", ""),

  /**
   * SecassetSourceRef:column:
   *
   * Column, counted from 1; -1 if not known.
   *
   * Since: 1.0
   */
  SECASSET_FIELD_COUNT_ROW (SecassetSourceRef, column, "column", ""),
};

SECASSET_DEFINE_RECORD_TYPE (SecassetSourceRef, secasset_source_ref, SECASSET_TYPE_RECORD, 0,
                             "source-ref", source_ref_fields, G_N_ELEMENTS (source_ref_fields))

SECASSET_DEFINE_RECORD_NEW (SecassetSourceRef, secasset_source_ref, SECASSET_TYPE_SOURCE_REF)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetSourceRef, secasset_source_ref, SOURCE_REF, file)
SECASSET_DEFINE_STRING_ACCESSORS (SecassetSourceRef, secasset_source_ref, SOURCE_REF, sheet)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetSourceRef, secasset_source_ref, SOURCE_REF, row)
SECASSET_DEFINE_COUNT_ACCESSORS (SecassetSourceRef, secasset_source_ref, SOURCE_REF, column)
