import { describe, expect, it } from "vitest";
import { createAuthorizeKey } from "../../../shared/gateway/access/authorize-key.ts";
import { addPartner } from "../../../shared/gateway/operator/add-partner.ts";
import { addKey, revokeKey } from "../../../shared/gateway/operator/api-keys.ts";
import { refuseWrongGrants } from "../../../shared/gateway/operator/check-grants.ts";
import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";
import { memoryPartnerStore } from "../../support/fakes/memory-stores.ts";

const scope = { vendors, connections: { "inside-rx": ["default"], "md-integrations": ["default", "clinic-2"] } };

describe("a partner that is added", () => {
  it("can call with the key that was shown, and only the key's digest is kept", async () => {
    const partnerStore = memoryPartnerStore();
    const { partner, key, keyId } = await addPartner(partnerStore, scope, " Acme ", ["inside-rx:*"]);
    expect(partner).toMatchObject({ name: "Acme", status: "active", grants: ["inside-rx:*"] });
    expect(await createAuthorizeKey(partnerStore)(`Bearer ${key}`)).toEqual({ partnerId: partner.id, keyId });
    expect(JSON.stringify(await partnerStore.findKey(keyId))).not.toContain(key.split("_")[2]);
  });

  it("must have a name, and not another's", async () => {
    const partnerStore = memoryPartnerStore();
    await addPartner(partnerStore, scope, "Acme", []);
    await expect(addPartner(partnerStore, scope, "Acme", [])).rejects.toThrow(OperatorRefusal);
    await expect(addPartner(partnerStore, scope, " ", [])).rejects.toThrow(OperatorRefusal);
    expect(await partnerStore.listPartners()).toHaveLength(1);
  });

  it("is not added with a grant that grants nothing", async () => {
    const partnerStore = memoryPartnerStore();
    await expect(addPartner(partnerStore, scope, "Acme", ["inside-rx:*", "insiderx:*"])).rejects.toThrow(/insiderx:\*/);
    expect(await partnerStore.listPartners()).toEqual([]);
  });
});

describe("a grant", () => {
  it.each([
    "inside-rx:*",
    "inside-rx/default:pricePeopleByNpi",
    "md-integrations/*:events",
    "md-integrations/clinic-2:passthrough",
  ])("%s grants something", (grant) => {
    expect(() => refuseWrongGrants(scope, [grant])).not.toThrow();
  });

  it.each([
    ["inside-rx", /not of the form/],
    ["", /not of the form/],
    ["acme:*", /no such vendor/],
    ["syncvet:*", /no such vendor on this stage/],
    ["inside-rx/clinic-2:*", /has default alone/],
    ["inside-rx:pricePeople", /no such operation/],
    ["md-integrations:requestAccessToken", /logs in and out itself/],
  ])("%s grants nothing, and says why", (grant, why) => {
    expect(() => refuseWrongGrants(scope, [grant])).toThrow(why);
  });
});

describe("a key", () => {
  it("more leaves the others as they are; one revoked is refused and the others are not", async () => {
    const partnerStore = memoryPartnerStore();
    const first = await addPartner(partnerStore, scope, "Acme", []);
    const second = await addKey(partnerStore, partnerStore, first.partner.id);
    expect(second.key).not.toBe(first.key);

    expect(await revokeKey(partnerStore, first.keyId)).toBe(first.keyId);
    expect(await createAuthorizeKey(partnerStore)(`Bearer ${first.key}`)).toBeUndefined();
    expect(await createAuthorizeKey(partnerStore)(`Bearer ${second.key}`)).toBeDefined();
  });

  it("is revoked by its whole text too, as somebody may have found it", async () => {
    const partnerStore = memoryPartnerStore();
    const { key, keyId } = await addPartner(partnerStore, scope, "Acme", []);
    expect(await revokeKey(partnerStore, key)).toBe(keyId);
  });

  it("is made for no partner, and revoked, only where there is one", async () => {
    const partnerStore = memoryPartnerStore();
    await expect(addKey(partnerStore, partnerStore, "prt_none")).rejects.toThrow(OperatorRefusal);
    await expect(revokeKey(partnerStore, "none")).rejects.toThrow(OperatorRefusal);
  });
});
