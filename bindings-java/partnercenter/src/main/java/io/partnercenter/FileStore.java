package io.partnercenter;

import java.nio.file.Path;

/**
 * Keeps refresh tokens in encrypted files on this machine, which programs and processes can share.
 */
public final class FileStore extends Store {
  /** Takes a folder in the user's data folder. */
  public FileStore() {
    this(null, null);
  }

  /** Takes a folder, which is made when an app is. */
  public FileStore(Path folder) {
    this(folder, null);
  }

  /**
   * Takes a folder and a key.
   *
   * @param folder null for one in the user's data folder
   * @param keyFile where the key lies; null for the operating system's keyring where there is one,
   *     else a file in the folder
   */
  public FileStore(Path folder, Path keyFile) {
    super(
        Settings.map(
            "kind",
            "file",
            "path",
            folder == null ? null : folder.toString(),
            "keyFile",
            keyFile == null ? null : keyFile.toString()));
  }
}
