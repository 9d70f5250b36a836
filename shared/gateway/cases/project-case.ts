import type { Log } from "../../core/log.ts";
import { loadBody } from "../events/event-bodies.ts";
import { caseKey } from "../model/case-key.ts";
import type { StoredEvent } from "../model/event.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { BlobStore } from "../ports/blob-store.ts";
import type { CaseStore } from "../ports/case-store.ts";
import { changeCase } from "./change-case.ts";
import { type ReadCase, readCaseSafely } from "./read-case-safely.ts";
import { advanceCase } from "./telehealth-case.ts";

export interface ProjectCaseDependencies {
  readonly cases: CaseStore;
  readonly eventBodies: Pick<BlobStore, "get">;
  readonly digest: () => Promise<KeyedDigest>;
  /** The reader of cases in a vendor's events; `undefined` for a vendor without cases. */
  readonly caseReaderOf: (vendor: string) => ReadCase | undefined;
  readonly log: Log;
}

/**
 * Applies an event to its case; idempotent. An event that the vendor's reader fails at changes no case, and is logged.
 *
 * @throws when other writers keep changing the case
 */
export function createProjectCase({ cases, eventBodies, digest, caseReaderOf, log }: ProjectCaseDependencies) {
  return async (event: StoredEvent): Promise<void> => {
    const { vendor, connection } = event;
    if (vendor === null || connection === null || event.partnerId !== undefined) return;
    const read = caseReaderOf(vendor);
    const body = read === undefined ? undefined : await loadBody(eventBodies, event.body);
    if (read === undefined || body === undefined) return;
    const type = event.type.slice(vendor.length + 1);
    const reading = readCaseSafely(read, { type, subject: event.subject }, body);
    if (reading === undefined) return;
    if (reading === "unreadable") {
      log.error("webhook.unreadable", { eventId: event.id, vendor, connection, of: "case" });
      return;
    }
    const key = caseKey(await digest(), vendor, connection, reading.caseId);
    await changeCase(cases, key, (state) => advanceCase(state, { ...event, reading }));
  };
}
