# SPDX-License-Identifier: LGPL-2.1-or-later
"""JSON as the library writes it, one element after the other."""


def string(text):
    return '"%s"' % text                    # none of our words needs escaping


def array(items, indent):
    """Encoded values, one a line."""
    if not items:
        return "[]"
    pad = " " * (indent + 2)
    return "[\n%s%s\n%s]" % (pad, (",\n" + pad).join(items), " " * indent)


def members(pairs, indent):
    pad = " " * (indent + 2)
    return "{\n%s%s\n%s}" % (pad, (",\n" + pad).join(['"%s": %s' % pair for pair in pairs]), " " * indent)


class Writer:
    def __init__(self, out):
        self.out, self.elements, self.relations, self.bytes = out, 0, 0, 0
        self.faults = []

    def raw(self, text):
        data = text.encode("utf-8")
        self.bytes += len(data)
        self.out.write(data)

    def element(self, pairs):
        self.raw(("\n    " if self.elements == 0 else ",\n    ") + members(pairs, 4))
        self.elements += 1

    def ref(self, target):
        """A relation that holds one element at a time."""
        self.relations += 1
        return string(target)

    def refs(self, targets):
        """Targets are ids or already encoded objects."""
        self.relations += len(targets)
        return array([t if t[0] == "{" else string(t) for t in targets], 6)
