#include "model/thing-private.h"
#include <simdjson.h>
