import { createTraceEvent } from "../../../shared/gateway/operator/trace-event.ts";
import { countOf } from "../terminal/count-of.ts";
import { defineCommand } from "./command.ts";
import { lineOfEvent, viewOfEvent } from "./event-text.ts";
import { findEvents } from "./find-events.ts";
import { rangeOptions } from "./list-range.ts";
import { readEventsToFind } from "./read-events.ts";
import { remarkNoEndpoint, shownTraces, traceLines, traceScopeOf } from "./trace-scope.ts";

export const eventsList = defineCommand({
  name: "events list",
  summary: "List events, of a patient or case among others, and why a partner did or did not get each",
  options: [
    {
      flags: "--subject [-]",
      description:
        "only events of one patient or case, whose id is read from the standard input; of the last 30 days unless --since is given",
    },
    { flags: "--partner <id>", description: "with what each of this partner's endpoints got, or why it got nothing" },
    { flags: "--connection <vendor[/connection]>", description: "only events of this vendor or connection" },
    { flags: "--type <type>", description: "only events of this type: md-integrations.case_waiting, job.*" },
    ...rangeOptions,
  ],
  isList: true,
  examples: [
    "events list --stage prod",
    'printf %s "$ID" | events list --subject --partner prt_0123456789abcdef --stage prod',
    "events list --connection md-integrations/default --type md-integrations.case_waiting --since 2026-01-31 --stage prod --json",
  ],
  read: readEventsToFind,
  async run({ stores, output, problem }, input) {
    const { partnerId, subject, max } = input;
    const scope = await traceScopeOf(stores, partnerId);
    const { events, hasMore } = await findEvents({ stores, problem }, input, scope.partners);
    const traceEvent = createTraceEvent(stores);
    const isTraced = partnerId !== undefined || subject !== undefined;
    for (const event of events) {
      const traced = isTraced ? await traceEvent(event, scope) : [];
      const endpoints = shownTraces(traced, partnerId);
      output.record(
        { ...viewOfEvent(event), ...(isTraced && { endpoints }) },
        lineOfEvent(event),
        ...traceLines(traced, partnerId),
      );
    }
    output.remark(`${countOf(events.length, "event")}${hasMore ? `, and more: --max ${max} is reached` : ""}.`);
    remarkNoEndpoint(output, scope, partnerId);
  },
});
