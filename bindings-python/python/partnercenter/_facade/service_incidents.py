# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`service_incidents` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._calls import Pages
    from ..types import PageOptions, RestOptions


class PartnerServiceIncidents(Namespace):
    """`partner.service_incidents`."""

    __slots__ = ()

    @property
    def count(self) -> PartnerServiceIncidentsCount:
        """`partner.service_incidents.count`."""
        return PartnerServiceIncidentsCount(self._caller)

    def list(
        self, *, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.ServiceIncidents]:
        """List Office incidents.

        Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has
        pointed to the service communications of Microsoft Graph since. It may be gone.

        Args:
            filter: Filter on Resolved.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"filter": filter}
        return self._pages("service_incidents.list", given, options)


class PartnerServiceIncidentsCount(Namespace):
    """`partner.service_incidents.count`."""

    __slots__ = ()

    def get(self, *, filter: types.FilterLike | None = None, **options: Unpack[RestOptions]) -> types.Count:
        """Get the number of Office incidents.

        Deprecated since 2021; call graph.service_health.issues.list. Known from a Swagger file only; the form of the
        answer is not documented. The documentation has pointed to the service communications of Microsoft Graph since
        2021. It may be gone.

        Args:
            filter: Filter on Resolved.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"filter": filter}
        return self._value("service_incidents.count.get", given, options)


class CustomerServiceIncidents(Namespace):
    """`customer.service_incidents`."""

    __slots__ = ()

    def list(
        self, *, filter: types.FilterLike | None = None, **options: Unpack[PageOptions]
    ) -> Pages[types.ServiceIncidentDetail]:
        """List the Office incidents of a customer.

        Deprecated since 2021; call graph.service_health.issues.list. No article since 2021; the documentation has
        pointed to the service communications of Microsoft Graph since. It may be gone.

        Args:
            filter: Filter on Resolved.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.
        """
        given = {"filter": filter}
        return self._pages("customers.service_incidents.list", given, options)
