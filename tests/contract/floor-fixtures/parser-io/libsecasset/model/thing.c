#include "base/text-private.h"
#include <secasset/secasset-thing.h>
#include <string.h>
