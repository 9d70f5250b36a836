import { DynamoDBClient, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { Figure, Part } from "../../support/faults/part.ts";
import { partnerQueues } from "../../support/stack/partner-queues.ts";
import { type DeliveryBody, type EndpointBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";

/** Retries of minutes pass in seconds. */
const timeScale = 600;

const ownAccount = "000000000000";

type Clients = ReturnType<typeof webhookClients>;
type Partner = ReturnType<typeof partnerQueues>;
type QueueEndpoint = EndpointBody & { readonly externalId: string };

/** Roles, queues and keys that refuse, and destinations that the gateway refuses. */
export const refusingQueues: Part = {
  name: "sqs/refused",
  async run({ stack: start, events }) {
    const stack = await start({ timeScale });
    const clients = webhookClients(stack);
    const partner = partnerQueues(stack);
    try {
      return [
        await wrongExternalId({ clients, partner, count: Math.max(5, Math.round(events / 20)) }),
        ...(await ownAccountRefused(stack, clients, partner)),
        await lockedKey(clients, partner),
      ];
    } finally {
      clients.stop();
      partner.stop();
    }
  },
};

const create = async (clients: Clients, members: object, eventTypes = ["md-integrations.*"]) =>
  await clients.call<QueueEndpoint>("POST", "/v1/endpoints", { ...members, eventTypes });
const deliveriesOf = (clients: Clients, { id }: EndpointBody) =>
  clients.listAll<DeliveryBody>(`/v1/endpoints/${id}/deliveries`);

/**
 * Every delivery is attempted at least twice, or held: an endpoint is paused once one of its deliveries has had all its
 * attempts, which a machine with other work makes before the first ones of the others.
 */
async function wrongExternalId(run: { clients: Clients; partner: Partner; count: number }): Promise<Figure> {
  const { clients, partner, count } = run;
  const { roleArn, queueUrl } = partner.destination("partner-events");
  const { body: other } = await create(clients, { type: "sqs", queueUrl, roleArn });
  await partner.trust("rx-gateway-events", other.externalId);
  await clients.call("DELETE", `/v1/endpoints/${other.id}`);
  const { body: endpoint } = await create(clients, { type: "sqs", queueUrl, roleArn });
  for (let sent = 0; sent < count; sent += 1) {
    const payload = { timestamp: Math.floor(Date.now() / 1000), event_type: "case_waiting", case_id: `wrong-${sent}` };
    await clients.send({ payload });
  }
  await until(async () => {
    const deliveries = await deliveriesOf(clients, endpoint);
    const isAttempted = ({ status, attempts }: DeliveryBody) => attempts.length > 1 || status === "held";
    return deliveries.length === count && deliveries.every(isAttempted);
  }, 60_000);
  const deliveries = await deliveriesOf(clients, endpoint);
  const messages = await partner.takeAll("partner-events");
  const attempts = deliveries.reduce((sum, one) => sum + one.attempts.length, 0);
  await clients.call("DELETE", `/v1/endpoints/${endpoint.id}`);
  return {
    rule: "A role that trusts another endpoint's external id gets no message: 0",
    measured: `${messages.length} messages after ${attempts} attempts at ${count} events`,
    holds:
      messages.length === 0 &&
      deliveries.every(({ status }) => status !== "delivered") &&
      deliveries.some((one) => one.attempts.length > 1),
  };
}

/** At creation, and at sending where the record has such a destination whatever way. */
async function ownAccountRefused(stack: LocalStack, clients: Clients, partner: Partner): Promise<readonly Figure[]> {
  const { queueUrl, roleArn } = partner.destination("partner-events");
  const own = (text: string): string => text.replace(partner.accountId, ownAccount);
  const ownQueue = `https://sqs.us-east-1.amazonaws.com/${ownAccount}/rx-gateway-local-intake`;
  const refused = [
    { queueUrl: ownQueue, roleArn: own(roleArn) },
    { queueUrl: ownQueue, roleArn },
    { queueUrl, roleArn: own(roleArn) },
  ];
  const statuses = [];
  for (const members of refused) statuses.push((await create(clients, { type: "sqs", ...members })).status);

  const attempts: string[] = [];
  stack.instances.clearAwsCalls();
  for (const members of refused) {
    const { body: endpoint } = await create(clients, { type: "sqs", queueUrl, roleArn }, ["gateway.*"]);
    await overwrite(stack, endpoint.id, members);
    await clients.call("POST", `/v1/endpoints/${endpoint.id}/test`);
    const [delivery] = await until(async () => {
      const deliveries = await deliveriesOf(clients, endpoint);
      return (deliveries[0]?.attempts.length ?? 0) > 0 && deliveries;
    });
    attempts.push(delivery?.attempts[0]?.error ?? "");
    await clients.call("DELETE", `/v1/endpoints/${endpoint.id}`);
  }
  const assumed = stack.instances.awsCalls("deliver-to-queue").filter(({ operation }) => operation === "AssumeRole");
  return [
    {
      rule: "The gateway's own account as queue's or role's is refused when an endpoint is created: 400",
      measured: statuses.join(", "),
      holds: statuses.every((status) => status === 400),
    },
    {
      rule: "… and when a record has it nevertheless, nothing is sent and no role assumed",
      measured: `${assumed.length} roles assumed; "${[...new Set(attempts)].join('", "')}"`,
      holds: assumed.length === 0 && attempts.every((error) => error.startsWith("Not sent")),
    },
  ];
}

/** Changes the record of an endpoint behind the gateway's back. */
async function overwrite({ info }: LocalStack, id: string, members: { queueUrl: string; roleArn: string }) {
  const { dynamodb: endpoint, region, credentials, tables } = info.aws;
  const client = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  await client.send(
    new UpdateItemCommand({
      TableName: tables["directory"],
      Key: { pk: { S: "endpoint" }, sk: { S: `${info.partner.id}#${id}` } },
      UpdateExpression: "SET queue = :queue",
      ExpressionAttributeValues: {
        ":queue": { M: { queueUrl: { S: members.queueUrl }, roleArn: { S: members.roleArn } } },
      },
    }),
  );
  client.destroy();
}

async function lockedKey(clients: Clients, partner: Partner): Promise<Figure> {
  const { body: endpoint } = await create(clients, partner.destination("partner-events-locked"), ["gateway.*"]);
  await clients.call("POST", `/v1/endpoints/${endpoint.id}/test`);
  const [delivery] = await until(async () => {
    const deliveries = await deliveriesOf(clients, endpoint);
    return deliveries[0]?.status === "failed" && deliveries;
  });
  const { body } = await clients.call<{ readonly status: string }>("GET", `/v1/endpoints/${endpoint.id}`);
  const [attempt] = delivery?.attempts ?? [];
  await clients.call("DELETE", `/v1/endpoints/${endpoint.id}`);
  return {
    rule: "A queue whose key policy refuses ends the delivery in words, and leaves the endpoint active",
    measured: `${delivery?.status} after ${delivery?.attempts.length} attempt: "${attempt?.error}"; endpoint ${body.status}`,
    holds: body.status === "active" && (attempt?.error ?? "").includes("KMS key"),
  };
}
