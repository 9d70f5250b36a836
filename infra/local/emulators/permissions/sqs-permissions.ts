import type { NeededPermission } from "../../ports/aws-access.ts";
import type { PermissionRules } from "./permission-rules.ts";

interface SqsInput {
  readonly QueueUrl?: string;
  readonly QueueName?: string;
}

/** The actions that cover a batch as well. */
const batches: Readonly<Record<string, string>> = {
  SendMessageBatch: "SendMessage",
  DeleteMessageBatch: "DeleteMessage",
  ChangeMessageVisibilityBatch: "ChangeMessageVisibility",
};

const keyActions: Readonly<Record<string, readonly string[]>> = {
  // SQS decrypts a new data key to check it, and reuses data keys.
  SendMessage: ["kms:GenerateDataKey", "kms:Decrypt"],
  ReceiveMessage: ["kms:Decrypt"],
};

/**
 * What a call of SQS needs.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsqs.html
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
 */
export function sqsPermissions(operation: string, input: unknown, rules: PermissionRules): NeededPermission[] {
  const { QueueUrl = "", QueueName = QueueUrl.split("/").at(-1) } = input as SqsInput;
  const name = batches[operation] ?? operation;
  const resource = QueueName === undefined || QueueName === "" ? "*" : rules.queueArn(QueueUrl, QueueName);
  return [{ action: `sqs:${name}`, resource }, ...rules.keyUse(resource, "sqs", keyActions[name] ?? [])];
}
