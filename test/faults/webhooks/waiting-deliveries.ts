import { createHash } from "node:crypto";
import { BatchWriteItemCommand, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { deliveryLayout, heldShard } from "../../../shared/aws/dynamodb-delivery-store.ts";
import type { Attributes } from "../../../shared/aws/records/item.ts";
import { schemaVersion } from "../../../shared/aws/records/layout.ts";
import { marshal } from "../../../shared/aws/records/marshal.ts";
import { open } from "../../../shared/aws/records/open.ts";
import { mapLimit } from "../../../shared/core/map-limit.ts";
import type { Delivery } from "../../../shared/gateway/model/delivery.ts";
import type { EndpointRef } from "../../../shared/gateway/model/endpoint-ref.ts";
import type { Part } from "../../support/faults/part.ts";
import { type EventBody, webhookClients } from "../../support/stack/webhook-clients.ts";
import { until } from "../../support/until.ts";
import { waitingIn } from "./waiting-messages.ts";

const day = 24 * 3_600_000;

/** For each webhook of the run; 100,000 in a full one. */
const waitingForEach = 50;
const maxDue = 1_000;
const maxRunMs = 10_000;

/** Tens of thousands of deliveries that wait for their next attempt, or for their endpoint. */
export const waitingDeliveries: Part = {
  name: "waiting-deliveries",
  async run({ stack, events, say }) {
    const started = await stack({ timeScale: 1, maxInstances: 6 });
    const { info } = started;
    const clients = webhookClients(started);
    const { id: endpointId } = await clients.endpoint("waiting");
    await clients.send({ payload: { timestamp: Math.floor(Date.now() / 1000), event_type: "x", case_id: "waiting" } });
    const [first] = await until(async () => {
      const calls = await clients.received("waiting");
      return calls.length > 0 && calls;
    });
    await clients.quiet();
    const { id: eventId } = JSON.parse(first?.body ?? "{}") as EventBody;
    const of = { eventId, endpointId, partnerId: info.partner.id };

    const count = events * waitingForEach;
    const due = Math.min(maxDue, events);
    const begun = performance.now();
    const soon = Date.now() + day;
    await putAll(
      info,
      Array.from({ length: count - due }, (_, at) => (at % 2 === 0 ? pending(of, at, soon) : held(of, at))),
    );
    say(`${count - due} put in ${Math.round((performance.now() - begun) / 1000)} s`);
    const inFlight = await waitingIn(info, "delivery");

    // Before they are due: the stack's own schedule may run first, and enqueue some of them.
    const enqueued = new Set<string>();
    let allEnqueuedAt = Number.POSITIVE_INFINITY;
    const unobserve = started.instances.observe({
      afterAwsCall({ functionName, operation, input }, status) {
        if (functionName !== "run-due-work" || status !== 200 || !operation.startsWith("SendMessage")) return;
        for (const id of deliveriesOf(input)) enqueued.add(id);
        if (enqueued.size === due) allEnqueuedAt = Math.min(allEnqueuedAt, performance.now());
      },
    });
    await putAll(
      info,
      Array.from({ length: due }, (_, at) => pending(of, count + at, Date.now() - 1_000)),
    );
    // The first is a cold start; in Lambda, too, the scheduler finds the instance of the minute before.
    const begunRun = performance.now();
    await started.invoke("run-due-work", {});
    const arrived = await until(async () => {
      const calls = await clients.received("waiting");
      return calls.length > due && calls.length;
    }, 180_000).catch(async () => (await clients.received("waiting")).length);
    unobserve();
    const runMs = Math.max(0, Math.round(allEnqueuedAt - begunRun));
    clients.stop();
    return [
      {
        rule: `${count} deliveries that wait, half of them held: messages for them in the queue: 0`,
        measured: String(inFlight),
        holds: inFlight === 0,
      },
      {
        rule: `… a run of the scheduler that finds ${due} due enqueues them within ${maxRunMs / 1000} s`,
        measured: `${enqueued.size} enqueued in ${runMs} ms, ${arrived - 1} delivered`,
        holds: enqueued.size === due && runMs < maxRunMs && arrived - 1 === due,
      },
    ];
  },
};

/** Ids of the deliveries whose messages a call to SQS sends, alone or in a batch. */
function deliveriesOf(input: unknown): readonly string[] {
  const { Entries, MessageBody } = input as SentMessages;
  const bodies = Entries?.map((entry) => entry.MessageBody) ?? [MessageBody];
  return bodies.map((body = "{}") => String((JSON.parse(body) as { readonly deliveryId?: string }).deliveryId));
}

interface SentMessages {
  readonly MessageBody?: string;
  readonly Entries?: readonly { readonly MessageBody?: string }[];
}

type Of = EndpointRef & { readonly eventId: string };

function pending(of: Of, number: number, dueAt: number): Attributes {
  const createdAt = Date.now() - day;
  const id = `dlv_${createHash("sha256").update(`waiting ${number}`).digest("hex").slice(0, 40)}`;
  const delivery: Omit<Delivery, "id"> = {
    ...of,
    vendor: "md-integrations",
    connection: "default",
    status: "pending",
    attempts: [{ at: createdAt, status: 503, durationMs: 20, error: "Answered 503; only 2xx is success." }],
    attempted: 1,
    createdAt,
    nextAttemptAt: dueAt,
  };
  return { pk: id, sk: "delivery", v: schemaVersion, ...delivery, ...deliveryLayout({ id, ...delivery }, dueAt) };
}

function held(of: Of, number: number): Attributes {
  const { nextAttemptAt: _, expiresAt: __, ...item } = pending(of, number, Date.now() - day);
  const layout = { dueShard: heldShard(of.endpointId), dueAt: 0, ...open("delivery", of.partnerId, "held") };
  return { ...item, status: "held", retainedWhileHeld: true, ...layout };
}

async function putAll({ aws }: StackInfo, items: readonly Attributes[]): Promise<void> {
  const { dynamodb: endpoint, region, credentials, tables } = aws;
  const client = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  const table = tables["records"] ?? "";
  const pages = Array.from({ length: Math.ceil(items.length / 25) }, (_, page) =>
    items.slice(page * 25, (page + 1) * 25),
  );
  await mapLimit(pages, 4, async (page) => {
    let left = { [table]: page.map((item) => ({ PutRequest: { Item: marshal(item) } })) };
    while (Object.keys(left).length > 0) {
      const { UnprocessedItems: rest = {} } = await client.send(new BatchWriteItemCommand({ RequestItems: left }));
      left = rest as typeof left;
    }
  });
  client.destroy();
}
