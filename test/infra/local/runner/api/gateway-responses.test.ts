import { expect, test } from "vitest";
import { GatewayResponses } from "../../../../../infra/local/runner/api/gateway-responses.ts";
import type { RequestContext } from "../../../../../infra/local/runner/api/request-context.ts";

const context = { requestId: "id-1", stage: "local" } as RequestContext;

test("a gateway response of the template is rendered with status, headers and variables", () => {
  const responses = new GatewayResponses(
    new Map([
      [
        "ACCESS_DENIED",
        {
          status: 401,
          template: '{"m":$context.error.messageString,"id":"$context.requestId","t":"$context.error.responseType"}',
          headers: { "Content-Type": "'application/problem+json'", "X-Id": "context.requestId" },
        },
      ],
    ]),
  );
  const { status, headers, body } = responses.render("ACCESS_DENIED", context);
  expect(status).toBe(401);
  expect(JSON.parse(body.toString())).toEqual({
    m: "User is not authorized to access this resource",
    id: "id-1",
    t: "ACCESS_DENIED",
  });
  expect(headers).toContainEqual(["Content-Type", "application/problem+json"]);
  expect(headers).toContainEqual(["X-Id", "id-1"]);
});

test("a gateway response falls back to the default for 4xx or 5xx and keeps the status that API Gateway chose", () => {
  const responses = new GatewayResponses(
    new Map([
      ["DEFAULT_4XX", { template: "four", headers: {} }],
      ["DEFAULT_5XX", { template: "five", headers: {} }],
    ]),
  );
  expect(responses.render("UNAUTHORIZED", context)).toMatchObject({ status: 401, body: Buffer.from("four") });
  expect(responses.render("INTEGRATION_TIMEOUT", context)).toMatchObject({ status: 504, body: Buffer.from("five") });
  expect(responses.render("DEFAULT_5XX", context, 502)).toMatchObject({ status: 502, body: Buffer.from("five") });
});

test("a gateway response that the template does not define is API Gateway's own", () => {
  const { status, headers, body } = new GatewayResponses(new Map()).render("MISSING_AUTHENTICATION_TOKEN", context);
  expect(status).toBe(403);
  expect(body.toString()).toBe('{"message":"Missing Authentication Token"}');
  expect(headers).toContainEqual(["x-amzn-ErrorType", "MissingAuthenticationTokenException"]);
});

test("a gateway response leaves out a variable without a value", () => {
  const responses = new GatewayResponses(
    new Map([["UNAUTHORIZED", { template: "[$context.authorizer.principalId]", headers: {} }]]),
  );
  expect(responses.render("UNAUTHORIZED", context).body.toString()).toBe("[]");
});

test("a header that is neither a literal nor of the context is refused", () => {
  const specs = new Map([["UNAUTHORIZED", { headers: { "X-Host": "method.request.header.Host" } }]]);
  expect(() => new GatewayResponses(specs)).toThrow("method.request.header.Host is not supported");
});
