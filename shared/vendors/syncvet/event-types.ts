import type { EventDocumentation } from "../event-documentation.ts";

/** The vendor publishes no format: its webhooks are passed on unread, under this name. */
export const eventTypes: readonly EventDocumentation[] = [
  {
    name: "unknown",
    evidence: "named",
    description:
      "Something has changed in a practice. Neither names nor fields are published, so only `data` is known.",
  },
];
