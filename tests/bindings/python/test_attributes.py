# SPDX-License-Identifier: LGPL-2.1-or-later
"""Every property of every class is an attribute, and nothing else can be assigned."""
import datetime
import unittest

from overrides_path import CLASSES, ELEMENTS, RECORDS, GObject, Secasset, python_name, writable
from gi.repository import Json

DAY = datetime.date(2025, 4, 1)


def samples(pspec):
    """What is assigned to a property, and what it reads afterwards."""
    gtype = pspec.value_type
    if gtype == Secasset.Tristate.__gtype__:
        return [(True, Secasset.Tristate.TRUE), (False, Secasset.Tristate.FALSE),
                (None, Secasset.Tristate.UNKNOWN)]
    if gtype.is_a(GObject.TYPE_ENUM):
        return [(member.value_nick, member) for member in gtype.pytype.__enum_values__.values()]
    if gtype.is_a(GObject.TYPE_FLAGS):
        members = [m for m in gtype.pytype.__flags_values__.values() if m]
        return [([m.first_value_nick], m) for m in members] + [((), gtype.pytype(0))]
    return {
        "gchararray": [("住民税", "住民税"), (None, None)],
        "GStrv": [("O1", ("O1",)), (["a", "b"], ("a", "b")), ((), ()), (None, ())],
        "GDate": [(DAY, DAY), (None, None)],
        "gboolean": [(True, True), (False, False)],
        "gint64": [(7, 7)], "guint64": [(7, 7)], "guint": [(7, 7)],
        "SecassetSourceRef": [(None, None)], "SecassetSettings": [(None, None)],
        "SecassetPolicy": [(Secasset.Policy.get_default(),) * 2],
        "JsonNode": [(None, None)],
    }[gtype.name]


def texts(pspec):
    """Levels are a list of texts with a form of their own."""
    return [(["integrity=2"], ("integrity=2",))] if pspec.name == "levels" else samples(pspec)


