import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import type { Partner } from "../../../shared/gateway/model/partner.ts";

/** An active endpoint of `aPartner` for every event. */
export function anEndpoint(more: Partial<Endpoint> = {}): Endpoint {
  return {
    id: "ep_1",
    partnerId: "prt_1",
    url: "https://partner.example/hook",
    eventTypes: ["*"],
    connections: null,
    status: "active",
    headers: {},
    secrets: [{ secret: `whsec_${Buffer.alloc(32, 7).toString("base64")}` }],
    createdAt: Date.parse("2026-01-01T00:00:00Z"),
    revision: 1,
    ...more,
  };
}

/** An active partner that gets the events of `md-integrations/default`. */
export function aPartner(more: Partial<Partner> = {}): Partner {
  return { id: "prt_1", name: "Partner", status: "active", grants: ["md-integrations:events"], ...more };
}
