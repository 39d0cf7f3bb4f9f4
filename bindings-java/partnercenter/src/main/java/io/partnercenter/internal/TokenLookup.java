package io.partnercenter.internal;

import com.sun.jna.Memory;
import com.sun.jna.Pointer;

/** Which cached token is wanted: written once, used for many lookups. */
public final class TokenLookup {
  // Holds the memory of the texts that the structure points to.
  private final Memory texts;
  private final Abi.PcTokenLookup structure = new Abi.PcTokenLookup();

  /** Takes whose token it is; {@code customer} and {@code account} may be null. */
  public TokenLookup(
      String partner, String customer, String account, boolean appOnly, String scopes) {
    byte[][] parts = {
      Json.utf8("the partner's tenant", partner),
      Json.utf8("the customer's tenant", customer == null ? "" : customer),
      Json.utf8("the account", account == null ? "" : account),
      Json.utf8("scopes", scopes)
    };
    long size = 1;
    for (byte[] part : parts) {
      size += part.length;
    }
    texts = new Memory(size);
    Pointer[] places = new Pointer[parts.length];
    long at = 0;
    for (int part = 0; part < parts.length; part++) {
      places[part] = texts.share(at);
      texts.write(at, parts[part], 0, parts[part].length);
      at += parts[part].length;
    }
    structure.partner = places[0];
    structure.partner_length = parts[0].length;
    structure.customer = places[1];
    structure.customer_length = parts[1].length;
    structure.account = places[2];
    structure.account_length = parts[2].length;
    structure.scopes = places[3];
    structure.scopes_length = parts[3].length;
    structure.app_only = (byte) (appOnly ? 1 : 0);
    structure.write();
    // Written once: threads that share it would write it at the same time.
    structure.setAutoSynch(false);
  }

  Abi.PcTokenLookup structure() {
    return structure;
  }
}
