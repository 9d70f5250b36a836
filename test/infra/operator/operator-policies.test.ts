import { expect, it } from "vitest";
import { operatorPolicies } from "../../../infra/operator-policies/policy-document.ts";
import { shippedStages as stages } from "../../support/shipped-stages.ts";

/** Of a managed policy, in characters without white space. */
const maxCharacters = 6_144;

const key = (account: string, region: string, id: string) => `arn:aws:kms:${region}:${account}:key/${id}`;

it("The operator's policies of the largest stage are within IAM's limit", () => {
  const at = { partition: "aws", account: "123456789012", region: "ap-southeast-2" };
  const keyArn = key(at.account, at.region, "01234567-89ab-cdef-0123-456789abcdef");
  const withLongNames = { ...stages.prod, name: "rehearsal", restoredFrom: "12345678" };
  for (const document of Object.values(operatorPolicies(withLongNames, { ...at, keyArn }))) {
    expect(JSON.stringify(document).length).toBeLessThanOrEqual(maxCharacters);
  }
});

it("The policy for reading changes nothing", () => {
  const at = { partition: "aws", account: "1", region: "r", keyArn: key("1", "r", "k") };
  const actions = operatorPolicies(stages.prod, at)["operator-read"].Statement.flatMap(({ Action }) => Action);
  expect(actions.filter((action) => !/:(Get|Describe|List|Query|Filter|Decrypt)/.test(action))).toEqual([]);
});

it("The documents for those who write their own policies are current", async () => {
  const { account, region } = { account: "<account>", region: "<region>" };
  const at = { partition: "aws", account, region, keyArn: key(account, region, "<key id>") };
  const stage = { name: "<stage>", connections: stages.prod.connections };
  for (const [name, document] of Object.entries(operatorPolicies(stage, at))) {
    const file = new URL(`../../../docs/deploy/${name}-policy.json`, import.meta.url).pathname;
    await expect(`${JSON.stringify(document, undefined, 2)}\n`).toMatchFileSnapshot(file);
  }
});
