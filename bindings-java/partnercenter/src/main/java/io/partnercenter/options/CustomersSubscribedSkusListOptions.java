// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.PagedCallOptions;
import java.util.List;

/** What may be said about {@code customers.subscribed_skus.list}. */
public final class CustomersSubscribedSkusListOptions
    extends PagedCallOptions<CustomersSubscribedSkusListOptions> {
  /** Says nothing yet. */
  public CustomersSubscribedSkusListOptions() {}

  /** A value of {@link #licenseGroupIds}. */
  public static final String LICENSE_GROUP_IDS_GROUP1 = "Group1";

  /** A value of {@link #licenseGroupIds}. */
  public static final String LICENSE_GROUP_IDS_GROUP2 = "Group2";

  /**
   * Group1 has the licences that Entra ID manages, Group2 those of Minecraft. One of Group1,
   * Group2.
   */
  public CustomersSubscribedSkusListOptions licenseGroupIds(List<String> licenseGroupIds) {
    return parameter("license_group_ids", licenseGroupIds);
  }
}
