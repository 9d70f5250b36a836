import type { Log } from "../../core/log.ts";
import { createDeleteDisclosures, type DeleteDisclosuresDependencies } from "../disclosures/delete-disclosures.ts";
import { type Erasure, type ErasureWaits, vendorOfSubject } from "../model/erasure.ts";
import type { DisclosureIndex } from "../ports/disclosure-index.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";
import { type AssignRestoredDependencies, createAssignRestored } from "./assign-restored.ts";
import { createEraseKey, type EraseKeyDependencies } from "./erase-key.ts";
import { erasureReceipt } from "./erasure-receipt.ts";
import { createFindSubjects } from "./find-subject.ts";
import { createHideSubject, ErasureInProgress, type HideSubjectDependencies } from "./hide-subject.ts";
import { createRemoveHidden, type RemoveHiddenDependencies } from "./remove-hidden.ts";
import { createRestoreHidden, type RestoreHiddenDependencies } from "./restore-subject.ts";
import { createFindHeld, type FindHeldDependencies } from "./subject-held.ts";

export interface RemoveErasedDependencies
  extends Omit<EraseKeyDependencies, "store">,
    Omit<RemoveHiddenDependencies, "store" | "clock"> {
  readonly store: EraseKeyDependencies["store"] &
    RemoveHiddenDependencies["store"] &
    Pick<ErasureStore, "findErasureSubjects"> &
    Pick<SubjectIndex, "putTombstone" | "clearHidden" | "findTombstones">;
  readonly erasures: HideSubjectDependencies["erasures"];
  readonly disclosures: DeleteDisclosuresDependencies["disclosures"] & Pick<DisclosureIndex, "linkCases">;
}

/**
 * Removes what an erasure has hidden and what was recorded of its subjects since; its own record stays. Can be repeated.
 */
export function createRemoveErased(deps: RemoveErasedDependencies) {
  const { store, erasures, disclosures } = deps;
  const deleteDisclosures = createDeleteDisclosures(deps);
  const eraseKey = createEraseKey(deps);
  const removeHidden = createRemoveHidden(deps);
  return async (erasure: Erasure): Promise<void> => {
    const { id, subject: of, at, hiddenAt: on, basis, withDisclosures } = erasure;
    const entry = { state: "removed", on, at, of, basis, ...(withDisclosures && { withDisclosures }) } as const;
    const subjects = await store.findErasureSubjects(id);
    for (const subject of subjects) {
      await erasures.add({ ...subject, ...entry });
      await store.putTombstone(subject.key, at);
    }
    const keys = subjects.map(({ key }) => key);
    const others = await findOthers(store, keys, id);
    if (withDisclosures) await deleteDisclosures(keys, on);
    // The account of the patient's disclosures finds those of the cases by these links.
    else
      await disclosures.linkCases(
        of,
        keys.filter((key) => key !== of),
      );
    for (const subject of subjects) await eraseKey({ ...subject, at, on, of, basis, others });
    await removeHidden(erasure);
    // The cases stay linked to the patient: what comes of them later is the patient's, and may name the case alone.
    for (const key of keys) await store.clearHidden(key, id);
  };
}

/** The other erasures that hide something of the subjects. */
async function findOthers(store: Pick<SubjectIndex, "findTombstones">, keys: readonly string[], id: string) {
  const marks = await store.findTombstones(keys);
  return [...new Set(marks.flatMap(({ hiddenBy = id }) => (hiddenBy === id ? [] : [hiddenBy])))];
}

export interface ContinueErasureDependencies extends Omit<RemoveErasedDependencies, "store"> {
  readonly store: RemoveErasedDependencies["store"] &
    HideSubjectDependencies["store"] &
    RestoreHiddenDependencies["store"] &
    FindHeldDependencies["store"] &
    AssignRestoredDependencies["store"] &
    Pick<ErasureStore, "claimDueErasure" | "moveErasure" | "finishErasure">;
  readonly erasureWaits: ErasureWaits;
  readonly log: Log;
  readonly receipts: ReceiptSender;
  readonly eventQueue: AssignRestoredDependencies["eventQueue"];
}

/** What the scheduler does with a due erasure. */
export type ErasureStep = "hide" | "wait" | "remove" | "restore";

/** Decides by the erasure's state, and whether a hold has been put on one of its subjects since. */
export function stepOf({ state }: Pick<Erasure, "state">, isHeld: boolean): ErasureStep {
  if (state === "hiding") return "hide";
  if (state === "restoring") return "restore";
  return state === "hidden" && isHeld ? "wait" : "remove";
}

