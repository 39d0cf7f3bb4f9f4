// The objects: an app, a partner that consented to it, and a customer of the partner.

import { Caller, type Place } from "./call.js";
import { AppFacade, CustomerFacade, PartnerFacade } from "./generated/facade.js";
import type { AppOptions } from "./options.js";

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

  /** A partner by its tenant id. Sends nothing. */
  partner(tenant: string): Partner {
    return new Partner(this.caller.at({ partner: text("tenant", tenant) }));
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

  /** The same partner, where the app calls alone and not on behalf of a user. */
  appOnly(): Partner {
    return this.#with({ appOnly: true });
  }

  /** The same partner with another of its accounts: a name of your choice under which the sign-in was stored. */
  account(name: string): Partner {
    return this.#with({ account: text("name", name) });
  }

  /** A customer by its tenant id. Sends nothing. */
  customer(tenant: string): Customer {
    return new Customer(this.caller.at({ customer: text("tenant", tenant) }));
  }

  #with(change: Place): Partner {
    return new Partner(this.caller.at(change));
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

function text(name: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${name} must be a string`);
  return value;
}
