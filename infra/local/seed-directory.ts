import { createHash } from "node:crypto";
import { type AttributeValue, DynamoDBClient, PutItemCommand } from "@aws-sdk/client-dynamodb";
import { vendors } from "../../shared/vendors/registry/registry.ts";

export interface SeededPartner {
  readonly id: string;
  readonly key: string;
}

export interface SeededDirectory {
  readonly partner: SeededPartner;
  readonly limitedPartner: SeededPartner;
  readonly otherPartner: SeededPartner;
  readonly revokedKey: string;
}

const allGrants = vendors.flatMap(({ id }) => [`${id}/*:*`, `${id}/*:passthrough`, `${id}/*:events`]);

/** Keys are the same at every start, so that a copied command line keeps working; they are valid nowhere else. */
const key = (keyId: string): string =>
  `rxg_${keyId}_${createHash("sha256").update(`rx-gateway local ${keyId}`).digest("hex").slice(0, 40)}`;

const partners = [
  { id: "prt_local_full", name: "Partner with every grant", keyId: "localfull", grants: allGrants },
  { id: "prt_local_prices", name: "Partner for prices alone", keyId: "localprices", grants: ["inside-rx:*"] },
  { id: "prt_local_none", name: "Partner with no grant", keyId: "localnone", grants: [] },
] as const;

/** Puts the local stack's three partners, their keys and a revoked key into the `directory` table. */
export async function seedDirectory(options: {
  readonly endpoint: string;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly table: string;
}): Promise<SeededDirectory> {
  const { endpoint, region, credentials, table } = options;
  const client = new DynamoDBClient({ endpoint, region, credentials });
  const put = (item: Record<string, AttributeValue>) =>
    client.send(new PutItemCommand({ TableName: table, Item: { ...item, v: { N: "1" } } }));
  const putKey = async (keyId: string, partnerId: string, status: string): Promise<void> => {
    await put({ pk: { S: `keys#${partnerId}` }, sk: { S: keyId } });
    await put({
      pk: { S: `key#${keyId}` },
      sk: { S: "key" },
      partnerId: { S: partnerId },
      secretSha256: {
        S: createHash("sha256")
          .update(key(keyId).split("_")[2] ?? "")
          .digest("hex"),
      },
      status: { S: status },
      createdAt: { N: String(Date.now()) },
    });
  };
  try {
    for (const { id, name, keyId, grants } of partners) {
      await put({
        pk: { S: "partner" },
        sk: { S: id },
        name: { S: name },
        status: { S: "active" },
        grants: { L: grants.map((grant) => ({ S: grant })) },
      });
      await putKey(keyId, id, "active");
    }
    await putKey("localrevoked", partners[0].id, "revoked");
  } finally {
    client.destroy();
  }
  const [full, prices, none] = partners;
  return {
    partner: { id: full.id, key: key(full.keyId) },
    limitedPartner: { id: prices.id, key: key(prices.keyId) },
    otherPartner: { id: none.id, key: key(none.keyId) },
    revokedKey: key("localrevoked"),
  };
}
