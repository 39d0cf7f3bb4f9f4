# Generated from core/operations by the crate partnercenter-codegen. Do not edit.
"""`products` of asyncio."""

# Answers are what services send: their shape is the table's word.
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from .._calls import Namespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ... import types
    from ...types import PageOptions, RestOptions
    from .._calls import Pages


class PartnerProducts(Namespace):
    """`partner.products`."""

    __slots__ = ()

    @property
    def inventory(self) -> PartnerProductsInventory:
        """`partner.products.inventory`."""
        return PartnerProductsInventory(self._caller)

    @property
    def skus(self) -> PartnerProductsSkus:
        """`partner.products.skus`."""
        return PartnerProductsSkus(self._caller)

    async def get(
        self, product_id: str, country: str, *, reservation_scope: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Product:
        """Get a product.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            country: ISO country code of the market.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-product-by-id
        """
        given = {"product_id": product_id, "country": country, "reservation_scope": reservation_scope}
        return await self._value("products.get", given, options)

    def list(
        self,
        country: str,
        target_view: Literal[
            "Azure",
            "AzureReservations",
            "AzureReservationsVM",
            "AzureReservationsSQL",
            "AzureReservationsCosmosDb",
            "MicrosoftAzure",
            "OnlineServices",
            "Software",
            "SoftwareSUSELinux",
            "SoftwarePerpetual",
            "SoftwareSubscriptions",
            "SpecializedOffers",
            "MarketplaceSaaS",
        ],
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Product]:
        """List the products of a market.

        Args:
            country: ISO country code of the market.
            target_view: View of the catalog.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-products
        """
        given = {
            "country": country,
            "target_view": target_view,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
        }
        return self._pages("products.list", given, options)


class PartnerProductsInventory(Namespace):
    """`partner.products.inventory`."""

    __slots__ = ()

    def check(
        self, country: str, body: types.InventoryCheckRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.InventoryItem]:
        """Check the stock of items of the catalog.

        In these clouds: global. Retired since 2026-09-25: Call products.inventory.check_by_resource_type.

        Args:
            country: ISO country code of the market.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/check-inventory
        """
        given = {"country": country, "body": body}
        return self._pages("products.inventory.check", given, options)

    def check_by_resource_type(
        self, country: str, resource_type: str, body: types.InventoryCheckRequest, **options: Unpack[PageOptions]
    ) -> Pages[types.InventoryItem]:
        """Check the stock of items of the catalog of one resource type.

        The form of the answer is taken from products.inventory.check.

        Args:
            country: ISO country code of the market.
            resource_type: Kind of resource, of InventoryResourceType; one a call.
            body: What is sent.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/check-inventory-by-resource-type
        """
        given = {"country": country, "resource_type": resource_type, "body": body}
        return self._pages("products.inventory.check_by_resource_type", given, options)


class PartnerProductsSkus(Namespace):
    """`partner.products.skus`."""

    __slots__ = ()

    @property
    def availabilities(self) -> PartnerProductsSkusAvailabilities:
        """`partner.products.skus.availabilities`."""
        return PartnerProductsSkusAvailabilities(self._caller)

    async def get(
        self,
        product_id: str,
        sku_id: str,
        country: str,
        *,
        reservation_scope: str | None = None,
        **options: Unpack[RestOptions],
    ) -> types.Sku:
        """Get a SKU.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            country: ISO country code of the market.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-sku-by-id
        """
        given = {"product_id": product_id, "sku_id": sku_id, "country": country, "reservation_scope": reservation_scope}
        return await self._value("products.skus.get", given, options)

    def list(
        self,
        product_id: str,
        country: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Sku]:
        """List the SKUs of a product.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            country: ISO country code of the market.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product
        """
        given = {
            "product_id": product_id,
            "country": country,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
        }
        return self._pages("products.skus.list", given, options)


class PartnerProductsSkusAvailabilities(Namespace):
    """`partner.products.skus.availabilities`."""

    __slots__ = ()

    async def get(
        self, product_id: str, sku_id: str, availability_id: str, country: str, **options: Unpack[RestOptions]
    ) -> types.Availability:
        """Get an availability.

        In these clouds: global.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            availability_id: The availability of the SKU.
            country: ISO country code of the market.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.

        Source: https://learn.microsoft.com/partner-center/developer/get-an-availability-by-id
        """
        given = {"product_id": product_id, "sku_id": sku_id, "availability_id": availability_id, "country": country}
        return await self._value("products.skus.availabilities.get", given, options)

    def list(
        self,
        product_id: str,
        sku_id: str,
        country: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        target_view: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Availability]:
        """List the availabilities of a SKU, with the ids that carts want.

        In these clouds: global. The article's table does not have targetView, its examples do.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            country: ISO country code of the market.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            target_view: View of the catalog, such as AzureReservationsVM.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku
        """
        given = {
            "product_id": product_id,
            "sku_id": sku_id,
            "country": country,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
            "target_view": target_view,
        }
        return self._pages("products.skus.availabilities.list", given, options)


class CustomerProducts(Namespace):
    """`customer.products`."""

    __slots__ = ()

    @property
    def skus(self) -> CustomerProductsSkus:
        """`customer.products.skus`."""
        return CustomerProductsSkus(self._caller)

    async def get(
        self, product_id: str, *, reservation_scope: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Product:
        """Get a product that a customer may buy.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"product_id": product_id, "reservation_scope": reservation_scope}
        return await self._value("customers.products.get", given, options)

    def list(
        self,
        target_view: Literal[
            "Azure",
            "AzureReservations",
            "AzureReservationsVM",
            "AzureReservationsSQL",
            "AzureReservationsCosmosDb",
            "MicrosoftAzure",
            "OnlineServices",
            "Software",
            "SoftwareSUSELinux",
            "SoftwarePerpetual",
            "SoftwareSubscriptions",
            "SpecializedOffers",
            "MarketplaceSaaS",
        ],
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Product]:
        """List the products that a customer may buy.

        The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.

        Args:
            target_view: View of the catalog.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-products-by-customer
        """
        given = {"target_view": target_view, "target_segment": target_segment, "reservation_scope": reservation_scope}
        return self._pages("customers.products.list", given, options)


class CustomerProductsSkus(Namespace):
    """`customer.products.skus`."""

    __slots__ = ()

    @property
    def availabilities(self) -> CustomerProductsSkusAvailabilities:
        """`customer.products.skus.availabilities`."""
        return CustomerProductsSkusAvailabilities(self._caller)

    async def get(
        self, product_id: str, sku_id: str, *, reservation_scope: str | None = None, **options: Unpack[RestOptions]
    ) -> types.Sku:
        """Get a SKU that a customer may buy.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"product_id": product_id, "sku_id": sku_id, "reservation_scope": reservation_scope}
        return await self._value("customers.products.skus.get", given, options)

    def list(
        self,
        product_id: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Sku]:
        """List the SKUs of a product that a customer may buy.

        The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product-by-customer
        """
        given = {"product_id": product_id, "target_segment": target_segment, "reservation_scope": reservation_scope}
        return self._pages("customers.products.skus.list", given, options)


class CustomerProductsSkusAvailabilities(Namespace):
    """`customer.products.skus.availabilities`."""

    __slots__ = ()

    async def get(
        self, product_id: str, sku_id: str, availability_id: str, **options: Unpack[RestOptions]
    ) -> types.Availability:
        """Get an availability of a SKU for a customer.

        Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            availability_id: The availability of the SKU.
            options: As of `RestOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind.
        """
        given = {"product_id": product_id, "sku_id": sku_id, "availability_id": availability_id}
        return await self._value("customers.products.skus.availabilities.get", given, options)

    def list(
        self,
        product_id: str,
        sku_id: str,
        *,
        target_segment: Literal["commercial", "education", "government", "nonprofit"] | None = None,
        reservation_scope: str | None = None,
        **options: Unpack[PageOptions],
    ) -> Pages[types.Availability]:
        """List the availabilities of a SKU for a customer.

        The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.

        Args:
            product_id: The product, such as DZH318Z0BQ3Q.
            sku_id: The SKU of the product, such as 0001.
            target_segment: Segment of the customer.
            reservation_scope: AzurePlan selects reservations that apply to Azure plans.
            options: As of `PageOptions`.

        Raises:
            partnercenter.errors.PartnerCenterError: A subclass by kind, while pages are read.

        Source: https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku-by-customer
        """
        given = {
            "product_id": product_id,
            "sku_id": sku_id,
            "target_segment": target_segment,
            "reservation_scope": reservation_scope,
        }
        return self._pages("customers.products.skus.availabilities.list", given, options)
