import type { APIGatewayProxyEvent, Context, SQSEvent } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { checkRequest } from "../../shared/gateway/model/connection-check.ts";
import { callHandler } from "../../shared/lambda/call-handler.ts";
import { checkHandler } from "../../shared/lambda/check-handler.ts";
import { silentLog } from "../support/fakes/silent-log.ts";

const arn = "arn:aws:lambda:us-east-1:111122223333:function:rx-gateway-prod-proxy-clinic";

function called(check: (connection: string) => Promise<string> = async (connection) => connection) {
  const calls: string[] = [];
  const log = silentLog();
  const handler = callHandler({
    http: async () => {
      calls.push("http");
      return { statusCode: 200, body: "" };
    },
    queue: async () => {
      calls.push("queue");
      return { batchItemFailures: [] };
    },
    check: checkHandler(
      checkRequest,
      async ({ connection }, remainingMs) => {
        calls.push(`check ${connection} ${remainingMs}`);
        return await check(connection);
      },
      log,
    ),
    checkAlias: "check-login",
  });
  const invoke = (event: object, alias?: string) =>
    handler(
      event as APIGatewayProxyEvent | SQSEvent,
      {
        invokedFunctionArn: alias === undefined ? arn : `${arn}:${alias}`,
        getRemainingTimeInMillis: () => 29_000,
      } as Context,
    );
  return { invoke, calls, log };
}

const aCheck = { checkConnection: 1, connection: "default" };
const anHttpEvent = { httpMethod: "POST", path: "/v1/clinic/things", requestContext: { requestId: "1" }, body: "{}" };
const aQueueEvent = { Records: [{ messageId: "1", body: "{}" }] };

describe("The handler of a vendor's function", () => {
  it("checks a connection by its alias alone, within its own time", async () => {
    const { invoke, calls } = called();
    expect(await invoke(aCheck, "check-login")).toBe("default");
    expect(calls).toEqual(["check default 27000"]);
  });

  it.each([
    ["an event of API Gateway", anHttpEvent],
    ["an event of API Gateway with the members of a check", { ...anHttpEvent, ...aCheck }],
    ["an event of SQS", aQueueEvent],
    ["an event of SQS with the members of a check", { ...aQueueEvent, ...aCheck }],
    ["a payload of another version", { ...aCheck, checkConnection: 2 }],
    ["a payload without a connection", { checkConnection: 1 }],
    ["a list", [aCheck]],
    ["a payload with one more member", { ...aCheck, as: "prt_1" }],
  ])("refuses %s by the alias, and runs nothing", async (_what, event) => {
    const { invoke, calls } = called();
    await expect(invoke(event, "check-login")).rejects.toThrow("The payload is not one of a check.");
    expect(calls).toEqual([]);
  });

  it.each([undefined, "live", "$LATEST"])("makes no check where it is invoked as %s", async (alias) => {
    const { invoke, calls } = called();
    await expect(invoke(aCheck, alias)).rejects.toThrow("The payload is no event of API Gateway or SQS.");
    await invoke({ ...anHttpEvent, ...aCheck, body: JSON.stringify(aCheck) }, alias);
    await invoke({ Records: [{ messageId: "1", body: JSON.stringify(aCheck) }] }, alias);
    expect(calls).toEqual(["http", "queue"]);
  });

  it("fails with nothing of the error of a check", async () => {
    const { invoke, log } = called(async () => {
      throw new TypeError("client-secret");
    });
    await expect(invoke(aCheck, "check-login")).rejects.toThrow(/^The check failed\.$/);
    expect(log.lines.map((line) => JSON.parse(line))).toMatchObject([{ event: "check.failed", error: "TypeError" }]);
    expect(log.lines.join()).not.toContain("client-secret");
  });
});
