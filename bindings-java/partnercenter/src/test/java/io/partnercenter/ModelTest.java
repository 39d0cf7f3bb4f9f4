package io.partnercenter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.partnercenter.errors.ServiceException;
import io.partnercenter.internal.Json;
import io.partnercenter.model.ApplicationConsent;
import io.partnercenter.model.ApplicationGrant;
import io.partnercenter.model.Customer.RelationshipToPartner;
import io.partnercenter.model.InvoiceLineItem;
import io.partnercenter.model.LicenseBasedLineItem;
import io.partnercenter.model.UserCredentials;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Resources as records. */
class ModelTest {
  private static <T> T read(String json, Class<T> type) {
    return Json.read(json.getBytes(StandardCharsets.UTF_8), Json.type(type));
  }

  private static JsonNode written(Object value) {
    return Json.tree(Json.write("it", value));
  }

  @Test
  void whatIsNotKnownIsKept() {
    String text =
        "{\"id\":\"1\",\"relationshipToPartner\":\"cousin\",\"brandNew\":{\"a\":[1,null]},"
            + "\"nothing\":null,\"companyProfile\":{\"companyName\":\"x\",\"more\":2.50}}";
    var customer = read(text, io.partnercenter.model.Customer.class);
    assertEquals("1", customer.id());
    assertEquals(new RelationshipToPartner("cousin"), customer.relationshipToPartner());
    assertEquals("cousin", customer.relationshipToPartner().toString());
    assertNull(customer.billingProfile());
    assertEquals("{\"a\":[1,null]}", customer.unknownMembers().get("brandNew").toString());
    assertThrows(UnsupportedOperationException.class, () -> customer.unknownMembers().clear());
    assertEquals(Json.tree(text.getBytes(StandardCharsets.UTF_8)), written(customer));
  }

  @Test
  void knownValuesHaveNames() {
    var customer =
        read("{\"relationshipToPartner\":\"reseller\"}", io.partnercenter.model.Customer.class);
    assertEquals(RelationshipToPartner.RESELLER, customer.relationshipToPartner());
  }

  @Test
  void whatIsSentIsBuilt() {
    ApplicationConsent consent =
        ApplicationConsent.builder()
            .applicationId("a")
            .applicationGrants(List.of(ApplicationGrant.builder().scope("s").build()))
            .unknownMember("displayName2", TextNode.valueOf("d"))
            .unknownMember("gone", NullNode.getInstance())
            .build();
    assertEquals(
        "{\"applicationId\":\"a\",\"applicationGrants\":[{\"scope\":\"s\"}],"
            + "\"displayName2\":\"d\",\"gone\":null}",
        written(consent).toString());
    assertEquals(consent, consent.toBuilder().build());
    assertEquals("b", consent.toBuilder().applicationId("b").build().applicationId());
  }

  @Test
  void variantsAreReadAsSuch() {
    var item =
        read(
            "{\"attributes\":{\"objectType\":\"LicenseBasedLineItem\"},\"orderId\":\"7\"}",
            InvoiceLineItem.class);
    assertEquals("7", item.as(LicenseBasedLineItem.class).orderId());
  }

  @Test
  void secretsAreNotShown() {
    String canary = "canary-" + System.nanoTime();
    var credentials =
        read("{\"userName\":\"u\",\"password\":\"" + canary + "\"}", UserCredentials.class);
    assertEquals(canary, credentials.password());
    assertFalse(credentials.toString().contains(canary));
    assertTrue(credentials.toString().contains("userName=u"));
  }

  @Test
  void anotherShapeIsToldByItsPlaceAlone() {
    ServiceException error =
        assertThrows(
            ServiceException.class,
            () ->
                read(
                    "{\"companyProfile\":{\"address\":[[\"canary\"]]}}",
                    io.partnercenter.model.Customer.class));
    assertTrue(error.getMessage().contains("companyProfile.address"), error.getMessage());
    assertFalse(error.toString().contains("canary"));
    assertThrows(ServiceException.class, () -> read("<html>canary", UserCredentials.class));
  }

  @Test
  void wholeNumbersAreWhole() {
    assertEquals(5L, read("5.0", Long.class));
    assertEquals(5L, read("\"5\"", Long.class));
    assertNull(read("null", Long.class));
    assertThrows(ServiceException.class, () -> read("5.5", Long.class));
  }

  /** Each type can be read and written: names, values and components agree with Jackson. */
  @Test
  void everyTypeCanBeRead() throws Exception {
    List<Class<?>> types = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of("src/main/java/io/partnercenter/model"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        types.add(Class.forName("io.partnercenter.model." + name));
      }
    }
    assertTrue(types.size() > 400, "so many types there are at least");
    for (Class<?> type : types) {
      RecordComponent[] components = type.getRecordComponents();
      if (components.length == 1 && components[0].getName().equals("value")) {
        assertEquals("\"new\"", written(read("\"new\"", type)).toString(), type.getName());
        continue;
      }
      Object read = read("{\"__new\":1}", type);
      assertEquals("{\"__new\":1}", written(read).toString(), type.getName());
      assertEquals(
          Map.class, components[components.length - 1].getType(), "unknown members are the last");
    }
  }
}
