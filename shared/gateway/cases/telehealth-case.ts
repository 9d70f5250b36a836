import type { CaseReading } from "../../vendors/webhook-reading.ts";
import type { Fact, TelehealthCase, Version } from "../ports/case-store.ts";

/** An event of the case, with what the vendor's reader read in it. */
export interface CaseEvent {
  readonly id: string;
  readonly type: string;
  readonly time: number;
  readonly receivedAt: number;
  /** The vendor's connection. */
  readonly connection: string;
  readonly reading: CaseReading;
  /** The vendor was asked for its status, since the webhook was missed. */
  readonly recovered?: true | undefined;
  /** The recovered event that stated its status before. */
  readonly recoveredAs?: string | undefined;
}

/** What fits into one record of the store; beyond that the oldest entries are dropped. */
const maxTimelineLength = 1_000;
const maxOfferings = 100;

/** All offerings as JSON. An item of DynamoDB has at most 400 KB, of which the timeline needs up to 260 KB. */
const maxOfferingBytes = 100_000;

/**
 * The case with one more event. Each fact is stored with its version, and only a later version replaces it, so that
 * events in any order, and any number of times, give the same case.
 */
export function advanceCase(known: TelehealthCase | undefined, event: CaseEvent): TelehealthCase {
  const { reading, time, id: eventId } = event;
  const version: Version = { time, rank: reading.status?.rank ?? 0, eventId };
  const before = known ?? { caseId: reading.caseId, lastReceivedAt: 0, offerings: [], timeline: [] };
  const { status, details, trackingNumber } = reading.order;
  const later = <Value>(fact: Fact<Value> | undefined, value: Value | undefined): Fact<Value> | undefined =>
    value === undefined || (fact !== undefined && compareVersions(fact, version) >= 0) ? fact : { value, ...version };
  return {
    ...before,
    connection: event.connection,
    lastReceivedAt: Math.max(before.lastReceivedAt, event.receivedAt),
    ...present("status", later(before.status, reading.status?.name)),
    ...present("orderStatus", later(before.orderStatus, status)),
    ...present("orderDetails", later(before.orderDetails, details)),
    ...present("trackingNumber", later(before.trackingNumber, trackingNumber)),
    offerings: mergeOfferings(before.offerings, reading.offerings, version),
    timeline: [
      ...before.timeline.filter((entry) => entry.eventId !== eventId),
      {
        type: event.type,
        receivedAt: event.receivedAt,
        ...version,
        ...present("recovered", event.recovered && reading.status?.name),
        ...present("recoveredAs", event.recoveredAs),
      },
    ]
      .toSorted(compareVersions)
      .slice(-maxTimelineLength),
  };
}

/** By vendor time, then status rank, then event id. */
export function compareVersions(a: Version, b: Version): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.eventId === b.eventId) return 0;
  return a.eventId < b.eventId ? -1 : 1;
}

export function mergeOfferings(
  known: TelehealthCase["offerings"],
  read: CaseReading["offerings"],
  version: Version,
): TelehealthCase["offerings"] {
  const byId = new Map(known.map((offering) => [offering.id, offering]));
  for (const { id, values } of read) {
    const offering = byId.get(id);
    if (offering === undefined || compareVersions(offering, version) < 0)
      byId.set(id, { id, value: values, ...version });
  }
  const inOrder = [...byId.values()]
    .toSorted((a, b) => compareVersions(a, b) || (a.id < b.id ? -1 : 1))
    .slice(-maxOfferings);
  let bytes = 0;
  const lastDropped = inOrder.findLastIndex((offering) => {
    bytes += Buffer.byteLength(JSON.stringify(offering));
    return bytes > maxOfferingBytes;
  });
  return inOrder.slice(lastDropped + 1);
}

function present<Name extends string, Value>(name: Name, value: Value | undefined): { [Key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [Key in Name]?: Value });
}
