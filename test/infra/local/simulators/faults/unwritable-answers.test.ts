import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseFaultAction } from "../../../../../infra/local/simulators/faults/fault-action.ts";
import { InvalidControl } from "../../../../../infra/local/simulators/json/invalid-control.ts";
import { startReceiver } from "../../../../../infra/local/simulators/receiver/start-receiver.ts";
import type { RunningServer } from "../../../../../infra/local/simulators/requests/listen-locally.ts";
import { failureOf, send, useSimulators } from "../../../../support/local/use-simulators.ts";

/** Answers that Node refuses to write. */
const unwritable = [
  { status: 200, headers: { Trailer: "X" } },
  { status: 200, headers: { trailer: ["X", "Y"] }, body: "x" },
  { status: 200, headers: { "x-a": "a\r\nb: c" } },
  { status: 200, headers: { "x-a": ["fine", "\u0000"] } },
  { status: 200, headers: { "x-a": "\u2713" } },
  { status: 200, headers: { "x a": "b" } },
  { status: 200, headers: { "": "b" } },
  { status: 1_000 },
  { status: 99 },
];

describe("an answer that cannot be written", () => {
  const simulators = useSimulators();
  let receiver: RunningServer | undefined;
  beforeEach(async () => {
    receiver = await startReceiver({ port: 0 });
  });
  afterEach(() => receiver?.stop());

  it.each([
    ...unwritable,
    { encode: ["gzip"], encodingName: "gzip\n" },
    { delayMs: 2 ** 31 },
  ])("is 400 as a fault, and changes nothing: %j", async (action) => {
    const answer = await simulators.control("POST", "syncvet/faults", [{ do: { status: 503 } }, { do: action }]);
    expect(answer).toMatchObject({ status: 400 });
    expect((await simulators.send("/syncvet/api/x", { headers: { authorization: "Bearer none" } })).status).not.toBe(
      503,
    );
  });

  it.each(unwritable)("is 400 as a step of a script: %j", async (step) => {
    const url = receiver?.url ?? "";
    const answer = await send(url, "/_respond/a", { method: "POST", body: JSON.stringify([{ times: 1, ...step }]) });
    expect(answer.status).toBe(400);
    expect((await send(url, "/a", { method: "POST" })).status).toBe(200);
  });

  it("is the only one: a rule that is taken is played, whatever its headers", async () => {
    const text = fc.oneof(
      fc.string({ maxLength: 6 }),
      fc.constantFrom("gzip", "chunked", "close", "5", "é", "\r\n", "\u0000"),
    );
    const name = fc.oneof(
      text,
      fc.constantFrom(
        "Trailer",
        "TE",
        "Upgrade",
        "Connection",
        "Transfer-Encoding",
        "Content-Length",
        "Date",
        "__proto__",
        "Set-Cookie",
        "Expect",
      ),
    );
    const rule = fc.record({
      status: fc.constantFrom(200, 204, 299, 304, 500, 599),
      headers: fc.dictionary(name, fc.oneof(text, fc.array(text, { maxLength: 2 })), { maxKeys: 3 }),
      body: fc.constantFrom("", "{}"),
    });
    await fc.assert(
      fc.asyncProperty(rule, async (action) => {
        const answer = await simulators.control("POST", "syncvet/faults", [{ do: action }]);
        const refused = isRefused(action);
        expect(answer).toMatchObject(refused ? { status: 400 } : { status: 200 });
        if (refused) return;
        // The client may refuse the answer; the simulators answer the next call all the same.
        await failureOf(simulators.send("/syncvet/api/x", { headers: { authorization: "Bearer none" } })).catch(
          () => undefined,
        );
        expect(await simulators.journal("syncvet")).toBeDefined();
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});

function isRefused(action: unknown): boolean {
  try {
    parseFaultAction(action);
    return false;
  } catch (error) {
    if (error instanceof InvalidControl) return true;
    throw error;
  }
}
