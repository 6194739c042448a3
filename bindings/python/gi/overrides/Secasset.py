# SPDX-License-Identifier: LGPL-2.1-or-later
"""Python manners for libsecasset; what it can do, it can do without this file.

Everything is done in loops over the typelib, so that a new class needs nothing here.

* Properties are attributes, with "_" for "-"; a Python keyword gets a "_" at its end (from_).
  A getter without a property is a read-only attribute (report.findings, finding.clauses), and
  dup_x(…) is also x(…): finding.message("ja").
* Clashes: a Secasset method wins over a property of its name, which then ends in "_". A property
  wins over what only GObject.Object has (relation.ref: PyGObject's ref is of no use), and over
  the attributes derived from getters (override.kind).
* Lists of strings are read as tuples, so that asset.tags.append("x") is not lost in a copy.
* An enumeration takes and equals its nicks, a date is a datetime.date, a Tristate takes True,
  False and None, and has no truth while it is unknown. Two things cannot be mended here: what
  obj.props takes is not translated, and with a truth on the left (True & fact, True == fact)
  Python computes with numbers: put the fact first.
* Errors are still GLib.Error; each code of Secasset.Error has a class (DuplicateIdError).
"""
import collections.abc
import itertools
import keyword
import os
import traceback

from gi.repository import Gio, GLib, GObject
from gi.types import GObjectMeta

from . import _SecassetValues as values
from ..module import get_introspection_module

Secasset = get_introspection_module("Secasset")
_MEMBERS = {name: getattr(Secasset, name) for name in dir(Secasset) if not name.startswith("_")}
_CLASSES = [m for m in _MEMBERS.values() if isinstance(m, GObjectMeta)]


class _Property(property):
    """A GObject property as an attribute, with Python's values on both sides."""

    def __init__(self, pspec):
        self.pspec, name, convert = pspec, pspec.name, values.converter_of(pspec.value_type)
        self.convert = convert or (lambda value: value)
        strings = pspec.value_type.name == "GStrv"
        constant = (pspec.flags & GObject.ParamFlags.CONSTRUCT_ONLY
                    or not pspec.flags & GObject.ParamFlags.WRITABLE)

        def fget(instance):
            value = GObject.Object.get_property(instance, name)
            return tuple(value or ()) if strings else values.from_date(value)

        def fset(instance, value):
            GObject.Object.set_property(instance, name, self.convert(value))
        super().__init__(fget, None if constant else fset, doc=f"The property “{name}”.")


class _RuleDefault(_Property):
    """severity = "warning" in the body of a rule: what the property is constructed with."""

    def __init__(self, pspec, default):
        super().__init__(pspec)
        self.default = default
        self.convert(default)

    def __get__(self, instance, owner=None):
        return self.default if instance is None else super().__get__(instance, owner)


def _python_name(name):
    name = name.replace("-", "_")
    return name + "_" if keyword.iskeyword(name) else name


def _find(cls, name):
    """What a class, or one that it derives from, defines under a name."""
    return next((c.__dict__[name] for c in cls.__mro__ if name in c.__dict__), None)


class _Object:
    def __init__(self, **values):
        """Takes properties by name. A list of records is filled by its owner's “add” method;
        what is no property of an Assignment is a dimension with its level."""
        construct, afterwards, cls = {}, [], type(self)
        defaults = {n: p.default for c in cls.__mro__[::-1] for n, p in c.__dict__.items()
                    if isinstance(p, _RuleDefault)}
        for name, value in {**defaults, **values}.items():
            found = _find(cls, _python_name(name)) or _find(cls, name + "_")
            add = getattr(self, f"add_{name[:-1]}", None)
            if isinstance(found, _Property) and found.pspec.flags & GObject.ParamFlags.WRITABLE:
                construct[found.pspec.name] = found.convert(value)
            elif add:
                afterwards += [(add, (record,)) for record in value]
            elif cls is Secasset.Assignment and found is None:
                afterwards.append((self.__setitem__, (name.replace("_", "-"), value)))
            else:
                raise TypeError(f"{cls.__name__} has no property “{name}” that can be set")
        GObject.Object.__init__(self, **{n: v for n, v in construct.items() if v is not None})
        for add, arguments in afterwards:
            add(*arguments)

    def __setattr__(self, name, value):
        """A misspelt property is an error, not an attribute that nobody reads. Only
        classes written in Python, such as a host's rules, may have attributes of their own."""
        cls, found = type(self), _find(type(self), name)
        if isinstance(found, property) and not found.fset:
            raise AttributeError(f"“{name}” of {cls.__name__} is read-only")
        if not isinstance(found, property) and cls in _CLASSES:
            raise AttributeError(f"{cls.__name__} has no property “{name}”", name=name, obj=self)
        GObject.Object.__setattr__(self, name, value)

    def set_property(self, name, value):
        found = _find(type(self), _python_name(name))
        converted = found.convert(value) if isinstance(found, _Property) else value
        GObject.Object.set_property(self, name, converted)

    def __repr__(self):
        cls, words = type(self), []
        for name in "id", "rule", "scheme", "name", "levels", "ref", "subject", "verdict":
            value = getattr(self, name) if isinstance(_find(cls, name), property) else None
            words += value if isinstance(value, tuple) else [value] if value is not None else []
        name = f"Secasset.{cls.__name__}" if cls in _CLASSES else cls.__name__
        return f"<{' '.join([name, *(repr(str(word)) for word in words)])}>"


