# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`device_batches` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions, RestOptions
    from .._calls import Pages
    from .._work import Work


class CustomerDeviceBatches(Namespace):
    """`customer.device_batches`."""

    __slots__ = ()

    @property
    def devices(self) -> CustomerDeviceBatchesDevices:
        """`customer.device_batches.devices`."""
        return CustomerDeviceBatchesDevices(self._caller)

    async def create(
        self, body: types.DeviceBatchCreationRequest, **options: Unpack[RestOptions]
    ) -> Work[types.BatchUploadDetails]:
        """Create a batch of devices and upload them.

        In these clouds: global. Location leads to customers.batch_job_status.get.

        Args:
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-to-create-a-new-batch-for-the-specified-customer
        """
        given = {"body": body}
        return await self._work("customers.device_batches.create", given, options)

    def list(self, **options: Unpack[PageOptions]) -> Pages[types.DeviceBatch]:
        """List the device batches of a customer.

        In these clouds: global.

        Args:
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-the-list-of-device-batches-for-the-specified-customer
        """
        return self._pages("customers.device_batches.list", {}, options)


class CustomerDeviceBatchesDevices(Namespace):
    """`customer.device_batches.devices`."""

    __slots__ = ()

    async def add(
        self, batch_id: str, body: Sequence[types.Device], **options: Unpack[RestOptions]
    ) -> Work[types.BatchUploadDetails]:
        """Upload devices into a batch.

        In these clouds: global. Location leads to customers.batch_job_status.get.

        Args:
            batch_id: The device batch.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/upload-a-list-of-devices-for-the-specified-customer
        """
        given = {"batch_id": batch_id, "body": body}
        return await self._work("customers.device_batches.devices.add", given, options)

    async def delete(self, batch_id: str, device_id: str, **options: Unpack[RestOptions]) -> None:
        """Delete a device.

        In these clouds: global.

        Args:
            batch_id: The device batch.
            device_id: The device.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/delete-a-device-for-the-specified-customer
        """
        given = {"batch_id": batch_id, "device_id": device_id}
        await self._value("customers.device_batches.devices.delete", given, options)

    def list(self, batch_id: str, **options: Unpack[PageOptions]) -> Pages[types.Device]:
        """List the devices of a batch.

        In these clouds: global. 100 devices a page.

        Args:
            batch_id: The device batch.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-devices-for-the-specified-batch-and-customer
        """
        given = {"batch_id": batch_id}
        return self._pages("customers.device_batches.devices.list", given, options)

    async def update(
        self, batch_id: str, device_id: str, body: types.Device, **options: Unpack[RestOptions]
    ) -> types.Device:
        """Change one device.

        Known from the .NET SDK only, whose method is a PUT although it is named Patch. Who may call it and where is not
        said, and the service decides.

        Args:
            batch_id: The device batch.
            device_id: The device.
            body: What is sent.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"batch_id": batch_id, "device_id": device_id, "body": body}
        return await self._value("customers.device_batches.devices.update", given, options)
