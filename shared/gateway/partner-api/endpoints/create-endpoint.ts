import { randomBytes } from "node:crypto";
import type { Clock } from "../../../core/clock.ts";
import { Problem } from "../../../core/problem.ts";
import { newSigningSecret } from "../../../http/webhook-signature.ts";
import type { EndpointStore } from "../../ports/endpoint-store.ts";
import type { endpointRoutes } from "../routes/endpoint-routes.ts";
import type { HandlerOf } from "../routes/route.ts";
import { toEndpointView } from "../views/endpoint-view.ts";
import type { StageConnections } from "../visibility/visible-origins.ts";
import { createCheckAddress, type EgressRules } from "./check-address.ts";
import { checkEventGrants } from "./check-event-grants.ts";

export interface CreateEndpointDependencies extends EgressRules {
  readonly endpoints: Pick<EndpointStore, "listOf" | "add">;
  readonly connections: StageConnections;
  readonly clock: Clock;
}

/** The endpoints of one partner are read in one request, and one event may be for all of them. */
const maxEndpoints = 200;

/** @throws Problem 403 for events that the partner may not see, 409 for too many endpoints */
export function createCreateEndpoint(
  deps: CreateEndpointDependencies,
): HandlerOf<typeof endpointRoutes.createEndpoint> {
  const { endpoints, connections, clock } = deps;
  const checkAddress = createCheckAddress(deps);
  return async ({ partner, keyId, readBody }) => {
    const { url, eventTypes, connections: names = null, headers = {} } = await readBody(checkAddress);
    checkEventGrants({ partner, eventTypes, connections });
    if ((await endpoints.listOf(partner.id)).length >= maxEndpoints) throw tooMany();
    const id = `ep_${randomBytes(12).toString("hex")}`;
    const secret = newSigningSecret();
    const createdAt = clock.now();
    const endpoint = {
      id,
      partnerId: partner.id,
      url,
      eventTypes,
      connections: names,
      status: "active",
      headers,
      secrets: [{ secret, keyId, createdAt }],
      createdAt,
      keyId,
      revision: 1,
    } as const;
    await endpoints.add(endpoint);
    return { view: { ...toEndpointView(endpoint), secret }, location: `/v1/endpoints/${id}` };
  };
}

function tooMany(): Problem {
  return new Problem({
    status: 409,
    name: "too-many-endpoints",
    title: "Too many endpoints",
    detail: `A partner has at most ${maxEndpoints} endpoints. Delete one first.`,
  });
}
