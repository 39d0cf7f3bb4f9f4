// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Options;

/** What may be said about {@code sign_in.device_code}. */
public final class SignInDeviceCodeOptions extends Options<SignInDeviceCodeOptions> {
  /** Says nothing yet. */
  public SignInDeviceCodeOptions() {}

  /**
   * Tenant ids of the partners that may enrol, where no partner is named; all by default. An object
   * that can be written as JSON.
   */
  public SignInDeviceCodeOptions allowedPartners(Object allowedPartners) {
    return parameter("allowed_partners", allowedPartners);
  }

  /** User name that the sign-in page shows. */
  public SignInDeviceCodeOptions loginHint(String loginHint) {
    return parameter("login_hint", loginHint);
  }

  /** Domain whose sign-in page is shown. */
  public SignInDeviceCodeOptions domainHint(String domainHint) {
    return parameter("domain_hint", domainHint);
  }

  /** A value of {@link #prompt}. */
  public static final String PROMPT_LOGIN = "login";

  /** A value of {@link #prompt}. */
  public static final String PROMPT_SELECT_ACCOUNT = "select_account";

  /** A value of {@link #prompt}. */
  public static final String PROMPT_CONSENT = "consent";

  /** A value of {@link #prompt}. */
  public static final String PROMPT_NONE = "none";

  /** What the person is asked; login by default. One of login, select_account, consent, none. */
  public SignInDeviceCodeOptions prompt(String prompt) {
    return parameter("prompt", prompt);
  }

  /** A value of {@link #responseMode}. */
  public static final String RESPONSE_MODE_FORM_POST = "form_post";

  /** A value of {@link #responseMode}. */
  public static final String RESPONSE_MODE_QUERY = "query";

  /** How the answer comes back; form_post by default. One of form_post, query. */
  public SignInDeviceCodeOptions responseMode(String responseMode) {
    return parameter("response_mode", responseMode);
  }

  /** What is asked for; everything of Partner Center by default. */
  public SignInDeviceCodeOptions scopes(String scopes) {
    return parameter("scopes", scopes);
  }

  /** Whether a sign-in without MFA is stored, with a warning that stays; false by default. */
  public SignInDeviceCodeOptions allowWithoutMfa(Boolean allowWithoutMfa) {
    return parameter("allow_without_mfa", allowWithoutMfa);
  }

  /**
   * Authentication context (c1) that must be met, which a Conditional Access policy can tie to MFA.
   */
  public SignInDeviceCodeOptions authenticationContext(String authenticationContext) {
    return parameter("authentication_context", authenticationContext);
  }

  /** Further claims to request. An object that can be written as JSON. */
  public SignInDeviceCodeOptions claims(Object claims) {
    return parameter("claims", claims);
  }
}
