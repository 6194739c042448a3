/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#define SECASSET_INSIDE

#include <secasset/secasset-administrative-information.h>
#include <secasset/secasset-assessment.h>
#include <secasset/secasset-asset.h>
#include <secasset/secasset-assignment.h>
#include <secasset/secasset-component.h>
#include <secasset/secasset-computer.h>
#include <secasset/secasset-countermeasure.h>
#include <secasset/secasset-device.h>
#include <secasset/secasset-element.h>
#include <secasset/secasset-enum-types.h>
#include <secasset/secasset-enums.h>
#include <secasset/secasset-error.h>
#include <secasset/secasset-external-service.h>
#include <secasset/secasset-flow.h>
#include <secasset/secasset-governance-enums.h>
#include <secasset/secasset-governance.h>
#include <secasset/secasset-incident.h>
#include <secasset/secasset-information-system.h>
#include <secasset/secasset-inventory.h>
#include <secasset/secasset-list.h>
#include <secasset/secasset-macros.h>
#include <secasset/secasset-network.h>
#include <secasset/secasset-opaque-element.h>
#include <secasset/secasset-override.h>
#include <secasset/secasset-party.h>
#include <secasset/secasset-place.h>
#include <secasset/secasset-policy-document.h>
#include <secasset/secasset-record-medium.h>
#include <secasset/secasset-reader.h>
#include <secasset/secasset-record.h>
#include <secasset/secasset-relation.h>
#include <secasset/secasset-schema.h>
#include <secasset/secasset-settings.h>
#include <secasset/secasset-source-ref.h>
#include <secasset/secasset-terminal.h>
#include <secasset/secasset-threat.h>
#include <secasset/secasset-tristate.h>
#include <secasset/secasset-version.h>
#include <secasset/secasset-waiver.h>
#include <secasset/secasset-writer.h>

#undef SECASSET_INSIDE
