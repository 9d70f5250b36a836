import { isRecord } from "../../../core/schema/structures.ts";
import { evidenceOf } from "../../answered-json.ts";
import type { VendorAnswer } from "../../split-call.ts";

/** The id in the answer to a creation. */
const createdAs = (member: string) => (answer: VendorAnswer) => {
  const read = evidenceOf(answer);
  const id = "value" in read && isRecord(read.value) ? read.value[member] : undefined;
  return typeof id === "string" ? id.toLowerCase() : undefined;
};

export const createdItem = createdAs("formulary-uuid");
export const createdNote = createdAs("note-uuid");

/** The id of a record in a list, in the form of the two above. */
export function idIn(record: Readonly<Record<string, unknown>>, member: string): string | undefined {
  const id = record[member];
  return typeof id === "string" ? id.toLowerCase() : undefined;
}
