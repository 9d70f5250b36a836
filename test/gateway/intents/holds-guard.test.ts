import { describe, expect, it } from "vitest";
import { holdsGuard } from "../../../shared/gateway/intents/holds-guard.ts";

const window = { warnMs: 1_000_000, missingJobMs: 70_000 };
const at = 1_700_000_000_000;

type Holder = Parameters<typeof holdsGuard>[1];

const job = (status: NonNullable<Holder>["status"], more: Partial<NonNullable<Holder>> = {}): Holder => ({
  status,
  outcome: null,
  ...more,
});

describe("A guard is held", () => {
  it.each([
    ["queued", true],
    ["sending", true],
    ["succeeded", true],
    ["uncertain", true],
    ["abandoned", true],
    ["failed", false],
    ["cancelled", false],
    ["expired", false],
  ] as const)("by a job that is %s: %s", (status, held) => {
    expect(holdsGuard({ at }, job(status), at + 1, window)).toBe(held);
    expect(holdsGuard({ at }, job(status), at + window.warnMs, window)).toBe(false);
  });

  it.each([
    "failed",
    "cancelled",
    "expired",
  ] as const)("by a job that is %s after an attempt that may have been done", (status) => {
    expect(holdsGuard({ at }, job(status, { outcome: "uncertain" }), at + 1, window)).toBe(true);
    expect(holdsGuard({ at }, job(status, { outcome: "answered", retriedAfterUncertain: true }), at + 1, window)).toBe(
      true,
    );
  });

  it.each(["queued", "sending"] as const)("by a job that is %s until its deadline, beyond its hours", (status) => {
    const deadline = at + 2 * window.warnMs;
    expect(holdsGuard({ at, deadline }, job(status), at + window.warnMs, window)).toBe(true);
    expect(holdsGuard({ at, deadline }, job(status), deadline, window)).toBe(false);
    expect(holdsGuard({ at, deadline }, job("succeeded"), at + window.warnMs, window)).toBe(false);
    expect(holdsGuard({ at, deadline }, undefined, at + window.warnMs, window)).toBe(false);
  });

  it("by a job that does not exist for 70 s", () => {
    expect(holdsGuard({ at }, undefined, at + 69_999, window)).toBe(true);
    expect(holdsGuard({ at }, undefined, at + 70_000, window)).toBe(false);
  });
});
