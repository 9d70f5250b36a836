import { describe, expect, it } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { SendProgress } from "../../../shared/gateway/calls/send-progress.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";

const clock = manualClock();
const bug = new TypeError("x is not a function");
const request = { method: "POST", url: new URL("https://vendor.test/"), headers: {}, body: new Uint8Array() };
const limits = { timeoutMs: 1, maxAnswerBytes: 1, freshConnection: true };
const answered: Exchange = { kind: "answered", answer: { status: 200, headers: {}, body: new Uint8Array() } };
const failed = (phase: "before-first-byte" | "after-first-byte"): Exchange => ({
  kind: "failed",
  phase,
  cause: "reset",
});

const send = (progress: SendProgress, exchange: Exchange) =>
  progress.track(async () => exchange, clock)(request, limits);

describe("An internal error", () => {
  it.each<[when: string, act: (progress: SendProgress) => Promise<unknown>, outcome: string]>([
    ["before anything", async () => undefined, "not-sent"],
    ["after a failed connection", (progress) => send(progress, failed("before-first-byte")), "not-sent"],
    [
      "after a reset that followed the first byte",
      (progress) => send(progress, failed("after-first-byte")),
      "uncertain",
    ],
    ["after an answer", (progress) => send(progress, answered), "uncertain"],
    [
      "within the exchange",
      (progress) =>
        progress
          .track(() => Promise.reject(bug), clock)(request, limits)
          .catch(() => {}),
      "uncertain",
    ],
    [
      "while an exchange is in progress",
      async (progress) => void progress.track(() => new Promise(() => {}), clock)(request, limits),
      "uncertain",
    ],
    [
      "while one exchange is in progress and another one failed to connect",
      async (progress) => {
        void progress.track(() => new Promise(() => {}), clock)(request, limits);
        await send(progress, failed("before-first-byte"));
      },
      "uncertain",
    ],
    [
      "after an answer that rejected the call",
      async (progress) => {
        await send(progress, answered);
        progress.record("rejected");
      },
      "rejected",
    ],
    [
      "after an uncertain answer",
      async (progress) => {
        await send(progress, answered);
        progress.record("uncertain");
      },
      "uncertain",
    ],
    [
      "after a second attempt that followed a rejected one",
      async (progress) => {
        await send(progress, answered);
        progress.record("rejected");
        await send(progress, answered);
      },
      "uncertain",
    ],
  ])("An internal error %s has the outcome of what may have been sent", async (_when, act, outcome) => {
    const progress = new SendProgress();
    await act(progress);
    expect(progress.problemOf(bug, false)).toMatchObject({
      cause: bug,
      members: { status: 500, name: "internal-error", outcome, retryable: outcome !== "uncertain" },
    });
    expect(progress.problemOf(bug, true).members.retryable).toBe(true);
  });

  it("An internal error reveals nothing of its cause to the caller", () => {
    const document = JSON.stringify(new SendProgress().problemOf(bug, false).document("r"));
    expect(document).not.toContain("function");
  });
});

it("A problem is returned unchanged", () => {
  const problem = new Problem({ status: 400, name: "bad-request", title: "Bad request", detail: "It is bad." });
  expect(new SendProgress().problemOf(problem, false)).toBe(problem);
});

it("An exchange of a part counts for the whole call, also where another part was rejected", async () => {
  const whole = new SendProgress();
  const [one, other] = [new SendProgress(whole), new SendProgress(whole)];
  await send(one, answered);
  await send(other, answered);
  other.record("rejected");
  expect(other.problemOf(bug, false).members.outcome).toBe("rejected");
  expect(whole.problemOf(bug, false).members.outcome).toBe("uncertain");
  expect([one.begun, whole.begun]).toEqual([1, 2]);
});

describe("The exchanges of a call", () => {
  const ends = (progress: SendProgress) => progress.exchanges.map(({ durationMs: _, ...exchange }) => exchange);
  const at = clock.now();

  it("have their time, phase, status and error", async () => {
    const progress = new SendProgress();
    await send(progress, failed("before-first-byte"));
    await send(progress, failed("after-first-byte"));
    await progress
      .track(() => Promise.reject(bug), clock)(request, limits)
      .catch(() => {});
    await send(progress, answered);
    expect(ends(progress)).toEqual([
      { at, phase: "before-first-byte", status: null, error: "reset" },
      { at, phase: "after-first-byte", status: null, error: "reset" },
      { at, phase: "unknown", status: null, error: "internal-error" },
      { at, phase: "answered", status: 200 },
    ]);
    for (const { durationMs } of progress.exchanges) expect(durationMs).toBeGreaterThanOrEqual(0);
  });

  it("are the newest twenty, with those of its parts", async () => {
    const whole = new SendProgress();
    await send(whole, failed("after-first-byte"));
    for (let part = 0; part < 20; part += 1) await send(new SendProgress(whole), answered);
    expect([whole.begun, ends(whole).length]).toEqual([21, 20]);
    expect(ends(whole).every(({ phase }) => phase === "answered")).toBe(true);
  });
});
