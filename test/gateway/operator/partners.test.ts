import { describe, expect, it } from "vitest";
import { createAuthorizeKey } from "../../../shared/gateway/access/authorize-key.ts";
import { createAddPartner } from "../../../shared/gateway/operator/add-partner.ts";
import { createAddKey, createRevokeKey } from "../../../shared/gateway/operator/api-keys.ts";
import { checkGrants } from "../../../shared/gateway/operator/check-grants.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { memoryPartnerStore } from "../../support/fakes/memory-stores.ts";

const scope = { vendors, connections: { "inside-rx": ["default"], "md-integrations": ["default", "clinic-2"] } };

/** The use cases over one store. */
function setUp() {
  const partnerStore = memoryPartnerStore();
  return {
    partnerStore,
    addPartner: createAddPartner({ partnerStore, scope }),
    addKey: createAddKey({ directory: partnerStore, partnerStore }),
    revokeKey: createRevokeKey({ partnerStore }),
    authorize: createAuthorizeKey(partnerStore),
  };
}

describe("an added partner", () => {
  it("can call with its key, of which only a digest is stored", async () => {
    const { partnerStore, addPartner, authorize } = setUp();
    const { partner, key, keyId } = await addPartner({ name: " Acme ", grants: ["inside-rx:*"] });
    expect(partner).toMatchObject({ name: "Acme", status: "active", grants: ["inside-rx:*"] });
    expect(await authorize(`Bearer ${key}`)).toEqual({ partnerId: partner.id, keyId });
    expect(JSON.stringify(await partnerStore.findKey(keyId))).not.toContain(key.split("_")[2]);
  });

  it("has a name that no other partner has", async () => {
    const { partnerStore, addPartner } = setUp();
    await addPartner({ name: "Acme", grants: [] });
    await expect(addPartner({ name: "Acme", grants: [] })).rejects.toThrow(OperatorRefusal);
    await expect(addPartner({ name: " ", grants: [] })).rejects.toThrow(OperatorRefusal);
    expect(await partnerStore.listPartners()).toHaveLength(1);
  });

  it("has no grant without effect", async () => {
    const { partnerStore, addPartner } = setUp();
    await expect(addPartner({ name: "Acme", grants: ["inside-rx:*", "insiderx:*"] })).rejects.toThrow(/insiderx:\*/);
    expect(await partnerStore.listPartners()).toEqual([]);
  });
});

describe("a grant", () => {
  it.each([
    "inside-rx:*",
    "inside-rx/default:pricePeopleByNpi",
    "md-integrations/*:events",
    "md-integrations/clinic-2:passthrough",
  ])("%s is accepted", (grant) => {
    expect(() => checkGrants(scope, [grant])).not.toThrow();
  });

  it.each([
    ["inside-rx", /not of the form/],
    ["", /not of the form/],
    ["acme:*", /no such vendor/],
    ["syncvet:*", /no such vendor on this stage/],
    ["inside-rx/clinic-2:*", /has only default/],
    ["inside-rx:pricePeople", /no such operation/],
    ["md-integrations:requestAccessToken", /logs in and out itself/],
  ])("%s is refused as without effect, with the reason", (grant, why) => {
    expect(() => checkGrants(scope, [grant])).toThrow(why);
  });
});

describe("a key", () => {
  it("is valid beside the partner's other keys until it is revoked", async () => {
    const { addPartner, addKey, revokeKey, authorize } = setUp();
    const first = await addPartner({ name: "Acme", grants: [] });
    const second = await addKey({ partnerId: first.partner.id });
    expect(second.key).not.toBe(first.key);

    expect(await revokeKey({ key: first.keyId })).toBe(first.keyId);
    expect(await authorize(`Bearer ${first.key}`)).toBeUndefined();
    expect(await authorize(`Bearer ${second.key}`)).toBeDefined();
  });

  it("can be revoked by its whole text", async () => {
    const { addPartner, revokeKey } = setUp();
    const { key, keyId } = await addPartner({ name: "Acme", grants: [] });
    expect(await revokeKey({ key: key })).toBe(keyId);
  });

  it("cannot be created for an unknown partner or revoked when unknown", async () => {
    const { addKey, revokeKey } = setUp();
    await expect(addKey({ partnerId: "prt_none" })).rejects.toThrow(OperatorRefusal);
    await expect(revokeKey({ key: "none" })).rejects.toThrow(OperatorRefusal);
  });
});
