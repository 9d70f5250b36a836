import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Disclosure } from "../../../shared/gateway/model/disclosure.ts";
import { receiptRetentionDays } from "../../../shared/gateway/model/receipt.ts";
import type { DisclosureIndex } from "../../../shared/gateway/ports/disclosure-index.ts";
import { manualClock } from "../fakes/manual-clock.ts";

/** What every index of disclosures guarantees. */
export function disclosureIndexContract(newIndex: (clock: ReturnType<typeof manualClock>) => DisclosureIndex): void {
  const setUp = () => {
    const clock = manualClock();
    const patient = `sub_v_${randomBytes(20).toString("hex")}`;
    const ofCase = `sub_v_${randomBytes(20).toString("hex")}`;
    const aDisclosure = (more: Partial<Disclosure> = {}): Disclosure => ({
      receipt: `rcp_${randomBytes(20).toString("hex")}`,
      at: clock.now(),
      day: "2026-01-01",
      seq: 7,
      subjects: [patient],
      purpose: null,
      ...more,
    });
    return { clock, index: newIndex(clock), patient, ofCase, aDisclosure };
  };

  describe("A disclosure", () => {
    it("is found under each of its subjects, once, in the order of time", async () => {
      const { clock, index, patient, ofCase, aDisclosure } = setUp();
      const later = aDisclosure({ at: clock.now() + 5, purpose: "payment" });
      const both = aDisclosure({ subjects: [patient, ofCase], seq: 8 });
      await index.addDisclosures([later, both]);
      await index.addDisclosures([both]);
      const found = { cases: [], deletedUntil: undefined };
      expect(await index.findDisclosures(patient)).toEqual({ disclosures: [both, later], ...found });
      expect(await index.findDisclosures(ofCase)).toEqual({
        disclosures: [{ ...both, subjects: [ofCase, patient] }],
        ...found,
      });
      expect(await index.findDisclosures("sub_v_other")).toEqual({ disclosures: [], ...found });
    });

    it("is removed from one subject alone", async () => {
      const { index, patient, ofCase, aDisclosure } = setUp();
      const both = aDisclosure({ subjects: [patient, ofCase] });
      await index.addDisclosures([both]);
      await index.removeDisclosures(patient, [both]);
      expect((await index.findDisclosures(patient)).disclosures).toEqual([]);
      expect((await index.findDisclosures(ofCase)).disclosures).toHaveLength(1);
    });

    it("expires after six years, by its own time", async () => {
      const { clock, index, patient, aDisclosure } = setUp();
      await index.addDisclosures([aDisclosure({ at: clock.now() - 3_600_000 })]);
      clock.advance(receiptRetentionDays * 24 * 3_600_000 - 3_601_000);
      expect((await index.findDisclosures(patient)).disclosures).toHaveLength(1);
      clock.advance(2_000);
      expect((await index.findDisclosures(patient)).disclosures).toEqual([]);
    });

    it("is one of a thousand that are added at once", async () => {
      const { index, patient, aDisclosure } = setUp();
      await index.addDisclosures(Array.from({ length: 1_000 }, () => aDisclosure()));
      expect((await index.findDisclosures(patient)).disclosures).toHaveLength(1_000);
    });
  });

  describe("A subject in the index of disclosures", () => {
    it("has the later of two deletions, and the cases that were linked", async () => {
      const { clock, index, patient, aDisclosure } = setUp();
      const at = clock.now();
      expect(await index.findDeletion(patient)).toBeUndefined();
      await index.putDeletion(patient, at);
      await index.putDeletion(patient, at - 10);
      await index.linkCases(patient, ["sub_v_1"]);
      await index.linkCases(patient, ["sub_v_2", "sub_v_1"]);
      await index.linkCases(patient, []);
      const one = aDisclosure();
      await index.addDisclosures([one]);
      expect(await index.findDeletion(patient)).toBe(at);
      const { cases, ...found } = await index.findDisclosures(patient);
      expect(found).toEqual({ disclosures: [one], deletedUntil: at });
      expect(cases.toSorted()).toEqual(["sub_v_1", "sub_v_2"]);
    });
  });
}
