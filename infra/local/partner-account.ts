import type { AwsHandler } from "./emulators/aws-service.ts";
import { account } from "./emulators/start-emulators.ts";
import { SimulatedAccount } from "./runner/iam/simulated-account.ts";

/** The account of the local partner. */
export const partnerAccountId = "222222222222";

/** What a queue is for a partner and for a developer. */
export interface PartnerQueueInfo {
  /** For `POST /v1/endpoints`. */
  readonly queueUrl: string;
  readonly roleArn: string;
  readonly kmsKeyArn?: string;
  /** The same queue at the emulator, to receive from it. */
  readonly localUrl: string;
}

/** Each queue with the role that may send to it, and the id of its key if it has one. */
const queues = [
  { name: "partner-events", role: "rx-gateway-events" },
  { name: "partner-events.fifo", role: "rx-gateway-fifo" },
  { name: "partner-events-encrypted", role: "rx-gateway-encrypted", key: "11111111-2222-3333-4444-555555555555" },
  { name: "partner-events-locked", role: "rx-gateway-locked", key: "99999999-8888-7777-6666-555555555555" },
] as const;

const lockedKey = "99999999-8888-7777-6666-555555555555";

/** The local partner's AWS account, as its administrator would set it up by the guide. */
export function partnerAccount(): SimulatedAccount {
  const keys = Object.fromEntries(queues.flatMap((queue) => ("key" in queue ? [[queue.name, queue.key]] : [])));
  const { region, accountId: callerAccount } = account;
  const partner = new SimulatedAccount({ accountId: partnerAccountId, region, callerAccount, keys });
  for (const { name, role, ...queue } of queues) {
    const key = "key" in queue ? partner.keyArn(queue.key) : undefined;
    partner.putRoleForFirstId(role, rolePolicy(`arn:aws:sqs:${region}:${partnerAccountId}:${name}`, key));
  }
  for (const key of Object.values(keys)) partner.putKey(key, keyPolicy(key === lockedKey ? "Deny" : "Allow"));
  return partner;
}

/** Creates the queues, which are in memory. */
export async function createPartnerQueues(sqs: AwsHandler, endpoint: string) {
  const infos: Record<string, PartnerQueueInfo> = {};
  for (const { name, role, ...queue } of queues) {
    await createQueue(sqs, name);
    infos[name] = {
      queueUrl: `https://sqs.${account.region}.amazonaws.com/${partnerAccountId}/${name}`,
      roleArn: `arn:aws:iam::${partnerAccountId}:role/${role}`,
      ...("key" in queue ? { kmsKeyArn: `arn:aws:kms:${account.region}:${partnerAccountId}:key/${queue.key}` } : {}),
      localUrl: `${endpoint}/${partnerAccountId}/${name}`,
    };
  }
  return infos;
}

async function createQueue(sqs: AwsHandler, name: string): Promise<void> {
  const Attributes = name.endsWith(".fifo") ? { FifoQueue: "true" } : {};
  const headers = {
    host: "127.0.0.1",
    "content-type": "application/x-amz-json-1.0",
    "x-amz-target": "AmazonSQS.CreateQueue",
  };
  const body = Buffer.from(JSON.stringify({ QueueName: name, Attributes }));
  const { status } = await sqs({ method: "POST", url: "/", headers, body });
  if (status !== 200) throw new Error(`The partner's queue ${name} could not be created: ${status}.`);
}

function rolePolicy(queueArn: string, keyArn: string | undefined): object {
  const send = { Effect: "Allow", Action: "sqs:SendMessage", Resource: queueArn };
  const key = { Effect: "Allow", Action: ["kms:GenerateDataKey", "kms:Decrypt"], Resource: keyArn };
  return { Version: "2012-10-17", Statement: keyArn === undefined ? [send] : [send, key] };
}

/** By default a key leaves the decision to its account's policies; the locked one refuses everyone. */
function keyPolicy(Effect: "Allow" | "Deny"): object {
  const Principal = { AWS: `arn:aws:iam::${partnerAccountId}:root` };
  return { Version: "2012-10-17", Statement: [{ Effect, Principal, Action: "kms:*", Resource: "*" }] };
}
