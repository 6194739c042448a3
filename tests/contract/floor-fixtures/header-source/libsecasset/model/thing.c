#include <secasset/secasset-thing.h>
#include <secasset/secasset-verdict.h>
