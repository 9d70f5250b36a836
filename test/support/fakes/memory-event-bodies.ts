import type { EventBodyStore, TrackedBody } from "../../../shared/gateway/ports/event-body-store.ts";
import type { ProcessedWebhooks } from "../../../shared/gateway/ports/processed-webhooks.ts";

/** Notes of bodies, and of webhooks taken out of the intake bucket, in memory. */
export function memoryEventBodies() {
  const notes = new Map<string, { readonly body: TrackedBody; dueAt?: number | undefined }>();
  const taken = new Set<string>();
  const store: EventBodyStore & ProcessedWebhooks = {
    async trackBody(body, dueAt) {
      if (!notes.has(body.id)) notes.set(body.id, { body, dueAt });
    },
    async claimDueBody({ id, dueAt }, until) {
      const note = notes.get(id);
      if (note === undefined || note.dueAt !== dueAt) return undefined;
      note.dueAt = until;
      return note.body;
    },
    async planBody(id, dueAt, seen) {
      const note = notes.get(id);
      if (note?.dueAt !== undefined && (seen ?? note.dueAt) === note.dueAt) note.dueAt = dueAt;
    },
    async finishBody(id) {
      notes.delete(id);
    },
    async markProcessed(id) {
      taken.add(id);
    },
    wasProcessed: async (id) => taken.has(id),
  };
  return { ...store, notes };
}
