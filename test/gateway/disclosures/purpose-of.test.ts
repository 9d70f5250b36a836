import { describe, expect, it } from "vitest";
import { purposeOfDelivery, purposeOfEvents, purposeOfGrants } from "../../../shared/gateway/disclosures/purpose-of.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";

const everything = ["mdi/*:*", "mdi:*", "mdi:getCase", "mdi/*:events", "mdi:events-own"];
const wanted = { vendor: "mdi", connection: "default", action: "getCase" };

describe("the purpose of a call", () => {
  it.each([
    [undefined, null],
    [{}, null],
    [{ "mdi:getCase": "payment" }, "payment"],
    [{ "mdi:*": "treatment", "mdi:getCase": "payment", "mdi/*:*": "other" }, "payment"],
    [{ "mdi/*:*": "other", "mdi:*": "treatment" }, "treatment"],
    [{ "mdi/*:*": "other" }, "other"],
    [{ "mdi/*:events": "other", "mdi:events-own": "payment" }, null],
    // Not a grant of the partner any more.
    [{ "mdi/default:getCase": "payment" }, null],
  ] as const)("with the purposes %j is %j: that of the narrowest grant that states one", (purposes, expected) => {
    const partner = aPartner({ grants: everything, ...(purposes && { purposes }) });
    expect(purposeOfGrants(partner, wanted)).toBe(expected);
  });
});

describe("the purpose of a delivery", () => {
  const event = { vendor: "mdi", connection: "default" };

  it.each([
    ["payment", { "mdi/*:events": "other" }, "payment"],
    [undefined, { "mdi/*:events": "other" }, "other"],
    [null, { "mdi/*:events": "other", "mdi:events-own": "treatment" }, "other"],
    [null, { "mdi:events-own": "treatment" }, "treatment"],
    [null, { "mdi/*:*": "payment" }, null],
  ] as const)("of the endpoint's %j and the grants' %j is %j", (purpose, purposes, expected) => {
    const partner = aPartner({ grants: everything, purposes });
    expect(purposeOfDelivery(partner, { ...(purpose !== undefined && { purpose }) }, event)).toBe(expected);
  });

  it("of an event without a vendor is not stated by any grant", () => {
    const partner = aPartner({ grants: everything, purposes: { "mdi/*:events": "other" } });
    expect(purposeOfEvents(partner, { vendor: null, connection: null })).toBeNull();
  });
});
