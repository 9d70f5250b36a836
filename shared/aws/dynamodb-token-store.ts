import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import type { RefusedToken, TokenRecord, TokenStore } from "../gateway/ports/token-store.ts";

/** The record outlives its token by this, so that the version goes on counting while anybody may remember an old one. */
const keptSeconds = 7 * 24 * 3600;

/** Sealed tokens in the `tokens` table: one item a key, changed by single conditional writes. */
export function dynamoTokenStore(client: DynamoDBClient, table: string): TokenStore {
  type Update = Omit<UpdateItemCommandInput, "TableName" | "Key">;
  /** The attributes that were asked for, or `undefined` when the condition did not hold. */
  const update = async (key: string, input: Update): Promise<Record<string, AttributeValue> | undefined> => {
    try {
      const command = new UpdateItemCommand({ TableName: table, Key: { pk: { S: key } }, ...input });
      return (await client.send(command)).Attributes ?? {};
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };
  return {
    async read(key) {
      const command = new GetItemCommand({ TableName: table, Key: { pk: { S: key } }, ConsistentRead: true });
      const { Item: item } = await client.send(command);
      return item === undefined ? undefined : toRecord(item);
    },
    async takeLease(key, leaseId, seen) {
      const [asSeen, values] = asItWas({
        leaseId: seen?.leaseId === undefined ? undefined : { S: seen.leaseId },
        version: seen?.version ? { N: String(seen.version) } : undefined,
        failedAt: seen?.failedAt === undefined ? undefined : { N: String(seen.failedAt) },
      });
      const taken = await update(key, {
        UpdateExpression: "SET leaseId = :lease, v = :schema",
        // The SDK repeats a write whose answer was lost, and finds its own lease.
        ConditionExpression: `(${asSeen}) OR leaseId = :lease`,
        ExpressionAttributeValues: { ":lease": { S: leaseId }, ":schema": { N: "1" }, ...values },
      });
      return taken !== undefined;
    },
    async storeToken(key, leaseId, token) {
      const stored = await update(key, {
        UpdateExpression:
          "SET encrypted = :encrypted, tokenExpiresAt = :until, refreshAt = :refresh, expiresAt = :ttl, " +
          "version = if_not_exists(version, :zero) + :one REMOVE leaseId, failedAt, loginRefused",
        ConditionExpression: "leaseId = :lease",
        ExpressionAttributeValues: {
          ":lease": { S: leaseId },
          ":encrypted": { S: token.encrypted },
          ":until": { N: String(Math.round(token.expiresAt)) },
          ":refresh": { N: String(Math.round(token.refreshAt)) },
          ":ttl": { N: String(Math.ceil(token.expiresAt / 1000) + keptSeconds) },
          ":zero": { N: "0" },
          ":one": { N: "1" },
        },
        ReturnValues: "ALL_NEW",
      });
      return stored === undefined ? undefined : toRecord(stored);
    },
    async recordFailure(key, leaseId, failedAt, loginRefused) {
      await update(key, {
        UpdateExpression: "SET failedAt = :at, loginRefused = :refused REMOVE leaseId",
        ConditionExpression: "leaseId = :lease",
        ExpressionAttributeValues: {
          ":lease": { S: leaseId },
          ":at": { N: String(Math.round(failedAt)) },
          ":refused": { BOOL: loginRefused },
        },
      });
    },
    async forget(key, version) {
      await update(key, {
        UpdateExpression: "REMOVE encrypted, tokenExpiresAt, refreshAt",
        ConditionExpression: "version = :version",
        ExpressionAttributeValues: { ":version": { N: String(version) } },
      });
    },
    async claimCheck(key, { id, version, at }, before) {
      const claimed = await update(key, {
        UpdateExpression: "SET checkId = :id, checkVersion = :version, checkAt = :at REMOVE checkDead",
        // The SDK repeats a write whose answer was lost, and finds its own claim.
        ConditionExpression:
          "attribute_exists(pk) AND (attribute_not_exists(checkId) OR checkId = :id OR checkVersion <> :version OR checkAt <= :before)",
        ExpressionAttributeValues: {
          ":id": { S: id },
          ":version": { N: String(version) },
          ":at": { N: String(Math.round(at)) },
          ":before": { N: String(Math.round(before)) },
        },
      });
      return claimed !== undefined;
    },
    async noteCheck(key, id, dead) {
      await update(key, {
        UpdateExpression: "SET checkDead = :dead",
        ConditionExpression: "checkId = :id",
        ExpressionAttributeValues: { ":id": { S: id }, ":dead": { BOOL: dead } },
      });
    },
    async refuse(key, seen, refused, discard) {
      const [asSeen, values] = asItWas({
        version: seen.version === 0 ? undefined : { N: String(seen.version) },
        refusedTokens: seen.refused === undefined ? undefined : { S: refusedText(seen.refused) },
      });
      const written = await update(key, {
        UpdateExpression: `SET refusedTokens = :refused${discard ? " REMOVE encrypted, tokenExpiresAt, refreshAt" : ""}`,
        ConditionExpression: asSeen,
        ExpressionAttributeValues: { ":refused": { S: refusedText(refused) }, ...values },
      });
      return written !== undefined;
    },
  };
}

/** A condition that these attributes have these values, or are absent where there is none. */
function asItWas(
  attributes: Readonly<Record<string, AttributeValue | undefined>>,
): [condition: string, values: Record<string, AttributeValue>] {
  const entries = Object.entries(attributes);
  const conditions = entries.map(([name, value]) =>
    value === undefined ? `attribute_not_exists(${name})` : `${name} = :seen_${name}`,
  );
  const values = entries.flatMap(([name, value]) => (value === undefined ? [] : [[`:seen_${name}`, value] as const]));
  return [conditions.join(" AND "), Object.fromEntries(values)];
}

function toRecord(item: Record<string, AttributeValue>): TokenRecord {
  const encrypted = item["encrypted"]?.S;
  const leaseId = item["leaseId"]?.S;
  const failedAt = item["failedAt"]?.N;
  const refused = item["refusedTokens"]?.S;
  return {
    version: Number(item["version"]?.N ?? "0"),
    ...(encrypted === undefined
      ? {}
      : {
          token: {
            encrypted,
            expiresAt: Number(item["tokenExpiresAt"]?.N ?? "0"),
            refreshAt: Number(item["refreshAt"]?.N ?? "0"),
          },
        }),
    ...(leaseId === undefined ? {} : { leaseId }),
    ...(failedAt === undefined
      ? {}
      : { failedAt: Number(failedAt), loginRefused: item["loginRefused"]?.BOOL === true }),
    ...(refused ? { refused: refused.split(" ").map(toRefusedToken) } : {}),
    ...toCheck(item),
  };
}

/** `fingerprint:at`, or the fingerprint alone, as earlier versions of the code wrote it. */
function refusedText(refused: readonly RefusedToken[]): string {
  return refused.map(({ fingerprint, at }) => (at === undefined ? fingerprint : `${fingerprint}:${at}`)).join(" ");
}

function toRefusedToken(text: string): RefusedToken {
  const [fingerprint = "", at] = text.split(":");
  return at === undefined ? { fingerprint } : { fingerprint, at: Number(at) };
}

function toCheck(item: Record<string, AttributeValue>): Pick<TokenRecord, "check"> {
  const id = item["checkId"]?.S;
  const dead = item["checkDead"]?.BOOL;
  if (id === undefined) return {};
  const check = { id, version: Number(item["checkVersion"]?.N ?? "0"), at: Number(item["checkAt"]?.N ?? "0") };
  return { check: { ...check, ...(dead === undefined ? {} : { dead }) } };
}
