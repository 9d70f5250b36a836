import { type Stack, Validations } from "aws-cdk-lib";
import { ManagedPolicy, PolicyDocument } from "aws-cdk-lib/aws-iam";
import type { Stage } from "../stages.ts";
import { operatorPolicies } from "./policy-document.ts";
import { resourceArns } from "./resource-arns.ts";

const policies = [
  {
    id: "OperatorRead",
    name: "operator-read",
    description: "Rx Gateway: the operator's commands that change nothing.",
  },
  { id: "Operator", name: "operator", description: "Rx Gateway: all of the operator's commands." },
] as const;

/** Adds the managed policies `rx-gateway-<stage>-operator-read` and `-operator`. They are attached to no role. */
export function addOperatorPolicies(stack: Stack, stage: Stage, keyArn: string): void {
  const { partition, region, account } = stack;
  const documents = operatorPolicies(stage, { partition, region, account, keyArn });
  for (const { id, name, description } of policies) {
    const policy = new ManagedPolicy(stack, id, {
      managedPolicyName: `rx-gateway-${stage.name}-${name}`,
      description,
      document: PolicyDocument.fromJson(documents[name]),
    });
    for (const resource of resourcesWithWildcards(stage)) {
      Validations.of(policy).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${resource}]`,
        reason:
          resource === "*"
            ? "IAM has no resource for alarms, metrics and the limits of the account, which are only read."
            : "Ids and entries are unknown at deployment; the pattern matches resources of this stage alone.",
      });
    }
  }
}

/** As the findings of cdk-nag name them. */
function resourcesWithWildcards(stage: Stage): readonly string[] {
  const at = { partition: "<AWS::Partition>", region: "<AWS::Region>", account: "<AWS::AccountId>", keyArn: "" };
  return Object.values(resourceArns(stage, at))
    .flat()
    .filter((arn) => arn.includes("*"));
}