class _List:
    index, count = collections.abc.Sequence.index, collections.abc.Sequence.count

    def __getitem__(self, key):
        if not isinstance(key, str):
            return Gio.ListModel.__getitem__(self, key)
        if (item := self.find(key)) is None:
            raise KeyError(key)
        return item

    def __contains__(self, key):
        if isinstance(key, str):
            return self.find(key) is not None
        return any(item is key for item in self)

    def __iter__(self):
        items = map(self.get_item, itertools.count())
        return itertools.takewhile(lambda item: item is not None, items)

    def __repr__(self):
        return f"<Secasset.List {self[:3]}{' …' if len(self) > 3 else ''} of {len(self)}>"


class _Inventory:
    """A mapping from ids that iterates over its elements, as they stand in the document."""

    def __getitem__(self, key):
        return self.elements[key]

    def __contains__(self, key):
        return self.find(key) is not None if isinstance(key, str) else key in self.elements

    def __len__(self):
        return len(self.elements)

    def __iter__(self):
        return iter(self.elements)

    def add(self, *elements, _add=values.wrapped(Secasset.Inventory.add)):
        """Adds elements in turn; those before one that is refused stay."""
        return all([_add(self, element) for element in elements])


class _Assignment:
    """The levels by dimension, as a mapping."""

    def keys(self):
        return [level.partition("=")[0] for level in self.levels]

    def __iter__(self):
        return iter(self.keys())

    def __contains__(self, dimension):
        return dimension in self.keys()

    def __getitem__(self, dimension):
        return dict(level.split("=", 1) for level in self.levels)[dimension]

    def __setitem__(self, dimension, level):
        self.levels = [f"{d}={v}" for d, v in {**self, dimension: level}.items()]

    def __delitem__(self, dimension):
        self[dimension]
        self.levels = [f"{d}={v}" for d, v in dict(self).items() if d != dimension]


class _RuleContext:
    def report(self, property=None, arguments=(), /, *,
               _report=Secasset.RuleContext.report, **named):
        """Reports that the element breaks the rule; keywords are the texts' placeholders."""
        words = [f"{name}={values.text_of(value)}" for name, value in named.items()]
        _report(self, property and values.member_name(property), [*arguments, *words])


class _RuleFailed(GLib.Error):
    """What a rule of the host raised, on its way through C into the report."""


def _guarded(check):
    """C hears of a GLib.Error only; any other exception would go to stderr and be lost."""
    def do_check(self, context):
        try:
            check(self, context)
        except _RuleFailed:
            raise
        except BaseException as error:
            source = check.__code__.co_filename if hasattr(check, "__code__") else None
            lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__)
                     if frame.filename == source]
            text = f"{type(error).__name__}: {values.message_of(error)}"
            place = f" ({os.path.basename(source)}, line {lines[-1]})" if lines else ""
            raise _RuleFailed(text + place, GLib.quark_to_string(Gio.io_error_quark()),
                              Gio.IOErrorEnum.FAILED) from None
        return True
    return do_check


class _Rule:
    def __init_subclass__(cls, **kwargs):
        """Makes properties of what the class body says, and the vfunc of “check”."""
        super(Secasset.Rule, cls).__init_subclass__(**kwargs)
        for pspec in Secasset.Rule.list_properties():
            name = _python_name(pspec.name)
            if name in cls.__dict__ and not isinstance(cls.__dict__[name], property):
                setattr(cls, name, _RuleDefault(pspec, cls.__dict__[name]))
        bodies = itertools.takewhile(lambda c: c is not Secasset.Rule, cls.__mro__)
        checks = (c.__dict__.get("check") or c.__dict__.get("do_check") for c in bodies)
        if check := next(filter(None, checks), None):
            cls.do_check = _guarded(check)


def _setup_attributes(cls):
    """Methods first, then properties, then what only a getter gives."""
    infos = cls.__info__.get_methods()
    taken = {m.get_name() for c in cls.__mro__ if c in _CLASSES for m in c.__info__.get_methods()}
    for info in infos:
        setattr(cls, info.get_name(), values.wrapped(info))
    for pspec in cls.list_properties() if issubclass(cls, GObject.Object) else ():
        if pspec.owner_type == cls.__gtype__:
            name = _python_name(pspec.name)
            setattr(cls, name + "_" if name in taken else name, _Property(pspec))
    for info in infos:
        prefix, _, rest = info.get_name().partition("_")
        name, method = _python_name(rest), getattr(cls, info.get_name())
        if not info.is_method() or prefix not in ("get", "dup") or hasattr(cls, name):
            continue
        if not info.get_arguments():
            setattr(cls, name, property(values.frozen(method)))
        elif prefix == "dup":
            setattr(cls, name, method)


def _install(cls, manners):
    for name, value in vars(manners).items():
        if name not in ("__module__", "__dict__", "__weakref__", "__doc__"):
            setattr(cls, name, classmethod(value) if name == "__init_subclass__" else value)


for _class in _CLASSES:
    _setup_attributes(_class)
    if GObject.Object in _class.__bases__:
        _install(_class, _Object)
for _name, _manners in (("List", _List), ("Inventory", _Inventory), ("Assignment", _Assignment),
                        ("Rule", _Rule), ("RuleContext", _RuleContext),
                        ("Report", values.UndecidedManners)):
    _install(_MEMBERS[_name], _manners)
for _enum in _MEMBERS.values():
    if isinstance(_enum, type) and issubclass(_enum, GObject.GEnum):
        _install(_enum, values.EnumManners)
_install(Secasset.Tristate, values.FactManners)
_install(Secasset.Verdict, values.UndecidedManners)
collections.abc.Sequence.register(Secasset.List)

_functions = {name: values.wrapped(m).__func__ for name, m in _MEMBERS.items()
              if isinstance(m, type(Secasset.error_quark))}
globals().update(_functions, **{error.__name__: error for error in values.ERRORS.values()})
__all__ = [*_functions, *(error.__name__ for error in values.ERRORS.values())]
