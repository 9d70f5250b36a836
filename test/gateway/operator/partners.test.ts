import { describe, expect, it } from "vitest";
import { createAuthorizeKey } from "../../../shared/gateway/access/authorize-key.ts";
import { createAddPartner } from "../../../shared/gateway/operator/add-partner.ts";
import {
  createAddGrants,
  createRemoveGrants,
  createRenamePartner,
} from "../../../shared/gateway/operator/change-partner.ts";
import { checkGrants } from "../../../shared/gateway/operator/check-grants.ts";
import {
  createAddKey,
  createListKeys,
  createRevokeKey,
  createRotateKeyById,
} from "../../../shared/gateway/operator/manage-keys.ts";
import { narrowerEventGrants } from "../../../shared/gateway/operator/narrower-event-grants.ts";
import { OperatorNotFound, OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { aPartner } from "../../support/builders/an-endpoint.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryPartnerStore } from "../../support/fakes/memory-stores.ts";

const scope = { vendors, connections: { "inside-rx": ["default"], "md-integrations": ["default", "clinic-2"] } };

/** The use cases over one store. */
function setUp() {
  const partnerStore = memoryPartnerStore();
  const clock = manualClock();
  const deps = { directory: partnerStore, partnerStore, clock, scope };
  return {
    partnerStore,
    clock,
    addPartner: createAddPartner(deps),
    addKey: createAddKey(deps),
    rotateKey: createRotateKeyById(deps),
    revokeKey: createRevokeKey(deps),
    renamePartner: createRenamePartner(deps),
    addGrants: createAddGrants(deps),
    removeGrants: createRemoveGrants(deps),
    authorize: createAuthorizeKey({ partners: partnerStore, clock, logRefused: () => {} }),
    /** The ids of a partner's keys, with their status. */
    async keysOf(partnerId: string) {
      const keys: Record<string, string> = {};
      const keyUses = { findLastUse: async () => undefined };
      for await (const { id, status } of createListKeys({ ...deps, keyUses })({ partnerId })) keys[id] = status;
      return keys;
    },
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

describe("a partner", () => {
  it("is renamed to a name that no other partner has", async () => {
    const { addPartner, renamePartner } = setUp();
    const { partner } = await addPartner({ name: "Acme", grants: [] });
    await addPartner({ name: "Other", grants: [] });
    expect(await renamePartner({ partnerId: partner.id, name: " Acme Health " })).toMatchObject({
      name: "Acme Health",
    });
    await expect(renamePartner({ partnerId: partner.id, name: "Other" })).rejects.toThrow(/has that name already/);
    await expect(renamePartner({ partnerId: "prt_none", name: "New" })).rejects.toThrow(OperatorNotFound);
  });

  it("gets and loses grants, each once, and none without effect", async () => {
    const { addPartner, addGrants, removeGrants } = setUp();
    const { id: partnerId } = (await addPartner({ name: "Acme", grants: ["inside-rx:*"] })).partner;
    const added = await addGrants({ partnerId, grants: ["md-integrations:events", "inside-rx:*"] });
    expect(added.grants).toEqual(["inside-rx:*", "md-integrations:events"]);
    await expect(addGrants({ partnerId, grants: ["acme:*"] })).rejects.toThrow(OperatorRefusal);
    await expect(removeGrants({ partnerId, grants: ["md-integrations/*:events"] })).rejects.toThrow(OperatorNotFound);
    expect((await removeGrants({ partnerId, grants: ["inside-rx:*"] })).grants).toEqual(["md-integrations:events"]);
  });

  it("has a purpose for each grant, from when it is stated until the grant is removed", async () => {
    const { addPartner, addGrants, removeGrants } = setUp();
    const { partner } = await addPartner({ name: "Acme", grants: ["inside-rx:*"], purpose: "payment" });
    const partnerId = partner.id;
    expect(partner.purposes).toEqual({ "inside-rx:*": "payment" });
    const grants = ["md-integrations:events"];
    expect((await addGrants({ partnerId, grants })).purposes).toEqual({ "inside-rx:*": "payment" });
    const both = { "inside-rx:*": "payment", "md-integrations:events": "treatment" };
    expect((await addGrants({ partnerId, grants, purpose: "treatment" })).purposes).toEqual(both);
    expect((await addGrants({ partnerId, grants })).purposes).toEqual(both);
    expect((await removeGrants({ partnerId, grants: ["inside-rx:*"] })).purposes).toEqual({
      "md-integrations:events": "treatment",
    });
  });

  it("that shares a connection is proposed the events of its own jobs alone", () => {
    const partners = [
      aPartner({ id: "prt_1", grants: ["md-integrations/*:*"] }),
      aPartner({ id: "prt_2", grants: ["inside-rx:*"] }),
    ];
    const proposed = narrowerEventGrants(partners, { partnerId: "prt_2", grants: ["md-integrations:events"] });
    expect(proposed).toEqual([
      { grant: "md-integrations:events", narrower: "md-integrations:events-own", others: ["prt_1"] },
    ]);
    expect(narrowerEventGrants(partners, { partnerId: "prt_1", grants: ["md-integrations:events"] })).toEqual([]);
    expect(narrowerEventGrants(partners, { partnerId: "prt_2", grants: ["md-integrations:events-own"] })).toEqual([]);
  });
});

describe("a grant", () => {
  it.each([
    "inside-rx:*",
    "inside-rx/default:pricePeopleByNpi",
    "md-integrations/*:events",
    "md-integrations:events-own",
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
    ["inside-rx:events-own", /cannot be linked to the jobs/],
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

  it("is refused once it has expired", async () => {
    const { addPartner, addKey, authorize, clock, keysOf } = setUp();
    const { partner } = await addPartner({ name: "Acme", grants: [] });
    const { key, keyId } = await addKey({ partnerId: partner.id, validForMs: 1_000 });
    expect(await authorize(`Bearer ${key}`)).toBeDefined();
    clock.advance(1_000);
    expect(await authorize(`Bearer ${key}`)).toBeUndefined();
    expect((await keysOf(partner.id))[keyId]).toBe("expired");
  });

  it("is rotated to one that is valid for as long, and ends after the overlap", async () => {
    const { addPartner, addKey, rotateKey, authorize, clock, partnerStore } = setUp();
    const { partner } = await addPartner({ name: "Acme", grants: [] });
    const first = await addKey({ partnerId: partner.id, validForMs: 10_000 });
    clock.advance(2_000);
    const second = await rotateKey({ keyId: first.keyId, overlapMs: 3_000 });
    expect(second).toMatchObject({ previousValidUntil: clock.now() + 3_000, validUntil: clock.now() + 10_000 });
    expect(await partnerStore.findKey(second.keyId)).toMatchObject({ rotatedFrom: first.keyId });
    clock.advance(3_000);
    expect(await authorize(`Bearer ${first.key}`)).toBeUndefined();
    expect(await authorize(`Bearer ${second.key}`)).toBeDefined();
    await expect(rotateKey({ keyId: first.keyId, overlapMs: 0 })).rejects.toThrow(/not valid any more/);
  });

  it("is never valid for longer by another rotation", async () => {
    const { addPartner, rotateKey, clock } = setUp();
    const { keyId } = await addPartner({ name: "Acme", grants: [] });
    const end = clock.now() + 1_000;
    await rotateKey({ keyId, overlapMs: 1_000 });
    expect(await rotateKey({ keyId, overlapMs: 9_000 })).toMatchObject({ previousValidUntil: end });
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
