import { type Stack, Validations } from "aws-cdk-lib";
import { Alarm } from "aws-cdk-lib/aws-cloudwatch";
import { LambdaApplication, LambdaDeploymentConfig, LambdaDeploymentGroup } from "aws-cdk-lib/aws-codedeploy";
import { ManagedPolicy, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import { Alias } from "aws-cdk-lib/aws-lambda";
import type { GatewayFunction } from "../constructs/gateway-function.ts";

/** Deploys at once, without CodeDeploy: `cdk deploy -c deployAtOnce=true`. */
const atOnceContext = "deployAtOnce";

/**
 * Gives each function's new version a tenth of its invocations for ten minutes, then all. An alarm on the function's errors
 * ends that, and CloudFormation rolls the stack back. Ten minutes are two periods of the alarm.
 *
 * @param functions by their ids, each with its alias
 */
export function deployGradually(stack: Stack, functions: ReadonlyMap<string, GatewayFunction>): void {
  if (stack.node.tryGetContext(atOnceContext) !== undefined) return;
  const application = new LambdaApplication(stack, "Rollout");
  const role = rolloutRole(stack);
  for (const [id, { entry }] of functions) {
    if (!(entry instanceof Alias)) throw new Error(`The function ${id} has no alias to deploy.`);
    new LambdaDeploymentGroup(stack, `${id}Rollout`, {
      application,
      alias: entry,
      // Each group would attach the same policy again.
      role: role.withoutPolicyUpdates(),
      deploymentConfig: LambdaDeploymentConfig.CANARY_10PERCENT_10MINUTES,
      alarms: [errorsAlarm(stack, id)],
    });
  }
}

/** The alarm on the function's errors, or on those of all functions where they share one. */
function errorsAlarm(stack: Stack, id: string): Alarm {
  const found = stack.node.tryFindChild(`FunctionErrors-${id}Alarm`) ?? stack.node.tryFindChild("FunctionErrorsAlarm");
  if (found instanceof Alarm) return found;
  throw new Error(`There is no alarm on the errors of ${id}, by which its deployment would be rolled back.`);
}

function rolloutRole(stack: Stack): Role {
  const role = new Role(stack, "RolloutRole", {
    assumedBy: new ServicePrincipal("codedeploy.amazonaws.com"),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName("service-role/AWSCodeDeployRoleForLambdaLimited")],
  });
  Validations.of(role).acknowledge({
    id: "AwsSolutions-IAM4[Policy::arn:<AWS::Partition>:iam::aws:policy/service-role/AWSCodeDeployRoleForLambdaLimited]",
    reason:
      "AWS's own list of what CodeDeploy needs to move an alias; CodeDeploy alone assumes the role, and it may invoke only its own hooks.",
  });
  return role;
}
