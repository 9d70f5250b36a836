import type { ChainHead } from "../../../shared/gateway/model/chain-head.ts";
import { chainKey, readChainKey } from "../../../shared/gateway/receipts/chain-keys.ts";
import { buildChainObject, readChainObject } from "../../../shared/gateway/receipts/chain-object.ts";
import type { Chance } from "../../support/faults/seeded.ts";

/** A chain that can be changed. */
export interface Tampered {
  readonly objects: Map<string, Uint8Array>;
  head: ChainHead;
}

type Tamper = (chain: Tampered, key: string, chance: Chance) => void;

const keysOf = ({ objects }: Tampered): readonly string[] => [...objects.keys()].toSorted();

function contentOf({ objects }: Tampered, key: string) {
  const content = readChainObject(objects.get(key) ?? new Uint8Array());
  if (content === undefined) throw new Error(`${key} cannot be read.`);
  return content;
}

/** What an attacker can do to the objects and the head. The key is that of any object. */
export const tamperings: Readonly<Record<string, Tamper>> = {
  "an object removed": ({ objects }, key) => void objects.delete(key),
  "a byte changed": ({ objects }, key, chance) => {
    const bytes = Buffer.from(objects.get(key) ?? "");
    const at = chance.between(0, bytes.length - 1);
    bytes[at] = (bytes[at] ?? 0) ^ chance.between(1, 255);
    objects.set(key, bytes);
  },
  "a receipt left out, and counted so": (chain, key) => {
    const { header, receipts } = contentOf(chain, key);
    chain.objects.set(key, buildChainObject(header.seq, header.prev, receipts.slice(1)).bytes);
  },
  "the end cut off": (chain, key) => {
    const keys = keysOf(chain);
    // One object at least stays, and one at least goes.
    const from = Math.max(1, keys.indexOf(key));
    for (const one of keys.slice(from)) chain.objects.delete(one);
  },
  "two objects exchanged": (chain, key) => {
    const keys = keysOf(chain);
    const other = keys[(keys.indexOf(key) + 1) % keys.length] ?? key;
    const [one, two] = [chain.objects.get(key), chain.objects.get(other)];
    if (one !== undefined && two !== undefined) chain.objects.set(key, two).set(other, one);
  },
  "a link replaced": (chain, key, chance) => {
    const { header, receipts } = contentOf(chain, key);
    const prev = chance.bytes(32).toString("hex");
    chain.objects.set(key, buildChainObject(header.seq, prev, receipts).bytes);
  },
  "an object inserted": (chain, key, chance) => {
    const { day = "", seq = 0 } = readChainKey(key) ?? {};
    const { hash, seq: end } = chain.head;
    const inserted = buildChainObject(end + 1, hash, contentOf(chain, key).receipts);
    const keys = [chainKey(day, end + 1), `${key}.copy`, chainKey("2999-01-01", seq)];
    chain.objects.set(keys[chance.between(0, 2)] ?? "", inserted.bytes);
  },
  "the head forged": (chain, key, chance) => {
    const { seq = 0 } = readChainKey(key) ?? {};
    const forged = [
      { hash: chance.bytes(32).toString("hex") },
      { seq: chain.head.seq + 1 },
      { seq: seq === chain.head.seq ? seq - 1 : seq },
    ];
    chain.head = { ...chain.head, ...forged[chance.between(0, 2)] };
  },
};
