#include <secasset/secasset-thing.h>
