// Generated from core/operations by the crate partnercenter-codegen. Do not edit.
package io.partnercenter.options;

import io.partnercenter.Options;

/** What may be said about {@code sign_in.finish}. */
public final class SignInFinishOptions extends Options<SignInFinishOptions> {
  /** Says nothing yet. */
  public SignInFinishOptions() {}

  /** The body of the form that was posted to the redirect URI. */
  public SignInFinishOptions form(String form) {
    return parameter("form", form);
  }

  /** The query of the redirect URI, where the answer came that way. */
  public SignInFinishOptions query(String query) {
    return parameter("query", query);
  }
}
