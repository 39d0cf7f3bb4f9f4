// The objects: an app, a partner that consented to it, and a customer of the partner.

import { Caller, type Place } from "./call.js";
import { AppFacade, CustomerFacade, PartnerFacade } from "./generated/facade.js";
import { refuseUnknown, text } from "./known.js";
import type { AppOptions } from "./options.js";

/** Which partner, where the tenant alone does not say it. */
export interface PartnerOptions {
  /** Another of the partner's accounts: a name of your choice under which the sign-in was stored. */
  account?: string | undefined;
  /** Whether the app calls alone and not on behalf of a user; `false` by default. */
  appOnly?: boolean | undefined;
}

/**
 * An app registration of Microsoft Entra: where everything begins. It sends nothing until it is asked to, and keeps
 * neither the process nor its thread alive.
 *
 * @example
 * ```ts
 * const app = new App({ clientId, credential: new ClientSecret(secret), store: new KeyVault("https://contoso.vault.azure.net") });
 * for await (const customer of app.partner(tenant).customers.list()) console.log(customer.companyProfile?.companyName);
 * ```
 */
export class App extends AppFacade {
  /** Application (client) id. */
  readonly clientId: string;

  /**
   * @throws errors.ConfigurationError for an option that is unknown (the near miss is named), missing or cannot be used.
   */
  constructor(options: AppOptions) {
    super(Caller.ofApp(options));
    this.clientId = options.clientId;
  }

  /**
   * A partner by its tenant id. Sends nothing.
   *
   * @throws errors.ConfigurationError for an option that is unknown; the near miss is named.
   */
  partner(tenant: string, options: PartnerOptions = {}): Partner {
    refuseUnknown("partner", options, ["account", "appOnly"]);
    const { account, appOnly } = options;
    const place: Place = { partner: text("tenant", tenant) };
    if (account !== undefined) place.account = text("account", account);
    if (appOnly !== undefined && typeof appOnly !== "boolean") throw new TypeError("appOnly must be a boolean");
    if (appOnly) place.appOnly = true;
    return new Partner(this.caller.at(place));
  }

  /** Closes the app: later calls are refused, those under way go on. Closing twice does nothing. */
  close(): void {
    this.caller.close();
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  override toJSON(): Record<string, unknown> {
    return { clientId: this.clientId };
  }
}

/** A partner's tenant. Made by `App.partner`. */
export class Partner extends PartnerFacade {
  /** @internal */
  constructor(caller: Caller) {
    super(caller);
  }

  /** A customer by its tenant id. Sends nothing. */
  customer(tenant: string): Customer {
    return new Customer(this.caller.at({ customer: text("tenant", tenant) }));
  }
}

/** A customer's tenant, reached on a partner's behalf. Made by `Partner.customer`. */
export class Customer extends CustomerFacade {
  /** @internal */
  constructor(caller: Caller) {
    super(caller);
  }

  /** The partner on whose behalf it is reached. */
  get partner(): Partner {
    return new Partner(this.caller.at({ customer: undefined }));
  }
}
