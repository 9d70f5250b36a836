import type { APIGatewayRequestAuthorizerEvent, Context } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { authorizerHandler } from "../../shared/lambda/authorizer-handler.ts";

/** The effect of the policy, and the header that the key was read from. */
async function ask(multiValueHeaders: Record<string, string[]> | null) {
  const asked: (string | undefined)[] = [];
  const used: string[] = [];
  const refused: unknown[] = [];
  const handler = authorizerHandler({
    authorize: async (authorization, source) => {
      asked.push(authorization);
      expect(source).toBe("192.0.2.7");
      return authorization === "good" ? { partnerId: "prt_1", keyId: "k" } : undefined;
    },
    recordUse: async ({ keyId }) => void used.push(keyId),
    logRefused: ({ reason }, source) => refused.push([reason, source]),
  });
  const requestContext = { identity: { sourceIp: "192.0.2.7" } };
  const event = { methodArn: "arn:aws:execute-api:r:1:api/prod/GET/v1/jobs", multiValueHeaders, requestContext };
  const result = await handler(event as unknown as APIGatewayRequestAuthorizerEvent, {} as Context).catch((error) => {
    expect(refused).toEqual([["several-headers", "192.0.2.7"]]);
    throw error;
  });
  expect(used).toEqual(result.context?.["keyId"] === undefined ? [] : ["k"]);
  return { asked, effect: result.policyDocument.Statement[0]?.Effect, context: result.context };
}

describe("the authorizer", () => {
  it("reads the one Authorization, in any letter case", async () => {
    const context = { partnerId: "prt_1", keyId: "k" };
    expect(await ask({ aUTHORIZATION: ["good"] })).toEqual({ asked: ["good"], effect: "Allow", context });
    expect(await ask({ Authorization: ["bad"] })).toEqual({ asked: ["bad"], effect: "Deny", context: {} });
    expect(await ask(null)).toEqual({ asked: [undefined], effect: "Deny", context: {} });
  });

  it.each([
    [{ Authorization: ["good", "bad"] }],
    [{ Authorization: ["bad", "good"] }],
    [{ Authorization: ["good"], authorization: ["bad"] }],
  ])("gives no policy, which would be kept, for several: %j", async (headers) => {
    await expect(ask(headers)).rejects.toThrow(/^Unauthorized$/);
  });

  it("leaves it to the functions to refuse a header that is there twice with one value", async () => {
    expect(await ask({ Authorization: ["good", "good"] })).toMatchObject({ effect: "Allow" });
  });
});
