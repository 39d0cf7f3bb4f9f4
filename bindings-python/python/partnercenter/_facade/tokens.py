# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`tokens` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from .. import types
    from ..types import CallOptions


class AppTokens(Namespace):
    """`app.tokens`."""

    __slots__ = ()

    @property
    def withheld(self) -> AppTokensWithheld:
        """`app.tokens.withheld`."""
        return AppTokensWithheld(self._caller)


class AppTokensWithheld(Namespace):
    """`app.tokens.withheld`."""

    __slots__ = ()

    def list(self, **options: Unpack[CallOptions]) -> Sequence[types.WithheldToken]:
        """List the tokens that are not asked for at the moment, and why.

        Args:
            options: As of `CallOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        return self._value("tokens.withheld.list", {}, options)
