import type { LocalStack } from "../../../infra/local/start-stack.ts";
import type { readLoggedHeads } from "../../../infra/operator/commands/read-logged-heads.ts";
import type { openStage } from "../../../infra/operator/open-stage.ts";
import { stages } from "../../../infra/stages.ts";
import type { ChainPlace } from "../../../shared/gateway/model/chain-head.ts";
import { chainFolder, readChainKey } from "../../../shared/gateway/receipts/chain-keys.ts";
import { hashOf } from "../../../shared/gateway/receipts/chain-object.ts";
import { createVerifyChain } from "../../../shared/gateway/receipts/verify-chain.ts";
import { prices } from "../../bench/cost/prices.ts";
import { receiptCost } from "../../bench/cost/receipt-cost.ts";
import { memoryChainObjects } from "../../support/fakes/memory-chain-objects.ts";
import type { Figure } from "../../support/faults/part.ts";
import type { Chance } from "../../support/faults/seeded.ts";
import { type Tampered, tamperings } from "./tamper.ts";

const tamperedChains = 200;

/** So many objects show every tampering, and are verified 200 times in seconds. */
const maxObjects = 40;

export type ReceiptStage = Pick<ReturnType<typeof openStage>, "heads" | "chain">;

/** Copies the chain, tampers with the copy, and verifies it. */
export async function tamperWith(
  { heads, chain }: ReceiptStage,
  logged: Awaited<ReturnType<typeof readLoggedHeads>>,
  chance: Chance,
): Promise<readonly Figure[]> {
  const { original, head } = await copyOf({ heads, chain });
  const known = logged.filter(({ seq }) => seq <= head.seq);
  const findingsOf = async (tampered: Tampered): Promise<number> => {
    let found = 0;
    const verify = createVerifyChain({
      heads: { read: async () => tampered.head },
      objects: memoryChainObjects(tampered.objects).port,
      loggedHeads: async () => known,
    });
    const onFinding = (): void => {
      found += 1;
    };
    await verify({ since: undefined, onFinding });
    return found;
  };
  const untouched = await findingsOf({ objects: new Map(original), head });
  const kinds = Object.entries(tamperings);
  const missed: string[] = [];
  for (let number = 0; number < tamperedChains; number += 1) {
    const [name, tamper] = kinds[number % kinds.length] ?? kinds[0] ?? ["", () => undefined];
    const tampered: Tampered = { objects: new Map(original), head };
    const keys = [...original.keys()].toSorted();
    tamper(tampered, keys[chance.between(0, keys.length - 1)] ?? "", chance);
    if ((await findingsOf(tampered)) === 0) missed.push(name);
  }
  return [
    {
      rule: `${tamperedChains} chains tampered with in ${kinds.length} ways: each is found, and nothing in an untouched one`,
      measured:
        missed.length === 0
          ? `${tamperedChains} of ${tamperedChains} found, ${untouched} in the untouched one`
          : `missed: ${missed.join(", ")}`,
      holds: missed.length === 0 && untouched === 0 && original.size > 1,
      published: "tampering",
    },
  ];
}

/** The chain, or its beginning as it was when it was so short. */
async function copyOf({ heads, chain }: ReceiptStage) {
  const original = new Map<string, Uint8Array>();
  let end: ChainPlace | undefined;
  for await (const key of chain.keysAfter(chainFolder)) {
    const bytes = (await chain.get(key)) ?? new Uint8Array();
    original.set(key, bytes);
    const place = readChainKey(key);
    if (original.size < maxObjects || place === undefined) continue;
    end = { ...place, hash: hashOf(bytes) };
    break;
  }
  return { original, head: end ?? (await heads.read()) };
}

/** By what the writers have called for each object that they put. */
export function costs({ instances }: LocalStack): readonly Figure[] {
  const count = (operation: string) =>
    instances.awsCalls("write-receipts").filter((call) => call.operation === operation).length;
  const puts = count("PutObject");
  const calls = { reads: count("GetItem") / puts, updates: count("UpdateItem") / puts, puts: 1 };
  const windowSeconds = stages.prod.receiptWindow;
  return [1, 10].map((perReceive) => {
    const cost = receiptCost(calls, { windowSeconds, perReceive }, prices.dollars, prices.assumptions);
    const sum = Object.values(cost).reduce((total, one) => total + one, 0);
    const parts = Object.entries(cost).map(([name, dollars]) => `${name} ${dollars.toFixed(2)}`);
    return {
      rule: `A million receipts in a month, ${perReceive} to a receive of the queue, an object every ${windowSeconds} s`,
      measured: `$${sum.toFixed(2)} (${parts.join(", ")})`,
    };
  });
}
