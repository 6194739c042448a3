#include "model/thing-private.h"
