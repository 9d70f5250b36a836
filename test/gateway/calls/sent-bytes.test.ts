import { describe, expect, it } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { SentBytes } from "../../../shared/gateway/calls/sent-bytes.ts";
import type { Exchange } from "../../../shared/http/exchange.ts";

const bug = new TypeError("x is not a function");
const request = { method: "POST", url: new URL("https://vendor.test/"), headers: {}, body: new Uint8Array() };
const limits = { timeoutMs: 1, maxAnswerBytes: 1, freshConnection: true };
const answered: Exchange = { kind: "answered", answer: { status: 200, headers: {}, body: new Uint8Array() } };
const failed = (phase: "before-first-byte" | "after-first-byte"): Exchange => ({
  kind: "failed",
  phase,
  cause: "reset",
});

const send = (sent: SentBytes, exchange: Exchange) => sent.watch(async () => exchange)(request, limits);

describe("an error of ours", () => {
  it.each<[when: string, act: (sent: SentBytes) => Promise<unknown>, outcome: string]>([
    ["before anything", async () => undefined, "not-sent"],
    ["after a connection that was never made", (sent) => send(sent, failed("before-first-byte")), "not-sent"],
    ["after a reset behind the first byte", (sent) => send(sent, failed("after-first-byte")), "uncertain"],
    ["after an answer", (sent) => send(sent, answered), "uncertain"],
    [
      "within the exchange",
      (sent) =>
        sent
          .watch(() => Promise.reject(bug))(request, limits)
          .catch(() => {}),
      "uncertain",
    ],
    [
      "while an exchange is under way",
      async (sent) => void sent.watch(() => new Promise(() => {}))(request, limits),
      "uncertain",
    ],
    [
      "while one of two is under way and the other was never made",
      async (sent) => {
        void sent.watch(() => new Promise(() => {}))(request, limits);
        await send(sent, failed("before-first-byte"));
      },
      "uncertain",
    ],
    [
      "after an answer that turned the call away",
      async (sent) => {
        await send(sent, answered);
        sent.settle("rejected");
      },
      "rejected",
    ],
    [
      "after an answer that decided nothing",
      async (sent) => {
        await send(sent, answered);
        sent.settle("uncertain");
      },
      "uncertain",
    ],
    [
      "after a second try behind one that was turned away",
      async (sent) => {
        await send(sent, answered);
        sent.settle("rejected");
        await send(sent, answered);
      },
      "uncertain",
    ],
  ])("%s is told so", async (_when, act, outcome) => {
    const sent = new SentBytes();
    await act(sent);
    expect(sent.problemOf(bug, false)).toMatchObject({
      cause: bug,
      members: { status: 500, name: "internal-error", outcome, retryable: outcome !== "uncertain" },
    });
    expect(sent.problemOf(bug, true).members.retryable).toBe(true);
  });

  it("tells nothing of itself to the caller", () => {
    const told = JSON.stringify(new SentBytes().problemOf(bug, false).document("r"));
    expect(told).not.toContain("function");
  });
});

it("a problem stays what it is", () => {
  const problem = new Problem({ status: 400, name: "bad-request", title: "Bad request", detail: "It is bad." });
  expect(new SentBytes().problemOf(problem, false)).toBe(problem);
});
