"""Conditions on the items of a list, which each service is told in its own language."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from typing import Any, TypeAlias
    from uuid import UUID

    _Value: TypeAlias = str | int | float | bool | date | UUID | None


class Filter:
    """A condition: joined to others by `&` and `|`, reversed by `~`."""

    __slots__ = ("_tree",)

    def __init__(self, tree: dict[str, Any]) -> None:
        """Takes a tree as `docs/filters.md` describes it; `Field` makes it."""
        self._tree = tree

    def __and__(self, other: Filter) -> Filter:
        return self._join("and", other)

    def __or__(self, other: Filter) -> Filter:
        return self._join("or", other)

    def __invert__(self) -> Filter:
        return Filter({"not": self._tree})

    def __bool__(self) -> bool:
        raise TypeError("filters are joined by & and |, and reversed by ~: and, or and not cannot be taught it")

    def __repr__(self) -> str:
        return f"Filter({self._tree!r})"

    def _join(self, word: str, other: Filter) -> Filter:
        if not isinstance(other, Filter):
            return NotImplemented
        before = self._tree[word] if len(self._tree) == 1 and word in self._tree else [self._tree]
        return Filter({word: [*before, other._tree]})


class Field:
    """A field to be compared: `Field("CompanyName").starts_with("cont") & (Field("Domain") != "contoso.com")`.

    Dates, `uuid.UUID`, numbers, booleans and None are written as what they are; a `datetime` needs its time zone.
    A GUID that a service keeps as text, as Microsoft Graph does with ids, is given as text.
    """

    __hash__ = None  # type: ignore[assignment]
    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        """Takes the field's name; members of members have a slash between: `customer/tenantId`."""
        self._name = name

    def __eq__(self, value: _Value) -> Filter:  # type: ignore[override]
        return self._test("equals", value)

    def __ne__(self, value: _Value) -> Filter:  # type: ignore[override]
        return self._test("not_equals", value)

    def __gt__(self, value: _Value) -> Filter:
        return self._test("greater_than", value)

    def __ge__(self, value: _Value) -> Filter:
        return self._test("greater_than_or_equals", value)

    def __lt__(self, value: _Value) -> Filter:
        return self._test("less_than", value)

    def __le__(self, value: _Value) -> Filter:
        return self._test("less_than_or_equals", value)

    def contains(self, text: str) -> Filter:
        """The text is somewhere in the field."""
        return self._test("contains", text)

    def starts_with(self, text: str) -> Filter:
        """The field begins with the text."""
        return self._test("starts_with", text)

    def ends_with(self, text: str) -> Filter:
        """The field ends with the text."""
        return self._test("ends_with", text)

    def is_in(self, values: Iterable[_Value]) -> Filter:
        """The field is one of these."""
        return Filter({"field": self._name, "op": "in", "value": [_value(value) for value in values]})

    def _test(self, op: str, value: _Value) -> Filter:
        return Filter({"field": self._name, "op": op, "value": _value(value)})


def _value(value: _Value) -> object:
    """A value as the tree has it."""
    import datetime
    import uuid

    if isinstance(value, uuid.UUID):
        return {"guid": str(value)}
    if isinstance(value, datetime.datetime) and value.tzinfo is None:
        raise TypeError("a datetime without a time zone has more than one meaning: give it a tzinfo")
    if isinstance(value, datetime.date):
        return {"date": value.isoformat()}
    return value
