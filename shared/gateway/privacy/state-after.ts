import type { Fact, TelehealthCase, Version } from "../ports/case-store.ts";

/** As `stateAfter`, for ever: the case knows until when it was erased. */
export function erasedState(state: TelehealthCase, until: number, without?: string): TelehealthCase | undefined {
  const left = stateAfter(state, until, without);
  return left && { ...left, erasedUntil: Math.max(until, left.erasedUntil ?? 0) };
}

/**
 * The case by the events after that time alone, and without that of an event whose time is wrong; `undefined` when there
 * are none.
 */
export function stateAfter(state: TelehealthCase, until: number, without?: string): TelehealthCase | undefined {
  const remains = ({ time, eventId }: Version): boolean => time > until && eventId !== without;
  const timeline = state.timeline.filter(remains);
  if (timeline.length === 0) return undefined;
  const { status, orderStatus, orderDetails, trackingNumber, newestTime = 0 } = state;
  const facts = { status, orderStatus, orderDetails, trackingNumber };
  const later = Object.entries(facts).filter(
    (entry): entry is [string, Fact<string>] => entry[1] !== undefined && remains(entry[1]),
  );
  return {
    caseId: state.caseId,
    ...(state.connection === undefined ? {} : { connection: state.connection }),
    lastReceivedAt: state.lastReceivedAt,
    ...Object.fromEntries(later),
    offerings: state.offerings.filter(remains),
    ...(newestTime > until ? { newestTime } : {}),
    timeline,
    ...(state.erasedUntil === undefined ? {} : { erasedUntil: state.erasedUntil }),
    ...(state.look === undefined ? {} : { look: state.look }),
  };
}
