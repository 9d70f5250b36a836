import { expect, test } from "vitest";
import { accessLogFormat } from "../../../../../infra/constructs/access-log.ts";
import { accessLogLine, type Exchange } from "../../../../../infra/local/runner/api/access-log.ts";
import { newRequestContext } from "../../../../../infra/local/runner/api/request-context.ts";

const api = { id: "api", stage: "test", methods: [], authorizers: new Map(), gatewayResponses: new Map() };

function anExchange(facts: Exchange["facts"], members: Partial<Exchange["context"]> = {}): Exchange {
  const incoming = { method: "GET", path: "/v1/x/jane", query: "q=jane", headers: [], sourceIp: "192.0.2.1" };
  return { context: { ...newRequestContext(incoming, api, { accountId: "1" }), ...members }, facts };
}

const lineOf = (exchange: Exchange): Record<string, string> =>
  JSON.parse(
    accessLogLine(accessLogFormat.toString(), exchange, { status: 200, headers: [], body: Buffer.from("{}") }),
  ) as Record<string, string>;

test("an access log's line has the route, the caller and the times of a request, and not its path or query", () => {
  const line = lineOf(
    anExchange(
      { integrationStatus: 200, integrationLatency: 12, authorizer: { status: 200, latency: 3 } },
      { resourcePath: "/v1/x/{path+}", authorizer: { principalId: "prt_1", keyId: "key1" } },
    ),
  );
  expect(line).toMatchObject({
    sourceIp: "192.0.2.1",
    method: "GET",
    resourcePath: "/v1/x/{path+}",
    status: "200",
    error: "-",
    responseLength: "2",
    integrationStatus: "200",
    integrationLatencyMs: "12",
    authorizerStatus: "200",
    authorizerLatencyMs: "3",
    partner: "prt_1",
    key: "key1",
  });
  expect(JSON.stringify(line)).not.toContain("jane");
});

test("an access log's line has the type of a gateway response, and a dash for what did not happen", () => {
  expect(lineOf(anExchange({ error: { responseType: "MISSING_AUTHENTICATION_TOKEN" } }))).toMatchObject({
    resourcePath: "-",
    error: "MISSING_AUTHENTICATION_TOKEN",
    integrationStatus: "-",
    authorizerStatus: "-",
    partner: "-",
    key: "-",
  });
});
