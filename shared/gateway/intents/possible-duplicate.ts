import { Problem } from "../../core/problem.ts";
import type { UnreadIntents } from "../../vendors/read-intents.ts";
import type { GuardHolder } from "../model/intent-guard.ts";
import type { Guard, GuardPlan } from "./plan-guards.ts";

/** A call's guard that an earlier job holds. */
export interface GuardConflict {
  readonly guard: Guard;
  readonly holder: GuardHolder;
  /** The holder is a job of the caller's own: of another partner's, nothing is shown. */
  readonly own: boolean;
}

/**
 * 422: nothing was sent.
 *
 * @param repeated pointers of elements that are equal to an earlier one of the call itself
 */
export function possibleDuplicate(conflicts: readonly GuardConflict[], repeated: readonly string[] = []): Problem {
  const jobs = jobsOf(conflicts);
  const others = conflicts.some(({ own }) => !own);
  const override = `To do it once more, send 'Gateway-Allow-Repeat: ${jobs.join(", ")}'.`;
  const earlier = `An earlier call had the same intent, under another key or none; it was done, may have been done, or may still be done. Nothing was sent for this request. Look at 'conflicts'. ${others ? "The earlier call is not yours: only the operator can say more." : override}`;
  const twice =
    "The call itself names the same thing more than once, at the places in 'conflicts'. Nothing was sent for this request. Leave the repeated elements out, or order them by another call.";
  return new Problem({
    status: 422,
    name: "possible-duplicate",
    title: "Possible duplicate",
    detail: conflicts.length === 0 ? twice : earlier,
    outcome: "not-sent",
    retryable: false,
    conflicts: [
      ...conflicts.map(({ guard, holder, own }) => ({
        pointer: guard.pointer,
        job: own ? holder.jobId : null,
        firstAt: own ? new Date(holder.at).toISOString() : null,
        changed: own ? changedMembers(guard, holder) : [],
      })),
      ...repeated.map((pointer) => ({ pointer, job: null, firstAt: null, changed: [] })),
    ],
  });
}

/** 422: where repeats are refused, a call whose intent is not known is no better than a repeat. */
export function intentNotRead(reason: UnreadIntents): Problem {
  return new Problem({
    status: 422,
    name: "intent-not-read",
    title: "Whether this repeats an earlier call cannot be checked",
    detail: `Repeats are refused here, and ${unreadReasons[reason]}. Nothing was sent.`,
    outcome: "not-sent",
    retryable: false,
  });
}

const unreadReasons: Readonly<Record<UnreadIntents, string>> = {
  upload: "a body that is an upload is not read: send it with the call",
  "too-large": "a body of more than 1 MiB is not read",
  "not-decodable": "the body's content coding cannot be undone",
  "too-deep": "the body is nested too deep to be read",
  "not-json": "the body is no JSON",
  "too-many-elements": "a call has more than 20 elements: send them in several calls",
};

/** Items of `Gateway-Warning` on the answer of a call that passes. */
export function intentWarnings(
  conflicts: readonly GuardConflict[],
  { repeated, unread }: Pick<GuardPlan, "repeated" | "unread">,
): readonly string[] {
  return [
    ...jobsOf(conflicts).map((job) => `${duplicateWarning}; job=${job}`),
    ...(repeated.length > 0 || conflicts.some(({ own }) => !own) ? [duplicateWarning] : []),
    ...(unread === undefined ? [] : [`intent-not-read; reason=${unread}`]),
  ];
}

const duplicateWarning = "possible-duplicate";

/** Those of a job's warnings that only its first request could know: a replayed answer repeats them. */
export function isIntentWarning(item: string): boolean {
  return item.startsWith(duplicateWarning);
}

function jobsOf(conflicts: readonly GuardConflict[]): readonly string[] {
  return [...new Set(conflicts.filter(({ own }) => own).map(({ holder }) => holder.jobId))];
}

/** The pointers of members that differ, or that one of the two calls does not have, in the later call. */
function changedMembers({ pointer, members }: Guard, holder: GuardHolder): readonly string[] {
  const [now, before] = [new Map(members), new Map(holder.members)];
  const all = new Set([...now.keys(), ...before.keys()]);
  const inElement = `${pointer.slice(0, pointer.lastIndexOf("/"))}/-`;
  return [...all]
    .filter((place) => now.get(place) !== before.get(place))
    .map((place) =>
      pointer !== "" && (place === inElement || place.startsWith(`${inElement}/`))
        ? pointer + place.slice(inElement.length)
        : place,
    )
    .toSorted();
}
