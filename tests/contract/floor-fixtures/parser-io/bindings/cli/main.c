#include <secasset/secasset.h>
#include <stdio.h>
#include "options.h"
