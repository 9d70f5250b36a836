import { expect, it, vi } from "vitest";
import { maxAttempts } from "../../../shared/gateway/calls/backoff.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { jobHarness } from "../../support/harnesses/job-harness.ts";
import { answers } from "../../support/harnesses/scripted-vendor.ts";

/** How often a text with this mark was parsed as JSON. */
const parsesOf = (parse: { readonly mock: { readonly calls: readonly (readonly unknown[])[] } }, mark: string) =>
  parse.mock.calls.filter(([text]) => String(text).includes(mark)).length;

it("A call with a key that was revoked a moment ago is refused, and nothing is recorded or sent", async () => {
  const harness = jobHarness();
  harness.directory.revoke("k");
  expect((await harness.refill()).status).toBe(401);
  expect([harness.jobs.all(), harness.vendor.calls]).toEqual([[], []]);
});

it("Neither a refill's body nor the vendor's answer is parsed on its way", async () => {
  const harness = jobHarness();
  await harness.lookUp();
  harness.vendor.script.push(answers(200, '{"error": 0, "data": {"mark": "answered"}}'));
  const parse = vi.spyOn(JSON, "parse");
  const body = '{"request": {"patient_id": 63841550598335501, "mark": "asked"}}';
  expect(await harness.refill({}, { body })).toMatchObject({ status: 200 });
  expect([parsesOf(parse, '"mark": "asked"'), parsesOf(parse, '"mark": "answered"')]).toEqual([0, 0]);
  parse.mockRestore();
  expect(harness.vendor.calls.at(-1)?.body).toBe(
    '{"token":"token-1","request": {"patient_id": 63841550598335501, "mark": "asked"}}',
  );
});

it("Every answer of an operation that its vendor will remove announces that, the vendor's own announcement replaced", async () => {
  const harness = jobHarness();
  const by = harness.instance();
  const deprecated = { since: "2026-01-01", link: "https://example.com/next" };
  const operations = by.vendor.operations.map((one) => (one.id === "getPatient" ? { ...one, deprecated } : one));
  const vendor = { ...by.vendor, operations };
  const later = { ...by, vendor, matcher: operationMatcher(vendor) };
  harness.vendor.script.push(answers(200, '{"error": 0}', { deprecation: ["@1"] }));
  harness.vendor.script.push(...Array.from({ length: maxAttempts }, () => answers(500, "{}")));
  for (const status of [200, 502]) {
    const { headers, ...answer } = await harness.lookUp({}, later);
    expect(answer.status).toBe(status);
    expect(headers).toMatchObject({
      Deprecation: "@1767225600",
      Link: '<https://example.com/next>; rel="deprecation"; type="text/html"',
    });
    expect(headers).not.toHaveProperty("deprecation");
  }
  expect((await harness.lookUp()).headers).not.toHaveProperty("Deprecation");
});

it("A problem of a request that is not sent announces the end of its operation as well", async () => {
  const harness = jobHarness();
  const by = harness.instance();
  const deprecated = { since: "2026-01-01", link: "https://example.com/next" };
  const operations = by.vendor.operations.map((one) => ({ ...one, deprecated }));
  const vendor = { ...by.vendor, operations };
  const later = { ...by, vendor, matcher: operationMatcher(vendor) };
  const { status, headers } = await harness.refill({}, { body: '{"request":', by: later });
  expect(status).toBe(400);
  expect(headers).toMatchObject({ Deprecation: "@1767225600" });
});
