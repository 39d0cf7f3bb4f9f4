// Generated from core/operations by the crate partnercenter-codegen. Do not edit.

import type { Caller, PageOptions, RestOptions } from "../../call.js";
import type { Pages } from "../../pages.js";
import type {
  CustomersProductsGetOptions,
  CustomersProductsListOptions,
  CustomersProductsSkusAvailabilitiesListOptions,
  CustomersProductsSkusGetOptions,
  CustomersProductsSkusListOptions,
  ProductsGetOptions,
  ProductsListOptions,
  ProductsSkusAvailabilitiesListOptions,
  ProductsSkusGetOptions,
  ProductsSkusListOptions,
} from "../options.js";
import type * as types from "../types.js";

/** Methods under `partner.products.inventory`. */
export class PartnerProductsInventory {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Check the stock of items of the catalog.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country - ISO country code of the market.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @deprecated Retired since 2026-09-25: Call products.inventory.check_by_resource_type.
   * @see https://learn.microsoft.com/partner-center/developer/check-inventory
   */
  check(country: string, body: types.InventoryCheckRequest, options?: PageOptions): Pages<types.InventoryItem> {
    return this.#caller.list("products.inventory.check", { country, body }, options);
  }

  /**
   * Check the stock of items of the catalog of one resource type.
   *
   * Of the app alone, or of the app with a user. The form of the answer is taken from products.inventory.check.
   *
   * @param country - ISO country code of the market.
   * @param resourceType - Kind of resource, of InventoryResourceType; one a call.
   * @param body - What is sent.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/check-inventory-by-resource-type
   */
  checkByResourceType(
    country: string,
    resourceType: string,
    body: types.InventoryCheckRequest,
    options?: PageOptions,
  ): Pages<types.InventoryItem> {
    return this.#caller.list(
      "products.inventory.check_by_resource_type",
      { country, resource_type: resourceType, body },
      options,
    );
  }
}

/** Methods under `partner.products.skus.availabilities`. */
export class PartnerProductsSkusAvailabilities {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get an availability.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param availabilityId - The availability of the SKU.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-an-availability-by-id
   */
  get(
    productId: string,
    skuId: string,
    availabilityId: string,
    country: string,
    options?: RestOptions,
  ): Promise<types.Availability> {
    return this.#caller.invoke(
      "products.skus.availabilities.get",
      { product_id: productId, sku_id: skuId, availability_id: availabilityId, country },
      options,
    );
  }

  /**
   * List the availabilities of a SKU, with the ids that carts want.
   *
   * Of the app alone, or of the app with a user. Clouds: global. The article's table does not have targetView, its examples do.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku
   */
  list(
    productId: string,
    skuId: string,
    country: string,
    options?: ProductsSkusAvailabilitiesListOptions,
  ): Pages<types.Availability> {
    return this.#caller.list(
      "products.skus.availabilities.list",
      { product_id: productId, sku_id: skuId, country },
      options,
    );
  }
}

