"""Filters made with Python's operators."""

import datetime
import uuid
from typing import Any

import pytest

from conftest import Emulator
from partnercenter import Field, Filter, errors

GUID = "0112a436-b14e-4888-967b-ca4bb2cf1234"
UTC = datetime.timezone.utc


@pytest.mark.parametrize(
    ("made", "tree"),
    [
        (Field("a") == "x", {"field": "a", "op": "equals", "value": "x"}),
        (Field("a") != None, {"field": "a", "op": "not_equals", "value": None}),  # noqa: E711
        (Field("a") > 5, {"field": "a", "op": "greater_than", "value": 5}),
        (Field("a") >= 1.5, {"field": "a", "op": "greater_than_or_equals", "value": 1.5}),
        (Field("a") < True, {"field": "a", "op": "less_than", "value": True}),
        (
            Field("a") <= datetime.date(2026, 5, 4),
            {"field": "a", "op": "less_than_or_equals", "value": {"date": "2026-05-04"}},
        ),
        (
            Field("a") == datetime.datetime(2026, 5, 4, 10, tzinfo=UTC),
            {"field": "a", "op": "equals", "value": {"date": "2026-05-04T10:00:00+00:00"}},
        ),
        (Field("a") == uuid.UUID(GUID), {"field": "a", "op": "equals", "value": {"guid": GUID}}),
        (Field("a").is_in(["x", 1]), {"field": "a", "op": "in", "value": ["x", 1]}),
        (~Field("a").ends_with("x"), {"not": {"field": "a", "op": "ends_with", "value": "x"}}),
    ],
)
def test_comparisons(made: Filter, tree: dict[str, Any]) -> None:
    assert made._tree == tree


def test_filters_are_joined() -> None:
    a, b, c = (Field(name).contains("x") for name in "abc")
    assert (a & b & c)._tree == {"and": [a._tree, b._tree, c._tree]}
    assert (a & b | c)._tree == {"or": [{"and": [a._tree, b._tree]}, c._tree]}
    with pytest.raises(TypeError, match="joined by & and"):
        bool(a and b)
    with pytest.raises(TypeError):
        a & "b eq 'x'"  # type: ignore[operator]
    with pytest.raises(TypeError, match="time zone"):
        Field("a") > datetime.datetime(2026, 5, 4)  # noqa: B015


def test_the_service_compares(emulator: Emulator) -> None:
    with emulator.app() as app:
        customers = app.partner(emulator.tenant, app_only=True).customers
        wanted = Field("CompanyName").starts_with("TAIL") & Field("Domain").starts_with("tail")
        assert [it["companyProfile"]["companyName"] for it in customers.list(filter=wanted)] == ["Tailspin Toys"]
        assert not list(customers.list(filter=Field("CompanyName").starts_with("O'Neil \"&%27\n")))
        with pytest.raises(errors.ConfigurationError, match="ends_with"):
            list(customers.list(filter=Field("CompanyName").ends_with("Toys")))
        with pytest.raises(errors.InvalidRequestError):
            list(customers.list(filter=Field("CompanyName") == "Tailspin Toys"))
