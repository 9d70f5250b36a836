import type { Log } from "../../core/log.ts";
import type { CaseCatchUp } from "../../vendors/case-catch-up.ts";
import type { CaseReading } from "../../vendors/webhook-reading.ts";
import { caseKey } from "../model/case-key.ts";
import type { GatewayEvent } from "../model/event.ts";
import type { KeyedDigest } from "../model/event-id.ts";
import type { CaseStore, StoredCase, TelehealthCase } from "../ports/case-store.ts";
import { withLook } from "./case-look.ts";
import { changeCase } from "./change-case.ts";
import { isMissed, recoveredBefore } from "./missed-status.ts";
import { type ReadCase, readCaseSafely } from "./read-case-safely.ts";
import { advanceCase } from "./telehealth-case.ts";

export interface ProjectCaseDependencies {
  readonly cases: CaseStore;
  readonly digest: () => Promise<KeyedDigest>;
  /** The reader of cases in a vendor's events; `undefined` for a vendor without cases. */
  readonly caseReaderOf: (vendor: string) => ReadCase | undefined;
  /** How a vendor's cases are caught up with; `undefined` for a vendor that is not asked. */
  readonly catchUpOf?: (vendor: string) => Pick<CaseCatchUp, "final"> | undefined;
  readonly log: Log;
}

/** A vendor's event that is about to be stored. */
export interface CaseEventToApply
  extends Pick<GatewayEvent, "id" | "type" | "time" | "receivedAt" | "subject">,
    Readonly<Record<"vendor" | "connection", string>> {
  readonly body: Uint8Array;
  /** The vendor was asked for it, since its webhook was missed. */
  readonly recovered?: true | undefined;
}

/** What applying an event to its case has shown. */
export interface AppliedEvent {
  /** The event is about the case alone, so that the case knows the time of its newest event. */
  readonly isSubject: boolean;
  /** A newer event about the case alone was applied before. */
  readonly stale: boolean;
  /** The recovered event that stated the webhook's status before. */
  readonly recoveredAs?: string | undefined;
  /** Of a recovered event: an event has stated its status meanwhile, or its case is gone. */
  readonly explained?: boolean;
  /** Why the case is not changed, for example because other writers keep changing it. */
  readonly failure?: unknown;
}

/** An event's case, as it was before the event; an earlier revision only costs another read (`change-case.ts`). */
export interface FoundCase {
  readonly key: string;
  readonly reading: CaseReading;
  readonly stored: StoredCase | undefined;
}

/**
 * Finds the case of an event. An event that the vendor's reader fails at has no case, and is logged.
 *
 * @returns a function that returns `undefined` for an event without a case
 */
export function createFindCase({ cases, digest, caseReaderOf, log }: ProjectCaseDependencies) {
  return async (event: CaseEventToApply): Promise<FoundCase | undefined> => {
    const { vendor, connection, subject } = event;
    const read = caseReaderOf(vendor);
    if (read === undefined) return undefined;
    const type = event.type.slice(vendor.length + 1);
    const reading = readCaseSafely(read, { type, subject }, event.body);
    if (reading === "unreadable")
      log.error("webhook.unreadable", { eventId: event.id, vendor, connection, of: "case" });
    if (reading === undefined || reading === "unreadable") return undefined;
    const key = caseKey(await digest(), vendor, connection, reading.caseId);
    return { key, reading, stored: await cases.findCase(key, false) };
  };
}

/** Applies an event to its case; idempotent. */
export function createProjectCase({ cases, catchUpOf }: Pick<ProjectCaseDependencies, "cases" | "catchUpOf">) {
  return async (event: CaseEventToApply, { key, reading, stored }: FoundCase): Promise<AppliedEvent> => {
    const { subject, vendor, connection, time } = event;
    const catchUp = catchUpOf?.(vendor);
    const rule = catchUp && { of: `${vendor}/${connection}`, final: catchUp.final };
    const isSubject = Object.keys(subject).length === 1 && Object.values(subject)[0] === reading.caseId;
    let stale = false;
    let recoveredAs: string | undefined;
    let explained = false;
    const status = reading.status && { ...reading.status, time };
    const apply = (state: TelehealthCase | undefined): TelehealthCase | undefined => {
      stale = isSubject && (state?.newestTime ?? 0) > time;
      const applied = state?.timeline.find(({ eventId }) => eventId === event.id);
      explained = event.recovered === true && applied === undefined && !(state && status && isMissed(state, status));
      recoveredAs = applied?.recoveredAs;
      if (applied !== undefined || explained) return state;
      if (event.recovered !== true && state && status) recoveredAs = recoveredBefore(state, status);
      return withLook(applyEvent(state, { ...event, recoveredAs }, reading, isSubject), rule);
    };
    try {
      await changeCase(cases, key, apply, Promise.resolve(stored));
    } catch (failure) {
      // What is stated by asking can be stated again.
      if (event.recovered === true) throw failure;
      // A later event is stale by this event's time, which is stored now.
      if (isSubject && !(await cases.recordNewestTime(key, event.time))) throw failure;
      return { isSubject, stale, recoveredAs, failure };
    }
    return { isSubject, stale, recoveredAs, explained };
  };
}

/** The case with the event. */
function applyEvent(
  state: TelehealthCase | undefined,
  event: CaseEventToApply & Pick<AppliedEvent, "recoveredAs">,
  reading: CaseReading,
  isSubject: boolean,
): TelehealthCase {
  const advanced = advanceCase(state, { ...event, reading });
  return isSubject ? { ...advanced, newestTime: Math.max(state?.newestTime ?? 0, event.time) } : advanced;
}
