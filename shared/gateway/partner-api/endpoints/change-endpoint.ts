import type { Clock } from "../../../core/clock.ts";
import type { ValueOf } from "../../../core/schema/schema.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { EndpointHealthStore } from "../../ports/endpoint-health.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { EndpointBodies } from "../requests/endpoint-bodies.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toEndpointView } from "../views/endpoint-view.ts";
import { findOwnEndpoint } from "../visibility/find-own-endpoint.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import { changeTarget } from "./change-target.ts";
import { createCheckAddress, type EgressRules } from "./check-address.ts";
import { checkEventGrants } from "./check-event-grants.ts";
import { replaceEndpoint } from "./replace-endpoint.ts";

export interface ChangeEndpointDependencies extends EgressRules {
  readonly endpoints: Pick<EndpointStore, "find" | "replace">;
  readonly store: Pick<EndpointHealthStore, "pause" | "startDrain">;
  readonly connections: StageConnections;
  readonly clock: Clock;
}

/** @throws Problem 403 for events that the partner may not see, 409 when others keep changing the endpoint */
export function createChangeEndpoint(
  deps: ChangeEndpointDependencies,
): HandlerOf<typeof endpointRoutes.changeEndpoint> {
  const { endpoints, store, connections, clock, ownAccount } = deps;
  const checkAddress = createCheckAddress(deps);
  return async (request) => {
    const { partner } = request;
    await findOwnEndpoint(endpoints, request);
    const change = await request.readBody(checkAddress);
    checkEventGrants({ partner, eventTypes: change.eventTypes, connections });
    const target = { keyId: request.keyId, at: clock.now() };
    const changed = await replaceEndpoint(endpoints, request, (stored) =>
      withChange(stored, change, { ownAccount, target }),
    );
    // Otherwise the scheduler would notice only when the next probe is due.
    if (change.status === "active") await store.startDrain(changed.id, clock.now());
    // Otherwise the next delivery would do it, and a drain that is in progress would go on until its next step.
    if (change.status === "paused") await store.pause({ partnerId: partner.id, endpointId: changed.id }, clock.now());
    return toEndpointView(changed);
  };
}

function withChange(
  { disabledFor, pausedBy, url, queue, externalId, headers, ...endpoint }: Endpoint,
  change: ValueOf<EndpointBodies["change"]>,
  { ownAccount, target }: { readonly ownAccount: string | undefined; readonly target: Endpoint["target"] },
): Endpoint {
  const { type, url: newUrl, queueUrl, roleArn, kmsKeyArn, headers: newHeaders, ...others } = change;
  const before = {
    headers,
    ...(url === undefined ? {} : { url }),
    ...(queue === undefined ? {} : { queue }),
    ...(externalId === undefined ? {} : { externalId }),
  };
  const place = changeTarget(change, before, ownAccount);
  const isElsewhere = [type, newUrl, queueUrl, roleArn, kmsKeyArn, newHeaders].some((member) => member !== undefined);
  // Who sets the status decides what a compromised key has left behind.
  const kept =
    change.status === undefined
      ? { ...(disabledFor === undefined ? {} : { disabledFor }), ...(pausedBy === undefined ? {} : { pausedBy }) }
      : change.status === "paused"
        ? { pausedBy: "partner" as const }
        : {};
  return { ...endpoint, ...kept, ...others, ...place, ...(isElsewhere && target !== undefined ? { target } : {}) };
}
