import type { Chance } from "../../support/faults/seeded.ts";
import type { VendorFault } from "./vendor-fault.ts";
import type { WriteTarget } from "./write-targets.ts";

/** Logins in a batch of writes that meet their faults; further ones have none. */
const loginFaultsABatch = 8;

/**
 * Faults in the order of a shuffled deck: the first deck has each once, so that a short run has all of them; each later
 * one as often as its weight.
 */
function faultDeck(chance: Chance, faults: readonly VendorFault[]): () => VendorFault {
  const full = faults.flatMap((fault) => Array.from({ length: fault.copies ?? 1 }, () => fault));
  let deck = shuffled(faults, chance);
  return () => {
    if (deck.length === 0) deck = shuffled(full, chance);
    const next = deck.pop();
    if (next === undefined) throw new Error("The deck has no faults.");
    return next;
  };
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  return items
    .map((item) => ({ item, place: chance.next() }))
    .sort((one, other) => one.place - other.place)
    .map(({ item }) => item);
}

/** Rules for this many writes, one in three of which has a fault, and for the logins beside them. */
export function faultMix(chance: Chance, { path, faults, loginPath, loginFaults }: WriteTarget) {
  const writeFault = faultDeck(chance, faults);
  const loginFault = faultDeck(chance, loginFaults);
  return (calls: number): readonly object[] => {
    const rules: object[] = [];
    for (let planned = 0; planned < calls; ) {
      const fine = chance.between(0, 4);
      if (fine > 0) rules.push({ match: { method: "POST", path }, times: fine, do: {} });
      rules.push(ruleOf(path, writeFault()));
      planned += fine + 1;
    }
    for (let planned = 0; planned < loginFaultsABatch; planned += 1) {
      rules.push(
        { match: { method: "POST", path: loginPath }, times: chance.between(1, 3), do: {} },
        ruleOf(loginPath, loginFault()),
      );
    }
    return rules;
  };
}

function ruleOf(where: string, { name, action }: VendorFault): object {
  // Looks at a vendor read the same paths.
  return { match: { method: "POST", path: where }, name, do: action };
}
