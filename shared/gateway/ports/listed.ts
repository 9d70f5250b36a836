import type { ListRange } from "../model/list-range.ts";

/** A record and its position in a list. Positions sort by arrival; one is the cursor of the records after it. */
export interface Listed<Record> {
  readonly position: string;
  readonly record: Record;
}

/** A position that was examined. It has no record where that has expired, was removed or has another position by now. */
export interface ListEntry<Record> {
  readonly position: string;
  readonly record: Record | undefined;
}

/** Examines the next positions of a range: `limit` of them, and fewer only where the range ends. */
export type ExamineList<Record> = (range: ListRange, limit: number) => Promise<readonly ListEntry<Record>[]>;