/** Continues a due erasure; each step can be repeated, so that a crash at any place is made good by the next look. */
export function createContinueErasure(deps: ContinueErasureDependencies): DueHandler {
  const { store, clock, erasureWaits, log } = deps;
  const steps = createSteps(deps);
  const isHeld = createIsHeld(deps);
  return async (due) => {
    const erasure = await store.claimDueErasure(due, clock.now() + erasureWaits.again);
    if (erasure === undefined) return "skipped";
    const step = stepOf(erasure, erasure.state === "hidden" && (await isHeld(erasure)));
    await steps[step](erasure);
    // Its own id is made of the patient's digest: lines of several years would be of one patient.
    log.info("audit.erasure", { erasure: erasure.receipt, step, basis: erasure.basis });
    return "handled";
  };
}

/** Whether a hold forbids to remove what an erasure hides: of its subjects, and of all that its events and jobs name. */
function createIsHeld(deps: ContinueErasureDependencies) {
  const findSubjects = createFindSubjects(deps);
  const findHeld = createFindHeld(deps);
  return async ({ id }: Erasure): Promise<boolean> => {
    const found = await findSubjects(await deps.store.findErasureSubjects(id));
    return (await findHeld(found)).length > 0;
  };
}

function createSteps(deps: ContinueErasureDependencies) {
  const { store, clock, erasureWaits, receipts } = deps;
  const findSubjects = createFindSubjects(deps);
  const hideSubject = createHideSubject(deps);
  const restoreHidden = createRestoreHidden(deps);
  const removeErased = createRemoveErased(deps);
  const isHeld = createIsHeld(deps);
  const assignRestored = createAssignRestored(deps);
  const record = async (outcome: "removed" | "restored", { id, subject, basis, receipt = id }: Erasure) => {
    const of = { erasure: receipt, vendor: vendorOfSubject(subject), connection: null, outcome, reason: basis };
    await receipts.send([erasureReceipt({ ...of, at: clock.now() })]);
  };
  /** Ends an erasure at the second look: after the first one, a worker may have hidden what it had read before. */
  const endAtSecond = async ({ id, state, firstDoneAt }: Erasure): Promise<void> => {
    const now = clock.now();
    if (firstDoneAt !== undefined) await store.finishErasure(id);
    else await store.moveErasure(id, [state], { state, firstDoneAt: now }, now + erasureWaits.again);
  };
  return {
    /** A second time, for what workers have recorded that began before the operator's command. */
    async hide(erasure) {
      const found = await findSubjects(await store.findErasureSubjects(erasure.id));
      const hidden = await hideSubject({ erasure, found }).catch((error: unknown) => {
        // It is being restored since: the scheduler continues that.
        if (error instanceof ErasureInProgress) return undefined;
        throw error;
      });
      const removedAt = erasure.hiddenAt + erasureWaits.restorable;
      // Unless a second run of the command has begun since: that one needs a look of its own.
      if (hidden?.busy === 0) await store.moveErasure(erasure.id, ["hiding"], { state: "hidden" }, removedAt, erasure);
    },
    async wait({ id }) {
      await store.moveErasure(id, ["hidden"], { state: "hidden" }, clock.now() + erasureWaits.held);
    },
    async remove(erasure) {
      const { id } = erasure;
      // Unless it is being restored since: what is removed cannot be restored.
      const to = { state: "removing" } as const;
      const removing = await store.moveErasure(id, ["hidden", "removing"], to, clock.now() + erasureWaits.again);
      if (removing === undefined) return;
      // Who puts a hold reads the state after it: one that was put since the first look is found here, or finds this state.
      // A look that ended in between has not asked.
      if (removing.checkedAt === undefined && removing.firstDoneAt === undefined) {
        const now = clock.now();
        if (await isHeld(removing)) {
          await store.moveErasure(id, ["removing"], { state: "hidden" }, now + erasureWaits.held);
          return;
        }
        await store.moveErasure(id, ["removing"], { ...to, checkedAt: now }, now + erasureWaits.again);
      }
      if (removing.firstDoneAt === undefined) await record("removed", removing);
      await removeErased(removing);
      await endAtSecond(removing);
    },
    async restore(erasure) {
      const found = await findSubjects(await store.findErasureSubjects(erasure.id));
      await restoreHidden(erasure);
      await assignRestored(found);
      if (erasure.firstDoneAt !== undefined) await record("restored", erasure);
      await endAtSecond(erasure);
    },
  } as const satisfies Readonly<Record<ErasureStep, (erasure: Erasure) => Promise<void>>>;
}
