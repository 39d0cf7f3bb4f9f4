package examples;

import io.partnercenter.App;
import io.partnercenter.Customer;
import io.partnercenter.Partner;
import io.partnercenter.PartnerCenterException;
import io.partnercenter.TokenOptions;
import io.partnercenter.errors.ConflictException;
import io.partnercenter.errors.ConsentRequiredException;
import io.partnercenter.errors.NotFoundException;
import io.partnercenter.model.ApplicationConsent;
import io.partnercenter.model.ApplicationGrant;
import java.io.IOException;
import java.util.List;

/**
 * A control panel vendor acts for a partner in customers' tenants: removes what was consented to,
 * consents anew, and uses it in Microsoft Graph and in Azure.
 *
 * <p>In the tenant that {@code PARTNERCENTER_CUSTOMER} names; in those of all customers without.
 */
public final class CpvApplication {
  private static final String GRAPH = "00000003-0000-0000-c000-000000000000";
  private static final String ARM = "797f4846-ba00-4fd7-ba43-dac1f8f63013";

  private CpvApplication() {}

  /** Goes through the customers; one that refuses does not stop the others. */
  public static void main(String[] arguments) throws IOException {
    String app = Settings.need("CLIENT_ID");
    try (App registration = Settings.app().build()) {
      Partner partner = registration.partner(Settings.need("PARTNER"));
      List<String> customers =
          Settings.find("CUSTOMER")
              .map(List::of)
              .orElseGet(
                  () -> partner.customers().list().stream().map(found -> found.id()).toList());
      for (String id : customers) {
        Customer customer = partner.customer(id);
        try {
          deleteConsent(customer, app);
          createConsent(customer, app);
          runGraphTask(customer);
          runAzureTask(customer);
        } catch (PartnerCenterException refused) {
          System.out.println(id + ": " + refused.kind() + ": " + refused.getMessage());
        }
      }
    }
  }

  private static void deleteConsent(Customer customer, String app) {
    try {
      customer.applicationConsents().delete(app);
      System.out.println(customer.tenant() + ": the consent was removed");
    } catch (NotFoundException none) {
      System.out.println(customer.tenant() + ": there was no consent");
    }
    // Entra's own word: without consent it gives no token.
    try {
      customer.token("https://graph.microsoft.com/.default", new TokenOptions().force(true));
      System.out.println(customer.tenant() + ": the tenant still gives tokens");
    } catch (ConsentRequiredException gone) {
      System.out.println(customer.tenant() + ": the tenant gives no token");
    }
  }

  private static void createConsent(Customer customer, String app) {
    ApplicationConsent consent =
        ApplicationConsent.builder()
            .applicationId(app)
            .displayName("Control panel")
            .applicationGrants(
                List.of(
                    grant(GRAPH, "Directory.Read.All,Domain.Read.All"),
                    grant(ARM, "user_impersonation")))
            .build();
    try {
      customer.applicationConsents().create(consent);
      System.out.println(customer.tenant() + ": consented");
    } catch (ConflictException known) {
      System.out.println(customer.tenant() + ": it was consented to before");
    }
  }

  private static ApplicationGrant grant(String api, String scope) {
    return ApplicationGrant.builder().enterpriseApplicationId(api).scope(scope).build();
  }

  private static void runGraphTask(Customer customer) {
    for (var domain : customer.graph().domains().list()) {
      System.out.println(customer.tenant() + ": domain " + domain.id());
    }
  }

  private static void runAzureTask(Customer customer) {
    for (var subscription : customer.arm().subscriptions().list()) {
      System.out.println(customer.tenant() + ": subscription " + subscription.displayName());
    }
  }
}
