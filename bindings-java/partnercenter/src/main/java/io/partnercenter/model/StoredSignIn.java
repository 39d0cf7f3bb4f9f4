// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import io.partnercenter.Members;
import java.util.List;
import java.util.Map;

/**
 * What is known about a stored refresh token; never the token.
 *
 * <p>Members may be null; what is not known here is kept.
 *
 * @param partner The partner's tenant.
 * @param user User principal name.
 * @param userId Object id of the user in the partner's tenant.
 * @param amr How the person signed in, as the access token said.
 * @param mfa What is known about the MFA. One of proved, claimed, overridden, unknown.
 * @param flow How the token was obtained. One of authorization_code, device_code, imported.
 * @param issued When this very token was issued. ISO 8601.
 * @param signedIn When the person signed in, or the token was imported. ISO 8601.
 * @param expires When the token dies if it is not used until then, as far as can be told. ISO 8601.
 * @param store Where it is stored, in a few words.
 * @param unknownMembers members that are not among these, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StoredSignIn(
    String partner,
    String user,
    String userId,
    List<String> amr,
    Mfa mfa,
    Flow flow,
    String issued,
    String signedIn,
    String expires,
    String store,
    @JsonAnyGetter @JsonAnySetter Map<String, JsonNode> unknownMembers) {

  /** Fills in what is never null. */
  public StoredSignIn {
    unknownMembers = Members.of(unknownMembers);
  }

  /**
   * Values of {@code mfa}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Mfa(@JsonValue String value) {
    /** proved. */
    public static final Mfa PROVED = new Mfa("proved");

    /** claimed. */
    public static final Mfa CLAIMED = new Mfa("claimed");

    /** overridden. */
    public static final Mfa OVERRIDDEN = new Mfa("overridden");

    /** unknown. */
    public static final Mfa UNKNOWN = new Mfa("unknown");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Mfa {}

    @Override
    public String toString() {
      return value;
    }
  }

  /**
   * Values of {@code flow}: these and whatever else a service may know.
   *
   * @param value as it is sent
   */
  public record Flow(@JsonValue String value) {
    /** authorization_code. */
    public static final Flow AUTHORIZATION_CODE = new Flow("authorization_code");

    /** device_code. */
    public static final Flow DEVICE_CODE = new Flow("device_code");

    /** imported. */
    public static final Flow IMPORTED = new Flow("imported");

    /** Takes any value. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Flow {}

    @Override
    public String toString() {
      return value;
    }
  }
}
