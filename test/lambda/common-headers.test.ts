import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from "aws-lambda";
import { describe, expect, test } from "vitest";
import { forbidden, Problem } from "../../shared/core/problem.ts";
import { headerBytes } from "../../shared/http/header-limit.ts";
import type { GatewayResponse } from "../../shared/http/messages.ts";
import { httpHandler } from "../../shared/lambda/http-handler.ts";
import { silentLog } from "../support/fakes/silent-log.ts";

async function answered(
  resource: string,
  handle: () => Promise<GatewayResponse>,
  path = resource,
): Promise<APIGatewayProxyResult> {
  const requestContext = { requestId: "r-1", path };
  const event = { httpMethod: "GET", path: resource, resource, body: null, requestContext };
  const handler = httpHandler(handle, silentLog());
  const context = { getRemainingTimeInMillis: () => 1_000 } as unknown as Context;
  return (await handler(event as unknown as APIGatewayProxyEvent, context)) as APIGatewayProxyResult;
}

const ok = (headers: GatewayResponse["headers"]) => async (): Promise<GatewayResponse> => ({
  status: 200,
  headers,
  body: "{}",
});

describe("an answer under /v1", () => {
  const common = {
    "Gateway-Request-Id": ["r-1"],
    "Cache-Control": ["no-store"],
    "X-Content-Type-Options": ["nosniff"],
  };

  test.each([
    ["what a function gives", ok({ "Content-Type": "application/json" })],
    ["a problem", () => Promise.reject(forbidden("No."))],
    ["an error of ours", () => Promise.reject(new Error("Broken."))],
  ])("is not stored and not sniffed: %s", async (_what, handle) => {
    expect((await answered("/v1/{proxy+}", handle)).multiValueHeaders).toMatchObject(common);
  });

  test("has each of these headers once, in place of one in another letter case", async () => {
    const said = { "cache-control": "public, max-age=60", "x-content-type-options": "off", "GATEWAY-REQUEST-ID": "x" };
    expect((await answered("/v1/{proxy+}", ok(said))).multiValueHeaders).toEqual(common);
  });
});

test("a public page says itself how long it may be kept", async () => {
  const { multiValueHeaders } = await answered("/docs", ok({ "Cache-Control": "max-age=60" }));
  expect(multiValueHeaders).toEqual({ "Cache-Control": ["max-age=60"], "Gateway-Request-Id": ["r-1"] });
});

test("headers stay within API Gateway's limit: the least important are left out and counted", async () => {
  const headers = {
    "content-type": ["application/pdf"],
    "gateway-warning": ["response-headers-dropped; count=1, location-dropped"],
    "x-long": ["x".repeat(9_300)],
    "x-short": ["a"],
  };
  const { multiValueHeaders = {} } = await answered("/v1/{proxy+}", ok(headers));
  expect(
    headerBytes(Object.entries(multiValueHeaders).map(([name, values]) => [name, values.map(String)])),
  ).toBeLessThan(9_500);
  expect(multiValueHeaders).toMatchObject({
    "content-type": ["application/pdf"],
    "x-short": ["a"],
    "Gateway-Warning": ["response-headers-dropped; count=2, location-dropped"],
  });
  expect(multiValueHeaders).not.toHaveProperty("x-long");
});

describe("the links to the gateway's own paths", () => {
  const linked = ok({
    Location: "/v1/jobs/job_1",
    "content-location": ["/v1/syncvet/api/x"],
    link: ['</v1/syncvet/api/x?page=2>; rel="next", <https://vendor.example/v1/x>; rel="self"'],
  });

  test("resolve from the URL that was called, under the stage's name", async () => {
    const { multiValueHeaders } = await answered("/v1/{proxy+}", linked, "/prod/v1/jobs");
    expect(multiValueHeaders).toMatchObject({
      Location: ["/prod/v1/jobs/job_1"],
      "content-location": ["/prod/v1/syncvet/api/x"],
      link: ['</prod/v1/syncvet/api/x?page=2>; rel="next", <https://vendor.example/v1/x>; rel="self"'],
    });
  });

  test("keep a base path as it is, whatever a replacement's text would read in it", async () => {
    const { multiValueHeaders } = await answered("/v1/{proxy+}", linked, "/rx/$1/$&/v1/jobs");
    expect(multiValueHeaders).toMatchObject({ Location: ["/rx/$1/$&/v1/jobs/job_1"] });
  });

  test("are as they are at the root", async () => {
    const { multiValueHeaders } = await answered("/v1/{proxy+}", linked, "/v1/jobs");
    expect(multiValueHeaders).toMatchObject({ Location: ["/v1/jobs/job_1"] });
  });

  test("are followed in a problem too, and links elsewhere stay", async () => {
    const problem = new Problem({
      status: 422,
      name: "identical-request",
      title: "x",
      detail: "x",
      headers: { Location: "/v1/jobs/j" },
    });
    const refused = await answered("/v1/syncvet/{path+}", () => Promise.reject(problem), "/rx/v1/syncvet/api");
    expect(refused.multiValueHeaders?.["Location"]).toEqual(["/rx/v1/jobs/j"]);
    const away = await answered(
      "/v1/syncvet/{path+}",
      ok({ Location: "https://vendor.example/v1/x" }),
      "/rx/v1/syncvet/x",
    );
    expect(away.multiValueHeaders?.["Location"]).toEqual(["https://vendor.example/v1/x"]);
  });
});
