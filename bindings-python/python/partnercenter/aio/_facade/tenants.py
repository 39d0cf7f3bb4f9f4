# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`tenants` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import CallOptions


class AppTenants(Namespace):
    """`app.tenants`."""

    __slots__ = ()

    async def get(self, tenant: str, **options: Unpack[CallOptions]) -> types.TenantFacts:
        """Look a tenant up by its id or one of its domains, and tell which cloud it is in.

        Args:
            tenant: Tenant id, or a domain such as contoso.onmicrosoft.com.
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"tenant": tenant}
        return await self._value("tenants.get", given, options)
