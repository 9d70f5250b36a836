import { createHash, randomBytes } from "node:crypto";
import { type AttributeValue, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import type { StackInfo } from "../../../infra/local/stack-info.ts";

/** Adds a partner with one key, as the operator does. @param keyId lower-case letters and digits */
export async function addPartner(
  { aws }: StackInfo,
  { keyId, grants }: { readonly keyId: string; readonly grants: readonly string[] },
): Promise<{ readonly id: string; readonly key: string }> {
  const secret = randomBytes(20).toString("hex");
  const id = `prt_${keyId}`;
  const client = new DynamoDBClient({
    endpoint: aws.dynamodb,
    region: aws.region,
    credentials: { ...aws.credentials },
  });
  const put = (item: Record<string, AttributeValue>) =>
    client.send(
      new PutItemCommand({
        TableName: aws.tables["directory"],
        Item: { ...item, status: { S: "active" }, v: { N: "1" } },
      }),
    );
  try {
    await put({
      pk: { S: "partner" },
      sk: { S: id },
      name: { S: keyId },
      grants: { L: grants.map((grant) => ({ S: grant })) },
    });
    const secretSha256 = createHash("sha256").update(secret).digest("hex");
    await put({
      pk: { S: `key#${keyId}` },
      sk: { S: "key" },
      partnerId: { S: id },
      secretSha256: { S: secretSha256 },
    });
  } finally {
    client.destroy();
  }
  return { id, key: `rxg_${keyId}_${secret}` };
}
