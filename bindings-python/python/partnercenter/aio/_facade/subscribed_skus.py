# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`subscribed_skus` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions
    from .._calls import Pages


class CustomerSubscribedSkus(Namespace):
    """`customer.subscribed_skus`."""

    __slots__ = ()

    def list(
        self,
        *,
        license_group_ids: Literal["Group1", "Group2"] | Sequence[Literal["Group1", "Group2"]] | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.SubscribedSku]:
        """List the SKUs of a customer, with the counts of their licences.

        Not for the app alone (`app_only`). In these clouds: global.

        Args:
            license_group_ids: Group1 has the licences that Entra ID manages, Group2 those of Minecraft.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-available-licenses
        """
        given = {"license_group_ids": license_group_ids}
        return self._pages("customers.subscribed_skus.list", given, options)
