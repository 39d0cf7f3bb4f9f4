// Conditions on the items of a list, which each service is told in its own language.

/** A condition as JSON. A value is a text, a number, a boolean, null, `{ date }` or `{ guid }`. */
export type FilterTree =
  | { field: string; op: string; value: unknown }
  | { and: FilterTree[] }
  | { or: FilterTree[] }
  | { not: FilterTree };

/** What takes a filter: one made with `field`, a tree, or the service's own form. */
export type FilterLike = Filter | FilterTree | string | Record<string, unknown>;

/** What a field is compared with. */
export type FilterValue = string | number | boolean | null | Date | { date: string } | { guid: string };

/** A condition, to be joined to others. */
export class Filter {
  readonly #tree: FilterTree;

  /** Takes a tree; `field` makes it. */
  constructor(tree: FilterTree) {
    this.#tree = tree;
  }

  /** This and all the others hold. */
  and(...others: Filter[]): Filter {
    const before = "and" in this.#tree ? this.#tree.and : [this.#tree];
    return new Filter({ and: [...before, ...others.map((other) => other.#tree)] });
  }

  /** This or one of the others holds. */
  or(...others: Filter[]): Filter {
    const before = "or" in this.#tree ? this.#tree.or : [this.#tree];
    return new Filter({ or: [...before, ...others.map((other) => other.#tree)] });
  }

  /** This does not hold. */
  not(): Filter {
    return new Filter({ not: this.#tree });
  }

  toJSON(): FilterTree {
    return this.#tree;
  }
}

/** A field, to be compared with something. Made by `field`. */
export class Field {
  readonly #name: string;

  /** @internal */
  constructor(name: string) {
    this.#name = name;
  }

  equals(value: FilterValue): Filter {
    return this.#test("equals", value);
  }

  notEquals(value: FilterValue): Filter {
    return this.#test("not_equals", value);
  }

  greaterThan(value: FilterValue): Filter {
    return this.#test("greater_than", value);
  }

  greaterThanOrEquals(value: FilterValue): Filter {
    return this.#test("greater_than_or_equals", value);
  }

  lessThan(value: FilterValue): Filter {
    return this.#test("less_than", value);
  }

  lessThanOrEquals(value: FilterValue): Filter {
    return this.#test("less_than_or_equals", value);
  }

  /** The text is somewhere in the field. */
  contains(text: string): Filter {
    return this.#test("contains", text);
  }

  startsWith(text: string): Filter {
    return this.#test("starts_with", text);
  }

  endsWith(text: string): Filter {
    return this.#test("ends_with", text);
  }

  /** The field is one of these. */
  isIn(values: Iterable<FilterValue>): Filter {
    return new Filter({ field: this.#name, op: "in", value: Array.from(values, plain) });
  }

  #test(op: string, value: FilterValue): Filter {
    return new Filter({ field: this.#name, op, value: plain(value) });
  }
}

/**
 * A field to be compared; members of members have a slash between: `customer/tenantId`.
 *
 * @example
 * ```ts
 * field("CompanyName").startsWith("cont").and(field("Domain").startsWith("contoso"))
 * ```
 */
export function field(name: string): Field {
  return new Field(name);
}

/** A GUID as a value of its own type. One that a service keeps as text, as Graph does with ids, is given as text. */
export function guid(text: string): { guid: string } {
  return { guid: text };
}

function plain(value: FilterValue): unknown {
  return value instanceof Date ? { date: value.toISOString() } : value;
}
