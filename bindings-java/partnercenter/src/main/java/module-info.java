/** Microsoft Partner Center: sign-in by the Secure Application Model, tokens and operations. */
module io.partnercenter {
  requires com.sun.jna;
  requires transitive com.fasterxml.jackson.annotation;
  requires transitive com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.core;

  exports io.partnercenter;
  exports io.partnercenter.errors;
  exports io.partnercenter.model;
  exports io.partnercenter.operations;
  exports io.partnercenter.options;

  opens io.partnercenter to
      com.fasterxml.jackson.databind;
  opens io.partnercenter.model to
      com.fasterxml.jackson.databind;
  opens io.partnercenter.internal to
      com.sun.jna;
}