/** Methods under `partner.products.skus`. */
export class PartnerProductsSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.products.skus.availabilities`. */
  get availabilities(): PartnerProductsSkusAvailabilities {
    return new PartnerProductsSkusAvailabilities(this.#caller);
  }

  /**
   * Get a SKU.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-sku-by-id
   */
  get(productId: string, skuId: string, country: string, options?: ProductsSkusGetOptions): Promise<types.Sku> {
    return this.#caller.invoke("products.skus.get", { product_id: productId, sku_id: skuId, country }, options);
  }

  /**
   * List the SKUs of a product.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product
   */
  list(productId: string, country: string, options?: ProductsSkusListOptions): Pages<types.Sku> {
    return this.#caller.list("products.skus.list", { product_id: productId, country }, options);
  }
}

/** Methods under `partner.products`. */
export class PartnerProducts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `partner.products.inventory`. */
  get inventory(): PartnerProductsInventory {
    return new PartnerProductsInventory(this.#caller);
  }

  /** Methods under `partner.products.skus`. */
  get skus(): PartnerProductsSkus {
    return new PartnerProductsSkus(this.#caller);
  }

  /**
   * Get a product.
   *
   * Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param country - ISO country code of the market.
   * @throws errors.PartnerCenterError, a subclass by kind.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-product-by-id
   */
  get(productId: string, country: string, options?: ProductsGetOptions): Promise<types.Product> {
    return this.#caller.invoke("products.get", { product_id: productId, country }, options);
  }

  /**
   * List the products of a market.
   *
   * Of the app alone, or of the app with a user.
   *
   * @param country - ISO country code of the market.
   * @param targetView - View of the catalog.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-products
   */
  list(
    country: string,
    targetView:
      | "Azure"
      | "AzureReservations"
      | "AzureReservationsVM"
      | "AzureReservationsSQL"
      | "AzureReservationsCosmosDb"
      | "MicrosoftAzure"
      | "OnlineServices"
      | "Software"
      | "SoftwareSUSELinux"
      | "SoftwarePerpetual"
      | "SoftwareSubscriptions"
      | "SpecializedOffers"
      | "MarketplaceSaaS",
    options?: ProductsListOptions,
  ): Pages<types.Product> {
    return this.#caller.list("products.list", { country, target_view: targetView }, options);
  }
}

/** Methods under `customer.products.skus.availabilities`. */
export class CustomerProductsSkusAvailabilities {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /**
   * Get an availability of a SKU for a customer.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @param availabilityId - The availability of the SKU.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(productId: string, skuId: string, availabilityId: string, options?: RestOptions): Promise<types.Availability> {
    return this.#caller.invoke(
      "customers.products.skus.availabilities.get",
      { product_id: productId, sku_id: skuId, availability_id: availabilityId },
      options,
    );
  }

  /**
   * List the availabilities of a SKU for a customer.
   *
   * Of the app alone, or of the app with a user. The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-availabilities-for-a-sku-by-customer
   */
  list(
    productId: string,
    skuId: string,
    options?: CustomersProductsSkusAvailabilitiesListOptions,
  ): Pages<types.Availability> {
    return this.#caller.list(
      "customers.products.skus.availabilities.list",
      { product_id: productId, sku_id: skuId },
      options,
    );
  }
}

/** Methods under `customer.products.skus`. */
export class CustomerProductsSkus {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.products.skus.availabilities`. */
  get availabilities(): CustomerProductsSkusAvailabilities {
    return new CustomerProductsSkusAvailabilities(this.#caller);
  }

  /**
   * Get a SKU that a customer may buy.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @param skuId - The SKU of the product, such as 0001.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(productId: string, skuId: string, options?: CustomersProductsSkusGetOptions): Promise<types.Sku> {
    return this.#caller.invoke("customers.products.skus.get", { product_id: productId, sku_id: skuId }, options);
  }

  /**
   * List the SKUs of a product that a customer may buy.
   *
   * Of the app alone, or of the app with a user. The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-skus-for-a-product-by-customer
   */
  list(productId: string, options?: CustomersProductsSkusListOptions): Pages<types.Sku> {
    return this.#caller.list("customers.products.skus.list", { product_id: productId }, options);
  }
}

/** Methods under `customer.products`. */
export class CustomerProducts {
  readonly #caller: Caller;

  /** @internal */
  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Methods under `customer.products.skus`. */
  get skus(): CustomerProductsSkus {
    return new CustomerProductsSkus(this.#caller);
  }

  /**
   * Get a product that a customer may buy.
   *
   * Of the app alone, or of the app with a user. Known from the .NET SDK only, no article has it: who may call it and where is not said, and the service decides.
   *
   * @param productId - The product, such as DZH318Z0BQ3Q.
   * @throws errors.PartnerCenterError, a subclass by kind.
   */
  get(productId: string, options?: CustomersProductsGetOptions): Promise<types.Product> {
    return this.#caller.invoke("customers.products.get", { product_id: productId }, options);
  }

  /**
   * List the products that a customer may buy.
   *
   * Of the app alone, or of the app with a user. The article's table says POST; its examples, the SDK and the REST reference use GET, as this row does.
   *
   * @param targetView - View of the catalog.
   * @throws errors.PartnerCenterError, a subclass by kind, while pages are read.
   * @see https://learn.microsoft.com/partner-center/developer/get-a-list-of-products-by-customer
   */
  list(
    targetView:
      | "Azure"
      | "AzureReservations"
      | "AzureReservationsVM"
      | "AzureReservationsSQL"
      | "AzureReservationsCosmosDb"
      | "MicrosoftAzure"
      | "OnlineServices"
      | "Software"
      | "SoftwareSUSELinux"
      | "SoftwarePerpetual"
      | "SoftwareSubscriptions"
      | "SpecializedOffers"
      | "MarketplaceSaaS",
    options?: CustomersProductsListOptions,
  ): Pages<types.Product> {
    return this.#caller.list("customers.products.list", { target_view: targetView }, options);
  }
}
