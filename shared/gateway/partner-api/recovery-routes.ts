import { randomBytes } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import type { Log } from "../../core/log.ts";
import { conflict, notFound, Problem } from "../../core/problem.ts";
import { json } from "../../http/messages.ts";
import type { RecoveryPageMessage } from "../messages/event-work-messages.ts";
import type { Endpoint } from "../model/endpoint.ts";
import { eventList } from "../model/event.ts";
import type { Partner } from "../model/partner.ts";
import type { Recovery } from "../model/recovery.ts";
import type { WebhookWaits } from "../model/webhook-times.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { Queue } from "../ports/queue.ts";
import type { RecoveryStore } from "../ports/recovery-store.ts";
import { canSeeEvent } from "../webhooks/recording/match-endpoints.ts";
import { createEnqueueRecoveryPage } from "../webhooks/recovery/enqueue-recovery-page.ts";
import { startOf } from "../webhooks/recovery/scan-page.ts";
import { findOwnEndpoint } from "./find-own-endpoint.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { type RecoveryRequest, readRecoveryRequest } from "./recovery-request.ts";

export interface RecoveryRouteDependencies {
  readonly store: Pick<RecoveryStore, "startRecovery" | "findRecovery">;
  readonly endpoints: Pick<EndpointStore, "find">;
  /** The connections of this stage, by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly eventQueue: Queue<RecoveryPageMessage>;
  readonly clock: Clock;
  readonly log: Log;
  readonly webhookWaits: WebhookWaits;
}

/** The index that lists are read from lags behind what was just written. */
const indexLagMs = 2_000;

/** Sends an endpoint once more what it missed. It is worked off behind the request, which only says what is wanted. */
export function recoveryRoutes(dependencies: RecoveryRouteDependencies): readonly PartnerRoute[] {
  const { store, endpoints, clock, log, webhookWaits: waits } = dependencies;
  const enqueueRecoveryPage = createEnqueueRecoveryPage(dependencies);
  const find = (partner: Partner, id?: string): Promise<Endpoint> => findOwnEndpoint(endpoints, partner, id);
  return [
    {
      method: "POST",
      path: "/v1/endpoints/{id}/recover",
      async handle({ request, partner, parameters }) {
        const endpoint = await find(partner, parameters["id"]);
        const now = clock.now();
        const asked = readRecoveryRequest(request.body, now);
        if (endpoint.status === "disabled") throw conflict("The endpoint is disabled. Set its status to active first.");
        const recovery = newRecovery(endpoint, asked, listsOf(dependencies, partner, asked), now);
        const first = now + indexLagMs / waits.scale;
        const standing = await store.startRecovery(recovery, Math.ceil(first + waits.checkAfter));
        const location = { Location: `/v1/endpoints/${endpoint.id}/recovery` };
        if (standing.id !== recovery.id && !isRepeated(standing, recovery)) throw running(location);
        log.info("recovery.started", { recovery: standing.id, endpoint: endpoint.id, partner: partner.id });
        if (standing.id === recovery.id) {
          const { id: recoveryId, endpointId, page } = recovery;
          await enqueueRecoveryPage({ recoveryId, endpointId, page, at: first });
        }
        return json(202, recoveryView(standing), location);
      },
    },
    {
      method: "GET",
      path: "/v1/endpoints/{id}/recovery",
      async handle({ partner, parameters }) {
        const endpoint = await find(partner, parameters["id"]);
        const recovery = await store.findRecovery(endpoint.id);
        if (recovery === undefined) throw notFound("Nothing was recovered for this endpoint in the last 30 days.");
        return json(200, recoveryView(recovery));
      },
    },
  ];
}

/** A partner that got no answer asks again; where it names no end, that has moved on with the clock. */
function isRepeated(standing: Recovery, asked: Recovery): boolean {
  const sameEnd = standing.until === asked.until;
  const bothOpen = [standing, asked].every(({ until, createdAt }) => until === createdAt);
  return standing.since === asked.since && standing.includeMissing === asked.includeMissing && (sameEnd || bothOpen);
}

/** Where an event that is missing may stand: the partner's notifications, and the connections whose events it may see. */
function listsOf(
  { connections }: RecoveryRouteDependencies,
  partner: Partner,
  { includeMissing }: RecoveryRequest,
): readonly string[] {
  if (!includeMissing) return [];
  const origins = Object.entries(connections).flatMap(([vendor, names]) =>
    names.map((connection) => ({ vendor, connection })),
  );
  const notifications = { vendor: null, connection: null, partnerId: partner.id };
  return [notifications, ...origins.filter((origin) => canSeeEvent(partner, origin))].map(eventList);
}

function newRecovery(endpoint: Endpoint, asked: RecoveryRequest, lists: readonly string[], now: number): Recovery {
  return {
    ...asked,
    id: `rcv_${randomBytes(12).toString("hex")}`,
    partnerId: endpoint.partnerId,
    endpointId: endpoint.id,
    lists,
    status: "running",
    page: 1,
    position: { list: 0, after: startOf(asked) },
    paceAt: now,
    examined: 0,
    sentAgain: 0,
    added: 0,
    createdAt: now,
    updatedAt: now,
  };
}

function recoveryView(recovery: Recovery): Record<string, unknown> {
  const { id, endpointId, status, since, until, includeMissing, examined, sentAgain, added } = recovery;
  const timeOf = (time: number): string => new Date(time).toISOString();
  return {
    id,
    endpointId,
    status,
    since: timeOf(since),
    until: timeOf(until),
    includeMissing,
    examined,
    sentAgain,
    added,
    createdAt: timeOf(recovery.createdAt),
    updatedAt: timeOf(recovery.updatedAt),
  };
}

function running(headers: Readonly<Record<string, string>>): Problem {
  return new Problem({
    status: 409,
    name: "recovery-running",
    title: "Recovery running",
    detail: "Another recovery of this endpoint is running. Look at it, and ask again when it is done.",
    headers,
  });
}
