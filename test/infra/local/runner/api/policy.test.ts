import { expect, test } from "vitest";
import { isAllowed, parseAuthorization } from "../../../../../infra/local/runner/api/policy.ts";

const arn = "arn:aws:execute-api:us-east-1:000000000000:api/local/GET/v1/jobs";
const allow = { Effect: "Allow", Action: "execute-api:Invoke", Resource: arn };

function authorization(statements: unknown, more: object = {}) {
  return parseAuthorization(
    JSON.stringify({ principalId: "p", policyDocument: { Version: "2012-10-17", Statement: statements }, ...more }),
  );
}

test.each([
  ["the very method", [allow], true],
  ["a trailing wildcard", [{ ...allow, Resource: "arn:aws:execute-api:*:*:api/local/*" }], true],
  ["one character for another", [{ ...allow, Resource: arn.replace("GET", "G?T") }], true],
  ["one of several resources", [{ ...allow, Resource: ["x", arn] }], true],
  ["all actions", [{ ...allow, Action: "execute-api:*" }], true],
  ["a single statement without a list", allow, true],
  ["another method", [{ ...allow, Resource: arn.replace("GET", "POST") }], false],
  ["another action", [{ ...allow, Action: "s3:GetObject" }], false],
  ["a longer path", [{ ...allow, Resource: `${arn}/more` }], false],
  ["a dot that is no wildcard", [{ ...allow, Resource: arn.replace("v1", "v.") }], false],
  ["a denial beside a permission", [allow, { ...allow, Effect: "Deny" }], false],
  ["a denial alone", [{ ...allow, Effect: "Deny" }], false],
])("a policy is evaluated for %s", (_name, statements, allowed) => {
  const parsed = authorization(statements);
  expect(parsed && isAllowed(parsed, arn)).toBe(allowed);
});

test("an authorizer's context becomes strings, with the principal", () => {
  const parsed = authorization([allow], { context: { name: "x", count: 3, yes: true } });
  expect(parsed?.context).toEqual({ name: "x", count: "3", yes: "true", principalId: "p" });
});

test.each([
  ["no principal", { policyDocument: { Statement: [allow] } }],
  ["no policy", { principalId: "p" }],
  ["a nested context", { principalId: "p", policyDocument: { Statement: [allow] }, context: { a: {} } }],
  ["no statements", { principalId: "p", policyDocument: { Statement: [] } }],
  ["a condition", { principalId: "p", policyDocument: { Statement: [{ ...allow, Condition: {} }] } }],
  ["an unknown effect", { principalId: "p", policyDocument: { Statement: [{ ...allow, Effect: "allow" }] } }],
])("an authorizer's result with %s is not accepted", (_name, value) => {
  expect(parseAuthorization(JSON.stringify(value))).toBeUndefined();
});
