// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.operations;

import io.partnercenter.Caller;
import io.partnercenter.Namespace;

/** Methods under {@code partner.profiles}. */
public final class PartnerProfiles extends Namespace {
  /** Takes who calls. */
  PartnerProfiles(Caller caller) {
    super(caller);
  }

  /** Methods under {@code partner.profiles.billing}. */
  public PartnerProfilesBilling billing() {
    return new PartnerProfilesBilling(caller());
  }

  /** Methods under {@code partner.profiles.legalBusiness}. */
  public PartnerProfilesLegalBusiness legalBusiness() {
    return new PartnerProfilesLegalBusiness(caller());
  }

  /** Methods under {@code partner.profiles.mpn}. */
  public PartnerProfilesMpn mpn() {
    return new PartnerProfilesMpn(caller());
  }

  /** Methods under {@code partner.profiles.organization}. */
  public PartnerProfilesOrganization organization() {
    return new PartnerProfilesOrganization(caller());
  }

  /** Methods under {@code partner.profiles.support}. */
  public PartnerProfilesSupport support() {
    return new PartnerProfilesSupport(caller());
  }
}
