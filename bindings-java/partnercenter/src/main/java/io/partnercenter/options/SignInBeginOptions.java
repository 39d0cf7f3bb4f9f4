// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Options;

/** What may be said about {@code sign_in.begin}. */
public final class SignInBeginOptions extends Options<SignInBeginOptions> {
  /** Says nothing yet. */
  public SignInBeginOptions() {}

  /**
   * Tenant ids of the partners that may enrol, where no partner is named; all by default. An object
   * that can be written as JSON.
   */
  public SignInBeginOptions allowedPartners(Object allowedPartners) {
    return parameter("allowed_partners", allowedPartners);
  }

  /** User name that the sign-in page shows. */
  public SignInBeginOptions loginHint(String loginHint) {
    return parameter("login_hint", loginHint);
  }

  /** Domain whose sign-in page is shown. */
  public SignInBeginOptions domainHint(String domainHint) {
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
  public SignInBeginOptions prompt(String prompt) {
    return parameter("prompt", prompt);
  }

  /** A value of {@link #responseMode}. */
  public static final String RESPONSE_MODE_FORM_POST = "form_post";

  /** A value of {@link #responseMode}. */
  public static final String RESPONSE_MODE_QUERY = "query";

  /** How the answer comes back; form_post by default. One of form_post, query. */
  public SignInBeginOptions responseMode(String responseMode) {
    return parameter("response_mode", responseMode);
  }

  /** What is asked for; everything of Partner Center by default. */
  public SignInBeginOptions scopes(String scopes) {
    return parameter("scopes", scopes);
  }

  /** Whether a sign-in without MFA is stored, with a warning that stays; false by default. */
  public SignInBeginOptions allowWithoutMfa(Boolean allowWithoutMfa) {
    return parameter("allow_without_mfa", allowWithoutMfa);
  }

  /**
   * Authentication context (c1) that must be met, which a Conditional Access policy can tie to MFA.
   */
  public SignInBeginOptions authenticationContext(String authenticationContext) {
    return parameter("authentication_context", authenticationContext);
  }

  /** Further claims to request. An object that can be written as JSON. */
  public SignInBeginOptions claims(Object claims) {
    return parameter("claims", claims);
  }
}
