import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type GuardedCall, planGuards } from "../../../shared/gateway/intents/plan-guards.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";

const digest = keyedDigest("test-key");
const path = "/V2/createRefillRequest";
const operation = siCompounding.operations.find((one) => one.path === path);

const callOf = (body: string, over: Partial<GuardedCall> = {}): GuardedCall => ({
  vendor: siCompounding,
  operation,
  connection: "default",
  partnerId: "prt_1",
  request: { path, headers: {}, body: Buffer.from(body) },
  headers: {},
  ...over,
});
const bodyOf = (patient: unknown, numbers: readonly unknown[], more: object = {}) =>
  JSON.stringify({
    request: { patient_id: patient, prescriptions: numbers.map((rx_number) => ({ rx_number })), ...more },
  });
const keysOf = (call: GuardedCall, settings: Parameters<typeof planGuards>[2] = undefined) =>
  planGuards(digest, call, settings)?.guards.map(({ key }) => key);

describe("The guards of a call", () => {
  it("are the same for calls that differ in form alone, and others for any other intent", () => {
    const id = fc.oneof(fc.integer({ min: 1 }), fc.stringMatching(/^[A-Za-z0-9-]{1,20}$/));
    fc.assert(
      fc.property(
        id,
        fc.uniqueArray(id, { minLength: 1, maxLength: 20, selector: (one) => String(one).toUpperCase() }),
        fc.string(),
        (patient, numbers, notes) => {
          const keys = keysOf(callOf(bodyOf(patient, numbers)));
          expect(keys).toHaveLength(numbers.length);
          const written = numbers.map((one) => ` ${String(one).toLowerCase()} `).toReversed();
          expect(keysOf(callOf(bodyOf(`${patient}`.toUpperCase(), written, { notes })))).toEqual(keys);
          const others = keysOf(callOf(bodyOf(`${patient}x`, numbers))) ?? [];
          expect(others.filter((key) => keys?.includes(key))).toEqual([]);
        },
      ),
    );
  });

  it("are the partner's and the connection's own, unless the stage's scope is the connection", () => {
    const body = bodyOf(1, ["a"]);
    const own = keysOf(callOf(body));
    expect(keysOf(callOf(body, { partnerId: "prt_2" }))).not.toEqual(own);
    expect(keysOf(callOf(body, { connection: "clinic-2" }))).not.toEqual(own);
    const wide = { mode: "warn", scope: "connection" } as const;
    expect(keysOf(callOf(body, { partnerId: "prt_2" }), wide)).toEqual(keysOf(callOf(body), wide));
  });

  it("have keys and members from which nothing can be read, and which name the digest key", () => {
    const [guard] = planGuards(digest, callOf(bodyOf(1, ["rx-secret"], { notes: "secret" })))?.guards ?? [];
    expect(guard?.key).toMatch(/^gua_si-compounding_[0-9a-f]{8}-[0-9a-f]{40}$/);
    expect(guard?.members).toEqual([["/request/notes", expect.stringMatching(/^[0-9a-f]{12}$/)]]);
    const other = planGuards(keyedDigest("another"), callOf(bodyOf(1, ["rx-secret"])))?.guards[0];
    const keyNameOf = (key = "") => key.split("_")[2]?.slice(0, 8);
    expect(keyNameOf(other?.key)).not.toBe(keyNameOf(guard?.key));
  });

  it("are none of a read, of an operation without any, and of a path that is not known", () => {
    const read = siCompounding.operations.find(({ id }) => id === "getPatient");
    expect(keysOf(callOf(bodyOf(1, ["a"]), { operation: read }))).toBeUndefined();
    expect(keysOf(callOf(bodyOf(1, ["a"]), { operation: undefined }))).toBeUndefined();
  });

  it("count their hours by TIME_SCALE", () => {
    const plan = planGuards(digest, callOf(bodyOf(1, ["a"])), undefined, 60);
    expect([plan?.warnMs, plan?.refuseMs]).toEqual([72 * 60_000, 24 * 60_000]);
  });
});
