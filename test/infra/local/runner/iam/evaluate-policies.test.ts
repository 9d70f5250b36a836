import { describe, expect, it } from "vitest";
import type { NeededPermission } from "../../../../../infra/local/ports/aws-access.ts";
import { evaluatePolicies } from "../../../../../infra/local/runner/iam/evaluate-policies.ts";
import { readPolicyDocument } from "../../../../../infra/local/runner/iam/policy-document.ts";
import type { Json } from "../../../../../infra/local/runner/template/cloudformation.ts";

const table = "arn:aws:dynamodb:us-east-1:000000000000:table/records";
const allow = (action: Json, resource: Json, more = {}): Json => ({
  Effect: "Allow",
  Action: action,
  Resource: resource,
  ...more,
});
const deny = (action: Json, resource: Json): Json => ({ Effect: "Deny", Action: action, Resource: resource });

function decide(statement: Json, action: string, resource: string, context?: NeededPermission["context"]) {
  const statements = readPolicyDocument({ Statement: statement }, "a policy");
  return evaluatePolicies(statements, { action, resource, ...(context ? { context } : {}) });
}

describe("a policy allows", () => {
  it.each<[string, Json, string, string]>([
    [
      "an action that it names on a resource that it names",
      allow("dynamodb:GetItem", table),
      "dynamodb:GetItem",
      table,
    ],
    ["an action in any case", allow("DynamoDB:getitem", table), "dynamodb:GetItem", table],
    ["one of several actions", allow(["dynamodb:Query", "dynamodb:GetItem"], table), "dynamodb:GetItem", table],
    ["one of several resources", allow("dynamodb:Query", ["x", table]), "dynamodb:Query", table],
    ["an action by an asterisk", allow("dynamodb:*Item", table), "dynamodb:BatchGetItem", table],
    ["everything by a lone asterisk", allow("*", "*"), "s3:GetObject", "arn:aws:s3:::b/key"],
    [
      "an object under a prefix",
      allow("s3:GetObject", "arn:aws:s3:::b/jobs/*"),
      "s3:GetObject",
      "arn:aws:s3:::b/jobs/a/b",
    ],
    ["a character by each question mark", allow("s:Get", "secret:a-??????"), "s:Get", "secret:a-Ab12Cd"],
    ["by any of its statements", [allow("s:Other", "*"), allow("s:Get", "*")], "s:Get", "x"],
  ])("%s", (_, statement, action, resource) => {
    expect(decide(statement, action, resource)).toBeDefined();
  });
});

describe("a policy does not allow", () => {
  it.each<[string, Json, string, string]>([
    ["an action that it does not name", allow("dynamodb:GetItem", table), "dynamodb:BatchGetItem", table],
    ["an index by its table", allow("dynamodb:Query", table), "dynamodb:Query", `${table}/index/due`],
    ["a table by its index", allow("dynamodb:Query", `${table}/index/*`), "dynamodb:Query", table],
    ["a resource in another case", allow("s:Get", "Name"), "s:Get", "name"],
    [
      "an object outside the prefix",
      allow("s3:GetObject", "arn:aws:s3:::b/jobs/*"),
      "s3:GetObject",
      "arn:aws:s3:::b/job",
    ],
    ["too few characters for question marks", allow("s:Get", "secret:a-??????"), "s:Get", "secret:a-12345"],
    ["a name by a dot, which is no wildcard", allow("s:Get", "a.c"), "s:Get", "abc"],
    ["what a statement denies, before the one that allows it", [deny("s:Get", "x"), allow("s:*", "*")], "s:Get", "x"],
    ["what a statement denies, after the one that allows it", [allow("s:*", "*"), deny("s:*", "x*")], "s:Get", "xy"],
    ["anything without a statement", [], "s:Get", "x"],
  ])("%s", (_, statement, action, resource) => {
    expect(decide(statement, action, resource)).toBeUndefined();
  });
});

describe("a condition", () => {
  const via = (operator: string, value: Json): Json =>
    allow("kms:Decrypt", "*", { Condition: { [operator]: { "kms:ViaService": value } } });
  const sqs = { "kms:ViaService": "sqs.us-east-1.amazonaws.com" };

  it.each<[string, Json, NeededPermission["context"], boolean]>([
    ["holds for the equal value", via("StringEquals", "sqs.us-east-1.amazonaws.com"), sqs, true],
    ["holds for one of several values", via("StringEquals", ["x", "sqs.us-east-1.amazonaws.com"]), sqs, true],
    ["holds for a value with wildcards", via("StringLike", "sqs.*.amazonaws.com"), sqs, true],
    [
      "reads a key in any case",
      via("StringEquals", "sqs.us-east-1.amazonaws.com"),
      { "KMS:viaservice": "sqs.us-east-1.amazonaws.com" },
      true,
    ],
    ["does not hold for another value", via("StringEquals", "s3.us-east-1.amazonaws.com"), sqs, false],
    ["does not read wildcards of StringEquals", via("StringEquals", "sqs.*"), sqs, false],
    ["does not hold for a key that the request lacks", via("StringLike", "*"), {}, false],
  ])("%s", (_, statement, context, holds) => {
    expect(decide(statement, "kms:Decrypt", "key", context) !== undefined).toBe(holds);
  });
});