class Attributes(unittest.TestCase):
    subjects = RECORDS + [Secasset.Validator, Secasset.Reader]

    def test_every_property_is_an_attribute_of_its_class(self):
        for cls in CLASSES:
            for pspec in cls.list_properties():
                with self.subTest(cls=cls.__name__, property=pspec.name):
                    self.assertIsInstance(getattr_static(cls, python_name(pspec)), property)

    def test_assignment_reaches_the_property(self):
        checked = 0
        for cls in self.subjects:
            for pspec in writable(cls):
                if pspec.flags & GObject.ParamFlags.CONSTRUCT_ONLY:
                    continue
                for given, read in texts(pspec):
                    with self.subTest(cls=cls.__name__, property=pspec.name, given=given):
                        instance = cls()
                        setattr(instance, python_name(pspec), given)
                        self.assertEqual(getattr(instance, python_name(pspec)), read)
                        self.assertEqual(vars(instance), {})
                        checked += 1
        self.assertGreater(checked, 1000)

    def test_assignment_notifies(self):
        system, heard = Secasset.InformationSystem(id="S1"), []
        system.connect("notify::name", lambda *args: heard.append(args[1].name))
        system.name = "住民税"
        system.name = "住民税"
        self.assertEqual(heard, ["name"])

    def test_constructors_take_every_property(self):
        for cls in self.subjects:
            for pspec in writable(cls):
                for given, read in texts(pspec):
                    with self.subTest(cls=cls.__name__, property=pspec.name, given=given):
                        instance = cls(**{python_name(pspec): given})
                        self.assertEqual(getattr(instance, python_name(pspec)), read)

    def test_constructors_take_many_at_once(self):
        system = Secasset.InformationSystem(id="S1", name="住民税", connects_to_lgwan=False,
                                            managed_by="O1", lifecycle="retired", valid_from=DAY)
        self.assertEqual((system.id, system.name, system.managed_by), ("S1", "住民税", ("O1",)))
        self.assertTrue(system.connects_to_lgwan.is_false)
        self.assertEqual(system.lifecycle, Secasset.Lifecycle.RETIRED)
        self.assertEqual(system.valid_from, DAY)

    def test_constructors_fill_lists_of_records(self):
        assignment = Secasset.Assignment(scheme="mic-2024")
        system = Secasset.InformationSystem(id="S1", assignments=[assignment])
        self.assertIs(system.assignments[0], assignment)
        self.assertIs(assignment.owner, system)
        medium = Secasset.ExternalRecordMedium(id="M1", take_outs=[Secasset.TakeOut(out_on=DAY)])
        self.assertEqual(medium.take_outs[0].out_on, DAY)

    def test_unknown_keywords_are_refused(self):
        for cls in self.subjects:
            if cls is not Secasset.Assignment:
                with self.subTest(cls=cls.__name__), self.assertRaisesRegex(TypeError, "ownr"):
                    cls(ownr="x")
        with self.assertRaises(TypeError):
            Secasset.InformationSystem("S1")

    def test_unknown_attributes_are_refused(self):
        for cls in self.subjects + [Secasset.List, Secasset.Report]:
            with self.subTest(cls=cls.__name__):
                instance = cls()
                with self.assertRaisesRegex(AttributeError, "ownr"):
                    instance.ownr = "eve"
                with self.assertRaises(AttributeError):
                    instance.ownr

    def test_read_only_attributes_are_refused_by_name(self):
        for cls in ELEMENTS:
            with self.subTest(cls=cls.__name__), self.assertRaisesRegex(AttributeError, "“id”"):
                cls(id="S1").id = "S2"
        with self.assertRaisesRegex(AttributeError, "“elements”"):
            Secasset.Inventory().elements = []

    def test_methods_cannot_be_overwritten(self):
        with self.assertRaises(AttributeError):
            Secasset.Inventory().add = None

    def test_misspelt_attributes_get_a_hint(self):
        with self.assertRaises(AttributeError) as caught:
            Secasset.InformationSystem(id="S1").nmae = "x"
        self.assertEqual(caught.exception.name, "nmae")

    def test_lists_of_strings_cannot_be_changed_in_a_copy(self):
        system = Secasset.InformationSystem(id="S1", tags=["a"])
        with self.assertRaises(AttributeError):
            system.tags.append("b")
        system.tags += ("b",)
        self.assertEqual(system.tags, ("a", "b"))

    def test_elements_stand_for_their_ids(self):
        unit = Secasset.OrgUnit(id="O1")
        self.assertEqual(Secasset.InformationSystem(managed_by=unit).managed_by, ("O1",))
        self.assertEqual(Secasset.InformationSystem(managed_by=[unit, "O2"]).managed_by,
                         ("O1", "O2"))

    def test_a_truth_is_no_number_for_set_property(self):
        system = Secasset.InformationSystem(id="S1")
        system.set_property("connects-to-lgwan", True)
        self.assertTrue(system.connects_to_lgwan.is_true)

    def test_wrong_types_are_refused(self):
        system = Secasset.InformationSystem(id="S1")
        for name, value in [("name", 3), ("connects_to_lgwan", 1), ("lifecycle", 3),
                            ("valid_from", "2025-04-01"), ("tags", 3), ("rto_minutes", "x"),
                            ("valid_from", datetime.datetime(2025, 4, 1))]:
            with self.subTest(name=name, value=value), self.assertRaises(TypeError):
                setattr(system, name, value)
        with self.assertRaises(TypeError):
            Secasset.AdministrativeInformation(id="I1").excluded = "false"

    def test_json_and_records_are_handed_on(self):
        ref = Secasset.SourceRef(file="台帳.xlsx", row=4)
        self.assertIs(Secasset.Terminal(id="T1", source_ref=ref).source_ref, ref)
        rules = Json.from_string("[]")
        self.assertEqual(Json.to_string(Secasset.Inventory(rules=rules).rules, False), "[]")


def getattr_static(cls, name):
    return next((c.__dict__[name] for c in cls.__mro__ if name in c.__dict__), None)


if __name__ == "__main__":
    unittest.main()
