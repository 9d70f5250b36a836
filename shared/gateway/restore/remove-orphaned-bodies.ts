import type { Clock } from "../../core/clock.ts";
import { isTerminal } from "../model/job.ts";
import type { EventBodyIndex } from "../ports/event-body-index.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { RestoredBodies } from "../ports/restored-bodies.ts";
import type { UploadStore } from "../ports/upload-store.ts";

export interface RemoveOrphanedBodiesDependencies {
  readonly bodies: RestoredBodies;
  readonly store: Pick<EventBodyIndex, "findBody">;
  readonly jobs: Pick<JobStore, "lookUpJob">;
  readonly uploads: Pick<UploadStore, "findUpload">;
  readonly clock: Clock;
}

export interface RemovedBodies {
  readonly removed: number;
  readonly kept: number;
  /** Keys of objects of no kind that the gateway makes; they remain. */
  readonly unknown: readonly string[];
}

/** What the object of that key belongs to, by its prefix; `undefined` for no kind that the gateway makes. */
export function ownerOf(key: string): { readonly kind: Kind; readonly id: string } | undefined {
  const [, prefix = "", id = ""] = /^([a-z]+)\/([^/]+)/.exec(key) ?? [];
  return isKind(prefix) && id !== "" ? { kind: prefix, id } : undefined;
}

type Kind = "events" | "jobs" | "uploads" | "answers";

const isKind = (text: string): text is Kind => ["events", "jobs", "uploads", "answers"].includes(text);

/**
 * Removes from a restored bucket every body that no restored record needs. Tables and bucket are never of one moment, and
 * the scheduler finds a body only by its record: without one, an erased patient's body would remain, an event's for ever.
 * It can be repeated.
 */
export function createRemoveOrphanedBodies(deps: RemoveOrphanedBodiesDependencies) {
  const isNeeded = createIsNeeded(deps);
  return async (): Promise<RemovedBodies> => {
    const count = { removed: 0, kept: 0 };
    const unknown: string[] = [];
    for await (const key of deps.bodies.list()) {
      const owner = ownerOf(key);
      if (owner === undefined) {
        unknown.push(key);
      } else if (await isNeeded[owner.kind](owner.id)) {
        count.kept += 1;
      } else {
        await deps.bodies.remove(key);
        count.removed += 1;
      }
    }
    return { ...count, unknown };
  };
}

function createIsNeeded({ store, jobs, uploads, clock }: RemoveOrphanedBodiesDependencies) {
  return {
    // Whether its event exists is for the scheduler, which has the record.
    events: async (id) => (await store.findBody(id)) !== undefined,
    jobs: async (id) => (await jobs.lookUpJob(id)) !== undefined,
    async uploads(id) {
      const upload = await uploads.findUpload(id);
      if (upload === undefined) return false;
      if (upload.until > clock.now()) return true;
      const job = upload.usedBy === null ? undefined : await jobs.lookUpJob(upload.usedBy);
      return job !== undefined && !isTerminal(job.status);
    },
    // No record refers to an answer, and the link to one was valid for minutes.
    answers: async () => false,
  } as const satisfies Readonly<Record<Kind, (id: string) => Promise<boolean>>>;
}