describe("a condition on leading keys", () => {
  const onKeys = (operator: string, ...values: string[]): Json =>
    allow("dynamodb:*", table, { Condition: { [operator]: { "dynamodb:LeadingKeys": values } } });
  const keys = (...values: string[]) => ({ "dynamodb:LeadingKeys": values });

  it.each<[string, Json, NeededPermission["context"], boolean]>([
    ["holds for one key that matches", onKeys("ForAllValues:StringLike", "job_a_*"), keys("job_a_1"), true],
    [
      "holds where each key matches one of the patterns",
      onKeys("ForAllValues:StringLike", "job_a_*", "partner"),
      keys("partner", "job_a_1"),
      true,
    ],
    [
      "does not hold where one of the keys matches none",
      onKeys("ForAllValues:StringLike", "job_a_*"),
      keys("job_a_1", "job_b_1"),
      false,
    ],
    ["does not hold for a longer name", onKeys("ForAllValues:StringLike", "job_a_*"), keys("job_a-b_1"), false],
    ["does not read a prefix as a pattern", onKeys("ForAllValues:StringLike", "partner"), keys("partners"), false],
    ["does not hold for a key in another case", onKeys("ForAllValues:StringLike", "job_*"), keys("JOB_1"), false],
    ["does not read wildcards of StringEquals", onKeys("ForAllValues:StringEquals", "job_*"), keys("job_1"), false],
    ["holds for a request without the key, as a scan", onKeys("ForAllValues:StringLike", "job_*"), {}, true],
  ])("%s", (_, statement, context, holds) => {
    expect(decide(statement, "dynamodb:GetItem", table, context) !== undefined).toBe(holds);
  });

  it("is of one statement: keys that two statements allow are not allowed together", () => {
    const statements = [onKeys("ForAllValues:StringLike", "a*"), onKeys("ForAllValues:StringLike", "b*")];
    expect(decide(statements, "dynamodb:BatchGetItem", table, keys("a1"))).toBeDefined();
    expect(decide(statements, "dynamodb:BatchGetItem", table, keys("a1", "b1"))).toBeUndefined();
  });
});

it("a decision names the action and the resource as the template has them", () => {
  const statement = allow(["dynamodb:Get*"], [`${table}*`]);
  expect(decide(statement, "dynamodb:GetItem", table)).toEqual({ action: "dynamodb:Get*", resource: `${table}*` });
});

describe("a policy is refused with", () => {
  it.each<[string, Json, string]>([
    ["NotAction", { Effect: "Allow", NotAction: "s:Get", Resource: "*" }, "NotAction in a policy is not supported"],
    ["NotResource", { Effect: "Allow", Action: "s:Get", NotResource: "x" }, "NotResource in a policy is not supported"],
    [
      "an unknown operator",
      allow("s:Get", "*", { Condition: { DateLessThan: { "aws:CurrentTime": "x" } } }),
      "DateLessThan",
    ],
    [
      "ForAnyValue",
      allow("s:Get", "*", { Condition: { "ForAnyValue:StringLike": { "dynamodb:LeadingKeys": "x" } } }),
      "ForAnyValue:StringLike",
    ],
    ["an unknown key", allow("s:Get", "*", { Condition: { StringEquals: { "aws:SourceIp": "x" } } }), "aws:SourceIp"],
    [
      "an unknown key of DynamoDB",
      allow("s:Get", "*", { Condition: { "ForAllValues:StringLike": { "dynamodb:Attributes": "x" } } }),
      "dynamodb:Attributes",
    ],
    [
      "a key with several values under an operator for one",
      allow("s:Get", "*", { Condition: { StringLike: { "dynamodb:LeadingKeys": "x" } } }),
      "dynamodb:LeadingKeys",
    ],
    [
      "a key with one value under an operator for several",
      allow("s:Get", "*", { Condition: { "ForAllValues:StringLike": { "kms:ViaService": "x" } } }),
      "kms:ViaService",
    ],
    ["no effect", { Action: "s:Get", Resource: "*" }, "no Effect"],
    ["no action", { Effect: "Allow", Resource: "*" }, "no Action"],
  ])("%s", (_, statement, message) => {
    expect(() => readPolicyDocument({ Statement: statement }, "a policy")).toThrow(message);
  });
});
