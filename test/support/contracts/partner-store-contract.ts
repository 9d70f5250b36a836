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
    expect(await store.revokeKey("k1")).toBe(false);
    expect(await store.findKey("k1")).toBeUndefined();
    expect(await store.addKey(key)).toBe(true);
    expect(await store.addKey({ ...key, partnerId: "prt_other" })).toBe(false);
    expect(await store.findKey("k1")).toEqual(key);
    expect(await store.revokeKey("k1")).toBe(true);
    expect(await store.findKey("k1")).toEqual({ ...key, status: "revoked" });
    expect(await store.addKey(key)).toBe(false);
    expect(await store.revokeKey("k1")).toBe(true);
  });
}
