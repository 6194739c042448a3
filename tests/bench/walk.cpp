/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Reads a JSON file with simdjson On-Demand and visits every value, the way a
 * reader that uses everything would have to: member names and strings are
 * unescaped, numbers parsed, booleans and nulls checked.  Nothing is kept.
 * This is the floor that the other programs of the benchmark are held against.
 */
#include <cstdio>
#include <cstdint>
#include <exception>

#include <simdjson.h>

using namespace simdjson;

namespace
{

struct Tally
{
  std::uint64_t values = 0;
  std::uint64_t sum = 0; /* of lengths and numbers: keeps the work from being optimised away */
};

/* Documents and values have the same accessors, but are different types. */
template <typename Value>
void
visit (Value &&value, Tally &tally)
{
  ++tally.values;
  switch (value.type ().value ())
    {
    case ondemand::json_type::object:
      for (auto field : value.get_object ())
        {
          tally.sum += std::string_view (field.unescaped_key ()).size ();
          visit (field.value ().value (), tally);
        }
      break;
    case ondemand::json_type::array:
      for (auto item : value.get_array ())
        visit (item.value (), tally);
      break;
    case ondemand::json_type::string:
      tally.sum += std::string_view (value.get_string ()).size ();
      break;
    case ondemand::json_type::number:
      {
        ondemand::number number = value.get_number ();
        tally.sum += static_cast<std::uint64_t> (static_cast<std::int64_t> (number.as_double ()));
        break;
      }
    case ondemand::json_type::boolean:
      tally.sum += bool (value.get_bool ());
      break;
    case ondemand::json_type::null:
      if (!bool (value.is_null ()))
        throw simdjson_error (N_ATOM_ERROR);
      break;
    }
}

} // namespace

int
main (int argc, char **argv)
{
  if (argc != 2)
    {
      std::fprintf (stderr, "usage: walk FILE\n");
      return 2;
    }

  try
    {
      padded_string text = padded_string::load (argv[1]);
      ondemand::parser parser;
      ondemand::document document = parser.iterate (text);
      Tally tally;

      visit (document, tally);
      /* At the end of the text there is no current location. */
      if (document.current_location ().error () != OUT_OF_BOUNDS)
        throw simdjson_error (TRAILING_CONTENT);
      std::printf ("%llu values, sum %llu\n", static_cast<unsigned long long> (tally.values),
                   static_cast<unsigned long long> (tally.sum));
    }
  catch (const std::exception &error)
    {
      std::fprintf (stderr, "walk: %s: %s\n", argv[1], error.what ());
      return 2;
    }
  return 0;
}
