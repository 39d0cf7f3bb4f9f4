package examples;

import io.partnercenter.App;
import io.partnercenter.Customer;
import io.partnercenter.Partner;
import io.partnercenter.PartnerCenterException;
import io.partnercenter.errors.SignInRequiredException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A cloud solution provider reaches every customer's tenant with the refresh token that {@link
 * PartnerConsent} stored, many at a time. A customer that refuses does not stop the others.
 */
public final class CspApplication {
  private CspApplication() {}

  /** Lists the customers, and counts what each has in Microsoft Graph and in Azure. */
  public static void main(String[] arguments) throws IOException {
    try (App app = Settings.app().build()) {
      Partner partner = app.partner(Settings.need("PARTNER"));
      Map<String, CompletableFuture<String>> seen = new LinkedHashMap<>();
      for (var customer : partner.customers().list()) {
        String name = customer.companyProfile().companyName();
        seen.put(name, look(partner.customer(customer.id())));
      }
      seen.forEach((name, found) -> System.out.println(name + ": " + found.join()));
    } catch (SignInRequiredException error) {
      System.err.println(error.getMessage());
      System.exit(3);
    }
  }

  private static CompletableFuture<String> look(Customer customer) {
    var domains = customer.graph().domains().list().allAsync();
    var subscriptions = customer.arm().subscriptions().list().allAsync();
    return domains
        .thenCombine(
            subscriptions,
            (names, found) -> names.size() + " domains, " + found.size() + " Azure subscriptions")
        .exceptionally(CspApplication::told);
  }

  private static String told(Throwable error) {
    Throwable cause = error.getCause() == null ? error : error.getCause();
    return cause instanceof PartnerCenterException refused
        ? refused.kind() + ": " + refused.getMessage()
        : cause.toString();
  }
}
