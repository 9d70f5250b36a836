import { expect, it } from "vitest";
import { assessDelivery, nowhere } from "../../../../infra/operator/doctor/assess/delivery.ts";

const [target, receiver] = ["md-integrations/default", "https://receiver.example/"];
const attempted = (status: "delivered" | "pending", attempt: { status: number | null; error?: string }) => ({
  ...{ target, status: 200, tookMs: 1_234 },
  delivery: { status, attempts: [{ at: 0, durationMs: 1, ...attempt }] },
});
const unresolved = { status: null, error: "The host's name does not resolve." };

it.each([
  ["without a secret to sign with", {}, receiver, "skip", "No connection has a webhook secret"],
  ["that is refused", { target, status: 401 }, receiver, "fail", "is answered 401"],
  ["that is not answered", { target, status: 0 }, receiver, "fail", "has no answer"],
  ["that is not recorded", { target, status: 200, tookMs: 30_000 }, receiver, "fail", "its delivery not recorded"],
  [
    "that is not attempted",
    { target, status: 200, tookMs: 30_000, delivery: { status: "pending", attempts: [] } },
    receiver,
    "fail",
    "its delivery not attempted",
  ],
  ["that is delivered", attempted("delivered", { status: 200 }), receiver, "ok", "is delivered within 1.2 s"],
  ["that is delivered nowhere", attempted("pending", unresolved), nowhere, "ok", "on purpose; --receiver <url>"],
  ["to a receiver without a name", attempted("pending", unresolved), receiver, "fail", "name does not resolve"],
  ["that fails otherwise", attempted("pending", { status: 503 }), receiver, "fail", "the answer was 503"],
] as const)("A webhook of a check %s is assessed", (_what, facts, to, result, detail) => {
  const [assessed] = assessDelivery(facts, to);
  expect(assessed?.result).toBe(result);
  expect(assessed?.detail).toContain(detail);
  expect(assessed?.remedy === undefined).toBe(result !== "fail");
});
