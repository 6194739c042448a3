# SPDX-License-Identifier: LGPL-2.1-or-later
"""Uses the override of this source tree, whatever is installed, and lists what there is to test."""
import os
import sys

import gi
import gi.overrides

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(os.path.dirname(HERE)))
OVERRIDES = os.path.join(ROOT, "bindings", "python", "gi", "overrides")
INVENTORY = os.path.join(ROOT, "examples", "city-inventory.json")

gi.overrides.__path__.insert(0, OVERRIDES)
gi.require_version("Secasset", "1")
from gi.repository import GObject, Secasset  # noqa: E402

assert sys.modules["gi.overrides.Secasset"].__file__.startswith(OVERRIDES)

CLASSES = [cls for name in dir(Secasset) if not name.startswith("_")
           for cls in [getattr(Secasset, name)]
           if isinstance(cls, type) and issubclass(cls, GObject.Object)]
RECORDS = [cls for cls in CLASSES
           if issubclass(cls, Secasset.Record) and not cls.__gtype__.is_abstract()]
ELEMENTS = [cls for cls in RECORDS if issubclass(cls, Secasset.Element)]
ENUMS = [enum for name in dir(Secasset) if not name.startswith("_")
         for enum in [getattr(Secasset, name)]
         if isinstance(enum, type) and issubclass(enum, GObject.GEnum)]


def python_name(pspec):
    """The attribute of a property, said once more so that the override is not its own judge."""
    name = pspec.name.replace("-", "_")
    return {"from": "from_"}.get(name, name)


def writable(cls):
    return [p for p in cls.list_properties() if p.flags & GObject.ParamFlags.WRITABLE]
