import { type AttributeValue, DynamoDBClient, ScanCommand } from "@aws-sdk/client-dynamodb";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

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

/** Every vendor's event and every delivery in the store, page by page, without our own notifications. */
export async function storedWebhooks({ aws }: StackInfo) {
  const { dynamodb: endpoint, region, credentials, tables } = aws;
  const client = new DynamoDBClient({ endpoint, region, credentials: { ...credentials } });
  const events: RecordedEvent[] = [];
  const deliveries: RecordedDelivery[] = [];
  let from: Record<string, AttributeValue> | undefined;
  do {
    const page = await client.send(
      new ScanCommand({
        TableName: tables["records"],
        FilterExpression: "sk IN (:event, :delivery) AND attribute_exists(vendor)",
        ExpressionAttributeValues: { ":event": { S: "event" }, ":delivery": { S: "delivery" } },
        ProjectionExpression: "pk, sk, subject, dueAt, eventId, endpointId, #status, attempted",
        ExpressionAttributeNames: { "#status": "status" },
        ConsistentRead: true,
        ...(from === undefined ? {} : { ExclusiveStartKey: from }),
      }),
    );
    for (const item of page.Items ?? []) {
      if (item["sk"]?.S === "event") events.push(toEvent(item));
      else deliveries.push(toDelivery(item));
    }
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
  client.destroy();
  return { events, deliveries };
}

function toEvent(item: Record<string, AttributeValue>): RecordedEvent {
  return {
    id: item["pk"]?.S ?? "",
    caseId: item["subject"]?.M?.["case_id"]?.S ?? "",
    fannedOut: item["dueAt"] === undefined,
  };
}

function toDelivery(item: Record<string, AttributeValue>): RecordedDelivery {
  return {
    id: item["pk"]?.S ?? "",
    eventId: item["eventId"]?.S ?? "",
    endpointId: item["endpointId"]?.S ?? "",
    status: item["status"]?.S ?? "",
    attempts: Number(item["attempted"]?.N ?? 0),
  };
}
