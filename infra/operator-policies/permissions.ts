import type { Target } from "./resource-arns.ts";

/** Actions on one target. */
export interface Permission {
  readonly on: Target;
  readonly actions: readonly string[];
}

/** The permissions that one command uses. */
export interface CommandPermissions {
  /** Whether the command changes something: it is then no part of the policy for reading. */
  readonly changes: boolean;
  readonly permissions: readonly Permission[];
  /** Of a command that changes something by an option alone: what that needs beside. */
  readonly changing?: readonly Permission[];
}

const on = (target: Target, ...actions: readonly string[]): Permission => ({ on: target, actions });

/** Each change has receipts, which are encrypted in their queue. */
const withReceipts = (...permissions: readonly Permission[]): readonly Permission[] => [
  ...permissions,
  on("queues", "sqs:GetQueueUrl", "sqs:SendMessage"),
  on("keyOfData", "kms:GenerateDataKey"),
];
const changes = (...permissions: readonly Permission[]): CommandPermissions => ({
  changes: true,
  permissions: withReceipts(...permissions),
});
const reads = (...permissions: readonly Permission[]): CommandPermissions => ({ changes: false, permissions });

const readsAndChanges = (
  changing: readonly Permission[],
  ...permissions: readonly Permission[]
): CommandPermissions => ({
  ...reads(...permissions),
  changing,
});

/** A table's key is used in the caller's name to decrypt alone, in writes as well. */
const decrypt = on("keyOfData", "kms:Decrypt");
const encrypt = on("keyOfData", "kms:Decrypt", "kms:GenerateDataKey");
const webhookSecrets = on("webhookSecrets", "secretsmanager:GetSecretValue");
const vendorChecks = on("vendorChecks", "lambda:InvokeFunction");

/** What an erasure does with records. */
const erasureWrites = on(
  "records",
  "dynamodb:GetItem",
  "dynamodb:Query",
  "dynamodb:PutItem",
  "dynamodb:UpdateItem",
  "dynamodb:DeleteItem",
);

/** Takes back the counts of queued jobs that end. */
const counts = on("tokens", "dynamodb:UpdateItem");

/** Finds what is stored of a subject, by keyed digests of its id. */
const findSubject = [
  on("digestKey", "secretsmanager:GetSecretValue"),
  on("directory", "dynamodb:Query"),
  on("arrivals", "dynamodb:Query"),
];

/**
 * What each command of the operator calls in AWS. The policies of a stage and `docs/deploy/*-policy.json` are made of it;
 * a test runs every command and fails on a call without a row, and on a row without a call.
 */
