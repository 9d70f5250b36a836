import type { Erasure, ErasureBasis, ErasureState } from "../model/erasure.ts";
import type { StoredEvent } from "../model/event.ts";
import type { Job } from "../model/job.ts";
import type { TelehealthCase } from "./case-store.ts";
import type { DueRecord } from "./due-index.ts";
import type { SubjectOfErasure } from "./erasure-record.ts";

/** What an erasure begins with. */
export interface NewErasure {
  /** The key of the subject. */
  readonly subject: string;
  /** The key of the state of the case, where the subject is one. */
  readonly caseKey?: string | undefined;
  readonly basis: ErasureBasis;
  /** Epoch milliseconds, as in `Erasure`. */
  readonly at: number;
  readonly hiddenAt: number;
  readonly withDisclosures?: true | undefined;
}

/** The bodies in the bucket that a hidden record needs. */
export interface HiddenBodies {
  /** Keys of objects that belong to the record alone. */
  readonly objects: readonly string[];
  /** The upload that a job has sent or would have sent. */
  readonly upload?: string;
}

/** What an erasure hides of a case. */
export interface HiddenCaseState {
  readonly state: TelehealthCase;
  /** Of what is hidden; another one with each change. */
  readonly revision?: string;
}

/** A record that an erasure has hidden: the id of an event, a delivery or a job, or the key of a case. */
export type HiddenId = string;

export type HiddenKind = "evt" | "dlv" | "case" | "job";

/**
 * Erasures, and what they have hidden. A hidden record is in the partition of its erasure, where no other reader looks; of a
 * job only request and answer are there. Each step can be repeated. A record is copied before it is removed, so that a
 * crash loses nothing.
 */
export interface ErasureStore {
  /**
   * Begins an erasure as `hiding`, or widens one that is `hiding` or `hidden`.
   *
   * @returns `undefined` while the erasure of this subject is restored or removed
   */
  beginErasure(erasure: NewErasure, dueAt: number): Promise<Erasure | undefined>;
  findErasure(id: string): Promise<Erasure | undefined>;
  /** Adds a case of the patient to the subjects of an erasure; its own is one from the beginning. */
  addErasureSubject(id: string, subject: SubjectOfErasure): Promise<void>;
  /** The subjects of an erasure: its own, and the cases of a patient. */
  findErasureSubjects(id: string): Promise<readonly SubjectOfErasure[]>;
  /** Moves a due erasure's `dueAt`; `undefined` when another worker has moved it. */
  claimDueErasure(due: DueRecord, until: number): Promise<Erasure | undefined>;
  /**
   * Changes the state, from one of these.
   *
   * @param seen only while it is the erasure of that time: not where `beginErasure` has widened it since
   * @returns `undefined` when it is in another state, or is not as seen
   */
  moveErasure(
    id: string,
    from: readonly ErasureState[],
    to: Pick<Erasure, "state"> & Partial<Pick<Erasure, "restoredAt" | "checkedAt" | "firstDoneAt">>,
    dueAt: number,
    seen?: Pick<Erasure, "at" | "hiddenAt">,
  ): Promise<Erasure | undefined>;
  /** Removes the erasure's own record, when nothing is hidden any more. */
  finishErasure(id: string): Promise<void>;
  /** Hides an event; its deliveries are hidden on their own. */
  hideEvent(erasure: string, event: string): Promise<void>;
  /** @returns as `DeliveryStore.eraseDelivery` */
  hideDelivery(erasure: string, delivery: string): Promise<number | undefined>;
  /**
   * Replaces what is hidden of a case. The caller erases it from the case.
   *
   * @param seen what is replaced; `undefined` where nothing of the case is hidden
   * @returns `false` when something else is hidden by now
   */
  hideCase(
    erasure: string,
    caseKey: string,
    state: TelehealthCase,
    seen: HiddenCaseState | undefined,
  ): Promise<boolean>;
  /**
   * Hides request and answer of a job that has ended, or is uncertain without a lease. Of one that other erasures hide, it
   * stays hidden until the last of them is restored.
   *
   * @param job as it was read: another one may have taken the place of one with a released key
   * @returns `busy` when its state forbids it now, `absent` without such a job
   */
  hideJob(erasure: string, job: Pick<Job, "id" | "createdAt">, now: number): Promise<"hidden" | "busy" | "absent">;
  /** Ids of hidden records of one kind. */
  listHidden(erasure: string, kind: HiddenKind, limit: number): Promise<readonly HiddenId[]>;
  /** Ids of all hidden deliveries, with those of their events. */
  listHiddenDeliveries(erasure: string): Promise<readonly { readonly id: HiddenId; readonly event: string }[]>;
  /** The id of the event of a hidden delivery. */
  findEventOfHidden(erasure: string, delivery: HiddenId): Promise<string | undefined>;
  /** `undefined` also for one that would have expired. */
  findHiddenEvent(erasure: string, id: HiddenId): Promise<StoredEvent | undefined>;
  findHiddenCase(erasure: string, caseKey: string): Promise<HiddenCaseState | undefined>;
  /** @returns `false` when something else is hidden of the case by now */
  removeHiddenCase(erasure: string, caseKey: string, seen: HiddenCaseState): Promise<boolean>;
  /** The bodies of a hidden event or job. */
  findHiddenBodies(erasure: string, id: HiddenId): Promise<HiddenBodies>;
  /**
   * Brings a hidden event, delivery or job back, unless there is a newer one; the hidden copy is removed last. A job that
   * other erasures hide, too, is left to them.
   *
   * @returns whether the record is there again, a job with its request
   */
  restoreHidden(erasure: string, id: HiddenId): Promise<boolean>;
  /** Leaves a hidden event or delivery to another erasure. */
  moveHidden(from: string, to: string, id: HiddenId): Promise<void>;
  /**
   * Records that the payload of a hidden job is removed, before it is: no restore of another erasure brings it back.
   *
   * @returns the other erasures that hide it, one of which may have the payload
   */
  finishHiddenJob(erasure: string, job: HiddenId): Promise<readonly string[]>;
  /** Removes the hidden copy permanently. */
  removeHidden(erasure: string, id: HiddenId): Promise<void>;
  /**
   * Lets the bare facts of an ended job expire at once, as long as they are without a payload and the job holds no
   * `Idempotency-Key`.
   */
  removeEndedJob(job: string): Promise<void>;
}
