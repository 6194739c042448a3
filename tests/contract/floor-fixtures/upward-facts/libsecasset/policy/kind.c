#include "facts/facts-private.h"
