/* SPDX-License-Identifier: LGPL-2.1-or-later */
#pragma once

#include <secasset/secasset.h>

#include <functional>

using HostCheck = std::function<bool (SecassetRuleContext *)>;

// A rule of the host's own; FALSE from the function means that the rule could not do its work.
SecassetRule *host_rule_new (const char *id,
                             HostCheck check);
