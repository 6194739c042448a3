#include <gio/gio.h>
#include <secasset/secasset-verdict.h>
