import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from "@aws-sdk/client-dynamodb";
import type { PartnerStore } from "../gateway/ports/partner-store.ts";
import { toPartner } from "./dynamodb-partner-reader.ts";

/** Writes partners and keys where `dynamoPartnerReader` reads them. */
export function dynamoPartnerStore(client: DynamoDBClient, table: string): PartnerStore {
  const putNew = (item: Record<string, AttributeValue>): Promise<boolean> =>
    whetherHeld(() =>
      client.send(
        new PutItemCommand({
          TableName: table,
          Item: { ...item, v: { N: "1" } },
          ConditionExpression: "attribute_not_exists(pk)",
        }),
      ),
    );

  return {
    async listPartners() {
      const items: Record<string, AttributeValue>[] = [];
      let from: Record<string, AttributeValue> | undefined;
      do {
        const command = new QueryCommand({
          TableName: table,
          ConsistentRead: true,
          KeyConditionExpression: "pk = :pk",
          ExpressionAttributeValues: { ":pk": { S: "partner" } },
          ExclusiveStartKey: from,
        });
        const page = await client.send(command);
        items.push(...(page.Items ?? []));
        from = page.LastEvaluatedKey;
      } while (from !== undefined);
      return items.map((item) => toPartner(item["sk"]?.S ?? "", item));
    },
    addPartner: ({ id, name, status, grants }) =>
      putNew({
        pk: { S: "partner" },
        sk: { S: id },
        name: { S: name },
        status: { S: status },
        grants: { L: grants.map((grant) => ({ S: grant })) },
      }),
    addKey: ({ id, partnerId, secretSha256, status }) =>
      putNew({
        pk: { S: `key#${id}` },
        sk: { S: "key" },
        partnerId: { S: partnerId },
        secretSha256: { S: secretSha256 },
        status: { S: status },
      }),
    revokeKey: (keyId) =>
      whetherHeld(() =>
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: { pk: { S: `key#${keyId}` }, sk: { S: "key" } },
            UpdateExpression: "SET #status = :revoked",
            ConditionExpression: "attribute_exists(pk)",
            ExpressionAttributeNames: { "#status": "status" },
            ExpressionAttributeValues: { ":revoked": { S: "revoked" } },
          }),
        ),
      ),
  };
}

async function whetherHeld(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
}
