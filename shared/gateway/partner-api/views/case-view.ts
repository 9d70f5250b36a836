import { formatInstant, isInstant, toDateTime } from "../../../core/instant.ts";
import { anyObject } from "../../../core/schema/any-json.ts";
import { dateTime, text } from "../../../core/schema/scalars.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";
import type { Fact, TelehealthCase } from "../../ports/case-store.ts";

export const caseView = openObject({
  caseId: text(),
  status: nullable(
    text({
      description:
        "created, assigned, processing, waiting, support, approved, clinically_approved, declined, cancelled or completed.",
    }),
  ),
  statusAt: nullable(dateTime()),
  order: openObject({
    status: nullable(text()),
    details: nullable(text()),
    trackingNumber: nullable(text()),
    at: nullable(dateTime()),
  }),
  offerings: list(anyObject(), {
    description: "The newest known state of each offering: its short fields, and `at`.",
  }),
  timeline: list(openObject({ eventId: text(), type: text(), timestamp: dateTime(), receivedAt: dateTime() })),
});

export type CaseView = ValueOf<typeof caseView>;

export function toCaseView(state: TelehealthCase): CaseView {
  const { status, orderStatus, orderDetails, trackingNumber } = state;
  return {
    caseId: state.caseId,
    status: textOf(status),
    statusAt: newest([status]),
    order: {
      status: textOf(orderStatus),
      details: textOf(orderDetails),
      trackingNumber: textOf(trackingNumber),
      at: newest([orderStatus, orderDetails, trackingNumber]),
    },
    offerings: state.offerings.map((offering) => ({ ...offering.value, at: newest([offering]) })),
    timeline: state.timeline.map((entry) => ({
      eventId: entry.eventId,
      type: entry.type,
      timestamp: formatInstant(entry.time, entry.receivedAt),
      receivedAt: toDateTime(entry.receivedAt),
    })),
  };
}

const textOf = (fact: Fact<string> | undefined): string | null => fact?.value ?? null;

/** The newest vendor time of the facts; null when none has one. */
function newest(facts: readonly (Fact<unknown> | undefined)[]): string | null {
  const times = facts.flatMap((fact) => (fact !== undefined && isInstant(fact.time) ? [fact.time] : []));
  return times.length === 0 ? null : toDateTime(Math.max(...times));
}
