import { lastMember, outlineBody, parseSpan } from "../../core/body-outline.ts";
import { parseDateTime } from "../../core/date-time.ts";
import { isRecord } from "../../core/schema/structures.ts";
import type { CaseCatchUp, StatusReading } from "../case-catch-up.ts";

/** Of an id or a name; a longer text is none. */
const maxTextLength = 200;

/** Reads `case_status` of `getCase` (the vendor's collection, "Get case"): its name, and since when the case has it. */
function read(body: Uint8Array): StatusReading | undefined {
  const outline = outlineBody(body);
  const [id, status] = [lastMember(outline, "case_id"), lastMember(outline, "case_status")];
  if (!outline.isObject || id === undefined || status === undefined) return undefined;
  const [caseId, stated] = [parseSpan(body, id), parseSpan(body, status)];
  if (!isRecord(stated)) return undefined;
  const { name, updated_at: at } = stated;
  if (!isText(caseId) || !isText(name) || typeof at !== "string") return undefined;
  const updatedAt = parseDateTime(at);
  return updatedAt === undefined
    ? undefined
    : { caseId, name, updatedAt, data: body.subarray(status.start, status.end) };
}

const isText = (value: unknown): value is string =>
  typeof value === "string" && value !== "" && value.length <= maxTextLength;

export const catchUp: CaseCatchUp = {
  operation: "getCase",
  read,
  events: {
    created: "case_created",
    assigned: "case_assigned_to_clinician",
    waiting: "case_waiting",
    processing: "case_processing",
    support: "case_transferred_to_support",
    cancelled: "case_cancelled",
    completed: "case_completed",
  },
  final: ["cancelled", "completed"],
};
