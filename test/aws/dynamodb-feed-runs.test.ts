import { expect, test } from "vitest";
import { dynamoWebhookStore } from "../../shared/aws/dynamodb-webhook-store.ts";
import { dynamoTable } from "../../shared/aws/records/dynamodb-table.ts";
import { runFeed } from "../support/scenarios/feed-run.ts";
import { useDynamoDb } from "../support/use-dynamodb.ts";

const dynamoDb = await useDynamoDb();

test("The feed in DynamoDB has every event once for every consumer, wherever writers and consumers stop or end", async () => {
  const table = dynamoTable(dynamoDb, "records");
  const storeOf = (clock: Parameters<typeof dynamoWebhookStore>[0]["clock"]) => dynamoWebhookStore({ table, clock });

  const { recorded, processed } = await runFeed({ seed: 3, events: 12, storeOf });

  for (const ids of processed) expect(ids.toSorted()).toEqual(recorded.toSorted());
}, 60_000);
