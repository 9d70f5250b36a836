/** Where a record stands in a list; a position sorts by arrival, and is itself the cursor of what follows it. */
export interface Listed<Record> {
  readonly position: string;
  readonly record: Record;
}