export const commandPermissions: Readonly<Record<string, CommandPermissions>> = {
  overview: reads(
    on("directory", "dynamodb:Query"),
    on("open", "dynamodb:Query"),
    on("tokens", "dynamodb:GetItem"),
    on("deadLetters", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"),
    decrypt,
  ),
  doctor: readsAndChanges(
    withReceipts(
      on(
        "directory",
        "dynamodb:GetItem",
        "dynamodb:Query",
        "dynamodb:PutItem",
        "dynamodb:UpdateItem",
        "dynamodb:DeleteItem",
      ),
      on("arrivals", "dynamodb:Query"),
      on("records", "dynamodb:BatchGetItem", "dynamodb:DeleteItem"),
    ),
    on("stacks", "cloudformation:DescribeStacks"),
    on("records", "dynamodb:GetItem"),
    on("tokens", "dynamodb:GetItem"),
    on("receipts", "s3:ListBucket"),
    ...(["directory", "records", "tokens"] as const).map((table) =>
      on(table, "dynamodb:DescribeTable", "dynamodb:DescribeTimeToLive", "dynamodb:DescribeContinuousBackups"),
    ),
    on("queues", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"),
    on("deadLetters", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"),
    on("key", "kms:DescribeKey"),
    on("alarmTopic", "sns:ListSubscriptionsByTopic"),
    on("schedulerLog", "logs:FilterLogEvents"),
    on("functions", "lambda:GetFunctionConcurrency"),
    on(
      "noResource",
      "cloudwatch:DescribeAlarms",
      "cloudwatch:ListMetrics",
      "lambda:GetAccountSettings",
      "lambda:ListEventSourceMappings",
    ),
    on("digestKey", "secretsmanager:GetSecretValue"),
    webhookSecrets,
    vendorChecks,
    decrypt,
  ),
  // What its pages read. Its changes are those of the commands that it runs.
  console: reads(
    on("digestKey", "secretsmanager:GetSecretValue"),
    on("directory", "dynamodb:GetItem", "dynamodb:Query"),
    on("arrivals", "dynamodb:Query"),
    on("open", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"),
    on("tokens", "dynamodb:GetItem"),
    on("deadLetters", "sqs:GetQueueUrl", "sqs:GetQueueAttributes"),
    on("receipts", "s3:ListBucket"),
    on("receiptObjects", "s3:GetObject"),
    on("noResource", "cloudwatch:GetMetricData"),
    decrypt,
  ),
  "partners list": reads(on("directory", "dynamodb:Query"), decrypt),
  "partners show": reads(on("directory", "dynamodb:GetItem", "dynamodb:Query"), decrypt),
  "partners create": changes(on("directory", "dynamodb:Query", "dynamodb:PutItem"), decrypt),
  "partners rename": changes(on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"), decrypt),
  "partners suspend": changes(on("directory", "dynamodb:GetItem", "dynamodb:UpdateItem"), decrypt),
  "partners resume": changes(on("directory", "dynamodb:GetItem", "dynamodb:UpdateItem"), decrypt),
  "partners delete": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "dynamodb:DeleteItem"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:UpdateItem"),
    counts,
    decrypt,
  ),
  "grants add": changes(on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"), decrypt),
  "grants remove": changes(on("directory", "dynamodb:GetItem", "dynamodb:UpdateItem"), decrypt),
  "keys list": reads(on("directory", "dynamodb:GetItem", "dynamodb:Query"), decrypt),
  "keys create": changes(on("directory", "dynamodb:GetItem", "dynamodb:PutItem"), decrypt),
  "keys rotate": changes(on("directory", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"), decrypt),
  "keys revoke": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:UpdateItem"),
    counts,
    decrypt,
  ),
  "connections list": reads(
    on("tokens", "dynamodb:GetItem"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem"),
    decrypt,
  ),
  "connections show": reads(
    on("tokens", "dynamodb:GetItem"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem"),
    decrypt,
  ),
  "connections check": reads(on("tokens", "dynamodb:GetItem"), vendorChecks, decrypt),
  "connections set-credentials": changes(on("connectionSecrets", "secretsmanager:PutSecretValue"), encrypt),
  "connections clear-cool-down": changes(
    on("tokens", "dynamodb:GetItem", "dynamodb:UpdateItem"),
    on("due", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:UpdateItem"),
    decrypt,
  ),
  "connections close-breaker": changes(on("tokens", "dynamodb:GetItem", "dynamodb:UpdateItem"), decrypt),
  "webhook-secrets check": reads(webhookSecrets, decrypt),
  "webhook-secrets rotate": changes(webhookSecrets, on("connectionSecrets", "secretsmanager:PutSecretValue"), encrypt),
  "catch-ups start": changes(on("records", "dynamodb:GetItem", "dynamodb:PutItem"), decrypt),
  "catch-ups show": reads(on("records", "dynamodb:GetItem"), decrypt),
  "events list": reads(
    ...findSubject,
    on("directory", "dynamodb:GetItem"),
    on("records", "dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:Query"),
    decrypt,
  ),
  "events show": reads(
    on("directory", "dynamodb:GetItem", "dynamodb:Query"),
    on("records", "dynamodb:GetItem"),
    decrypt,
  ),
  "events payload": changes(on("records", "dynamodb:GetItem"), on("bodyObjects", "s3:GetObject"), decrypt),
  "cases show": reads(on("digestKey", "secretsmanager:GetSecretValue"), on("records", "dynamodb:GetItem"), decrypt),
  "deliveries list": reads(
    on("directory", "dynamodb:GetItem", "dynamodb:Query"),
    on("arrivals", "dynamodb:Query"),
    on("open", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:BatchGetItem"),
    decrypt,
  ),
  "deliveries show": reads(on("directory", "dynamodb:GetItem"), on("records", "dynamodb:GetItem"), decrypt),
  "deliveries retry": changes(
    on("directory", "dynamodb:GetItem"),
    on("records", "dynamodb:GetItem", "dynamodb:UpdateItem"),
    decrypt,
  ),
  "endpoints list": reads(on("directory", "dynamodb:GetItem", "dynamodb:Query"), decrypt),
  "endpoints show": reads(
    on("directory", "dynamodb:Query"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:BatchGetItem"),
    decrypt,
  ),
  "endpoints create": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"),
    decrypt,
  ),
  "endpoints pause": changes(
    on("directory", "dynamodb:Query", "dynamodb:UpdateItem"),
    on("records", "dynamodb:UpdateItem"),
    decrypt,
  ),
  "endpoints resume": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"),
    on("records", "dynamodb:UpdateItem"),
    decrypt,
  ),
  "endpoints disable": changes(on("directory", "dynamodb:Query", "dynamodb:UpdateItem"), decrypt),
  "endpoints test": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query"),
    on("digestKey", "secretsmanager:GetSecretValue"),
    on("records", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"),
    decrypt,
  ),
  "endpoints recover": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:PutItem"),
    decrypt,
  ),
  "endpoints rotate-secret": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:UpdateItem"),
    decrypt,
  ),
  "endpoints delete": changes(
    on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "dynamodb:DeleteItem"),
    decrypt,
  ),
  "jobs list": reads(
    on("directory", "dynamodb:Query"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem"),
    decrypt,
  ),
  "jobs show": reads(on("records", "dynamodb:GetItem"), decrypt),
  "jobs look": changes(on("records", "dynamodb:GetItem", "dynamodb:UpdateItem"), decrypt),
  "jobs cancel": changes(on("records", "dynamodb:GetItem", "dynamodb:UpdateItem"), counts, decrypt),
  "jobs resolve": changes(
    on("digestKey", "secretsmanager:GetSecretValue"),
    on("records", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"),
    on("bodyObjects", "s3:GetObject"),
    counts,
    decrypt,
  ),
  "dead-letters list": reads(on("deadLetters", "sqs:GetQueueUrl", "sqs:GetQueueAttributes")),
  "dead-letters show": changes(
    on("deadLetters", "sqs:GetQueueUrl", "sqs:ReceiveMessage"),
    on("records", "dynamodb:GetItem"),
    decrypt,
  ),
  "dead-letters redrive": changes(
    on("deadLetters", "sqs:GetQueueUrl", "sqs:GetQueueAttributes", "sqs:ReceiveMessage", "sqs:DeleteMessage"),
    on("queues", "sqs:GetQueueUrl", "sqs:SendMessage"),
    on("records", "dynamodb:GetItem"),
    encrypt,
  ),
  "subjects preview": reads(...findSubject, on("records", "dynamodb:GetItem", "dynamodb:Query"), decrypt),
  "subjects delete": changes(...findSubject, erasureWrites, on("erasureEntries", "s3:PutObject"), counts, encrypt),
  "subjects restore": changes(
    on("digestKey", "secretsmanager:GetSecretValue"),
    erasureWrites,
    on("erasureEntries", "s3:PutObject"),
    encrypt,
  ),
  "subjects hold": changes(
    on("digestKey", "secretsmanager:GetSecretValue"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"),
    on("erasureEntries", "s3:PutObject"),
    encrypt,
  ),
  "subjects release": changes(
    on("digestKey", "secretsmanager:GetSecretValue"),
    on("arrivals", "dynamodb:Query"),
    on("records", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "dynamodb:DeleteItem"),
    on("erasureEntries", "s3:PutObject"),
    encrypt,
  ),
  "subjects reapply": changes(
    on("erasures", "s3:ListBucket"),
    on("erasureEntries", "s3:GetObject", "s3:PutObject"),
    on("bodyObjects", "s3:DeleteObject"),
    on("directory", "dynamodb:Query"),
    erasureWrites,
    counts,
    encrypt,
  ),
  "metrics show": reads(on("noResource", "cloudwatch:GetMetricData")),
  "logs tail": reads(on("functionLogs", "logs:FilterLogEvents")),
  "audit list": reads(on("receipts", "s3:ListBucket"), on("receiptObjects", "s3:GetObject"), decrypt),
  "audit verify": reads(
    on("receipts", "s3:ListBucket"),
    on("receiptObjects", "s3:GetObject"),
    on("receiptLog", "logs:FilterLogEvents"),
    on("records", "dynamodb:GetItem"),
    decrypt,
  ),
  "audit export": reads(on("receipts", "s3:ListBucket"), on("receiptObjects", "s3:GetObject"), decrypt),
  "audit disclosures": reads(
    on("digestKey", "secretsmanager:GetSecretValue"),
    on("directory", "dynamodb:Query"),
    on("records", "dynamodb:Query"),
    on("receiptObjects", "s3:GetObject"),
    decrypt,
  ),
  "audit resend": changes(on("records", "dynamodb:GetItem"), decrypt),
  "restore review": reads(on("directory", "dynamodb:Scan"), decrypt),
  "restore finish": changes(
    on("erasures", "s3:ListBucket"),
    on("erasureEntries", "s3:GetObject", "s3:PutObject"),
    on("bodies", "s3:ListBucket"),
    on("bodyObjects", "s3:DeleteObject"),
    on("directory", "dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"),
    on("arrivals", "dynamodb:Query"),
    on("due", "dynamodb:Query"),
    erasureWrites,
    counts,
    encrypt,
  ),
};
