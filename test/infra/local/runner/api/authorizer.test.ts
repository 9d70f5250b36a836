import { expect, test } from "vitest";
import { Authorizer } from "../../../../../infra/local/runner/api/authorizer.ts";
import type { RequestParts } from "../../../../../infra/local/runner/api/proxy-event.ts";
import type { InvocationOutcome } from "../../../../../infra/local/runner/lambda/instance.ts";

const arn = "arn:aws:execute-api:here:account:api/local/GET/v1/jobs";
const parts = {} as RequestParts;
const incoming = (authorization?: string) => ({
  headers: authorization === undefined ? [] : [["Authorization", authorization] as const],
});

function policy(effect: "Allow" | "Deny", resource = "*"): InvocationOutcome {
  const statement = { Effect: effect, Action: "execute-api:Invoke", Resource: resource };
  return { ok: true, payload: JSON.stringify({ principalId: "p", policyDocument: { Statement: [statement] } }) };
}

function failing(errorMessage: string): InvocationOutcome {
  return { ok: false, error: { errorType: "Error", errorMessage } };
}

function authorizerWith(...outcomes: InvocationOutcome[]) {
  const events: unknown[] = [];
  const clock = { now: 0 };
  const invoke = async (event: string): Promise<InvocationOutcome> => {
    events.push(JSON.parse(event));
    return outcomes.shift() ?? failing("asked too often");
  };
  const spec = { functionName: "f", identityHeaders: ["authorization"], cacheSeconds: 60 };
  return { authorizer: new Authorizer(spec, invoke, () => clock.now), events, clock };
}

test("the authorizer calls the function once for an identity within 60 seconds, and again afterwards", async () => {
  const { authorizer, events, clock } = authorizerWith(policy("Allow"), policy("Deny"));
  await authorizer.authorize(incoming("Bearer a"), parts, arn);
  clock.now = 59_999;
  expect(await authorizer.authorize(incoming("Bearer a"), parts, arn)).toMatchObject({ allowed: true });
  expect(events).toHaveLength(1);
  clock.now = 60_001;
  expect(await authorizer.authorize(incoming("Bearer a"), parts, arn)).toMatchObject({ allowed: false });
  expect(events).toHaveLength(2);
});

test("the authorizer calls the function once for concurrent requests of one identity", async () => {
  const { authorizer, events } = authorizerWith(policy("Allow"));
  const together = Array.from({ length: 3 }, () => authorizer.authorize(incoming("Bearer a"), parts, arn));
  expect((await Promise.all(together)).map(({ allowed }) => allowed)).toEqual([true, true, true]);
  expect(events).toHaveLength(1);
});

test("the authorizer caches each identity separately", async () => {
  const { authorizer, events } = authorizerWith(policy("Allow"), policy("Deny"));
  expect(await authorizer.authorize(incoming("Bearer a"), parts, arn)).toMatchObject({ allowed: true });
  expect(await authorizer.authorize(incoming("Bearer b"), parts, arn)).toMatchObject({ allowed: false });
  expect(events).toHaveLength(2);
});

test("the authorizer evaluates the cached policy for every method", async () => {
  const { authorizer } = authorizerWith(policy("Allow", arn));
  expect(await authorizer.authorize(incoming("Bearer a"), parts, arn)).toMatchObject({ allowed: true });
  const other = await authorizer.authorize(incoming("Bearer a"), parts, arn.replace("GET", "POST"));
  expect(other).toEqual({ allowed: false, response: "ACCESS_DENIED" });
});

test("the authorizer refuses a request without the identity's header and does not call the function", async () => {
  const { authorizer, events } = authorizerWith(policy("Allow"));
  expect(await authorizer.authorize(incoming(), parts, arn)).toEqual({ allowed: false, response: "UNAUTHORIZED" });
  expect(events).toEqual([]);
});

test.each([
  ["a denial", policy("Deny"), "ACCESS_DENIED"],
  ["the error Unauthorized", failing("Unauthorized"), "UNAUTHORIZED"],
  ["any other error", failing("boom"), "AUTHORIZER_FAILURE"],
  ["an answer that is no policy", { ok: true, payload: "{}" } as const, "AUTHORIZER_CONFIGURATION_ERROR"],
])("the authorizer answers %s with the gateway response %s", async (_name, outcome, response) => {
  const { authorizer } = authorizerWith(outcome);
  expect(await authorizer.authorize(incoming("Bearer a"), parts, arn)).toEqual({ allowed: false, response });
});

test("the authorizer does not cache a failure", async () => {
  const { authorizer } = authorizerWith(failing("boom"), policy("Allow"));
  await authorizer.authorize(incoming("Bearer a"), parts, arn);
  expect(await authorizer.authorize(incoming("Bearer a"), parts, arn)).toMatchObject({ allowed: true });
});

test("the authorizer passes type, method and route to the function", async () => {
  const { authorizer, events } = authorizerWith(policy("Allow"));
  await authorizer.authorize(incoming("Bearer a"), parts, arn);
  expect(events).toEqual([{ type: "REQUEST", methodArn: arn }]);
});
