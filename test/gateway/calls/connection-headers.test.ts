import { expect, test } from "vitest";
import { readCall } from "../../../shared/gateway/calls/read-call.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { aRequest } from "../../support/builders/a-request.ts";

const path = "/web/partners/p/webhooks/test";
const match = operationMatcher(mdIntegrations).match("POST", path);
const read = (headers: Record<string, string | string[]>, body = '{"event":"other"}') =>
  readCall({
    request: aRequest({ method: "POST", path: `/v1/md-integrations${path}`, headers, body }),
    vendor: mdIntegrations,
    target: { connectionName: "default", path, match, action: "testWebhook" },
  });

test.each([
  ["multipart", { "content-type": "multipart/form-data; boundary=b", connection: "Content-Type" }],
  ["a form", { "content-type": "application/x-www-form-urlencoded", connection: ["close", "x, content-type"] }],
  ["compressed", { "content-encoding": "gzip", connection: "content-encoding" }],
])("A body is validated as JSON when the header that calls it %s is named by Connection", (_what, headers) => {
  expect(() => read(headers)).toThrow("400 bad-request");
});

test("A method override is found by the content type that is sent, not by one that Connection names", () => {
  const headers = { "content-type": "multipart/form-data; boundary=b", connection: "content-type" };
  expect(() => read(headers, '{"_method":"DELETE"}')).toThrow("400 bad-request");
});

test("A call lacks the headers that Connection names", () => {
  const target = { connectionName: "default", path: "/v1/x", match: undefined, action: "passthrough" };
  const headersOf = (given: Record<string, string>) => {
    const request = aRequest({ method: "POST", path: "/v1/x", headers: given, body: "{}" });
    return readCall({ request, vendor: mdIntegrations, target }).request.headers;
  };
  const headers = { "x-correlation-id": "1", "content-type": "application/json", connection: "X-Correlation-Id" };
  expect(headersOf(headers)).toEqual({ "content-type": ["application/json"] });
  const { connection: _, ...without } = headers;
  expect(headersOf(without)).toEqual({ "x-correlation-id": ["1"], "content-type": ["application/json"] });
});
