import type { DueRecord } from "./due-index.ts";

/** An event's body in the object store. It is noted before it is put, so that none can stand there unnoticed. */
export interface TrackedBody {
  /** `bdy_…`, not to be guessed. */
  readonly id: string;
  readonly eventId: string;
}

export interface EventBodyStore {
  /** @param dueAt when to look whether an event has come to stand with it */
  trackBody(body: TrackedBody, dueAt: number): Promise<void>;
  /** Pushes `dueAt` out; `undefined` when it has moved meanwhile. */
  claimDueBody(due: DueRecord, until: number): Promise<TrackedBody | undefined>;
  /**
   * Says when to look again.
   *
   * @param seen only if that is when it is due; who deletes its event has it looked at sooner, whatever is planned
   */
  planBody(id: string, dueAt: number, seen?: number): Promise<void>;
  /** Says that the body is gone for good. */
  finishBody(id: string): Promise<void>;
}
