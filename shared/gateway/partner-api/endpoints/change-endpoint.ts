import type { Clock } from "../../../core/clock.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EndpointBodies } from "../requests/endpoint-bodies.ts";
import { invalidBody } from "../requests/read-body.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toEndpointView } from "../views/endpoint-view.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import { createCheckAddress, type EgressRules } from "./check-address.ts";
import { checkEventGrants } from "./check-event-grants.ts";
import { replaceEndpoint } from "./replace-endpoint.ts";

export interface ChangeEndpointDependencies extends EgressRules {
  readonly endpoints: Pick<EndpointStore, "find" | "replace">;
  readonly store: Pick<EndpointHealthStore, "startDrain">;
  readonly connections: StageConnections;
  readonly clock: Clock;
}

/** @throws Problem 403 for events that the partner may not see, 409 when others keep changing the endpoint */
export function createChangeEndpoint(
  deps: ChangeEndpointDependencies,
): HandlerOf<typeof endpointRoutes.changeEndpoint> {
  const { endpoints, store, connections, clock } = deps;
  const checkAddress = createCheckAddress(deps);
  return async (request) => {
    const { partner } = request;
    await findOwnEndpoint(endpoints, request);
    const change = await request.readBody(checkAddress);
    checkEventGrants({ partner, eventTypes: change.eventTypes, connections });
    const target = { keyId: request.keyId, at: clock.now() };
    const changed = await replaceEndpoint(endpoints, request, (stored) => withChange(stored, change, target));
    // Otherwise the scheduler would notice only when the next probe is due.
    if (change.status === "active") await store.startDrain(changed.id, clock.now());
    return toEndpointView(changed);
  };
}

/**
 * @throws Problem 400 for another origin without headers: a key without knowledge of the stored values must not be able
 *   to have them sent elsewhere
 */
function withChange(
  { disabledFor, ...endpoint }: Endpoint,
  change: ValueOf<EndpointBodies["change"]>,
  target: Endpoint["target"],
): Endpoint {
  const isNewOrigin = change.url !== undefined && new URL(change.url).origin !== new URL(endpoint.url).origin;
  if (isNewOrigin && change.headers === undefined && Object.keys(endpoint.headers).length > 0) {
    throw invalidBody([
      { pointer: "/headers", detail: "The URL has another origin: give the headers that are to be sent there." },
    ]);
  }
  const isElsewhere = change.url !== undefined || change.headers !== undefined;
  // Who sets the status decides what a compromised key has left behind.
  const kept = change.status === undefined && disabledFor !== undefined ? { disabledFor } : {};
  return { ...endpoint, ...kept, ...change, ...(isElsewhere && target !== undefined ? { target } : {}) };
}
