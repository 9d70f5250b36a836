import { forbidden, notFound } from "../../../../shared/core/problem.ts";
import { createFindStageCases } from "../../../../shared/gateway/operator/find-cases.ts";
import { createPageStageEvents } from "../../../../shared/gateway/operator/page-stage-events.ts";
import { toStageCaseView } from "../../../../shared/gateway/operator/views/stage-case-view.ts";
import { toStageEventView } from "../../../../shared/gateway/operator/views/stage-record-views.ts";
import { eventListQuery, eventQuery } from "../../../../shared/gateway/partner-api/requests/feed-query.ts";
import { eventSearchBody } from "../../../../shared/gateway/partner-api/requests/search-bodies.ts";
import { canSeeEvent } from "../../../../shared/gateway/webhooks/matching/match-endpoints.ts";
import { vendors } from "../../../../shared/vendors/registry/registry.ts";
import { eventsPayload } from "../../commands/events-payload.ts";
import { allConnections } from "../../commands/read-connections.ts";
import type { ConsoleContext } from "../routing/console-context.ts";
import { type ConsoleRequest, type ConsoleRoute, JsonText, reads, runs, searches } from "../routing/console-route.ts";
import { type CommandResult, runCommand } from "../routing/run-command.ts";
import { partnersOf } from "../routing/scope.ts";

const pageEvents = ({ stage, stores }: ConsoleContext) =>
  createPageStageEvents({ ...stores, connections: stage.connections });

const payloadOf = ({ texts }: CommandResult) => new JsonText(texts.join(""));

/** As the command shows it, which is put on record first. @throws Problem 403 in a console that only reads */
async function readPayload(context: ConsoleContext, id: string): Promise<JsonText> {
  if (context.readOnly) throw forbidden("This console only reads: it shows no payload.");
  return payloadOf(await runCommand(context, eventsPayload, { arguments: [id] }));
}

/** Vendors' webhooks and notifications of the gateway, and the cases that they describe. */
export const eventRoutes: readonly ConsoleRoute[] = [
  reads("v1/events", eventListQuery, async (context, request, query) => {
    const partners = await partnersOf(context.stores, request);
    return await pageEvents(context)({ partners, seenBy: request.partner, query });
  }),
  searches("v1/events/search", eventSearchBody, async (context, request, { subject, ...query }) => {
    const partners = await partnersOf(context.stores, request);
    return await pageEvents(context)({ partners, seenBy: request.partner, query, subject });
  }),
  reads("v1/events/{id}", eventQuery, async (context, { parameters: { id = "" } }, { include }) => {
    if (include === "data") return await readPayload(context, id);
    const event = await context.stores.store.findEventFacts(id);
    if (event === undefined) throw notFound(noSuchEvent);
    return toStageEventView(event);
  }),
  // A read of the operator's, which is on record before it is shown.
  runs({
    path: "v1/events/{id}/payload",
    command: eventsPayload,
    line: ({ id = "" }) => ({ arguments: [id] }),
    answer: payloadOf,
  }),
  reads("v1/cases/{id}", {}, showCase),
];

const noSuchEvent = "There is no such event. Events are stored for 30 days, and until they are erased.";

/** Of a vendor's sandbox and its production, which can use the same id, the case with the newest event. */
async function showCase({ stage, stores }: ConsoleContext, { parameters: { id = "" }, partner }: ConsoleRequest) {
  const withCases = new Set(vendors.flatMap((vendor) => (vendor.readCase === undefined ? [] : [vendor.id])));
  const origins = allConnections(stage).filter(
    (origin) => withCases.has(origin.vendor as never) && (partner === undefined || canSeeEvent(partner, origin)),
  );
  const found = await createFindStageCases(stores)(id, origins);
  const [newest] = found.toSorted((one, other) => other.state.lastReceivedAt - one.state.lastReceivedAt);
  if (newest === undefined) throw notFound("There is no such case.");
  return toStageCaseView(newest);
}
