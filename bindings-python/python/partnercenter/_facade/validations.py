# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`validations` of the client that waits."""

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


class PartnerValidations(Namespace):
    """`partner.validations`."""

    __slots__ = ()

    @property
    def address(self) -> PartnerValidationsAddress:
        """`partner.validations.address`."""
        return PartnerValidationsAddress(self._caller)

    @property
    def codes(self) -> PartnerValidationsCodes:
        """`partner.validations.codes`."""
        return PartnerValidationsCodes(self._caller)

    @property
    def domain_prefix(self) -> PartnerValidationsDomainPrefix:
        """`partner.validations.domain_prefix`."""
        return PartnerValidationsDomainPrefix(self._caller)


class PartnerValidationsAddress(Namespace):
    """`partner.validations.address`."""

    __slots__ = ()

    def check(self, body: types.Address, **options: Unpack[RestOptions]) -> types.AddressValidationResponse:
        """Validate an address.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/validate-an-address
        """
        given = {"body": body}
        return self._value("validations.address.check", given, options)


class PartnerValidationsCodes(Namespace):
    """`partner.validations.codes`."""

    __slots__ = ()

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.ValidationCode]:
        """List the validation codes for the government cloud.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-partner-s-validation-codes
        """
        return self._pages("validations.codes.list", {}, options)


class PartnerValidationsDomainPrefix(Namespace):
    """`partner.validations.domain_prefix`."""

    __slots__ = ()

    def check(self, domain_prefix: str, **options: Unpack[RestOptions]) -> types.DomainAvailability:
        """Tell whether a prefix of onmicrosoft.com is free.

        Known from a Swagger file only: the form of the answer, who may call it and where is not said, and the service
        decides.

        Args:
            domain_prefix: What stands before .onmicrosoft.com.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"domain_prefix": domain_prefix}
        return self._value("validations.domain_prefix.check", given, options)


class CustomerValidations(Namespace):
    """`customer.validations`."""

    __slots__ = ()

    def get(self, **options: Unpack[RestOptions]) -> types.GccValidationRelationship:
        """Get the validation of a customer for the government cloud.

        Known from a Swagger file only: who may call it and where is not said, and the service decides.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return self._value("customers.validations.get", {}, options)
