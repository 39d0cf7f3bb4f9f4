// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.Map;

/**
 * Whether a customer may buy, and in which system.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param purchaseSystem One of Oms, Mcapi3, Mcapi4. Read only.
 * @param purchaseEligibility {@code purchaseEligibility}
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommerceProfile(
    PurchaseSystem purchaseSystem,
    PurchaseEligibility purchaseEligibility,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public CommerceProfile {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code purchaseSystem}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record PurchaseSystem(@JsonValue String value) {
    /** Oms. */
    public static final PurchaseSystem OMS = new PurchaseSystem("Oms");

    /** Mcapi3. */
    public static final PurchaseSystem MCAPI3 = new PurchaseSystem("Mcapi3");

    /** Mcapi4. */
    public static final PurchaseSystem MCAPI4 = new PurchaseSystem("Mcapi4");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PurchaseSystem {}

    @Override
    public String toString() {
      return value;
    }
  }
}
