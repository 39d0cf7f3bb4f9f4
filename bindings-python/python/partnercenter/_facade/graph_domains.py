# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`graph_domains` of the client that waits."""

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


class PartnerGraphDomains(Namespace):
    """`partner.graph.domains`."""

    __slots__ = ()

    @property
    def service_records(self) -> PartnerGraphDomainsServiceRecords:
        """`partner.graph.domains.service_records`."""
        return PartnerGraphDomainsServiceRecords(self._caller)

    @property
    def verification_records(self) -> PartnerGraphDomainsVerificationRecords:
        """`partner.graph.domains.verification_records`."""
        return PartnerGraphDomainsVerificationRecords(self._caller)

    def create(self, body: types.GraphDomain, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Add a domain to a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-post-domains
        """
        given = {"body": body}
        return self._value("graph.domains.create", given, options)

    def delete(self, domain_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-delete
        """
        given = {"domain_id": domain_id}
        self._value("graph.domains.delete", given, options)

    def get(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Get a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-get
        """
        given = {"domain_id": domain_id}
        return self._value("graph.domains.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphDomain]:
        """List the domains of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.domains.list", given, options)

    def update(self, domain_id: str, body: types.GraphDomain, **options: Unpack[RestOptions]) -> None:
        """Change a domain of a tenant.

        Args:
            domain_id: The domain's name.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-update
        """
        given = {"domain_id": domain_id, "body": body}
        self._value("graph.domains.update", given, options)

    def verify(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Verify a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-verify
        """
        given = {"domain_id": domain_id}
        return self._value("graph.domains.verify", given, options)


class PartnerGraphDomainsServiceRecords(Namespace):
    """`partner.graph.domains.service_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that the services of a domain need.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.service_records.list", given, options)


class PartnerGraphDomainsVerificationRecords(Namespace):
    """`partner.graph.domains.verification_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that prove who owns a domain.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.verification_records.list", given, options)


class CustomerGraphDomains(Namespace):
    """`customer.graph.domains`."""

    __slots__ = ()

    @property
    def service_records(self) -> CustomerGraphDomainsServiceRecords:
        """`customer.graph.domains.service_records`."""
        return CustomerGraphDomainsServiceRecords(self._caller)

    @property
    def verification_records(self) -> CustomerGraphDomainsVerificationRecords:
        """`customer.graph.domains.verification_records`."""
        return CustomerGraphDomainsVerificationRecords(self._caller)

    def create(self, body: types.GraphDomain, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Add a domain to a tenant.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-post-domains
        """
        given = {"body": body}
        return self._value("graph.domains.create", given, options)

    def delete(self, domain_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-delete
        """
        given = {"domain_id": domain_id}
        self._value("graph.domains.delete", given, options)

    def get(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Get a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-get
        """
        given = {"domain_id": domain_id}
        return self._value("graph.domains.get", given, options)

    def list(
        self,
        *,
        select: str | None = None,
        filter: types.FilterLike | None = None,
        top: int | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.GraphDomain]:
        """List the domains of a tenant.

        Args:
            select: Members to give, separated by commas.
            filter: Filter of OData.
            top: Items per page.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list
        """
        given = {"select": select, "filter": filter, "top": top}
        return self._pages("graph.domains.list", given, options)

    def update(self, domain_id: str, body: types.GraphDomain, **options: Unpack[RestOptions]) -> None:
        """Change a domain of a tenant.

        Args:
            domain_id: The domain's name.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-update
        """
        given = {"domain_id": domain_id, "body": body}
        self._value("graph.domains.update", given, options)

    def verify(self, domain_id: str, **options: Unpack[RestOptions]) -> types.GraphDomain:
        """Verify a domain of a tenant.

        Args:
            domain_id: The domain's name.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/graph/api/domain-verify
        """
        given = {"domain_id": domain_id}
        return self._value("graph.domains.verify", given, options)


class CustomerGraphDomainsServiceRecords(Namespace):
    """`customer.graph.domains.service_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that the services of a domain need.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-serviceconfigurationrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.service_records.list", given, options)


class CustomerGraphDomainsVerificationRecords(Namespace):
    """`customer.graph.domains.verification_records`."""

    __slots__ = ()

    def list(self, domain_id: str, **options: Unpack[PageOptions]) -> Pages[types.DomainDnsRecord]:
        """List the DNS records that prove who owns a domain.

        Args:
            domain_id: The domain's name.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/graph/api/domain-list-verificationdnsrecords
        """
        given = {"domain_id": domain_id}
        return self._pages("graph.domains.verification_records.list", given, options)
