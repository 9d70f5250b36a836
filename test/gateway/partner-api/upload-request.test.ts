import { expect, test } from "vitest";
import { Problem } from "../../../shared/core/problem.ts";
import { readUploadRequest } from "../../../shared/gateway/partner-api/upload-request.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";

const vendors = [mdIntegrations, syncvet];
const fields = { vendor: "syncvet", size: 1, contentType: "text/plain" };

const read = (asked: object) => readUploadRequest(Buffer.from(JSON.stringify(asked)), vendors);

function refusalOf(changed: Readonly<Record<string, unknown>>) {
  try {
    read({ ...fields, ...changed });
  } catch (error) {
    if (error instanceof Problem) return error.members;
  }
  throw new Error("It was not refused.");
}

test.each([
  ["syncvet", 31_457_280],
  ["md-integrations", 104_857_600],
])("%s takes %i bytes, and not one more", (vendor, size) => {
  expect(read({ ...fields, vendor, size })).toMatchObject({ size });
  expect(refusalOf({ vendor, size: size + 1 })).toMatchObject({ status: 413, name: "body-too-large" });
});

test.each([
  "text/plain",
  "application/vnd.api+json",
  "text/plain; charset=utf-8",
  "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxkTrZu0gW",
  'multipart/form-data; boundary="a b, c"',
])("takes the type %s", (contentType) => {
  expect(read({ ...fields, contentType })).toMatchObject({ contentType });
});

test.each([
  ["/vendor", { vendor: "nobody" }],
  ["/vendor", { vendor: undefined }],
  ["/contentType", { contentType: "text/plain\n; charset=utf-8" }],
  ["/contentType", { contentType: "text/plain;\u2003charset=utf-8" }],
  ["/size", { size: 0 }],
  ["/size", { size: 1.5 }],
  ["/size", { size: "1" }],
  ["/size", { size: Number.NaN }],
  ["/contentType", { contentType: undefined }],
  ["/contentType", { contentType: "text" }],
  ["/contentType", { contentType: "text/plain\r\nx-evil: 1" }],
  ["/contentType", { contentType: "text/plain; a=b; c" }],
  ["/contentType", { contentType: `text/${"x".repeat(255)}` }],
  ["/sha256", { sha256: "abc" }],
  ["/sha256", { sha256: null }],
  ["/name", { name: "x.pdf" }],
  ["/sha256", { sha256: "A".repeat(64) }],
])("names %s where that is wrong: %j", (pointer, changed) => {
  expect(refusalOf(changed)).toMatchObject({ status: 400, errors: [{ pointer }] });
});
