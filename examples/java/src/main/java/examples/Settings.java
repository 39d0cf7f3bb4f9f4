package examples;

import io.partnercenter.App;
import io.partnercenter.AppBuilder;
import io.partnercenter.ClientSecret;
import io.partnercenter.FileStore;
import io.partnercenter.KeyVaultStore;
import io.partnercenter.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the examples have in common: settings from the environment. */
final class Settings {
  private Settings() {}

  /** A setting that may be absent. */
  static Optional<String> find(String name) {
    return Optional.ofNullable(System.getenv("PARTNERCENTER_" + name))
        .filter(value -> !value.isBlank());
  }

  /** A setting that must be there. */
  static String need(String name) {
    return find(name)
        .orElseThrow(
            () -> new IllegalStateException("set PARTNERCENTER_" + name + "; see README.md"));
  }

  /** The app, with the store that the settings say. */
  static AppBuilder app() throws IOException {
    AppBuilder app =
        App.builder(need("CLIENT_ID")).store(store()).application("partnercenter-examples");
    find("CLOUD").ifPresent(app::cloud);
    find("CLIENT_SECRET").map(ClientSecret::new).ifPresent(app::credential);
    Optional<String> roots = find("CA_FILE");
    if (roots.isPresent()) {
      app.extraRoots(List.of(Files.readString(Path.of(roots.get()))));
    }
    return app;
  }

  /**
   * A vault where one is set, else encrypted files; in a folder of its own, with the key beside it.
   */
  private static Store store() {
    Optional<Store> vault = find("VAULT").map(KeyVaultStore::new);
    return vault.orElseGet(
        () ->
            find("STORE_PATH")
                .map(folder -> new FileStore(Path.of(folder), Path.of(folder + ".key")))
                .orElseGet(FileStore::new));
  }
}
