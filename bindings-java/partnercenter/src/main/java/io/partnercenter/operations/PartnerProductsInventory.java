// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;
import io.partnercenter.PageOptions;
import io.partnercenter.Pages;
import io.partnercenter.model.InventoryCheckRequest;
import io.partnercenter.model.InventoryItem;

/** Methods under {@code partner.products.inventory}. */
public final class PartnerProductsInventory extends Namespace {
  /** Takes who calls. */
  PartnerProductsInventory(Caller caller) {
    super(caller);
  }

  /**
   * Check the stock of items of the catalog. Without options.
   *
   * @deprecated retired since 2026-09-25: Call products.inventory.check_by_resource_type.
   */
  @Deprecated
  public Pages<InventoryItem> check(String country, InventoryCheckRequest body) {
    return check(country, body, null);
  }

  /**
   * Check the stock of items of the catalog.
   *
   * <p>Of the app alone, or of the app with a user. Clouds: global.
   *
   * @param country ISO country code of the market.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @deprecated retired since 2026-09-25: Call products.inventory.check_by_resource_type.
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/check-inventory">Documentation</a>
   */
  @Deprecated
  public Pages<InventoryItem> check(
      String country, InventoryCheckRequest body, PageOptions options) {
    return paged(
        "products.inventory.check", InventoryItem.class, options, "country", country, "body", body);
  }

  /** Check the stock of items of the catalog of one resource type. Without options. */
  public Pages<InventoryItem> checkByResourceType(
      String country, String resourceType, InventoryCheckRequest body) {
    return checkByResourceType(country, resourceType, body, null);
  }

  /**
   * Check the stock of items of the catalog of one resource type.
   *
   * <p>Of the app alone, or of the app with a user.
   *
   * <p>The form of the answer is taken from products.inventory.check.
   *
   * @param country ISO country code of the market.
   * @param resourceType Kind of resource, of InventoryResourceType; one a call.
   * @param body what is sent
   * @param options null for none
   * @throws io.partnercenter.PartnerCenterException a subclass by kind, while it is read
   * @see <a
   *     href="https://learn.microsoft.com/partner-center/developer/check-inventory-by-resource-type">Documentation</a>
   */
  public Pages<InventoryItem> checkByResourceType(
      String country, String resourceType, InventoryCheckRequest body, PageOptions options) {
    return paged(
        "products.inventory.check_by_resource_type",
        InventoryItem.class,
        options,
        "country",
        country,
        "resource_type",
        resourceType,
        "body",
        body);
  }
}
