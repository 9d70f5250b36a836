import type { EventDocumentation } from "../event-documentation.ts";

/** The vendor publishes no format: its webhooks arrive as they are, under this name. */
export const eventTypes: readonly EventDocumentation[] = [
  {
    name: "unknown",
    evidence: "named",
    description:
      "Something has changed in a practice. Neither names nor fields are published, so `data` is all there is.",
  },
];
