# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`auth` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions


class PartnerAuth(Namespace):
    """`partner.auth`."""

    __slots__ = ()

    async def generate_token(self, **options: Unpack[RestOptions]) -> types.GeneratedToken:
        """Exchange a token of Entra ID for one of Partner Center.

        The token that comes back is not to be decoded: what is in it may change. New code does not need it, since
        tokens of Entra ID for Partner Center are taken directly. The body of the answer is documented nowhere that was
        read.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("auth.generate_token", {}, options)

    async def generate_token_v1(self, **options: Unpack[RestOptions]) -> types.GeneratedToken:
        """Exchange a token of Azure AD Graph for one of Partner Center.

        Retired since 2025-08-31: Call auth.generate_token.

        Args:
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return await self._value("auth.generate_token_v1", {}, options)
