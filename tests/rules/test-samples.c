/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* Every rule has a folder of samples; each sample states what its rule must find in it.
 * Missing and unexpected findings both fail. */
#include "sample-private.h"

static void
test_sample (gconstpointer data)
{
  const Sample *sample = data;
  g_autoptr (SecassetInventory) inventory = sample_read (sample);
  g_autoptr (SecassetValidator) validator = sample_create_validator (inventory);
  g_autoptr (GPtrArray) complaints = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GError) error = NULL;
  g_autoptr (SecassetReport) report
      = secasset_validator_validate (validator, inventory, NULL, &error);

  g_assert_no_error (error);
  sample_judge (sample, inventory, report, complaints);
  for (guint i = 0; i < complaints->len; i++)
    g_test_message ("%s", (const char *) g_ptr_array_index (complaints, i));
  if (complaints->len > 0)
    g_test_fail ();
}

int
main (int argc,
      char **argv)
{
  const char *root = g_getenv ("SECASSET_RULE_SAMPLES");
  g_autoptr (GPtrArray) samples = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (root);

  samples = samples_list (root);
  for (guint i = 0; i < samples->len; i++)
    {
      const Sample *sample = g_ptr_array_index (samples, i);
      g_autofree char *path = g_strconcat ("/rules/", sample->name, NULL);

      g_test_add_data_func (path, sample, test_sample);
    }
  return g_test_run ();
}
