import { mapLimit } from "../../core/map-limit.ts";
import { type Disclosure, isUnlisted } from "../model/disclosure.ts";
import type { Receipt } from "../model/receipt.ts";
import type { ChainObjects } from "../ports/chain-objects.ts";
import type { DisclosureIndex } from "../ports/disclosure-index.ts";
import { chainKey } from "../receipts/chain-keys.ts";
import { readChainObject } from "../receipts/chain-object.ts";

export interface AccountForDisclosuresDependencies {
  readonly disclosures: Pick<DisclosureIndex, "findDisclosures">;
  readonly objects: Pick<ChainObjects, "get">;
}

export interface AccountedSubject {
  /** The subject key of the patient or the case. */
  readonly own: string;
  /** Of a patient: the keys of the patient's cases, as far as the subject index still has them. */
  readonly cases: readonly string[];
  readonly isPatient: boolean;
  /** The `unlistedKey` of its connection. */
  readonly unlisted: string;
  /** Epoch milliseconds. */
  readonly since?: number | undefined;
}

/** A disclosure, with its receipt in the chain; `undefined` where the chain does not have it any more. */
export interface AccountedDisclosure extends Pick<Disclosure, "at" | "purpose"> {
  readonly id: string;
  readonly receipt: Receipt | undefined;
}

export interface Account {
  /** In the order of their time. */
  readonly disclosures: readonly AccountedDisclosure[];
  /** Of the same connection and time: disclosures that name more subjects than were read, perhaps this one. */
  readonly unlisted: readonly Pick<Disclosure, "at" | "receipt">[];
  /** Until when entries were deleted; `undefined` where the index is whole. Epoch milliseconds. */
  readonly deletedUntil: number | undefined;
}

/** Objects that are read at once. */
const concurrency = 16;

/**
 * Accounts for what was disclosed of a patient or a case: the index finds the receipts, and the chain of receipts has the
 * facts. The subject index loses a patient's cases 400 days after their last event, and with an erasure: a disclosure that
 * named a patient and a case links them for as long as it is indexed itself, and an erasure links them in this index.
 */
export function createAccountForDisclosures({ disclosures, objects }: AccountForDisclosuresDependencies) {
  return async ({ own, cases, isPatient, unlisted, since = 0 }: AccountedSubject): Promise<Account> => {
    const ofOwn = await disclosures.findDisclosures(own);
    const named = isPatient ? ofOwn.disclosures.flatMap(({ subjects }) => subjects) : [];
    const others = [...new Set([...cases, ...ofOwn.cases, ...named])].filter((key) => key !== own && !isUnlisted(key));
    const all = [ofOwn, ...(await mapLimit(others, concurrency, (key) => disclosures.findDisclosures(key)))];
    const deletedUntil = Math.max(...all.map((one) => one.deletedUntil ?? 0));
    const found = all.flatMap((one) => one.disclosures);
    const cut = (await disclosures.findDisclosures(unlisted)).disclosures.filter(({ at }) => at >= since);
    const entries = new Map(found.map((entry) => [entry.receipt, entry]));
    const wanted = [...entries.values()].filter(({ at }) => at >= since).toSorted((a, b) => a.at - b.at);
    const receipts = await readReceipts(objects, wanted);
    return {
      disclosures: wanted.map(({ receipt: id, at, purpose }) => ({ id, at, purpose, receipt: receipts.get(id) })),
      unlisted: cut.filter(({ receipt }) => !entries.has(receipt)).map(({ at, receipt }) => ({ at, receipt })),
      deletedUntil: deletedUntil === 0 ? undefined : deletedUntil,
    };
  };
}

/** The receipts of entries by their ids, each object read once. */
async function readReceipts(
  objects: Pick<ChainObjects, "get">,
  entries: readonly Disclosure[],
): Promise<ReadonlyMap<string, Receipt>> {
  const byObject = Map.groupBy(entries, ({ day, seq }) => chainKey(day, seq));
  const read = await mapLimit([...byObject], concurrency, async ([key, wanted]) => {
    const bytes = await objects.get(key);
    const ids = new Set(wanted.map(({ receipt }) => receipt));
    const found = bytes === undefined ? [] : (readChainObject(bytes)?.receipts ?? []);
    return found.filter(({ id }) => ids.has(id));
  });
  return new Map(read.flat().map((receipt) => [receipt.id, receipt]));
}
