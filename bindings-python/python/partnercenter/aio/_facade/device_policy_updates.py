# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`device_policy_updates` of asyncio."""

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ... import types
    from ...types import RestOptions
    from .._work import Work


class CustomerDevicePolicyUpdates(Namespace):
    """`customer.device_policy_updates`."""

    __slots__ = ()

    async def create(
        self, body: types.DevicePolicyUpdateRequest, **options: Unpack[RestOptions]
    ) -> Work[types.BatchUploadDetails]:
        """Apply policies to devices.

        In these clouds: global. Location leads to customers.batch_job_status.get.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/update-a-list-of-devices-with-a-policy
        """
        given = {"body": body}
        return await self._work("customers.device_policy_updates.create", given, options)
