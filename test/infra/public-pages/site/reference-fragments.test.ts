import { describe, expect, it } from "vitest";
import { publicDocument } from "../../../../infra/public-pages/public-document.ts";
import { type PlacedDocument, placesIn, slugs } from "../../../../infra/public-pages/site/reference-fragments.ts";
import { documentEntries, type SearchedDocument } from "../../../../infra/public-pages/site/search/document-entries.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";

const document = JSON.parse(publicDocument(vendors.map(({ id }) => id))) as PlacedDocument & SearchedDocument;
const placeOf = placesIn(document);

describe("a fragment of the reference", () => {
  it.each([
    ["an operation", "operation/insideRxPricePeopleByNpi", "tag/inside-rx/insideRxPricePeopleByNpi"],
    ["the delivery of an event", "operation/receiveJobSucceeded", "tag/events-sent-to-you/webhook/receiveJobSucceeded"],
    ["a heading of the introduction", "section/Calling/Headers", "description/headers"],
  ])("that names %s leads to where Scalar has it", (_what, fragment, place) => {
    expect(placeOf(fragment)).toBe(place);
  });

  it.each([
    "",
    "tag/inside-rx/insideRxPricePeopleByNpi",
    "operation/none",
    "description/calling",
  ])("that is '%s' stays as it is", (fragment) => {
    expect(placeOf(fragment)).toBeUndefined();
  });

  it("is known for every operation and event that the search finds", () => {
    const fragments = documentEntries(document).map(({ id }) => id.replace("reference#", ""));
    expect(fragments.length).toBeGreaterThan(300);
    expect(fragments.filter((fragment) => placeOf(fragment) === undefined)).toEqual([]);
  });

  it("has the slugs that Scalar is given", () => {
    const delivery = { name: "md-integrations.case_approved" };
    expect(slugs.generateTagSlug({ name: "Events sent to you" })).toBe("events-sent-to-you");
    expect(slugs.generateOperationSlug({ operationId: "listJobs" })).toBe("listJobs");
    expect(slugs.generateWebhookSlug(delivery)).toBe("receiveMdIntegrationsCaseApproved");
  });
});
