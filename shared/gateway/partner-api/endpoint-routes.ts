import { randomBytes } from "node:crypto";
import type { Clock } from "../../core/clock.ts";
import { isGranted } from "../../core/grants.ts";
import { forbidden, Problem } from "../../core/problem.ts";
import { json } from "../../http/messages.ts";
import { newSigningSecret } from "../../http/webhook-signature.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Partner } from "../model/partner.ts";
import type { EndpointHealthStore } from "../ports/endpoint-health.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import {
  checkedEndpointBodies,
  type EndpointChange,
  type EndpointCreation,
  type EndpointRules,
  readEndpoint,
} from "./endpoint-request.ts";
import { findOwnEndpoint, noSuchEndpoint } from "./find-own-endpoint.ts";
import { answerPage, positionOf, readPage } from "./page.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { pageQuery } from "./requests/page-query.ts";
import { invalidBody } from "./requests/read-body.ts";
import { changeEndpoint, rotateSecret } from "./rotate-secret.ts";

export interface EndpointRouteDependencies extends EndpointRules {
  readonly endpoints: EndpointStore;
  readonly store: Pick<EndpointHealthStore, "startDrain">;
  readonly clock: Clock;
  /** TIME_SCALE: divides how long an old secret goes on signing. */
  readonly scale: number;
}

/** Every event is matched against all endpoints: one partner must not make that long for the others. */
const maxEndpoints = 200;

/** Where a partner's events go. */
export function endpointRoutes(dependencies: EndpointRouteDependencies): readonly PartnerRoute[] {
  const { endpoints, clock, connections } = dependencies;
  const bodies = checkedEndpointBodies(dependencies);
  const find = (partner: Partner, id?: string): Promise<Endpoint> => findOwnEndpoint(endpoints, partner, id);
  return [
    {
      method: "POST",
      path: "/v1/endpoints",
      async handle({ request, partner }) {
        const asked = await readEndpoint(bodies.creation, request.body, dependencies);
        checkGrants(partner, asked, connections);
        if ((await endpoints.listOf(partner.id)).length >= maxEndpoints) throw tooMany();
        const endpoint = newEndpoint(partner, asked, clock.now());
        await endpoints.add(endpoint);
        const secret = endpoint.secrets[0]?.secret;
        return json(201, { ...endpointView(endpoint), secret }, { Location: `/v1/endpoints/${endpoint.id}` });
      },
    },
    {
      method: "GET",
      path: "/v1/endpoints",
      query: pageQuery(),
      async handle({ request, partner }) {
        const all = (await endpoints.listOf(partner.id)).map((record) => ({
          position: positionOf(record.createdAt, record.id),
          record,
        }));
        const fetch = async (after: string, limit: number) =>
          all.filter(({ position }) => position > after).slice(0, limit);
        return answerPage(readPage(request.query), fetch, () => true, endpointView);
      },
    },
    {
      method: "GET",
      path: "/v1/endpoints/{id}",
      handle: async ({ partner, parameters }) => json(200, endpointView(await find(partner, parameters["id"]))),
    },
    {
      method: "PATCH",
      path: "/v1/endpoints/{id}",
      async handle({ request, partner, parameters }) {
        await find(partner, parameters["id"]);
        const asked = await readEndpoint(bodies.change, request.body, dependencies);
        checkGrants(partner, asked, connections);
        const changed = await changeEndpoint(
          () => find(partner, parameters["id"]),
          endpoints,
          (endpoint) => withChanges(endpoint, asked),
        );
        // Else the scheduler would find it resumed only when the next probe is due.
        if (asked.status === "active") await dependencies.store.startDrain(changed.id, clock.now());
        return json(200, endpointView(changed));
      },
    },
    {
      method: "DELETE",
      path: "/v1/endpoints/{id}",
      async handle({ partner, parameters }) {
        if (!(await endpoints.remove(partner.id, parameters["id"] ?? ""))) throw noSuchEndpoint();
        return { status: 204, headers: {}, body: "" };
      },
    },
    {
      method: "POST",
      path: "/v1/endpoints/{id}/rotate-secret",
      async handle({ request, partner, parameters }) {
        const { endpoint, secret } = await rotateSecret(
          () => find(partner, parameters["id"]),
          dependencies,
          request.body,
        );
        return json(200, { ...endpointView(endpoint), secret });
      },
    },
  ];
}

/** A vendor that is named outright must be one whose events the partner may see, on some connection at least. */
function checkGrants(
  partner: Partner,
  asked: EndpointCreation | EndpointChange,
  connections: EndpointRules["connections"],
): void {
  for (const [vendor, names] of Object.entries(connections)) {
    if (!asked.eventTypes?.some((type) => type.startsWith(`${vendor}.`))) continue;
    if (names.some((name) => isGranted(partner.grants, vendor, name, "events"))) continue;
    throw forbidden(`This partner has no grant for the events of ${vendor}.`);
  }
}

function newEndpoint(partner: Partner, asked: EndpointCreation, now: number): Endpoint {
  return {
    id: `ep_${randomBytes(12).toString("hex")}`,
    partnerId: partner.id,
    url: asked.url,
    eventTypes: asked.eventTypes,
    connections: asked.connections ?? null,
    status: "active",
    headers: asked.headers ?? {},
    secrets: [{ secret: newSigningSecret() }],
    createdAt: now,
    revision: 1,
  };
}

/** Headers by name alone, and their values in no answer: they may be secrets. */
function endpointView({ id, url, eventTypes, connections, status, headers }: Endpoint): Record<string, unknown> {
  return { id, url, eventTypes, connections, status, headerNames: Object.keys(headers).toSorted() };
}

/** @throws Problem 400: who turns the URL elsewhere without knowing the values must not get to read them there */
function withChanges(endpoint: Endpoint, asked: EndpointChange): Endpoint {
  const leaves = asked.url !== undefined && new URL(asked.url).origin !== new URL(endpoint.url).origin;
  if (leaves && asked.headers === undefined && Object.keys(endpoint.headers).length > 0) {
    throw invalidBody([
      { pointer: "/headers", detail: "The URL leads to another origin: say which headers are to be sent there." },
    ]);
  }
  return { ...endpoint, ...asked };
}

function tooMany(): Problem {
  return new Problem({
    status: 409,
    name: "too-many-endpoints",
    title: "Too many endpoints",
    detail: `A partner has at most ${maxEndpoints} endpoints. Delete one first.`,
  });
}
