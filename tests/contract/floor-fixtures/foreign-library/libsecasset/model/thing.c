#include <libxml/parser.h>
#include <secasset/secasset-thing.h>
