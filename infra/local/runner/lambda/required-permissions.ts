import type { NeededPermission } from "../../ports/aws-access.ts";
import type { Deployment } from "../deployment/read-deployment.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import { logGroupArn } from "../template/resource-values.ts";
import type { RoleAccess } from "./role-access.ts";

type Required = Pick<Deployment, "functions" | "eventSources" | "encryptionKeys">;

/**
 * Checks what AWS does in a function's name: Lambda writes its logs and polls its queues.
 *
 * @throws Error that names the permission which a role lacks. AWS refuses such an event source mapping when it is
 *   created; without permissions on the log group, a function runs and logs nothing.
 */
export function requireServicePermissions(deployment: Required, access: RoleAccess, target: DeploymentTarget): void {
  for (const spec of deployment.functions) access.require(spec, logPermissions(spec.name, target));
  for (const { functionName, queueArn } of deployment.eventSources) {
    const spec = deployment.functions.find(({ name }) => name === functionName);
    if (spec) access.require(spec, pollPermissions(queueArn, deployment.encryptionKeys.get(queueArn), target));
  }
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs.html */
function logPermissions(functionName: string, target: DeploymentTarget): readonly NeededPermission[] {
  const resource = `${logGroupArn(`/aws/lambda/${functionName}`, target)}:log-stream:local`;
  return [
    { action: "logs:CreateLogStream", resource },
    { action: "logs:PutLogEvents", resource },
  ];
}

/** @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html (execution role permissions) */
function pollPermissions(
  queueArn: string,
  key: string | undefined,
  { region }: DeploymentTarget,
): readonly NeededPermission[] {
  const context = { "kms:ViaService": `sqs.${region}.amazonaws.com` };
  return [
    ...["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"].map((action) => ({
      action,
      resource: queueArn,
    })),
    ...(key === undefined ? [] : [{ action: "kms:Decrypt", resource: key, context }]),
  ];
}
