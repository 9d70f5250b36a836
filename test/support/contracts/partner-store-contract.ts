import { expect, it } from "vitest";
import type { PartnerReader } from "../../../shared/gateway/ports/partner-reader.ts";
import type { PartnerStore } from "../../../shared/gateway/ports/partner-store.ts";
import { aPartner } from "../builders/an-endpoint.ts";

/** What a partner store guarantees, and the reader of its records. The tests share them. */
export function partnerStoreContract(make: () => PartnerStore & PartnerReader): void {
  it("adds a partner once, as it is found and listed", async () => {
    const store = make();
    const partner = aPartner({ id: "prt_new", grants: ["inside-rx:*", "md-integrations/*:events"] });
    expect(await store.addPartner(partner)).toBe(true);
    expect(await store.addPartner({ ...partner, name: "Another" })).toBe(false);
    expect(await store.findPartner("prt_new")).toEqual(partner);
    expect(await store.listPartners()).toContainEqual(partner);
  });

  it("lists partners and nothing else", async () => {
    const store = make();
    await store.addKey({ id: "listed", partnerId: "prt_x", secretSha256: "00", status: "active" });
    expect((await store.listPartners()).every(({ id }) => id.startsWith("prt_"))).toBe(true);
  });

  it("adds a key once, and revokes it permanently", async () => {
    const store = make();
    const key = { id: "k1", partnerId: "prt_new", secretSha256: "ab", status: "active" as const };
    expect(await store.revokeKey("k1", { at: 5 })).toBe(false);
    expect(await store.findKey("k1")).toBeUndefined();
    expect(await store.addKey(key)).toBe(true);
    expect(await store.addKey({ ...key, partnerId: "prt_other" })).toBe(false);
    expect(await store.findKey("k1")).toEqual(key);
    expect(await store.revokeKey("k1", { at: 5 })).toBe(true);
    expect(await store.findKey("k1")).toEqual({ ...key, status: "revoked", revokedAt: 5 });
    expect(await store.addKey(key)).toBe(false);
    expect(await store.revokeKey("k1", { at: 5 })).toBe(true);
  });

  it("changes a partner only as it was seen, and removes it", async () => {
    const store = make();
    const partner = aPartner({ id: "prt_changed", grants: ["inside-rx:*"] });
    await store.addPartner(partner);
    const suspended = { ...partner, status: "suspended" as const };
    expect(await store.changePartner(partner, suspended)).toBe(true);
    expect(await store.changePartner(partner, { ...suspended, name: "Lost" })).toBe(false);
    expect(await store.findPartner("prt_changed")).toEqual({ ...suspended, revision: 1 });
    const purposes = { "inside-rx:*": "payment" as const };
    expect(await store.changePartner({ ...suspended, revision: 1 }, { ...suspended, purposes })).toBe(true);
    expect(await store.findPartner("prt_changed")).toEqual({ ...suspended, purposes, revision: 2 });
    await store.removePartner("prt_changed");
    expect(await store.findPartner("prt_changed")).toBeUndefined();
    expect(await store.changePartner(suspended, suspended)).toBe(false);
  });

  it("lists a partner's keys, and not the one that another partner has", async () => {
    const store = make();
    const key = { id: "l1", partnerId: "prt_l", secretSha256: "ab", status: "active" as const };
    await store.addKey(key);
    expect(await store.addKey({ ...key, partnerId: "prt_l2" })).toBe(false);
    await store.addKey({ ...key, id: "l2", createdAt: 7 });
    expect(await store.listKeys("prt_l")).toEqual([key, { ...key, id: "l2", createdAt: 7 }]);
    expect(await store.listKeys("prt_l2")).toEqual([]);
    await store.removeKey(key);
    expect(await store.findKey("l1")).toBeUndefined();
    expect((await store.listKeys("prt_l")).map(({ id }) => id)).toEqual(["l2"]);
  });

  it("ends a key's validity earlier and never later, and keeps the earliest time of a compromise", async () => {
    const store = make();
    const key = { id: "m1", partnerId: "prt_m", secretSha256: "ab", status: "active" as const };
    await store.limitKey("m1", 10);
    expect(await store.findKey("m1")).toBeUndefined();
    await store.addKey(key);
    for (const validUntil of [10, 5, 20]) await store.limitKey("m1", validUntil);
    for (const compromisedSince of [4, 3, 8]) await store.revokeKey("m1", { at: 9, compromisedSince });
    expect(await store.findKey("m1")).toEqual({
      ...key,
      status: "revoked",
      validUntil: 5,
      revokedAt: 9,
      compromisedSince: 3,
    });
  });

  it("counts rotations up to a maximum in each window, also those that are counted at the same time", async () => {
    const store = make();
    const limit = { max: 3, windowMs: 100 };
    const counted = await Promise.all(Array.from({ length: 6 }, () => store.countRotation("prt_r", limit, 1_000)));
    expect(counted.filter(Boolean)).toHaveLength(3);
    expect(await store.countRotation("prt_r", limit, 1_099)).toBe(false);
    expect(await store.countRotation("prt_r", limit, 1_100)).toBe(true);
    expect(await store.listKeys("prt_r")).toEqual([]);
  });
}
