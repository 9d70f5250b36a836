import { expect, it } from "vitest";
import { webhookPipeline } from "../../../support/harnesses/webhook-harness.ts";

const start = Math.floor(Date.parse("2026-01-01T00:00:00Z") / 1000) - 600;
const steps = [
  { timestamp: start, event_type: "case_created" },
  { timestamp: start + 60, event_type: "case_assigned_to_clinician" },
  { timestamp: start + 120, event_type: "case_waiting" },
  { timestamp: start + 180, event_type: "case_approved" },
  { timestamp: start + 240, event_type: "case_completed" },
];

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, at) =>
    permutations(items.filter((_, other) => other !== at)).map((rest) => [item, ...rest]),
  );
}

/** By how many places the vendor's second try of each event follows the first. */
const retryAfter = [0, 2, 4];

/** The order with every event sent again some places later. */
function withRetries(order: readonly number[], places: number): readonly number[] {
  const arrivals = order.map((event, at) => ({ event, at }));
  const retries = order.map((event, at) => ({ event, at: at + places + 0.5 }));
  return [...arrivals, ...retries].toSorted((a, b) => a.at - b.at).map(({ event }) => event);
}

it.each(
  retryAfter,
)("a case is the same in every order of its five events, each sent again %i places later, and stale events are marked", async (places) => {
  for (const order of permutations(steps.map((_, at) => at))) {
    const pipeline = webhookPipeline();

    for (const at of withRetries(order, places)) {
      pipeline.clock.advance(1_000);
      await pipeline.record({ ...steps[at], case_id: "c" });
    }

    const events = pipeline.storedEvents();
    expect(events).toHaveLength(steps.length);
    const [state] = pipeline.cases.all().map((stored) => stored.state);
    expect([order, state?.status?.value, state?.status?.time]).toEqual([order, "completed", (start + 240) * 1000]);
    expect(state?.timeline.map(({ type }) => type)).toEqual(
      steps.map(({ event_type }) => `md-integrations.${event_type}`),
    );
    // An event is stale when a newer one was recorded before its first try.
    const stale = order.filter((event, at) => order.slice(0, at).some((before) => before > event));
    const marked = events.filter((event) => event.stale).map(({ type }) => type);
    expect([order, marked.toSorted()]).toEqual([
      order,
      stale.map((at) => `md-integrations.${steps[at]?.event_type}`).toSorted(),
    ]);
  }
});
