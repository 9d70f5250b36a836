import type { Erasure, ErasureRecord } from "../ports/erasure-record.ts";
import type { DeleteSubjectDependencies } from "./delete-subject.ts";
import { eraseCaseBefore } from "./erase-cases.ts";
import { createEraseEvents } from "./erase-events.ts";
import { erasedUntil, isErasedBy } from "./is-erased.ts";

export interface ReapplyErasuresDependencies
  extends Pick<DeleteSubjectDependencies, "cases" | "store" | "endpoints" | "clock" | "pause"> {
  readonly erasures: Pick<ErasureRecord, "list">;
}

/** What was erased again: counts alone. */
export interface ReappliedErasures {
  readonly subjects: number;
  readonly events: number;
  readonly deliveries: number;
  readonly cases: number;
  readonly bodies: number;
}

/**
 * Erases again what the record of erasures names, after a restore of a backup that is older than some of them. As at the
 * first time, events of after an erasure remain. It can be repeated, and an interrupted run is finished by another.
 */
export function createReapplyErasures(deps: ReapplyErasuresDependencies) {
  const { clock, pause } = deps;
  const reapply = createReapplyErasure(deps);
  return async (): Promise<ReappliedErasures> => {
    const { latest, failure } = await latestErasures(deps.erasures);
    const total = { subjects: latest.length, events: 0, deliveries: 0, cases: 0, bodies: 0 };
    let inProgressUntil = 0;
    // Every tombstone comes before the first search: what is recorded meanwhile finds it.
    for (const { key, at } of latest) await deps.store.putTombstone(key, at);
    for (const erasure of latest) {
      const erased = await reapply(erasure);
      total.events += erased.events;
      total.deliveries += erased.deliveries;
      total.cases += erased.cases;
      total.bodies += erased.bodies;
      inProgressUntil = Math.max(inProgressUntil, erased.inProgressUntil);
    }
    const remainingMs = inProgressUntil - clock.now();
    if (remainingMs > 0) await pause(remainingMs);
    if (failure !== undefined) throw failure;
    return total;
  };
}

/** The last erasure of each key. What can be read is erased again, before a failure to read the rest is thrown. */
async function latestErasures({ list }: Pick<ErasureRecord, "list">) {
  const latest = new Map<string, Erasure>();
  let failure: unknown;
  try {
    for await (const erasure of list()) {
      const known = latest.get(erasure.key);
      const { at } = known === undefined || known.at < erasure.at ? erasure : known;
      latest.set(erasure.key, { ...known, ...erasure, at });
    }
  } catch (error) {
    failure = error;
  }
  return { latest: [...latest.values()], failure };
}

function createReapplyErasure(deps: ReapplyErasuresDependencies) {
  const { store, cases } = deps;
  const eraseEvents = createEraseEvents(deps);
  return async ({ key, at, caseKey }: Erasure) => {
    const entry = await store.findSubjectEntry(key);
    const erasable = new Map<string, readonly string[]>();
    for (const id of entry.eventIds) {
      const event = await store.findEvent(id);
      if (event === undefined || isErasedBy([at], event)) erasable.set(id, [key]);
    }
    const { events, deliveries, bodies, inProgressUntil } = await eraseEvents(erasable);
    const isCaseErased = caseKey !== undefined && (await eraseCaseBefore(cases, caseKey, erasedUntil(at)));
    return {
      events: events.length,
      deliveries: deliveries.length,
      bodies,
      cases: isCaseErased ? 1 : 0,
      inProgressUntil,
    };
  };
}
