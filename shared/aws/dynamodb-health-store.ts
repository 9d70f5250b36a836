import {
  type AttributeValue,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  UpdateItemCommand,
  type UpdateItemCommandInput,
} from "@aws-sdk/client-dynamodb";
import type { AllowanceRecord, AllowanceStore, CallsByPartner } from "../gateway/ports/allowance-store.ts";
import type { Breaker, ConnectionHealth, ConnectionName, HealthStore } from "../gateway/ports/health-store.ts";

type Item = Record<string, AttributeValue>;

/** Calls wait for these reads and writes, and go without them: longer than this is as good as a failure. */
const patienceMs = 1_000;

/**
 * Breakers and cool-downs in the `tokens` table under `health#<vendor>#<connection>`, rate budgets under
 * `budget#<vendor>#<connection>`. One item of each for a connection, so they never expire: a cool-down may be longer
 * than any retention.
 */
export function dynamoHealthStore(client: DynamoDBClient, table: string): HealthStore & AllowanceStore {
  const get = async (pk: string): Promise<Item | undefined> => {
    const command = new GetItemCommand({ TableName: table, Key: { pk: { S: pk } }, ConsistentRead: true });
    return (await client.send(command, { abortSignal: AbortSignal.timeout(patienceMs) })).Item;
  };
  /** The attributes that were asked for, or `undefined` when the condition does not hold. */
  const update = async (
    pk: string,
    input: Omit<UpdateItemCommandInput, "TableName" | "Key">,
  ): Promise<Item | undefined> => {
    try {
      const command = new UpdateItemCommand({ TableName: table, Key: { pk: { S: pk } }, ...input });
      return (await client.send(command, { abortSignal: AbortSignal.timeout(patienceMs) })).Attributes ?? {};
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return undefined;
      throw error;
    }
  };

  return {
    async read(of) {
      return toHealth((await get(healthKey(of))) ?? {});
    },
    async extendCoolDown(of, until) {
      await update(healthKey(of), {
        UpdateExpression: "SET coolUntil = :until, v = :schema",
        ConditionExpression: "attribute_not_exists(coolUntil) OR coolUntil < :until",
        ExpressionAttributeValues: { ":until": whole(until), ":schema": { N: "1" } },
      });
    },
    async clearCooldown(of) {
      await update(healthKey(of), {
        UpdateExpression: "SET v = :schema, lifts = if_not_exists(lifts, :zero) + :one REMOVE coolUntil",
        ExpressionAttributeValues: { ":schema": { N: "1" }, ":zero": { N: "0" }, ":one": { N: "1" } },
      });
    },
    async changeBreaker(of, seen, breaker) {
      const changed = await update(healthKey(of), {
        UpdateExpression: "SET breaker = :breaker, version = :next, v = :schema",
        ConditionExpression: seen === 0 ? "attribute_not_exists(version)" : "version = :seen",
        ExpressionAttributeValues: {
          ":breaker": { M: breakerItem(breaker) },
          ":next": whole(seen + 1),
          ":schema": { N: "1" },
          ...(seen === 0 ? {} : { ":seen": whole(seen) }),
        },
      });
      return changed !== undefined;
    },
    async readBudget(of) {
      const item = await get(budgetKey(of));
      return item === undefined ? undefined : toBudget(item);
    },
    async beginWindow(of, seen, { window, used, before }) {
      const begun = await update(budgetKey(of), {
        UpdateExpression: "SET #window = :window, #used = :used, #before = :before, #total = :total, v = :schema",
        ConditionExpression: seen === undefined ? "attribute_not_exists(#window)" : "#window = :seen",
        ExpressionAttributeNames: { ...windowNames, "#before": "before" },
        ExpressionAttributeValues: {
          ":window": whole(window),
          ":used": { M: callsItem(used) },
          ":before": { M: callsItem(before) },
          ":total": whole(Object.values(used).reduce((total, calls) => total + calls, 0)),
          ":schema": { N: "1" },
          ...(seen === undefined ? {} : { ":seen": whole(seen) }),
        },
      });
      return begun !== undefined;
    },
    async takeCalls(of, { window, partnerId, calls, maxBefore, maxOwnBefore }) {
      const own = maxOwnBefore === undefined ? "" : " AND (attribute_not_exists(#used.#p) OR #used.#p <= :own)";
      const item = await update(budgetKey(of), {
        UpdateExpression: "SET #used.#p = if_not_exists(#used.#p, :zero) + :calls, #total = #total + :calls",
        ConditionExpression: `#window = :window AND #total <= :most${own}`,
        ExpressionAttributeNames: { ...windowNames, "#p": partnerId },
        ExpressionAttributeValues: {
          ":window": whole(window),
          ":calls": whole(calls),
          ":most": whole(maxBefore),
          ":zero": { N: "0" },
          ...(maxOwnBefore === undefined ? {} : { ":own": whole(maxOwnBefore) }),
        },
        ReturnValues: "ALL_NEW",
      });
      return item === undefined ? undefined : toBudget(item);
    },
  };
}

const windowNames = { "#window": "window", "#used": "used", "#total": "total" };

const healthKey = ({ vendor, connection }: ConnectionName): string => `health#${vendor}#${connection}`;
const budgetKey = ({ vendor, connection }: ConnectionName): string => `budget#${vendor}#${connection}`;

const whole = (value: number): AttributeValue => ({ N: String(Math.round(value)) });
const numberOf = (attribute: AttributeValue | undefined): number => Number(attribute?.N ?? "0");

function toHealth(item: Item): ConnectionHealth {
  const breaker = item["breaker"]?.M;
  const { coolUntil } = item;
  return {
    version: numberOf(item["version"]),
    lifts: numberOf(item["lifts"]),
    ...(breaker === undefined ? {} : { breaker: toBreaker(breaker) }),
    ...(coolUntil === undefined ? {} : { coolUntil: numberOf(coolUntil) }),
  };
}

function breakerItem({ openUntil, openings, probe, closedAt }: Breaker): Item {
  return {
    openUntil: whole(openUntil),
    openings: whole(openings),
    ...(probe === undefined ? {} : { probe: { M: { id: { S: probe.id }, until: whole(probe.until) } } }),
    ...(closedAt === undefined ? {} : { closedAt: whole(closedAt) }),
  };
}

function toBreaker(item: Item): Breaker {
  const probe = item["probe"]?.M;
  const { closedAt } = item;
  return {
    openUntil: numberOf(item["openUntil"]),
    openings: numberOf(item["openings"]),
    ...(probe === undefined ? {} : { probe: { id: probe["id"]?.S ?? "", until: numberOf(probe["until"]) } }),
    ...(closedAt === undefined ? {} : { closedAt: numberOf(closedAt) }),
  };
}

function toBudget(item: Item): AllowanceRecord {
  return {
    window: numberOf(item["window"]),
    used: toCalls(item["used"]),
    before: toCalls(item["before"]),
  };
}

function callsItem(calls: CallsByPartner): Item {
  return Object.fromEntries(Object.entries(calls).map(([partner, count]) => [partner, whole(count)]));
}

function toCalls(attribute: AttributeValue | undefined): CallsByPartner {
  return Object.fromEntries(Object.entries(attribute?.M ?? {}).map(([partner, count]) => [partner, numberOf(count)]));
}
