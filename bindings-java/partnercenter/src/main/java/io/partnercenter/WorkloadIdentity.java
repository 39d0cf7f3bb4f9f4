package io.partnercenter;

import java.nio.file.Path;

/** A token that another identity provider, such as Kubernetes, keeps fresh in a file. */
public final class WorkloadIdentity extends Credential {
  /** Takes the file; it is read for each sign-in. */
  public WorkloadIdentity(Path file) {
    super(
        Settings.map(
            "kind",
            "workloadIdentity",
            "file",
            Settings.required("the file", file == null ? null : file.toString())));
  }
}
