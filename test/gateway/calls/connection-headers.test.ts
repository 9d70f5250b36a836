import { describe, expect, test } from "vitest";
import { readCall } from "../../../shared/gateway/calls/read-call.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { operationMatcher } from "../../../shared/vendors/operation-match.ts";
import { aRequest } from "../../support/builders/a-request.ts";

const path = "/web/partners/p/webhooks/test";
const match = operationMatcher(mdIntegrations).match("POST", path);
const read = (headers: Record<string, string | string[]>, body = '{"event":"other"}') =>
  readCall(aRequest({ method: "POST", path: `/v1/md-integrations${path}`, headers, body }), mdIntegrations, {
    connectionName: "default",
    path,
    match,
    action: "testWebhook",
  });

const unknown = { connectionName: "default", path: "/v1/x", match: undefined, action: "passthrough" };

describe("a header that Connection names is not sent, so that the request is not judged by it", () => {
  test.each([
    ["multipart", { "content-type": "multipart/form-data; boundary=b", connection: "Content-Type" }],
    ["a form", { "content-type": "application/x-www-form-urlencoded", connection: ["close", "x, content-type"] }],
    ["compressed", { "content-encoding": "gzip", connection: "content-encoding" }],
  ])("a body that calls itself %s so is checked as the JSON that it is sent as", (_what, headers) => {
    expect(() => read(headers)).toThrow("400 bad-request");
  });

  test("a method override is found by the type that is sent", () => {
    const headers = { "content-type": "multipart/form-data; boundary=b", connection: "content-type" };
    expect(() => read(headers, '{"_method":"DELETE"}')).toThrow("400 bad-request");
  });

  test("and it is not in the call", () => {
    const headers = { "x-correlation-id": "1", "content-type": "application/json", connection: "X-Correlation-Id" };
    const headersOf = (given: Record<string, string>) =>
      readCall(aRequest({ method: "POST", path: "/v1/x", headers: given, body: "{}" }), mdIntegrations, unknown).request
        .headers;
    expect(headersOf(headers)).toEqual({ "content-type": ["application/json"] });
    const { connection: _, ...without } = headers;
    expect(headersOf(without)).toEqual({
      "x-correlation-id": ["1"],
      "content-type": ["application/json"],
    });
  });
});
