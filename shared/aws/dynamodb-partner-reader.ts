import { type AttributeValue, type DynamoDBClient, GetItemCommand } from "@aws-sdk/client-dynamodb";
import type { ApiKey, Partner } from "../gateway/model/partner.ts";
import type { PartnerReader } from "../gateway/ports/partner-reader.ts";

/**
 * Partners and keys in the `directory` table: a partner is `pk: "partner", sk: <id>`, a key `pk: "key#<id>", sk: "key"`.
 * Reads are consistent: a revoked key must not be found by a lagging replica.
 */
export function dynamoPartnerReader(client: DynamoDBClient, table: string): PartnerReader {
  const get = async (pk: string, sk: string): Promise<Record<string, AttributeValue> | undefined> => {
    const command = new GetItemCommand({
      TableName: table,
      Key: { pk: { S: pk }, sk: { S: sk } },
      ConsistentRead: true,
    });
    return (await client.send(command)).Item;
  };
  return {
    async findKey(keyId): Promise<ApiKey | undefined> {
      const item = await get(`key#${keyId}`, "key");
      if (item === undefined) return undefined;
      return {
        id: keyId,
        partnerId: item["partnerId"]?.S ?? "",
        secretSha256: item["secretSha256"]?.S ?? "",
        status: item["status"]?.S === "active" ? "active" : "revoked",
      };
    },
    async findPartner(partnerId): Promise<Partner | undefined> {
      const item = await get("partner", partnerId);
      return item === undefined ? undefined : toPartner(partnerId, item);
    },
  };
}

export function toPartner(id: string, item: Record<string, AttributeValue>): Partner {
  return {
    id,
    name: item["name"]?.S ?? "",
    status: item["status"]?.S === "active" ? "active" : "disabled",
    grants: (item["grants"]?.L ?? []).flatMap((grant) => grant.S ?? []),
  };
}
