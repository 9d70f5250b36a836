import { describe, expect, it } from "vitest";
import {
  type AccountedSubject,
  createAccountForDisclosures,
} from "../../../shared/gateway/disclosures/account-for-disclosures.ts";
import { createDeleteDisclosures } from "../../../shared/gateway/disclosures/delete-disclosures.ts";
import { createIndexDisclosures, disclosuresOf } from "../../../shared/gateway/disclosures/index-disclosures.ts";
import { type Disclosed, isUnlisted, unlistedKey } from "../../../shared/gateway/model/disclosure.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { createReceipt } from "../../../shared/gateway/model/receipt.ts";
import { subjectKey } from "../../../shared/gateway/privacy/event-about.ts";
import { chainKey } from "../../../shared/gateway/receipts/chain-keys.ts";
import { buildChainObject } from "../../../shared/gateway/receipts/chain-object.ts";
import { receiptSigner } from "../../../shared/gateway/receipts/receipt-macs.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryChainObjects } from "../../support/fakes/memory-chain-objects.ts";
import { memoryDisclosureIndex } from "../../support/fakes/memory-stores.ts";

const [patient, firstCase, secondCase, other] = ["sub_v_p", "sub_v_c1", "sub_v_c2", "sub_v_other"];
const unlisted = unlistedKey({ vendor: "v", connection: "default" });
const place = { day: "2026-11-26", seq: 3 };
const start = Date.parse("2026-11-26T10:00:00Z");

function draft(number: number, disclosed?: Disclosed, at = start + number) {
  const facts = { kind: "delivery" as const, of: [number], at, partner: "prt_1", outcome: "delivered" };
  return createReceipt({ ...facts, ...(disclosed && { disclosed }) });
}

const of = (...subjects: string[]): Disclosed => ({ subjects, purpose: null });

function setUp() {
  const clock = manualClock(start + 1_000);
  const disclosures = memoryDisclosureIndex(clock);
  const objects = memoryChainObjects();
  const index = createIndexDisclosures({ disclosures });
  const removeUntil = createDeleteDisclosures({ disclosures });
  return {
    clock,
    disclosures,
    index,
    remove: (subjects: readonly string[], until = clock.now()) => removeUntil(subjects, until),
    account: (of: Omit<AccountedSubject, "unlisted">) =>
      createAccountForDisclosures({ disclosures, objects: objects.port })({ ...of, unlisted }),
    /** Writes receipts to one object of the chain, and indexes them. */
    async write(seq: number, drafts: readonly ReturnType<typeof draft>[]) {
      const { bytes } = buildChainObject(seq, "0".repeat(64), drafts.map(receiptSigner("key")));
      await objects.port.putNew(chainKey(place.day, seq), bytes);
      await index({ drafts, place: { day: place.day, seq } });
    },
    removeObject: (seq: number) => objects.objects.delete(chainKey(place.day, seq)),
  };
}

describe("The disclosures among receipts", () => {
  it.each([
    ["no subject", [draft(1)], []],
    ["a subject", [draft(1, of(patient))], [[patient]]],
    ["a subject twice", [draft(1, of(patient, patient))], [[patient]]],
    ["a patient and a case", [draft(1, of(patient, firstCase))], [[patient, firstCase]]],
    ["a repeated receipt", [draft(1, of(patient)), draft(1, of(patient))], [[patient]]],
    ["several receipts", [draft(1, of(patient)), draft(2), draft(3, of(other))], [[patient], [other]]],
  ])("of %s have the subjects %j", (_, drafts, expected) => {
    const found = disclosuresOf({ drafts, place });
    expect(found.map(({ subjects }) => subjects)).toEqual(expected);
    for (const one of found) expect(one).toMatchObject({ ...place, purpose: null });
  });
});

