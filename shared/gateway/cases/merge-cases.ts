import type { Fact, TelehealthCase, Version } from "../ports/case-store.ts";
import { compareVersions, mergeOfferings } from "./telehealth-case.ts";

/** The case as the events of both states tell it: of each fact the later version. */
export function mergeCases(one: TelehealthCase, other: TelehealthCase): TelehealthCase {
  const timeline = [
    ...new Map([...one.timeline, ...other.timeline].map((entry) => [entry.eventId, entry])).values(),
  ].toSorted(compareVersions);
  const facts = {
    status: later(one.status, other.status),
    orderStatus: later(one.orderStatus, other.orderStatus),
    orderDetails: later(one.orderDetails, other.orderDetails),
    trackingNumber: later(one.trackingNumber, other.trackingNumber),
  };
  const known = Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
  const newestTime = Math.max(one.newestTime ?? 0, other.newestTime ?? 0);
  const look = one.look ?? other.look;
  const erasedUntil = Math.max(one.erasedUntil ?? 0, other.erasedUntil ?? 0);
  return {
    caseId: one.caseId,
    ...((one.connection ?? other.connection) === undefined ? {} : { connection: one.connection ?? other.connection }),
    lastReceivedAt: Math.max(one.lastReceivedAt, other.lastReceivedAt),
    ...(newestTime > 0 ? { newestTime } : {}),
    ...(erasedUntil > 0 ? { erasedUntil } : {}),
    ...known,
    offerings: other.offerings.reduce(
      (merged, { id, value, ...version }) => mergeOfferings(merged, [{ id, values: value }], version),
      one.offerings,
    ),
    timeline,
    ...(look === undefined ? {} : { look }),
  };
}

function later<Known extends Fact<string> & Version>(one: Known | undefined, other: Known | undefined) {
  if (one === undefined || other === undefined) return one ?? other;
  return compareVersions(one, other) >= 0 ? one : other;
}
