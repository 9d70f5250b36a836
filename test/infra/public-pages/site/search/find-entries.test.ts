import { describe, expect, test } from "vitest";
import { publicDocument } from "../../../../../infra/public-pages/public-document.ts";
import { entryAddress } from "../../../../../infra/public-pages/site/search/entry-address.ts";
import { findEntries, loadEntries } from "../../../../../infra/public-pages/site/search/find-entries.ts";
import { readerWords } from "../../../../../infra/public-pages/site/search/reader-words.ts";
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
    ["webhook", "webhooks"],
    ["webhook retries", "webhooks#retries"],
    ["missed webhooks", "webhooks#missed-webhooks"],
    ["authentication", "#authentication"],
    ["API key", "#authentication"],
    ["bearer token", "#authentication"],
    ["login", "#authentication"],
    ["portal login", "portal#let-a-person-in"],
    ["pagination", "#lists-page-by-page"],
    ["next page", "#lists-page-by-page"],
    ["401", "errors#unauthorized"],
    ["403", "errors#forbidden"],
    ["404", "errors#not-found"],
    ["429", "errors#throttled"],
    ["504", "errors#vendor-outcome-uncertain"],
    ["rate limit", "errors#rate-limit-reached"],
    ["rate-limit-reached", "errors#rate-limit-reached"],
    ["how do I retry safely", "idempotency"],
    ["retry", "idempotency"],
    ["timeout", "outcomes"],
    ["uncertain", "outcomes#uncertain-jobs"],
    ["async", "outcomes#waiting-and-queues"],
    ["cancel a job", "reference#operation/cancelJob"],
    ["large body", "reference#section/Large-bodies"],
    ["permissions", "reference#section/Grants"],
    ["SDK", "clients"],
    ["TypeScript client", "clients#typescript"],
    ["bigint", "clients#ids"],
    ["getting started", "quick-start"],
    ["poll events", "feed"],
    ["refill", "resources#refills"],
    ["errors", "errors"],
    ["changelog", "changelog"],
  ])("finds for '%s' first %s", (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  test("finds a word that is begun, and one with a letter wrong", () => {
    expect(idsFor("webho sign")[0]).toMatch(/^webhooks/);
    expect(idsFor("idempotancy")[0]).toMatch(/^idempotency/);
  });

  test.each([
    "price",
    "retry",
    "portal",
    "webhook secret",
    "idempotency key",
    "console",
  ])("lists for '%s' what has changed after all else", (query) => {
    const isChange = idsFor(query).map((id) => id.startsWith("changelog#"));
    expect(isChange).toContain(false);
    expect(isChange).toEqual(isChange.toSorted());
  });

  test("shows a problem's status beside it", () => {
    expect(findEntries(index, "429")[0]).toMatchObject({ title: "throttled", page: "Errors · 429" });
  });

  test("has words of readers for entries that exist", () => {
    const known = new Set(Object.keys(readerWords).filter((id) => index.has(id)));
    expect(Object.keys(readerWords).filter((id) => !known.has(id))).toEqual([]);
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
