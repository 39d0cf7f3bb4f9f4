// Filters made with methods.

import assert from "node:assert/strict";
import { test } from "node:test";

import { errors, field, guid } from "partnercenter";

import * as emulator from "./emulator.mjs";

test("a filter is a tree", () => {
  const a = field("a").contains("x");
  const b = field("b").greaterThanOrEquals(new Date("2026-05-04T10:00:00Z"));
  const trees = [
    { field: "a", op: "contains", value: "x" },
    { field: "b", op: "greater_than_or_equals", value: { date: "2026-05-04T10:00:00.000Z" } },
  ];
  assert.deepEqual(a.and(b).and(a).toJSON(), { and: [...trees, trees[0]] });
  assert.deepEqual(a.or(b).not().toJSON(), { not: { or: trees } });
  assert.deepEqual(
    field("a")
      .isIn([1, guid("7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a"), null])
      .toJSON().value,
    [1, { guid: "7a1c5e8a-1b2c-4d3e-9f4a-5b6c7d8e9f0a" }, null],
  );
});

test("the service compares", async () => {
  const { customers } = emulator.appOnly();
  const filter = field("CompanyName").startsWith("TAIL").and(field("Domain").startsWith("tail"));
  const found = await customers.list({ filter }).all();
  assert.deepEqual(
    found.map((it) => it.companyProfile.companyName),
    ["Tailspin Toys"],
  );
  const odd = field("CompanyName").startsWith("O'Neil \"&%27\n");
  assert.deepEqual(await customers.list({ filter: odd }).all(), []);
  const impossible = customers.list({ filter: field("CompanyName").endsWith("Toys") });
  await assert.rejects(
    impossible.all(),
    (error) => error instanceof errors.ConfigurationError && /ends_with/.test(error.message),
  );
});
