import { createHmac, randomUUID } from "node:crypto";
import { DynamoDBClient, PutItemCommand, UpdateItemCommand } from "@aws-sdk/client-dynamodb";
import middy from "@middy/core";
import type { SQSBatchResponse, SQSEvent } from "aws-lambda";

// The textbook worker of a webhook: stores the event, posts it to one endpoint, and stores the result.

const dynamoDb = new DynamoDBClient({});
const { TABLE = "", ENDPOINT_URL = "", ENDPOINT_SECRET = "" } = process.env;

export const handler = middy<SQSEvent, SQSBatchResponse>().handler(async ({ Records: records }) => {
  await Promise.all(records.map(({ body }) => deliver(body)));
  return { batchItemFailures: [] };
});

async function deliver(body: string): Promise<void> {
  const id = randomUUID();
  const item = { pk: { S: id }, body: { S: body }, status: { S: "received" }, receivedAt: { N: String(Date.now()) } };
  await dynamoDb.send(new PutItemCommand({ TableName: TABLE, Item: item }));
  const timestamp = Math.floor(Date.now() / 1000);
  const signature = createHmac("sha256", ENDPOINT_SECRET).update(`${id}.${timestamp}.${body}`).digest("base64");
  const response = await fetch(ENDPOINT_URL, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": `v1,${signature}`,
    },
    body,
  });
  await response.arrayBuffer();
  await dynamoDb.send(
    new UpdateItemCommand({
      TableName: TABLE,
      Key: { pk: { S: id } },
      UpdateExpression: "SET #status = :status, deliveredAt = :at",
      ExpressionAttributeNames: { "#status": "status" },
      ExpressionAttributeValues: {
        ":status": { S: response.ok ? "delivered" : "failed" },
        ":at": { N: String(Date.now()) },
      },
    }),
  );
}
