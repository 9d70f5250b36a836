import type { StackInfo } from "../../../infra/local/stack-info.ts";
import { type RecordItem, scanRecords } from "./scan-records.ts";

export interface RecordedEvent {
  readonly id: string;
  readonly caseId: string;
  readonly fannedOut: boolean;
}

export interface RecordedDelivery {
  readonly id: string;
  readonly eventId: string;
  readonly endpointId: string;
  readonly status: string;
  readonly attempts: number;
}

/** Every vendor's event and every delivery in the store, without our own notifications. */
export async function storedWebhooks(info: StackInfo) {
  const events: RecordedEvent[] = [];
  const deliveries: RecordedDelivery[] = [];
  const items = scanRecords(info, {
    FilterExpression: "sk IN (:event, :delivery) AND attribute_exists(vendor)",
    ExpressionAttributeValues: { ":event": { S: "event" }, ":delivery": { S: "delivery" } },
    ProjectionExpression: "pk, sk, subject, dueAt, eventId, endpointId, #status, attempted",
    ExpressionAttributeNames: { "#status": "status" },
  });
  for await (const item of items) {
    if (item["sk"]?.S === "event") events.push(toEvent(item));
    else deliveries.push(toDelivery(item));
  }
  return { events, deliveries };
}

function toEvent(item: RecordItem): RecordedEvent {
  return {
    id: item["pk"]?.S ?? "",
    caseId: item["subject"]?.M?.["case_id"]?.S ?? "",
    fannedOut: item["dueAt"] === undefined,
  };
}

function toDelivery(item: RecordItem): RecordedDelivery {
  return {
    id: item["pk"]?.S ?? "",
    eventId: item["eventId"]?.S ?? "",
    endpointId: item["endpointId"]?.S ?? "",
    status: item["status"]?.S ?? "",
    attempts: Number(item["attempted"]?.N ?? 0),
  };
}
