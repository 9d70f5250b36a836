import { OperatorNotFound } from "../../../shared/gateway/operator/operator-refusal.ts";
import { createTraceDeleted, createTraceEvent } from "../../../shared/gateway/operator/trace-event.ts";
import { payloadSize } from "../../../shared/gateway/partner-api/feed/show-event.ts";
import { defineCommand, lastOf } from "./command.ts";
import { lineOfEvent, viewOfEvent } from "./event-text.ts";
import { remarkNoEndpoint, shownTraces, traceLines, traceScopeOf } from "./trace-scope.ts";

export const eventsShow = defineCommand({
  name: "events show",
  summary: "Show an event with its deliveries, and why a partner did or did not get it, without its payload",
  argument: { name: "event-id", description: "as events list shows it" },
  options: [{ flags: "--partner <id>", description: "each endpoint of this partner, also those that got nothing" }],
  examples: [
    "events show evt_0123456789abcdef --stage prod",
    "events show evt_0123456789abcdef --partner prt_0123456789abcdef --stage prod",
  ],
  read: (line) => ({ id: line.arguments[0] ?? "", partnerId: lastOf(line, "partner") }),
  async run({ stores, output }, { id, partnerId }) {
    const event = await stores.store.findEvent(id);
    if (event === undefined) {
      throw new OperatorNotFound(`There is no event ${id}. Events are stored for 30 days, and until they are erased.`);
    }
    const scope = await traceScopeOf(stores, partnerId);
    const traced = [
      ...(await createTraceEvent(stores)(event, scope)),
      ...(await createTraceDeleted(stores)(event, scope, partnerId)),
    ];
    const { fannedOut } = event;
    const payloadBytes = payloadSize(event);
    const view = viewOfEvent(event);
    output.record(
      { ...view, payloadBytes, fannedOut, endpoints: shownTraces(traced, partnerId) },
      lineOfEvent(event),
      `  its time ${view.timestamp}  names ${view.subjectNames.join(", ") || "nothing"}  payload ${payloadBytes} bytes`,
      ...(fannedOut ? [] : ["  its deliveries are not all started yet"]),
      ...traceLines(traced, partnerId),
    );
    remarkNoEndpoint(output, scope, partnerId);
  },
});
