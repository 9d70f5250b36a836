import { describe, expect, test } from "vitest";
import { publicDocument } from "../../../../../infra/public-pages/public-document.ts";
import { entryAddress } from "../../../../../infra/public-pages/site/search/entry-address.ts";
import { findEntries, loadEntries } from "../../../../../infra/public-pages/site/search/find-entries.ts";
import { siteFiles } from "../../../../../infra/public-pages/site/site-files.ts";
import { vendors } from "../../../../../shared/vendors/registry/registry.ts";

const files = siteFiles(publicDocument(vendors.map(({ id }) => id)), vendors);
const [, json = ""] = Object.entries(files).find(([path]) => path.startsWith("docs/search-index-")) ?? [];
const index = loadEntries(json);
const idsFor = (query: string): readonly string[] => findEntries(index, query).map(({ id }) => id);

describe("the search", () => {
  test.each([
    ["webhook signature", "webhooks#verify-the-signature"],
    ["verify signature", "webhooks#verify-the-signature"],
    ["Idempotency-Key", "idempotency"],
    ["feed", "feed"],
    ["sqs", "webhooks#events-in-an-sqs-queue"],
    ["identical-request", "errors#identical-request"],
    ["pets pricing", "reference#operation/insideRxPricePetsByNpi"],
    ["createRefillRequest", "reference#operation/siCompoundingCreateRefillRequest"],
    ["case_approved", "reference#operation/receiveMdIntegrationsCaseApproved"],
    ["how do I verify a webhook", "webhooks#verify-the-signature"],
  ])("finds for '%s' first %s", (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  test("finds a word that is begun, and one with a letter wrong", () => {
    expect(idsFor("webho sign")[0]).toMatch(/^webhooks/);
    expect(idsFor("idempotancy")[0]).toMatch(/^idempotency/);
  });

  test("finds an operation by a part of its name", () => {
    expect(idsFor("medication alternatives")).toContain("reference#operation/insideRxListMedicationAlternatives");
  });

  test("finds entries with some words where none has all", () => {
    expect(idsFor("zebra webhook signature")[0]).toBe("webhooks#verify-the-signature");
  });

  test("finds nothing for a word that is nowhere", () => {
    expect(idsFor("zebra")).toEqual([]);
  });

  test.each([
    ["the start page", { folder: "docs/", start: "docs" }, "docs"],
    ["another page", { folder: "", start: "../docs" }, "docs/webhooks"],
  ])("leads with every result to a page of the site, from %s", (_where, places, from) => {
    const pages = new Set(Object.keys(files).map((path) => `/stage/${path.replace(/\.html$/, "")}`));
    const found = ["refill", "case", "price", "event", "job", "key", "five rules"].flatMap(idsFor);
    expect(found).toContain("#five-rules");
    expect(found.length).toBeGreaterThan(40);
    const addresses = found.map((id) => new URL(entryAddress(id, places), `https://gateway.example/stage/${from}`));
    expect(addresses.map(({ pathname }) => pathname).filter((path) => !pages.has(path))).toEqual([]);
  });
});
