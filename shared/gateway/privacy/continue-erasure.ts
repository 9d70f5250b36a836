import type { Log } from "../../core/log.ts";
import { createDeleteDisclosures, type DeleteDisclosuresDependencies } from "../disclosures/delete-disclosures.ts";
import { type Erasure, type ErasureWaits, vendorOfSubject } from "../model/erasure.ts";
import type { DisclosureIndex } from "../ports/disclosure-index.ts";
import type { ErasureStore } from "../ports/erasure-store.ts";
import type { ReceiptSender } from "../ports/receipt-sender.ts";
import type { SubjectIndex } from "../ports/subject-index.ts";
import type { DueHandler } from "../scheduler/run-due-work.ts";
import { createEraseKey, type EraseKeyDependencies } from "./erase-key.ts";
import { erasureReceipt } from "./erasure-receipt.ts";
import { createFindSubjects } from "./find-subject.ts";
import { createHideSubject, type HideSubjectDependencies } from "./hide-subject.ts";
import { createRemoveHidden, type RemoveHiddenDependencies } from "./remove-hidden.ts";
import { createRestoreHidden, type RestoreHiddenDependencies } from "./restore-subject.ts";

export interface FinishErasureDependencies
  extends Omit<EraseKeyDependencies, "store">,
    Omit<RemoveHiddenDependencies, "store" | "clock"> {
  readonly store: EraseKeyDependencies["store"] &
    RemoveHiddenDependencies["store"] &
    Pick<ErasureStore, "findErasureSubjects" | "finishErasure"> &
    Pick<SubjectIndex, "putTombstone" | "clearHidden">;
  readonly erasures: HideSubjectDependencies["erasures"];
  readonly disclosures: DeleteDisclosuresDependencies["disclosures"] & Pick<DisclosureIndex, "linkCases">;
}

/** Removes what an erasure has hidden and what was recorded of its subjects since, and then the erasure. Can be repeated. */
export function createFinishErasure(deps: FinishErasureDependencies) {
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
    if (withDisclosures) await deleteDisclosures(keys);
    // The account of the patient's disclosures finds those of the cases by these links.
    else
      await disclosures.linkCases(
        of,
        keys.filter((key) => key !== of),
      );
    for (const subject of subjects) await eraseKey({ ...subject, at, of, basis });
    await removeHidden(erasure);
    for (const key of keys) {
      if (key !== of) await store.removeFromSubject(of, key);
      await store.clearHidden(key, id);
    }
    await store.finishErasure(id);
  };
}

export interface ContinueErasureDependencies extends Omit<FinishErasureDependencies, "store"> {
  readonly store: FinishErasureDependencies["store"] &
    HideSubjectDependencies["store"] &
    RestoreHiddenDependencies["store"] &
    Pick<ErasureStore, "claimDueErasure" | "moveErasure"> &
    Pick<SubjectIndex, "findHolds">;
  readonly erasureWaits: ErasureWaits;
  readonly log: Log;
  readonly receipts: ReceiptSender;
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
  return async (due) => {
    const erasure = await store.claimDueErasure(due, clock.now() + erasureWaits.again);
    if (erasure === undefined) return "skipped";
    const subjects = await store.findErasureSubjects(erasure.id);
    const isHeld = (await store.findHolds(subjects.map(({ key }) => key))).length > 0;
    const step = stepOf(erasure, isHeld);
    await steps[step](erasure);
    log.info("audit.erasure", { erasure: erasure.id, step, basis: erasure.basis, subjects: subjects.length });
    return "handled";
  };
}

function createSteps(deps: ContinueErasureDependencies) {
  const { store, clock, erasureWaits, receipts } = deps;
  const findSubjects = createFindSubjects(deps);
  const hideSubject = createHideSubject(deps);
  const restoreHidden = createRestoreHidden(deps);
  const finishErasure = createFinishErasure(deps);
  return {
    /** A second time, for what workers have recorded that began before the operator's command. */
    async hide(erasure) {
      const found = await findSubjects(await store.findErasureSubjects(erasure.id));
      const { busy } = await hideSubject({ erasure, found });
      const removedAt = erasure.hiddenAt + erasureWaits.restorable;
      if (busy === 0) await store.moveErasure(erasure.id, ["hiding"], { state: "hidden" }, removedAt);
    },
    async wait({ id }) {
      await store.moveErasure(id, ["hidden"], { state: "hidden" }, clock.now() + erasureWaits.held);
    },
    async remove({ id }) {
      // Unless it is being restored since: what is removed cannot be restored.
      const to = { state: "removing" } as const;
      const removing = await store.moveErasure(id, ["hidden", "removing"], to, clock.now() + erasureWaits.again);
      if (removing === undefined) return;
      const { subject, basis: reason, receipt: erasure = removing.id } = removing;
      const of = { erasure, vendor: vendorOfSubject(subject), connection: null, outcome: "removed", reason };
      await receipts.send([erasureReceipt({ ...of, at: clock.now() })]);
      await finishErasure(removing);
    },
    async restore(erasure) {
      await restoreHidden(erasure);
      await store.finishErasure(erasure.id);
    },
  } as const satisfies Readonly<Record<ErasureStep, (erasure: Erasure) => Promise<void>>>;
}
