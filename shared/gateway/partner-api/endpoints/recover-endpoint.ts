import { randomBytes } from "node:crypto";
import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { notFound, Problem } from "../../../core/problem.ts";
import type { RecoveryPageMessage } from "../../messages/event-work-messages.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { Recovery } from "../../model/recovery.ts";
import type { WebhookWaits } from "../../model/webhook-times.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { Queue } from "../../ports/queue.ts";
import type { RecoveryStore } from "../../ports/recovery-store.ts";
import { createEnqueueRecoveryPage } from "../../webhooks/recovery/enqueue-recovery-page.ts";
import { startOf } from "../../webhooks/recovery/scan-page.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toRecoveryView } from "../views/recovery-view.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import { type StageConnections, visibleEventLists } from "../visibility/visible-origins.ts";
import { type RecoverySpan, toRecoverySpan } from "./recovery-span.ts";
import { refuseDisabled } from "./refuse-disabled.ts";

export interface RecoverEndpointDependencies {
  readonly store: Pick<RecoveryStore, "startRecovery" | "findRecovery">;
  readonly endpoints: Pick<EndpointStore, "find">;
  readonly connections: StageConnections;
  readonly eventQueue: Queue<RecoveryPageMessage>;
  readonly clock: Clock;
  readonly log: Log;
  readonly webhookWaits: WebhookWaits;
}

/** The lists are read from an index that is updated after the records. */
const indexLagMs = 2_000;

/**
 * Starts a recovery of what an endpoint missed, which runs in the background page by page.
 *
 * @throws Problem 409 for a disabled endpoint, and while a recovery of another span is running
 */
export function createRecoverEndpoint(
  deps: RecoverEndpointDependencies,
): HandlerOf<typeof endpointRoutes.recoverEndpoint> {
  const { store, endpoints, connections, clock, log, webhookWaits: waits } = deps;
  const enqueueRecoveryPage = createEnqueueRecoveryPage(deps);
  return async (request) => {
    const { partner } = request;
    const endpoint = await findOwnEndpoint(endpoints, request);
    const now = clock.now();
    const span = toRecoverySpan(await request.readBody(), now);
    refuseDisabled(endpoint);
    const lists = span.includeMissing ? visibleEventLists(partner, connections) : [];
    const asked = newRecovery(endpoint, span, lists, now);
    const firstPageAt = now + indexLagMs / waits.scale;
    const running = await store.startRecovery(asked, Math.ceil(firstPageAt + waits.checkAfter));
    const location = `/v1/endpoints/${endpoint.id}/recovery`;
    if (running.id !== asked.id && !isRepeated(running, asked)) throw anotherIsRunning(location);
    log.info("recovery.started", { recovery: running.id, endpoint: endpoint.id, partner: partner.id });
    if (running.id === asked.id) {
      const { id: recoveryId, partnerId, endpointId, page } = asked;
      await enqueueRecoveryPage({ recoveryId, partnerId, endpointId, page, at: firstPageAt });
    }
    return { view: toRecoveryView(running), location };
  };
}

/** Returns the running recovery of the endpoint, or else its latest. */
export function createGetRecovery({
  store,
  endpoints,
}: Pick<RecoverEndpointDependencies, "store" | "endpoints">): HandlerOf<typeof endpointRoutes.getRecovery> {
  return async (request) => {
    const endpoint = await findOwnEndpoint(endpoints, request);
    const recovery = await store.findRecovery(endpoint.id);
    if (recovery === undefined) throw notFound("This endpoint had no recovery in the last 30 days.");
    return toRecoveryView(recovery);
  };
}

/** A partner that got no answer repeats its request; a span without an end then ends later, with the clock. */
function isRepeated(running: Recovery, asked: Recovery): boolean {
  const sameEnd = running.until === asked.until;
  const bothOpen = [running, asked].every(({ until, createdAt }) => until === createdAt);
  return running.since === asked.since && running.includeMissing === asked.includeMissing && (sameEnd || bothOpen);
}

function newRecovery(endpoint: Endpoint, span: RecoverySpan, lists: readonly string[], now: number): Recovery {
  return {
    ...span,
    id: `rcv_${randomBytes(12).toString("hex")}`,
    partnerId: endpoint.partnerId,
    endpointId: endpoint.id,
    lists,
    status: "running",
    page: 1,
    position: { list: 0, after: startOf(span) },
    paceAt: now,
    examined: 0,
    sentAgain: 0,
    added: 0,
    createdAt: now,
    updatedAt: now,
  };
}

function anotherIsRunning(location: string): Problem {
  return new Problem({
    status: 409,
    name: "recovery-running",
    title: "Recovery running",
    detail: "Another recovery of this endpoint is running. Try again when it is done.",
    headers: { Location: location },
  });
}
