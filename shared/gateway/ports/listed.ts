/** A record and its position in a list. Positions sort by arrival; one is the cursor of the records after it. */
export interface Listed<Record> {
  readonly position: string;
  readonly record: Record;
}
