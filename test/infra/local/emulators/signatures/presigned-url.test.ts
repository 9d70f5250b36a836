import { expect, test } from "vitest";
import { presignedRefusal } from "../../../../../infra/local/emulators/signatures/presigned-url.ts";

// The worked example of AWS's own documentation of query-string authentication, with its published example key.
const secret = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const url =
  "/test.txt?X-Amz-Algorithm=AWS4-HMAC-SHA256" +
  "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request" +
  "&X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host" +
  "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
const headers = { host: "examplebucket.s3.amazonaws.com" };
const signed = { method: "GET", url, headers, body: Buffer.alloc(0) };
const inTime = Date.parse("2013-05-24T12:00:00Z");

test("the request that was signed is accepted", () => {
  expect(presignedRefusal(signed, secret, inTime)).toBeUndefined();
});

test("a request that is not presigned is not checked", () => {
  expect(presignedRefusal({ ...signed, url: "/test.txt" }, secret, inTime)).toBeUndefined();
});

test.each([
  ["another method", { ...signed, method: "PUT" }],
  ["another object", { ...signed, url: url.replace("test", "best") }],
  ["another host", { ...signed, headers: { host: "other" } }],
  ["one more parameter", { ...signed, url: `${url}&partNumber=1` }],
  ["a signed header that differs", { ...signed, url: url.replace("=host", "=content-length%3Bhost") }],
  ["a shorter signature", { ...signed, url: url.slice(0, -1) }],
])("a presigned link with %s is refused", (_name, request) => {
  expect(presignedRefusal(request, secret, inTime)).toBe("SignatureDoesNotMatch");
});

test("a presigned link is refused after its expiry, and with a header of S3's own that was not signed", () => {
  expect(presignedRefusal(signed, secret, Date.parse("2013-05-25T00:00:01Z"))).toBe("AccessDenied");
  const more = { ...signed, headers: { ...headers, "x-amz-acl": "public-read" } };
  expect(presignedRefusal(more, secret, inTime)).toBe("AccessDenied");
});