describe("The account of disclosures", () => {
  it("has the receipt and the purpose of each, once, by time, and nothing of another patient", async () => {
    const { write, account } = setUp();
    await write(1, [draft(5, { subjects: [patient], purpose: "payment" }), draft(6, of(other)), draft(7)]);
    await write(2, [draft(1, of(patient))]);
    await write(3, [draft(1, of(patient))]);
    const { disclosures, deletedUntil } = await account({ own: patient, cases: [], isPatient: true });
    expect(disclosures.map(({ id, purpose, receipt }) => [id, purpose, receipt?.id])).toEqual([
      [draft(1).id, null, draft(1).id],
      [draft(5).id, "payment", draft(5).id],
    ]);
    expect(JSON.stringify(disclosures)).not.toContain("sub_");
    expect(deletedUntil).toBeUndefined();
    const later = await account({ own: patient, cases: [], isPatient: true, since: start + 2 });
    expect(later.disclosures.map(({ id }) => id)).toEqual([draft(5).id]);
  });

  it("of a patient covers the cases of the subject index, those named beside the patient, and linked ones", async () => {
    const { disclosures, write, account } = setUp();
    const both = of(patient, firstCase);
    await write(1, [draft(1, both), draft(2, of(firstCase)), draft(3, of(secondCase)), draft(4, of(other))]);
    const idsOf = async (cases: string[], own = patient, isPatient = true) =>
      (await account({ own, cases, isPatient })).disclosures.map(({ at }) => at - start);
    expect(await idsOf([])).toEqual([1, 2]);
    expect(await idsOf([secondCase])).toEqual([1, 2, 3]);
    await disclosures.linkCases(patient, [secondCase]);
    expect(await idsOf([])).toEqual([1, 2, 3]);
    expect(await idsOf([], firstCase, false)).toEqual([1, 2]);
    expect(await idsOf([], "sub_v_none")).toEqual([]);
  });

  it("says which receipts the chain does not have any more", async () => {
    const { write, account, removeObject } = setUp();
    await write(1, [draft(1, of(patient))]);
    removeObject(1);
    const { disclosures } = await account({ own: patient, cases: [], isPatient: true });
    expect(disclosures).toEqual([{ id: draft(1).id, at: start + 1, purpose: null, receipt: undefined }]);
  });
});

describe("The deletion of the index of disclosures", () => {
  it("removes what was disclosed until then, and says so in the account", async () => {
    const { clock, write, account, remove } = setUp();
    await write(1, [draft(1, of(patient, firstCase)), draft(2, of(firstCase)), draft(3, of(other))]);
    expect(await remove([patient, firstCase, patient])).toBe(2);
    const { disclosures, deletedUntil } = await account({ own: patient, cases: [firstCase], isPatient: true });
    expect([disclosures, deletedUntil]).toEqual([[], clock.now()]);
    expect((await account({ own: other, cases: [], isPatient: true })).disclosures).toHaveLength(1);
    expect(await remove([patient])).toBe(0);
  });

  it("leaves what was disclosed later", async () => {
    const { write, account, remove } = setUp();
    await write(1, [draft(1, of(patient)), draft(2, of(patient))]);
    expect(await remove([patient], start + 1)).toBe(1);
    const { disclosures, deletedUntil } = await account({ own: patient, cases: [], isPatient: true });
    expect([disclosures.map(({ id }) => id), deletedUntil]).toEqual([[draft(2).id], start + 1]);
  });

  it("holds for receipts that are still in their queue, and not for those of later disclosures", async () => {
    const { clock, write, account, remove } = setUp();
    await remove([patient]);
    await write(1, [draft(1, of(patient, other)), draft(2, of(patient), clock.now() + 1)]);
    const { disclosures } = await account({ own: patient, cases: [], isPatient: true });
    expect(disclosures.map(({ id }) => id)).toEqual([draft(2).id]);
    expect((await account({ own: other, cases: [], isPatient: false })).disclosures).toHaveLength(1);
  });
});

describe("A disclosure that names more subjects than are read", () => {
  it("is shown beside every account of its connection, and is in the account of those that it lists", async () => {
    const { write, account } = setUp();
    await write(1, [
      draft(1, of(patient, firstCase, unlisted)),
      draft(2, of(other)),
      draft(3, of(secondCase, unlisted)),
    ]);

    const listed = await account({ own: patient, cases: [], isPatient: true });
    expect(listed.disclosures.map(({ at }) => at - start)).toEqual([1]);
    expect(listed.unlisted.map(({ at }) => at - start)).toEqual([3]);
    const another = await account({ own: other, cases: [], isPatient: true });
    expect(another.disclosures.map(({ at }) => at - start)).toEqual([2]);
    expect(another.unlisted.map(({ at }) => at - start)).toEqual([1, 3]);
    const later = await account({ own: other, cases: [], isPatient: true, since: start + 2 });
    expect(later.unlisted.map(({ at }) => at - start)).toEqual([3]);
  });

  it("has a key that no subject has", () => {
    const digest = keyedDigest("key");
    const id = { vendor: "v", connection: "unlisted-x", name: "patient_id", value: "unlisted-y" } as const;
    expect(isUnlisted(subjectKey(digest, id))).toBe(false);
    expect(isUnlisted(unlistedKey(id))).toBe(true);
  });
});
