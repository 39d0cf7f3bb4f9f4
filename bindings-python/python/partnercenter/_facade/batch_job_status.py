# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`batch_job_status` of the client that waits."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import Unpack

    from .. import types
    from ..types import RestOptions


class CustomerBatchJobStatus(Namespace):
    """`customer.batch_job_status`."""

    __slots__ = ()

    def get(self, tracking_id: str, **options: Unpack[RestOptions]) -> types.BatchUploadDetails:
        """Get the state of an upload of devices.

        In these clouds: global.

        Args:
            tracking_id: The batch job, which Location names after an upload.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-status-of-a-device-batch-upload
        """
        given = {"tracking_id": tracking_id}
        return self._value("customers.batch_job_status.get", given, options)
