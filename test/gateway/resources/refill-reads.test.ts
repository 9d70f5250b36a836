import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ownerOf } from "../../../shared/gateway/resources/check-refill.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import { answered, resourceHarness } from "../../support/harnesses/resource-harness.ts";

const documented = readFileSync("shared/vendors/si-compounding/examples/createRefillRequest.json", "utf8");
const notFound = '{"error": 4, "msg": "Prescription not found"}';

const rx = (rx_number: string, remaining = "3"): string =>
  `{"rx_number": "${rx_number}", "refills_remaining": ${remaining}, "date_expire": "01/01/2099", "status_ivr": ""}`;

const answerOf = (...list: readonly string[]): string =>
  `{"error": 0, "data": {"patient": {"patient_id": "7"}, "total_prescriptions": ${list.length}, "prescriptions": [${list}]}}`;

/** A pharmacy that answers reads so. */
function pharmacy(of: (request: { readonly rx_number?: string }) => string) {
  return resourceHarness({
    vendor: siCompounding,
    answer: ({ path, body }) =>
      answered(200, path.endsWith("createRefillRequest") ? documented : of(JSON.parse(body).request)),
  });
}

const refill = (...numbers: readonly string[]) => ({
  patientId: "7",
  prescriptions: numbers.map((rxNumber) => ({ rxNumber })),
});

describe("A prescription that is read by its number", () => {
  const byNumber = (...list: readonly string[]) =>
    pharmacy(({ rx_number }) => (rx_number === undefined ? notFound : answerOf(...list)));

  it("is the one with that number, wherever it is in the answer", async () => {
    const answer = await byNumber(rx("1", "0"), rx("2")).call("/v1/refills", { ...refill("2"), check: "refuse" });
    expect([answer.status, answer.json.attention, answer.json.patientMatch]).toEqual([200, [], "matched"]);
  });

  it("is not checked by an answer about other numbers", async () => {
    const answer = await byNumber(rx("1")).call("/v1/refills", { ...refill("2"), check: "refuse" });
    expect(answer.status).toBe(503);
    const reported = await byNumber(rx("1")).call("/v1/refills", refill("2"));
    expect([reported.status, reported.json.patientMatch]).toEqual([200, "unknown"]);
  });
});

it("A prescription is refused where the vendor's answer to its number is about another patient, whatever numbers it has", async () => {
  const of = (numbers: readonly string[]) => answerOf(...numbers.map((one) => rx(one))).replace('"7"', '"8"');
  for (const numbers of [["2"], ["1"]]) {
    const harness = pharmacy(({ rx_number }) => (rx_number === undefined ? notFound : of(numbers)));
    const answer = await harness.call("/v1/refills", { ...refill("2"), check: "skip" });
    expect([answer.status, answer.json.errors[0].pointer]).toEqual([422, "/prescriptions/0"]);
    expect(harness.calls.filter(({ path }) => path.endsWith("createRefillRequest"))).toEqual([]);
  }
});

describe("A refill", () => {
  it.each([
    ["1", "1"],
    ["rx-1", " RX-1 "],
  ])("that names %s and %s is refused, with the place of the second", async (one, other) => {
    const harness = pharmacy(() => answerOf(rx("1")));
    const answer = await harness.call("/v1/refills", refill("0", one, other));
    expect([answer.status, answer.json.errors[0].pointer]).toEqual([400, "/prescriptions/2/rxNumber"]);
    expect(harness.calls).toEqual([]);
  });

  it("has the time that its check is to leave, at a pharmacy that takes seven seconds for an answer", async () => {
    const begun: number[] = [];
    const harness: ReturnType<typeof resourceHarness> = resourceHarness({
      vendor: siCompounding,
      answer: ({ path, body }) => {
        if (path.endsWith("createRefillRequest")) begun.push(harness.clock.monotonic() - start);
        // Four numbers are read at once.
        else if (path.endsWith("getPrescription")) harness.clock.advance(body.includes("rx_number") ? 1_750 : 7_000);
        return answered(200, path.endsWith("createRefillRequest") ? documented : notFound);
      },
    });
    const start = harness.clock.monotonic();
    await harness.call("/v1/refills", refill(...Array.from({ length: 8 }, (_, index) => String(index))));
    expect(begun).toHaveLength(1);
    expect(begun[0]).toBeLessThanOrEqual(9_000);
  });

  it.each([
    "0",
    '"0"',
    "-1",
    "0.0",
    '"0.0"',
    "-0.5",
    "0e3",
    "-12345678901234567890",
  ])("without refills left, written %s, is reported", async (written) => {
    const answer = await pharmacy(() => answerOf(rx("1", written))).call("/v1/refills", refill("1"));
    expect(answer.json.attention).toEqual([{ pointer: "/prescriptions/0", reasons: ["no-refills"] }]);
  });
});

it("A patient's id is compared without letter case, as guards of intents compare it", () => {
  const externalId = "0F8FAD5B-D9CB-469F-A165-70867728950E";
  expect(ownerOf(externalId.toLowerCase(), { id: null, externalId })).toBe("matched");
  expect(ownerOf("another", { id: null, externalId })).toBe("other");
});
