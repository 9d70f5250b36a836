import type { APIGatewayRequestAuthorizerEvent, Context } from "aws-lambda";
import { describe, expect, it } from "vitest";
import { authorizerHandler } from "../../shared/lambda/authorizer-handler.ts";

/** The effect of the policy, and the header that the key was read from. */
async function ask(multiValueHeaders: Record<string, string[]> | null) {
  const asked: (string | undefined)[] = [];
  const used: string[] = [];
  const handler = authorizerHandler(
    async (authorization) => {
      asked.push(authorization);
      return authorization === "good" ? { partnerId: "prt_1", keyId: "k" } : undefined;
    },
    async ({ keyId }) => void used.push(keyId),
  );
  const event = { methodArn: "arn:aws:execute-api:r:1:api/prod/GET/v1/jobs", multiValueHeaders };
  const result = await handler(event as APIGatewayRequestAuthorizerEvent, {} as Context);
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
