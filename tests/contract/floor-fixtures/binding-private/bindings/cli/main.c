#include <secasset/secasset.h>
#include "model/thing-private.h"
