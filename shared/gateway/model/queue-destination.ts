import { text } from "../../core/schema/scalars.ts";
import type { ValueOf } from "../../core/schema/schema.ts";
import { openObject } from "../../core/schema/structures.ts";

/** A partner's SQS queue as an endpoint has it. */
export const queueDestination = openObject(
  {
    /** `https://sqs.<region>.amazonaws.com/<account>/<name>` */
    queueUrl: text(),
    /** The role in the queue's account through which the gateway sends. */
    roleArn: text(),
  },
  {
    /** The customer-managed key of the queue, if it has one. */
    kmsKeyArn: text(),
  },
);

export type QueueDestination = ValueOf<typeof queueDestination>;

/** The parts of the URL of a queue. */
export interface QueueAddress {
  readonly region: string;
  /** Twelve digits. */
  readonly account: string;
  readonly name: string;
  /** `sqs.<region>.amazonaws.com` */
  readonly host: string;
  readonly arn: string;
  readonly isFifo: boolean;
}

/**
 * The regional host alone: the legacy hosts (`queue.amazonaws.com`, `<region>.queue.amazonaws.com`) name the same queues in
 * a second way, and no other host may get a signed request.
 *
 * @see https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html
 */
export const queueUrlPattern =
  "^https://sqs\\.[a-z]{2}(?:-[a-z]+){1,3}-\\d\\.amazonaws\\.com/\\d{12}/(?:[A-Za-z0-9_-]{1,80}|[A-Za-z0-9_-]{1,75}\\.fifo)$";

/**
 * A role without a path, whose name has at most 64 characters: IAM's wildcard in `role/rx-gateway-*` would include paths.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
export const roleArnPattern = "^arn:aws:iam::\\d{12}:role/rx-gateway-[A-Za-z0-9_+=,.@-]{1,53}$";

/** A key by its id: a policy does not match a key by an alias. */
export const kmsKeyArnPattern = "^arn:aws:kms:[a-z]{2}(?:-[a-z]+){1,3}-\\d:\\d{12}:key/[A-Za-z0-9-]{1,64}$";

/** The parts of a queue's URL; `undefined` for a text that is none. */
export function parseQueueUrl(url: string): QueueAddress | undefined {
  if (!new RegExp(queueUrlPattern, "u").test(url)) return undefined;
  const { host, pathname } = new URL(url);
  const [, region = ""] = host.split(".");
  const [, account = "", name = ""] = pathname.split("/");
  const arn = `arn:aws:sqs:${region}:${account}:${name}`;
  return { region, account, name, host, arn, isFifo: name.endsWith(".fifo") };
}

/** The account of a role's ARN; `undefined` for a text that is none of `rx-gateway-*`. */
export function accountOfRole(arn: string): string | undefined {
  return new RegExp(roleArnPattern, "u").test(arn) ? arn.split(":")[4] : undefined;
}

/** Region and account of a key's ARN; `undefined` for a text that is none. */
export function parseKeyArn(arn: string): { readonly region: string; readonly account: string } | undefined {
  if (!new RegExp(kmsKeyArnPattern, "u").test(arn)) return undefined;
  const [, , , region = "", account = ""] = arn.split(":");
  return { region, account };
}

/** A fault of a destination, by the member that has it. */
export interface DestinationFault {
  readonly member: keyof QueueDestination;
  readonly detail: string;
}

/**
 * What no pattern of one member says of a destination: queue and role are in one account, which is not the gateway's own, and
 * the key is in the queue's region. Checked when a partner sets it, and again before each attempt: by its own account the
 * gateway could be made to send to its own queues.
 *
 * @param ownAccount the gateway's; not compared if absent
 */
export function destinationFaults(destination: QueueDestination, ownAccount?: string): readonly DestinationFault[] {
  const { queueUrl, roleArn, kmsKeyArn } = destination;
  const queue = parseQueueUrl(queueUrl);
  const role = accountOfRole(roleArn);
  const key = kmsKeyArn === undefined ? undefined : parseKeyArn(kmsKeyArn);
  const faults: DestinationFault[] = [];
  const add = (member: keyof QueueDestination, isFault: boolean, detail: string): void => {
    if (isFault) faults.push({ member, detail });
  };
  add("queueUrl", queue === undefined, "It is no URL of an SQS queue.");
  add("roleArn", role === undefined, "It is no ARN of a role rx-gateway-*.");
  add("kmsKeyArn", kmsKeyArn !== undefined && key === undefined, "It is no ARN of a KMS key.");
  add("queueUrl", isOwn(queue?.account, ownAccount), "The queue must not be in the gateway's own account.");
  add("roleArn", isOwn(role, ownAccount), "The role must not be in the gateway's own account.");
  add("kmsKeyArn", isOwn(key?.account, ownAccount), "The key must not be in the gateway's own account.");
  if (queue === undefined) return faults;
  add("roleArn", role !== undefined && role !== queue.account, "The role must be in the queue's account.");
  add("kmsKeyArn", key !== undefined && key.region !== queue.region, "The key must be in the queue's region.");
  return faults;
}

function isOwn(account: string | undefined, ownAccount: string | undefined): boolean {
  return account !== undefined && account === ownAccount;
}
