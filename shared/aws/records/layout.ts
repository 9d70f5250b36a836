import type { Clock } from "../../core/clock.ts";
import type { ObjectSchema } from "../../core/schema/structures.ts";
import type { Attributes } from "./item.ts";

/** One kind of records: its attributes, and where they are. */
export interface Kind<Value> {
  /** The beginning of the partition key, by which ids of several kinds differ; or each of several. */
  readonly prefix: string | readonly string[];
  /** The sort key. */
  readonly sk: string;
  readonly schema: ObjectSchema<Value>;
  /** The attribute that is the partition key itself, and is stored as that alone. */
  readonly idAttribute?: keyof Value & string;
}

/** Attributes that a record of any kind may have beside its own. */
export interface Layout {
  /** Epoch seconds from which the record is absent. DynamoDB removes it some time later. */
  readonly expiresAt?: number;
  /** Epoch milliseconds at which the scheduler looks at the record, and the shard in which it finds it. */
  readonly dueAt?: number;
  readonly dueShard?: string;
  /** The list that the record is in, and its position there. */
  readonly list?: string;
  readonly arrival?: string;
  /** The partner, kind and status by which the record is counted; absent where it has ended, or is not counted. */
  readonly open?: string;
}

/** Of the layout of records; a reader must know every version that may be stored. */
export const schemaVersion = 2;

export function isExpired(item: Attributes, clock: Clock): boolean {
  const { expiresAt } = item;
  return typeof expiresAt === "number" && expiresAt * 1000 <= clock.now();
}
