import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import { integer, text } from "../../core/schema/scalars.ts";
import { isValid, type ValueOf } from "../../core/schema/schema.ts";
import { object } from "../../core/schema/structures.ts";
import { type Receipt, receipt } from "../model/receipt.ts";

/** The first line of an object. `prev` is the SHA-256 of the object before; of the first one 64 zeros. */
const header = object({ seq: integer({ minimum: 1 }), prev: text(), count: integer({ minimum: 0 }) });

export type ChainObjectHeader = ValueOf<typeof header>;

/** An object as it is stored: gzip of NDJSON. */
export interface ChainObject {
  readonly bytes: Uint8Array;
  readonly hash: string;
}

/** The most that an object may be when it is unpacked: many times what one batch of messages can be. */
const maxBytes = 256 * 1_048_576;

export function buildChainObject(seq: number, prev: string, receipts: readonly Receipt[]): ChainObject {
  const first: ChainObjectHeader = { seq, prev, count: receipts.length };
  const bytes = gzipSync(`${[first, ...receipts].map((line) => JSON.stringify(line)).join("\n")}\n`);
  return { bytes, hash: hashOf(bytes) };
}

/** SHA-256 in hexadecimal digits. */
export function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Reads an object; `undefined` where it is not one that a writer makes. */
export function readChainObject(
  bytes: Uint8Array,
): { readonly header: ChainObjectHeader; readonly receipts: readonly Receipt[] } | undefined {
  try {
    const lines = gunzipSync(bytes, { maxOutputLength: maxBytes }).toString("utf8").split("\n");
    const end = lines.pop();
    const [first, ...others] = lines.map((line): unknown => JSON.parse(line));
    const receipts = others.filter((line) => isValid(receipt, line));
    const isWhole = end === "" && receipts.length === others.length;
    return isWhole && isValid(header, first) && first.count === receipts.length
      ? { header: first, receipts }
      : undefined;
  } catch {
    return undefined;
  }
}
