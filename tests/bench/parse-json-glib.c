/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Parses a JSON file into a json-glib tree and looks at nothing but its root. */
#include <stdio.h>
#include <stdlib.h>

#include <json-glib/json-glib.h>

int
main (int    argc,
      char **argv)
{
  g_autoptr (JsonParser) parser = NULL;
  g_autoptr (GError) error = NULL;

  if (argc != 2)
    {
      fprintf (stderr, "usage: parse-json-glib FILE\n");
      return 2;
    }

  parser = json_parser_new_immutable ();
  if (!json_parser_load_from_mapped_file (parser, argv[1], &error))
    {
      fprintf (stderr, "parse-json-glib: %s\n", error->message);
      return 2;
    }
  printf ("%s\n", json_node_type_name (json_parser_get_root (parser)));

  return EXIT_SUCCESS;
}
