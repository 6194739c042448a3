#include "../rules/verdict.h"
#include <secasset/secasset-thing.h>
