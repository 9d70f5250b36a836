import { expect, it } from "vitest";
import { evaluatePolicies } from "../../../infra/local/runner/iam/evaluate-policies.ts";
import { readPolicyDocument } from "../../../infra/local/runner/iam/policy-document.ts";
import { operatorPolicies } from "../../../infra/operator-policies/policy-document.ts";
import { shippedStages as stages } from "../../support/shipped-stages.ts";

/** Of a managed policy, in characters without white space. */
const maxCharacters = 6_144;

const key = (account: string, region: string, id: string) => `arn:aws:kms:${region}:${account}:key/${id}`;

it("The operator's policies of a stage with the longest names are within IAM's limit, however many vendors it has", () => {
  const at = { partition: "aws-us-gov", account: "123456789012", region: "us-gov-east-1" };
  const keyArn = `arn:aws-us-gov:kms:${at.region}:${at.account}:key/01234567-89ab-cdef-0123-456789abcdef`;
  for (const document of Object.values(operatorPolicies({ name: "rehearsal" }, { ...at, keyArn }))) {
    expect(JSON.stringify(document).length).toBeLessThanOrEqual(maxCharacters);
  }
});

it("The operator's policies cover the state before a restore, and the restored one before its gateway is deployed", () => {
  const at = { partition: "aws", account: "1", region: "r", keyArn: key("1", "r", "k") };
  const statements = readPolicyDocument(JSON.parse(JSON.stringify(operatorPolicies(stages.prod, at).operator)), "p");
  for (const [action, resource] of [
    ["dynamodb:DescribeTable", "arn:aws:dynamodb:r:1:table/rx-gateway-prod-records"],
    ["dynamodb:UpdateItem", "arn:aws:dynamodb:r:1:table/rx-gateway-prod-records-r1"],
    ["dynamodb:Query", "arn:aws:dynamodb:r:1:table/rx-gateway-prod-records-r1/index/due"],
    ["dynamodb:Scan", "arn:aws:dynamodb:r:1:table/rx-gateway-prod-directory-r1"],
    ["s3:DeleteObject", "arn:aws:s3:::rx-gateway-prod-bodies-1-r-r1/events/bdy_1"],
  ] as const) {
    expect(evaluatePolicies(statements, { action, resource }), resource).toBeDefined();
  }
  const other = "arn:aws:dynamodb:r:1:table/rx-gateway-dev-records";
  expect(evaluatePolicies(statements, { action: "dynamodb:UpdateItem", resource: other })).toBeUndefined();
});

it("The policy for reading changes nothing, and invokes the check of a connection alone", () => {
  const at = { partition: "aws", account: "1", region: "r", keyArn: key("1", "r", "k") };
  const actions = operatorPolicies(stages.prod, at)["operator-read"].Statement.flatMap(({ Action }) => Action);
  expect(actions.filter((action) => !/:(Get|BatchGet|Describe|List|Query|Scan|Filter|Decrypt)/.test(action))).toEqual([
    "lambda:InvokeFunction",
  ]);
});

const mayNot = [
  ["lambda:InvokeFunction", "arn:aws:lambda:r:1:function:rx-gateway-prod-proxy-syncvet"],
  ["lambda:InvokeFunction", "arn:aws:lambda:r:1:function:rx-gateway-prod-proxy-syncvet:live"],
  ["lambda:InvokeFunction", "arn:aws:lambda:r:1:function:rx-gateway-prod-partner-api:check-login"],
  ["lambda:InvokeFunction", "arn:aws:lambda:r:1:function:rx-gateway-dev-proxy-syncvet:check-login"],
  ["lambda:InvokeAsync", "arn:aws:lambda:r:1:function:rx-gateway-prod-proxy-syncvet:check-login"],
  ["secretsmanager:GetSecretValue", "arn:aws:secretsmanager:r:1:secret:rx-gateway/prod/syncvet/default-AbCdEf"],
  ["secretsmanager:GetSecretValue", "arn:aws:secretsmanager:r:1:secret:rx-gateway/prod/syncvet/webhook-AbCdEf"],
  ["secretsmanager:GetSecretValue", "arn:aws:secretsmanager:r:1:secret:rx-gateway/dev/syncvet/default/webhook-AbCdEf"],
] as const;

it("Neither policy reads a vendor's credentials, or invokes a function by anything but its alias for checks", () => {
  const at = { partition: "aws", account: "1", region: "r", keyArn: key("1", "r", "k") };
  for (const document of Object.values(operatorPolicies(stages.prod, at))) {
    const statements = readPolicyDocument(JSON.parse(JSON.stringify(document)), "p");
    const allowed = (action: string, resource: string) => evaluatePolicies(statements, { action, resource });
    for (const [action, resource] of mayNot) expect(allowed(action, resource), resource).toBeUndefined();
    const check = "arn:aws:lambda:r:1:function:rx-gateway-prod-proxy-syncvet:check-login";
    expect(allowed("lambda:InvokeFunction", check)).toBeDefined();
    const webhook = "arn:aws:secretsmanager:r:1:secret:rx-gateway/prod/syncvet/default/webhook-AbCdEf";
    expect(allowed("secretsmanager:GetSecretValue", webhook)).toBeDefined();
  }
});

it("The documents for those who write their own policies are current", async () => {
  const { account, region } = { account: "<account>", region: "<region>" };
  const at = { partition: "aws", account, region, keyArn: key(account, region, "<key id>") };
  const stage = { name: "<stage>" };
  for (const [name, document] of Object.entries(operatorPolicies(stage, at))) {
    const file = new URL(`../../../docs/deploy/${name}-policy.json`, import.meta.url).pathname;
    await expect(`${JSON.stringify(document, undefined, 2)}\n`).toMatchFileSnapshot(file);
  }
});
