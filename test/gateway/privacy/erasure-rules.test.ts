import { describe, expect, it } from "vitest";
import type { ErasureEntry } from "../../../shared/gateway/ports/erasure-record.ts";
import { stepOf } from "../../../shared/gateway/privacy/continue-erasure.ts";
import { prepareJob } from "../../../shared/gateway/privacy/hide-job.ts";
import { fateOf } from "../../../shared/gateway/privacy/is-erased.ts";
import { journalState, withoutDisclosures } from "../../../shared/gateway/privacy/journal-state.ts";
import { aJob } from "../../support/builders/a-job.ts";

const now = 1_000_000;

it.each([
  ["queued", false, null, "cancel"],
  ["sending", false, now + 1, "wait"],
  ["sending", false, now, "mark-uncertain"],
  ["sending", true, now, "requeue-and-cancel"],
  ["uncertain", false, now + 1, "wait"],
  ["uncertain", false, now, "none"],
  ["succeeded", false, now + 1, "none"],
  ["cancelled", false, null, "none"],
] as const)("A job that is %s (safe: %s, lease until %s) is prepared for an erasure by %s", (status, safe, leaseExpiresAt, by) => {
  expect(prepareJob(aJob({ status, safe, leaseExpiresAt }), now)).toBe(by);
});

it.each([
  ["hiding", false, "hide"],
  ["hiding", true, "hide"],
  ["hidden", false, "remove"],
  ["hidden", true, "wait"],
  ["restoring", true, "restore"],
  ["removing", true, "remove"],
] as const)("An erasure that is %s (held: %s) goes on by %s", (state, isHeld, step) => {
  expect(stepOf({ state }, isHeld)).toBe(step);
});

describe("an event of a deleted subject", () => {
  const event = { about: { keys: ["sub_a"], timed: true }, time: now, receivedAt: now };
  const hour = 3_600_000;
  it.each([
    ["without a deletion", [], "kept"],
    ["of after a deletion", [{ at: now - hour }], "kept"],
    ["of before a final one", [{ at: now }], "erased"],
    ["of before one that can be undone", [{ at: now, hiddenBy: "era_a" }], "hidden"],
    ["of before both", [{ at: now, hiddenBy: "era_a" }, { at: now }], "erased"],
    ["of between both", [{ at: now, hiddenBy: "era_a" }, { at: now - hour }], "hidden"],
  ] as const)("%s is %s", (_what, deletions, fate) => {
    expect(fateOf(deletions, event).fate).toBe(fate);
  });
});

describe("the record of erasures", () => {
  const step = (state: ErasureEntry["state"], on: number, more: Partial<ErasureEntry> = {}): ErasureEntry => {
    return { key: "sub_v_a", of: "sub_v_a", state, on, at: on, ...more };
  };
  const summary = (...entries: readonly ErasureEntry[]) => {
    const { removed, pending, restored, held, released } = journalState(entries);
    return {
      removed: removed.map(({ key, at }) => `${key} ${at}`),
      pending: pending.map(({ of, hiddenAt }) => `${of} ${hiddenAt}`),
      restored,
      held: held.map(({ key }) => key),
      released: released.map(({ key }) => key),
    };
  };
  const nothing = { removed: [], pending: [], restored: [], held: [], released: [] };
  const era = "era_v_a";

  it.each([
    ["nothing", [], {}],
    ["an erasure", [step("hidden", 1)], { pending: ["sub_v_a 1"] }],
    ["one that was restored", [step("hidden", 1), step("restored", 2)], { restored: [era] }],
    ["one in another order", [step("restored", 2), step("hidden", 1)], { restored: [era] }],
    ["one that was removed", [step("hidden", 1), step("removed", 1)], { removed: ["sub_v_a 1"] }],
    [
      "one after a restored one",
      [step("hidden", 1), step("restored", 2), step("hidden", 3)],
      { pending: ["sub_v_a 3"] },
    ],
    [
      "one after a removed one",
      [step("hidden", 1), step("removed", 1), step("hidden", 3)],
      { pending: ["sub_v_a 3"], removed: ["sub_v_a 1"] },
    ],
    ["a hold", [step("held", 1)], { held: ["sub_v_a"] }],
    ["a hold that was released", [step("released", 2), step("held", 1)], { released: ["sub_v_a"] }],
    ["a hold after a release", [step("held", 1), step("released", 2), step("held", 3)], { held: ["sub_v_a"] }],
    ["a hold and a release at one time", [step("held", 1), step("released", 1)], { held: ["sub_v_a"] }],
  ] as const)("with %s says what is to be done after a restore", (_what, entries, expected) => {
    expect(summary(...entries)).toEqual({ ...nothing, ...expected });
  });

  it("has the holds of a case by its own name beside those by its patient's", () => {
    const entries = [step("held", 1), step("held", 2, { of: "sub_v_b" }), step("released", 3, { of: "sub_v_b" })];
    const { held, released } = journalState(entries);
    expect(held).toEqual([{ key: "sub_v_a", by: "sub_v_a", on: 1 }]);
    expect(released).toEqual([{ key: "sub_v_a", by: "sub_v_b", on: 3 }]);
  });

  it("names the subjects whose disclosures were removed, and until when", () => {
    const entries = [
      step("removed", 2, { withDisclosures: true }),
      step("removed", 1, { withDisclosures: true }),
      step("removed", 1, { key: "sub_v_b" }),
      step("hidden", 1, { key: "sub_v_c", withDisclosures: true }),
    ];
    expect(withoutDisclosures(entries)).toEqual(new Map([["sub_v_a", 2]]));
  });
});
