import { parseDateTime } from "../../../core/date-time.ts";
import { isRecord } from "../../../core/schema/structures.ts";
import { evidenceOf } from "../../answered-json.ts";
import type { VendorAnswer } from "../../split-call.ts";
import { idIn, type Members } from "./record-members.ts";

/** When the vendor created a record, by its clock. */
export function createdAt({ created_at }: Members): number | undefined {
  return typeof created_at === "string" ? parseDateTime(created_at) : undefined;
}

/** The id of what a normal answer has created. */
export const createdAs =
  (member: string) =>
  (answer: VendorAnswer): string | undefined => {
    const read = evidenceOf(answer);
    return "value" in read && isRecord(read.value) ? idIn(read.value, member) : undefined;
  };
