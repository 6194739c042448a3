#include <secasset/secasset-verdict.h>
#include <secasset/secasset-thing.h>
