#include <gio/gio.h>
#include <secasset/secasset-version.h>
