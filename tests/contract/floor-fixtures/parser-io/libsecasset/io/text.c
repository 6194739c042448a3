void f (void) { json_parser_new (); }
