import type { DueRecord } from "./due-index.ts";

/** An event's body that is a blob. Its record is stored before the blob, so that no blob is without one. */
export interface TrackedBody {
  /** `bdy_…`, not to be guessed. */
  readonly id: string;
  readonly eventId: string;
  /**
   * Ids of the erasures that may have hidden its event. One that has ended, or has another copy of the event, stays named:
   * whether it has a copy with this body is asked of the copy.
   */
  readonly hiddenBy?: ReadonlySet<string>;
  /** Of a version that named no erasure: it is kept until `showBody`. */
  readonly hidden?: true;
}

export interface EventBodyIndex {
  /** @param dueAt when the scheduler checks whether its event is stored */
  trackBody(body: TrackedBody, dueAt: number): Promise<void>;
  /** `undefined` for a body that is not tracked, or is removed. */
  findBody(id: string): Promise<TrackedBody | undefined>;
  /** Moves `dueAt`; `undefined` when another worker has moved it. */
  claimDueBody(due: DueRecord, until: number): Promise<TrackedBody | undefined>;
  /**
   * Sets when the scheduler checks again.
   *
   * @param seen only if that is its `dueAt`; an erasure of its event leaves it out, and has it checked sooner
   */
  planBody(id: string, dueAt: number, seen?: number): Promise<void>;
  /** Names an erasure of the body, before that hides its event, or is left the hidden event by another one. */
  hideBody(id: string, erasure: string): Promise<void>;
  /** Has the scheduler check the body at `dueAt`, as its event is restored or removed. */
  showBody(id: string, dueAt: number): Promise<void>;
  /** Records that the body is removed. */
  finishBody(id: string): Promise<void>;
}
