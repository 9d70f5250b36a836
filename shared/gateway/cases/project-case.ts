import { isDeepStrictEqual } from "node:util";
import type { Log } from "../../core/log.ts";
import { loadBody } from "../events/event-bodies.ts";
import { caseKey } from "../model/case-key.ts";
import type { StoredEvent } from "../model/event.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore } from "../ports/case-store.ts";
import type { ObjectStore } from "../ports/object-store.ts";
import { type ReadCase, readCaseSafely } from "./read-case-safely.ts";
import { advanceCase } from "./telehealth-case.ts";

export interface ProjectCaseDependencies {
  readonly cases: CaseStore;
  readonly eventBodies: Pick<ObjectStore, "get">;
  readonly digest: () => Promise<KeyedDigest>;
  /** How this vendor's events tell of cases; `undefined` for a vendor that has none. */
  readonly caseReaderOf: (vendor: string) => ReadCase | undefined;
  readonly log: Log;
}

/** Events of one case that come at the same moment: each round lets one of them through. */
const tries = 10;

/**
 * Brings the event's case up to date; done twice it changes nothing. What the vendor's reader fails at is left out.
 *
 * @throws when others keep changing the case; whoever asked asks again
 */
export async function projectCase(dependencies: ProjectCaseDependencies, event: StoredEvent): Promise<void> {
  const { vendor, connection } = event;
  if (vendor === null || connection === null || event.partnerId !== undefined) return;
  const type = event.type.slice(vendor.length + 1);
  const read = dependencies.caseReaderOf(vendor);
  const body = read === undefined ? undefined : await loadBody(dependencies.eventBodies, event.body);
  if (read === undefined || body === undefined) return;
  const reading = readCaseSafely(read, { type, subject: event.subject }, body);
  if (reading === undefined) return;
  if (reading === "unreadable") {
    // The event stands and is delivered; only its case does not hear of it.
    dependencies.log.error("webhook.unreadable", { eventId: event.id, vendor, connection, of: "case" });
    return;
  }
  const { cases } = dependencies;
  const key = caseKey(await dependencies.digest(), vendor, connection, reading.caseId);
  for (let tried = 0; tried < tries; tried += 1) {
    const standing = await cases.findCase(key);
    const state = advanceCase(standing?.state, { ...event, reading });
    if (isDeepStrictEqual(state, standing?.state)) return;
    if (await cases.putCase(key, state, standing?.revision)) return;
  }
  throw new Error("The case is being changed by others.");
}
