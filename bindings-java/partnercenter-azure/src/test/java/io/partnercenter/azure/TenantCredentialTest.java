package io.partnercenter.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.azure.core.credential.AccessToken;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.http.HttpClient;
import com.azure.core.http.ProxyOptions;
import com.azure.core.http.netty.NettyAsyncHttpClientBuilder;
import com.azure.security.keyvault.secrets.SecretAsyncClient;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import io.netty.handler.ssl.SslContextBuilder;
import io.partnercenter.App;
import io.partnercenter.Emulator;
import io.partnercenter.Partner;
import io.partnercenter.errors.ConfigurationException;
import io.partnercenter.errors.CredentialException;
import java.net.InetSocketAddress;
import java.net.URI;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

/** Unmodified clients of Azure sign in through a partner. */
class TenantCredentialTest {
  @Test
  void keyVaultKeepsSecrets() {
    try (App app = Emulator.builder().build()) {
      SecretClient client = builder(Emulator.appOnly(app)).buildClient();
      client.setSecret("from-java", "open sesame");
      assertEquals("open sesame", client.getSecret("from-java").getValue());
    }
  }

  @Test
  void keyVaultKeepsSecretsWithoutWaiting() {
    try (App app = Emulator.builder().build()) {
      SecretAsyncClient client = builder(Emulator.appOnly(app)).buildAsyncClient();
      client.setSecret("from-java-async", "open").block();
      assertEquals("open", client.getSecret("from-java-async").block().getValue());
    }
  }

  @Test
  void errorsArriveAsTheyAre() {
    try (App app =
        Emulator.builder().credential(new io.partnercenter.ClientSecret("wrong")).build()) {
      SecretClient client = builder(Emulator.appOnly(app)).buildClient();
      Throwable error = assertThrows(RuntimeException.class, () -> client.getSecret("any"));
      while (error.getCause() != null && !(error instanceof CredentialException)) {
        error = error.getCause();
      }
      assertInstanceOf(CredentialException.class, error);
    }
  }

  @Test
  void tokensAreThoseOfTheTenant() {
    try (App app = Emulator.builder().build()) {
      Partner partner = Emulator.appOnly(app);
      TenantCredential credential = new TenantCredential(partner);
      TokenRequestContext wish = new TokenRequestContext().addScopes(Emulator.GRAPH);
      AccessToken token = credential.getTokenSync(wish);
      assertEquals(token.getToken(), credential.getToken(wish).block().getToken());
      assertEquals(token.getToken(), partner.token(Emulator.GRAPH).token());
      assertTrue(token.getRefreshAt().isBefore(token.getExpiresAt()));
      assertFalse(credential.toString().contains(token.getToken()));

      TokenRequestContext same =
          new TokenRequestContext().addScopes(Emulator.GRAPH).setTenantId(Emulator.TENANT);
      assertEquals(token.getToken(), credential.getTokenSync(same).getToken());
      TokenRequestContext other =
          new TokenRequestContext()
              .addScopes(Emulator.GRAPH)
              .setTenantId(Emulator.CSP.path("id").asText());
      assertThrows(ConfigurationException.class, () -> credential.getTokenSync(other));
      assertThrows(ConfigurationException.class, () -> credential.getToken(other).block());

      String claims = "{\"access_token\":{\"nbf\":{\"essential\":true,\"value\":\"1\"}}}";
      TokenRequestContext challenged =
          new TokenRequestContext().addScopes(Emulator.GRAPH).setClaims(claims);
      assertNotEquals(token.getToken(), credential.getTokenSync(challenged).getToken());
    }
  }

  private static SecretClientBuilder builder(Partner partner) {
    return new SecretClientBuilder()
        .vaultUrl(Emulator.VAULT)
        .httpClient(throughProxy())
        .credential(new TenantCredential(partner));
  }

  private static HttpClient throughProxy() {
    URI proxy = URI.create(Emulator.PROXY);
    InetSocketAddress address = new InetSocketAddress(proxy.getHost(), proxy.getPort());
    var trusting =
        SslContextBuilder.forClient().trustManager(Emulator.FOLDER.resolve("ca.pem").toFile());
    return new NettyAsyncHttpClientBuilder(
            reactor.netty.http.client.HttpClient.create()
                .secure(
                    ssl -> {
                      try {
                        ssl.sslContext(trusting.build());
                      } catch (SSLException error) {
                        throw new IllegalStateException(error);
                      }
                    }))
        .proxy(new ProxyOptions(ProxyOptions.Type.HTTP, address))
        .build();
  }
}
