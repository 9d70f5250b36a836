import type { DueRecord } from "./due-index.ts";

/** An event's body that is a blob. Its record is stored before the blob, so that no blob is without one. */
export interface TrackedBody {
  /** `bdy_…`, not to be guessed. */
  readonly id: string;
  readonly eventId: string;
  /** Its event is hidden by an erasure, which decides about the body. */
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
  /** Leaves the body to an erasure, before its event is hidden. */
  hideBody(id: string): Promise<void>;
  /** Undoes `hideBody`, after the event is restored or removed; the scheduler checks the body at `dueAt`. */
  showBody(id: string, dueAt: number): Promise<void>;
  /** Records that the body is removed. */
  finishBody(id: string): Promise<void>;
}
