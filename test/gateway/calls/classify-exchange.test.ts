import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { classifyExchange, workDone } from "../../../shared/gateway/calls/classify-exchange.ts";
import type { Body } from "../../../shared/http/body.ts";
import type { HttpHeaders } from "../../../shared/http/headers.ts";
import { insideRx } from "../../../shared/vendors/inside-rx/descriptor.ts";
import { mwiFormulary } from "../../../shared/vendors/mwi-formulary/descriptor.ts";
import { siCompounding } from "../../../shared/vendors/si-compounding/descriptor.ts";
import type { Operation, VendorDescriptor } from "../../../shared/vendors/types.ts";

const facts = { attempt: 1, refreshed: false, now: 0 };
const write = { operation: undefined, safe: false };

function classify(vendor: VendorDescriptor, body: Body | string, headers: HttpHeaders = {}, status = 200) {
  const content = typeof body === "string" ? Buffer.from(body) : body;
  return classifyExchange(vendor, write, { kind: "answered", answer: { status, headers, body: content } }, facts);
}

describe("An answer to a write at SiCompounding", () => {
  const success = Buffer.from('{"error":0}');

  test.each([
    ["in plain text", success, {}],
    ["with a byte order mark", Buffer.from('\ufeff{"error":0}'), {}],
    ["in UTF-16", Buffer.from('\ufeff{"error":0}', "utf16le"), {}],
    ["compressed twice", gzipSync(gzipSync(success)), { "content-encoding": ["GZIP", "x-gzip"] }],
    ["by its outline", { key: "k", size: 9_000_000, outline: '{"error":0}' }, {}],
  ])("An answer with error 0 is a success %s", (_, body, headers) => {
    expect(classify(siCompounding, body, headers)).toMatchObject({ outcome: "answered", reading: "success" });
  });

  test.each([
    ["in an unknown coding", success, { "content-encoding": ["snappy"] }],
    ["cut off within its compression", gzipSync(success).subarray(0, 12), { "content-encoding": ["gzip"] }],
    ["a decompression bomb", gzipSync(Buffer.alloc(50_000_000, " ")), { "content-encoding": ["gzip"] }],
    ["too large for memory and without an outline", { key: "k", size: 9_000_000 }, {}],
  ])("An answer to a write is uncertain when it is %s", (_, body, headers) => {
    expect(classify(siCompounding, body, headers)).toMatchObject({ outcome: "uncertain", answerUnreadable: true });
  });
});

test.each([
  [insideRx, "<html>", "success"],
  [mwiFormulary, "<html>", "unreadable"],
  [mwiFormulary, "", "success"],
])("The vendor's descriptor says whether the body decides", (vendor, body, reading) => {
  expect(classify(vendor, body).reading).toBe(reading);
});

test.each([
  [400, '{"error":1,"msg":"Invalid token"}', "token-refused"],
  [403, '{"error":1,"msg":"Access denied"}', "token-suspected"],
  [403, '{"error":0}', "failure"],
  [404, "<html>", "failure"],
])("A %i of SiCompounding with %s is read as %s", (status, body, reading) => {
  expect(classify(siCompounding, body, {}, status).reading).toBe(reading);
});

describe("workDone", () => {
  test.each([
    [200, "success", { failed: false }],
    [201, "success", { failed: false }],
    [202, "success", { failed: false, vendorPending: true }],
    [207, "partial", { failed: false, partial: true }],
    [202, "partial", { failed: false, partial: true, vendorPending: true }],
    [200, "failure", { failed: true }],
    [202, "failure", { failed: true }],
    [200, "unreadable", { failed: true }],
    [200, "token-refused", { failed: true }],
    [200, "token-suspected", { failed: true }],
    [301, "success", { failed: true }],
    [302, "success", { failed: true }],
    [304, "success", { failed: true }],
    [400, "success", { failed: true }],
    [501, "success", { failed: true }],
  ] as const)("The work after a %i that is read as %s is %o", (status, reading, expected) => {
    expect(workDone(write, status, reading)).toEqual(expected);
  });

  test("The work is done after a redirect where the operation says so", () => {
    const operation: Operation = {
      id: "makeThing",
      method: "POST",
      path: "/things",
      safe: false,
      evidence: "documented",
      redirectMeansDone: true,
    };
    expect(workDone({ ...write, operation }, 303, "success")).toEqual({ failed: false });
    expect(workDone({ ...write, operation }, 400, "success")).toEqual({ failed: true });
  });
});
