import type { Clock } from "../../core/clock.ts";
import { changeCase } from "../cases/change-case.ts";
import { mergeCases } from "../cases/merge-cases.ts";
import { eventBodyId } from "../events/event-bodies.ts";
import { type Erasure, type ErasureWaits, erasureId } from "../model/erasure.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { ErasureRecord } from "../ports/erasure-record.ts";
import type { ErasureStore, HiddenKind } from "../ports/erasure-store.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import { type SubjectId, subjectKey } from "./event-about.ts";

export interface RestoreHiddenDependencies {
  readonly store: Pick<ErasureStore, "findErasureSubjects" | "listHidden" | "findHiddenCase" | "findHiddenBodies"> &
    Pick<ErasureStore, "restoreHidden" | "removeHidden"> &
    Pick<EventBodyIndex, "showBody"> &
    Pick<SubjectIndex, "clearHidden">;
  readonly cases: CaseStore;
  readonly erasures: Pick<ErasureRecord, "add">;
  readonly clock: Clock;
}

/** How many records were restored, by kind. */
export type RestoredCounts = Readonly<Record<HiddenKind, number>>;

/** By then the event is there again, so that the scheduler finds that its body is needed. */
const bodyCheckMs = 10_000;
const pageSize = 25;

/**
 * Brings back what an erasure has hidden, and can be repeated. Its marks go first, so that nothing more is hidden; an event
 * comes before its deliveries, which need it.
 */
export function createRestoreHidden(deps: RestoreHiddenDependencies) {
  const { store, erasures, clock } = deps;
  const restoreOne = createRestoreOne(deps);
  return async (erasure: Erasure): Promise<RestoredCounts> => {
    const { id, subject: of, at, restoredAt: on = clock.now() } = erasure;
    await erasures.add({ key: of, state: "restored", on, at, of });
    for (const { key } of await store.findErasureSubjects(id)) await store.clearHidden(key, id);
    const counts = { evt: 0, dlv: 0, case: 0, job: 0 };
    for (const kind of ["evt", "dlv", "case", "job"] as const) {
      for (;;) {
        const hidden = await store.listHidden(id, kind, pageSize);
        for (const one of hidden) await restoreOne[kind](id, one);
        counts[kind] += hidden.length;
        if (hidden.length < pageSize) break;
      }
    }
    return counts;
  };
}

function createRestoreOne({ store, cases, clock }: RestoreHiddenDependencies) {
  const restore = (erasure: string, id: string) => store.restoreHidden(erasure, id);
  return {
    async evt(erasure, id) {
      const { objects } = await store.findHiddenBodies(erasure, id);
      await restore(erasure, id);
      for (const key of objects) await store.showBody(eventBodyId(key), clock.now() + bodyCheckMs);
    },
    dlv: restore,
    job: restore,
    async case(erasure, key) {
      const hidden = await store.findHiddenCase(erasure, key);
      if (hidden !== undefined) {
        await changeCase(cases, key, (state) => (state === undefined ? hidden : mergeCases(state, hidden)));
      }
      await store.removeHidden(erasure, key);
    },
  } as const satisfies Readonly<Record<HiddenKind, (erasure: string, id: string) => Promise<void>>>;
}

export interface RestoreSubjectDependencies extends RestoreHiddenDependencies {
  readonly store: RestoreHiddenDependencies["store"] & Pick<ErasureStore, "findErasure" | "moveErasure">;
  readonly digest: () => Promise<KeyedDigest>;
  readonly erasureWaits: ErasureWaits;
}

/**
 * Restores what the erasure of a subject has hidden. The scheduler looks once more, for what was hidden at the same time,
 * and completes an interrupted run.
 *
 * The function returns `undefined` where nothing of the subject is hidden, or is being removed already.
 */
export function createRestoreSubject(deps: RestoreSubjectDependencies) {
  const { store, clock, erasureWaits } = deps;
  const restoreHidden = createRestoreHidden(deps);
  return async (id: SubjectId): Promise<RestoredCounts | undefined> => {
    const erasure = erasureId(subjectKey(await deps.digest(), id));
    const now = clock.now();
    const to = { state: "restoring", restoredAt: now } as const;
    const moved = await store.moveErasure(erasure, ["hiding", "hidden"], to, now + erasureWaits.again);
    const restoring = moved ?? (await store.findErasure(erasure));
    return restoring?.state === "restoring" ? await restoreHidden(restoring) : undefined;
  };
}
