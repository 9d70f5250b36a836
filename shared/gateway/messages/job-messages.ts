import { MessageUnreadable } from "./queue-messages.ts";

/** Asks for one attempt at a job; one whose attempt was made is dropped. */
export interface JobMessage {
  readonly v: 1;
  readonly jobId: string;
  /** From 1. */
  readonly attempt: number;
}

/** @throws MessageUnreadable */
export function parseJobMessage(value: unknown): JobMessage {
  if (typeof value === "object" && value !== null && "v" in value && value.v === 1) {
    const { jobId, attempt } = value as Record<string, unknown>;
    if (typeof jobId === "string" && typeof attempt === "number" && Number.isSafeInteger(attempt)) {
      return { v: 1, jobId, attempt };
    }
  }
  throw new MessageUnreadable();
}
