/* SPDX-License-Identifier: LGPL-2.1-or-later */
#include "facts/level-explanation-private.h"

#include "base/date-private.h"
#include "base/normalize-private.h"
#include "model/override-private.h"

/**
 * SecassetLevelOverride:
 *
 * An override of an asset, and whether it applies to a level. It never changes once made.
 *
 * Policy clause: 7.
 *
 * Since: 1.0
 */
struct _SecassetLevelOverrideClass
{
  GObjectClass parent_class;
};

G_DEFINE_TYPE (SecassetLevelOverride, secasset_level_override, G_TYPE_OBJECT)

static void
secasset_level_override_finalize (GObject *object)
{
  SecassetLevelOverride *self = SECASSET_LEVEL_OVERRIDE (object);

  g_clear_object (&self->override);
  G_OBJECT_CLASS (secasset_level_override_parent_class)->finalize (object);
}

static void
secasset_level_override_class_init (SecassetLevelOverrideClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = secasset_level_override_finalize;
}

static void
secasset_level_override_init (SecassetLevelOverride *self)
{
}

SecassetOverride *
secasset_level_override_get_override (SecassetLevelOverride *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_OVERRIDE (self), NULL);

  return self->override;
}

SecassetLevelOverrideStatus
secasset_level_override_get_status (SecassetLevelOverride *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_OVERRIDE (self),
                        SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION);

  return self->status;
}

gboolean
secasset_level_override_is_outdated (SecassetLevelOverride *self)
{
  g_return_val_if_fail (SECASSET_IS_LEVEL_OVERRIDE (self), FALSE);

  return self->outdated;
}

static guint
find_rank (const SecassetLevelModel *model,
           const char *text)
{
  const SecassetSchemeLevel *level
      = text ? secasset_scheme_find_level (model->scheme, model->dimension, text) : NULL;

  return level ? level->rank : 0;
}

static gboolean
is_about (const SecassetLevelModel *model,
          SecassetOverride *override)
{
  g_autofree char *wanted = secasset_normalize (model->scheme->id);
  g_autofree char *scheme = override->scheme ? secasset_normalize (override->scheme) : NULL;

  return g_strcmp0 (scheme, wanted) == 0 && override->dimension
         && secasset_scheme_find_dimension (model->scheme, override->dimension)
                == (gint) model->dimension;
}

static SecassetLevelOverrideStatus
judge (const SecassetLevelModel *model,
       SecassetOverride *override)
{
  guint rank = find_rank (model, override->to);

  if (!is_about (model, override))
    return SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION;
  if (secasset_is_blank (override->approved_by))
    return SECASSET_LEVEL_OVERRIDE_STATUS_NOT_APPROVED;
  if (secasset_is_blank (override->justification))
    return SECASSET_LEVEL_OVERRIDE_STATUS_NOT_JUSTIFIED;
  if (g_date_valid (&override->expires_on)
      && secasset_date_compare (&override->expires_on, &model->facts->day) < 0)
    return SECASSET_LEVEL_OVERRIDE_STATUS_EXPIRED;
  if (rank == 0)
    return SECASSET_LEVEL_OVERRIDE_STATUS_UNKNOWN_LEVEL;
  if (rank < secasset_level_model_get_need (model, 0)->need)
    return SECASSET_LEVEL_OVERRIDE_STATUS_OUTRANKED;
  return SECASSET_LEVEL_OVERRIDE_STATUS_IN_FORCE;
}

/* What node 0 would need if nothing overrode it. */
static guint8
judge_without (const SecassetLevelModel *model)
{
  SecassetLevelMove move = { .action = SECASSET_LEVEL_ACTION_END_OVERRIDE };
  SecassetLevelTrial trial;
  gboolean partial;
  guint8 rank;

  move.origin.owner = G_MAXUINT32;
  secasset_level_trial_init (&trial, model);
  secasset_level_trial_set (&trial, &move, 1);
  rank = secasset_level_trial_judge (&trial, &partial);
  secasset_level_trial_clear (&trial);
  return rank;
}

SecassetLevelOverride *
secasset_level_override_new (const SecassetLevelModel *model,
                             SecassetOverride *override)
{
  SecassetLevelOverride *self = g_object_new (SECASSET_TYPE_LEVEL_OVERRIDE, NULL);

  self->override = g_object_ref (override);
  self->status = judge (model, override);
  self->outdated = self->status != SECASSET_LEVEL_OVERRIDE_STATUS_OTHER_DIMENSION
                   && !secasset_is_blank (override->from)
                   && find_rank (model, override->from) != judge_without (model);
  return self;
}
