#include <json-glib/json-glib.h>
void f (void) { json_parser_new_immutable (); }
