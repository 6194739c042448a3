# SPDX-License-Identifier: LGPL-2.1-or-later
"""Values and calls of libsecasset in Python; see Secasset.py, which this is a part of."""
import datetime
import itertools

from gi.repository import GLib, GObject

from ..module import get_introspection_module

Secasset = get_introspection_module("Secasset")
Tristate = Secasset.Tristate
_DIRECTION_OUT = 1
FACTS = {True: Tristate.TRUE, False: Tristate.FALSE, None: Tristate.UNKNOWN}


def _is_truth(value):
    return value is None or isinstance(value, bool)


def nick_of(value):
    return getattr(value, "first_value_nick", None) or getattr(value, "value_nick", None)


def member_of(enum, value):
    """A member of an enumeration or flags; never a bare number, since True is one."""
    if isinstance(value, enum):
        return value
    if enum is Tristate and _is_truth(value):
        return FACTS[value]
    if not isinstance(value, str):
        raise TypeError(f"{value!r} is no {enum.__name__}: give a member or its nick")
    members = getattr(enum, "__enum_values__", None) or enum.__flags_values__
    nicks = {nick_of(member): member for member in members.values()}
    if value not in nicks:
        raise ValueError(f"{value!r} is no {enum.__name__}: choose one of {', '.join(nicks)}")
    return nicks[value]


def flags_of(flags, value):
    result = value if isinstance(value, flags) else flags(0)
    if result is not value:
        for one in [value] if isinstance(value, str) else value or ():
            result |= member_of(flags, one)
    return result


def _to_date(value):
    """A datetime is refused: the day it falls on depends on where one asks."""
    if value is None or isinstance(value, GLib.Date):
        return value
    if not isinstance(value, datetime.date) or isinstance(value, datetime.datetime):
        raise TypeError(f"{value!r} is no datetime.date")
    return GLib.Date.new_dmy(value.day, GLib.DateMonth(value.month), value.year)


def from_date(value):
    if isinstance(value, GLib.Date):
        day = value.get_year(), int(value.get_month()), value.get_day()
        return datetime.date(*day) if value.valid() else None
    return value


def _to_strings(value):
    """One string is one entry, never a list of letters; an element stands for its id."""
    if value is None:
        return None
    entries = [value] if isinstance(value, (str, Secasset.Element)) else value
    return [e.get_id() if isinstance(e, Secasset.Element) else e for e in entries]


def _strict(kind):
    """PyGObject finds a truth in everything; a ledger deserves better."""
    def convert(value):
        if not isinstance(value, kind) and not (value is None and kind is str):
            raise TypeError(f"{value!r} is no {kind.__name__}")
        return value
    return convert


def converter_of(gtype):
    """How a value of Python becomes one of a type; None for “as it is”."""
    for base, convert in (GObject.TYPE_ENUM, member_of), (GObject.TYPE_FLAGS, flags_of):
        if gtype.is_a(base):
            return lambda value: convert(gtype.pytype, value)
    return {"GDate": _to_date, "GStrv": _to_strings, "gchararray": _strict(str),
            "gboolean": _strict(bool)}.get(gtype.name)


def text_of(value):
    """A value as a text's placeholder takes it."""
    return nick_of(value) or str(value)


def member_name(name):
    """The member of a file that a Python attribute stands for; extensions keep their names."""
    return name if name.startswith("x-") else name.rstrip("_").replace("_", "-")


def message_of(error):
    """What an exception says, even if it cannot say it."""
    try:
        return error.message if isinstance(error, GLib.Error) else str(error)
    except Exception:
        return "(no text)"


def frozen(getter):
    """A getter for an attribute: its list is a copy, so it must not look as if it could grow."""
    def fget(self):
        value = getter(self)
        return tuple(value) if isinstance(value, list) else value
    return fget


def wrapped(info):
    """A method that takes Python's values, gives dates, and raises errors with a class."""
    def converter(argument):
        kind = argument.get_type()
        if kind.get_tag_as_string() == "array":
            return _to_strings if kind.is_zero_terminated() else None
        interface = kind.get_interface() if kind.get_tag_as_string() == "interface" else None
        return converter_of(interface.get_g_type()) if hasattr(interface, "get_g_type") else None

    converters = {a.get_name(): converter(a) for a in info.get_arguments()
                  if a.get_direction() != _DIRECTION_OUT}

    def call(bound, args, kwargs):
        every = itertools.chain(converters.values(), itertools.repeat(None))
        args = [c(a) if c else a for a, c in zip(args, every)]
        kwargs = {k: converters[k](a) if converters.get(k) else a for k, a in kwargs.items()}
        try:
            return from_date(info(*bound, *args, **kwargs))
        except GLib.Error as error:
            raise _translated(error) from None

    if info.is_constructor():
        return classmethod(lambda cls, *a, **k: call([cls], a, k))
    if not info.is_method():
        return staticmethod(lambda *a, **k: call([], a, k))

    def method(self, *args, **kwargs):
        return call([self], args, kwargs)
    method.__name__, method.__doc__ = info.get_name(), info.__doc__
    return method


def _error_class(code):
    name = "".join(part.title() for part in nick_of(code).split("-")) + "Error"
    return type(name, (GLib.Error,), {"__module__": "gi.repository.Secasset"})


ERRORS = {int(c): _error_class(c) for c in Secasset.Error.__enum_values__.values()}


def _translated(error):
    if error.domain == GLib.quark_to_string(Secasset.error_quark()) and error.code in ERRORS:
        return ERRORS[error.code](error.message, error.domain, Secasset.Error(error.code))
    return error


class EnumManners:
    def __str__(self):
        return nick_of(self) or int.__repr__(self)

    def __eq__(self, other):
        if isinstance(other, str):
            return nick_of(self) == other
        alien = isinstance(other, GObject.GEnum) and type(other) is not type(self)
        return not alien and int.__eq__(self, other)

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(nick_of(self))


class UndecidedManners:
    def __bool__(self):
        raise TypeError(f"A {type(self).__name__} is not simply true or false: compare its verdict "
                        "with “passed”, “failed” or “incomplete”")


def _kleene(function):
    def operate(self, *others):
        if not all(_is_truth(other) or isinstance(other, Tristate) for other in others):
            return NotImplemented
        return function(self, *(member_of(Tristate, other) for other in others))
    return operate


class FactManners:
    """A fact equals True, False or None, where its number would make FALSE equal True."""
    is_true, is_false, is_unknown = (
        property(lambda self, fact=FACTS[key]: int.__eq__(self, fact)) for key in FACTS)
    __and__ = __rand__ = _kleene(Secasset.tristate_and)
    __or__ = __ror__ = _kleene(Secasset.tristate_or)
    __invert__ = _kleene(Secasset.tristate_not)
    __lt__ = __le__ = __gt__ = __ge__ = __xor__ = __rxor__ = lambda self, other: NotImplemented

    def __eq__(self, other):
        return EnumManners.__eq__(self, FACTS[other] if _is_truth(other) else other)

    def __hash__(self):
        return hash(None if self.is_unknown else self.is_true)

    def __bool__(self):
        if self.is_unknown:
            raise ValueError("An unknown fact is neither true nor false: ask is_true, is_false "
                             "or is_unknown")
        return self.is_true
