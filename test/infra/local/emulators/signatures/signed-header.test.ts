import { expect, it } from "vitest";
import { signatureRefusal } from "../../../../../infra/local/emulators/signatures/signed-header.ts";

// The worked example of AWS's own documentation of signed requests, with its published example key.
const secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const authorization =
  "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, " +
  "SignedHeaders=content-type;host;x-amz-date, " +
  "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7";
const headers = {
  "content-type": "application/x-www-form-urlencoded; charset=utf-8",
  host: "iam.amazonaws.com",
  "x-amz-date": "20150830T123600Z",
  authorization,
};
const signed = { method: "GET", url: "/?Action=ListUsers&Version=2010-05-08", headers, body: Buffer.alloc(0) };
const inTime = Date.parse("2015-08-30T12:38:00Z");
const by = { service: "iam", secretAccessKey, now: inTime };

it("A request that was signed is accepted", () => {
  expect(signatureRefusal(signed, by)).toBeUndefined();
});

it.each([
  ["another method", { ...signed, method: "POST" }, by],
  ["another path", { ...signed, url: signed.url.replace("/?", "/other?") }, by],
  ["another query", { ...signed, url: signed.url.replace("ListUsers", "ListRoles") }, by],
  ["another body", { ...signed, body: Buffer.from("{}") }, by],
  ["another host", { ...signed, headers: { ...headers, host: "other" } }, by],
  ["another key", signed, { ...by, secretAccessKey: "other" }],
  ["another service", signed, { ...by, service: "lambda" }],
  ["a time long ago", signed, { ...by, now: inTime + 600_000 }],
  ["a shorter signature", { ...signed, headers: { ...headers, authorization: authorization.slice(0, -1) } }, by],
])("A request with %s is refused", (_what, request, options) => {
  expect(signatureRefusal(request, options)).toBe("InvalidSignatureException");
});

it.each([
  [undefined, "MissingAuthenticationTokenException"],
  ["Bearer rxg_key", "IncompleteSignatureException"],
  [authorization.replace(/Signature=.*/, ""), "IncompleteSignatureException"],
])("A request with the authorization %s is refused as such", (given, refusal) => {
  const { authorization: _, ...others } = headers;
  const sent = given === undefined ? others : { ...others, authorization: given };
  expect(signatureRefusal({ ...signed, headers: sent }, by)).toBe(refusal);
});
