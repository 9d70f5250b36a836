import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context } from "aws-lambda";
import { expect, test } from "vitest";
import type { GatewayResponse } from "../../shared/http/messages.ts";
import { httpHandler } from "../../shared/lambda/http-handler.ts";
import { silentLog } from "../support/fakes/silent-log.ts";

const bug = new TypeError("x of secret is not a function");

async function answerOf(handle: () => Promise<GatewayResponse>) {
  const log = silentLog();
  const event = {
    httpMethod: "GET",
    path: "/v1/endpoints",
    body: null,
    isBase64Encoded: false,
    multiValueHeaders: {},
    multiValueQueryStringParameters: null,
    pathParameters: null,
    requestContext: { requestId: "r-1" },
  } as unknown as APIGatewayProxyEvent;
  const context = { getRemainingTimeInMillis: () => 1_000 } as Context;
  const result: APIGatewayProxyResult = await httpHandler(handle, log)(event, context);
  const document: unknown = JSON.parse(Buffer.from(result.body, "base64").toString());
  return { status: result.statusCode, headers: result.multiValueHeaders, document, log };
}

test("an error of a route that sends nothing to a vendor is not uncertain", async () => {
  const { status, headers, document, log } = await answerOf(() => Promise.reject(bug));
  expect(status).toBe(500);
  expect(headers?.["Gateway-Outcome"]).toEqual(["not-sent"]);
  expect(document).toMatchObject({
    type: "urn:rx-gateway:problem:internal-error",
    outcome: "not-sent",
    instance: "r-1",
  });
  expect(JSON.stringify(document)).not.toContain("secret");
  expect(log.lines.filter((line) => line.includes('"request.failed"') && line.includes("TypeError"))).toHaveLength(1);
});

test.each([
  ["a vendor's answer", { "Gateway-Outcome": "answered" }, "uncertain"],
  ["an answer of ours", {}, "not-sent"],
])("an error in writing %s has an outcome that shows whether a call was sent", async (_whose, headers, outcome) => {
  const unwritable = { status: 200, headers, body: null } as unknown as GatewayResponse;
  expect((await answerOf(async () => unwritable)).document).toMatchObject({ status: 500, outcome });
});
