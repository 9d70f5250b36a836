import { randomBytes } from "node:crypto";
import type { Clock } from "../../../core/clock.ts";
import { Problem } from "../../../core/problem.ts";
import { newSigningSecret } from "../../../http/webhook-signature.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toEndpointView } from "../views/endpoint-view.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import { changeTarget } from "./change-target.ts";
import { createCheckAddress, type EgressRules } from "./check-address.ts";
import { checkEventGrants } from "./check-event-grants.ts";

export interface CreateEndpointDependencies extends EgressRules {
  readonly endpoints: Pick<EndpointStore, "listOf" | "add" | "remove">;
  /** Of one partner, since one event may be for all of them; unlimited if absent. */
  readonly maxEndpoints?: number | undefined;
  readonly connections: StageConnections;
  readonly clock: Clock;
}

/** @throws Problem 403 for events that the partner may not see, 409 for too many endpoints */
export function createCreateEndpoint(
  deps: CreateEndpointDependencies,
): HandlerOf<typeof endpointRoutes.createEndpoint> {
  const { endpoints, connections, clock, maxEndpoints = Number.POSITIVE_INFINITY } = deps;
  const checkAddress = createCheckAddress(deps);
  return async ({ partner, keyId, readBody }) => {
    const { eventTypes, connections: names = null, purpose = null, ...target } = await readBody(checkAddress);
    const place = changeTarget(target, undefined, deps.ownAccount);
    checkEventGrants({ partner, eventTypes, connections });
    if ((await endpoints.listOf(partner.id)).length >= maxEndpoints) throw tooMany(maxEndpoints);
    const id = `ep_${randomBytes(12).toString("hex")}`;
    const secret = newSigningSecret();
    const createdAt = clock.now();
    const endpoint = {
      id,
      partnerId: partner.id,
      ...place,
      eventTypes,
      connections: names,
      status: "active",
      purpose,
      secrets: [{ secret, keyId, createdAt }],
      createdAt,
      keyId,
      target: { keyId, at: createdAt },
      revision: 1,
    } as const;
    await endpoints.add(endpoint);
    // Others were created at the same time, each after it had counted fewer.
    if ((await endpoints.listOf(partner.id)).length > maxEndpoints) {
      await endpoints.remove(partner.id, id);
      throw tooMany(maxEndpoints);
    }
    return { view: { ...toEndpointView(endpoint), secret }, location: `/v1/endpoints/${id}` };
  };
}

function tooMany(maxEndpoints: number): Problem {
  return new Problem({
    status: 409,
    name: "too-many-endpoints",
    title: "Too many endpoints",
    detail: `A partner has at most ${maxEndpoints} endpoints. Delete one first.`,
  });
}
