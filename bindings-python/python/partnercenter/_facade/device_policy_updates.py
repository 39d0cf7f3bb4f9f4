# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`device_policy_updates` of the client that waits."""

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from .._work import Work
    from ..types import RestOptions


class CustomerDevicePolicyUpdates(Namespace):
    """`customer.device_policy_updates`."""

    __slots__ = ()

    def create(
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
        return self._work("customers.device_policy_updates.create", given, options)
