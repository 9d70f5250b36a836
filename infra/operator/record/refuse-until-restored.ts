import { OperatorRefusal } from "../../../shared/gateway/operator/operator-refusal.ts";
import type { RestoreMarker } from "../../../shared/gateway/ports/restore-marker.ts";

/** The state that the command is to change. */
interface State {
  /** The suffix of restored state; `undefined` for state that was not restored. */
  readonly restoredFrom: string | undefined;
  readonly marker: Pick<RestoreMarker, "find">;
}

/** The parts of a prepared command that decide. */
interface Change {
  /** `undefined` when nothing is changed. */
  readonly question: string | undefined;
  readonly duringRestore: boolean;
}

/**
 * Refuses a change of restored state, and the disclosure of a payload, before `restore finish`: a job that is queued there may have
 * been sent since the backup, so that to cancel it releases its key for a second order, and a patient may have been erased since.
 *
 * @throws OperatorRefusal
 */
export async function refuseUntilRestored(
  { restoredFrom, marker }: State,
  { question, duringRestore }: Change,
): Promise<void> {
  if (question === undefined || duringRestore || restoredFrom === undefined) return;
  if ((await marker.find(restoredFrom)) !== undefined) return;
  throw new OperatorRefusal(
    "Nothing was changed. The state was restored from a backup: run `restore finish` first (docs/runbook.md, Restoring).",
  );
}
