import { notFound } from "../../core/problem.ts";
import { json } from "../../http/messages.ts";
import { eventList, type GatewayEvent } from "../model/event.ts";
import { toEventView } from "../model/event-view.ts";
import type { Partner } from "../model/partner.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { Listed } from "../ports/listed.ts";
import { canSeeEvent } from "../webhooks/recording/match-endpoints.ts";
import { answerPage, readPage } from "./page.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { pageQuery } from "./requests/page-query.ts";

export interface EventRouteDependencies {
  readonly store: Pick<EventStore, "findEvent" | "listEvents">;
  /** The connections of this stage, by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
}

/** What came in: the vendors' events of the connections that the partner holds `events` on, and its own notifications. */
export function eventRoutes({ store, connections }: EventRouteDependencies): readonly PartnerRoute[] {
  return [
    {
      method: "GET",
      path: "/v1/events",
      query: pageQuery(),
      async handle({ request, partner }) {
        const lists = visibleLists(partner, connections);
        const fetch = async (after: string, limit: number): Promise<readonly Listed<GatewayEvent>[]> => {
          const found = await Promise.all(lists.map((list) => store.listEvents(list, after, limit)));
          return found
            .flat()
            .toSorted((a, b) => (a.position < b.position ? -1 : 1))
            .slice(0, limit);
        };
        return answerPage(readPage(request.query), fetch, (event) => canSeeEvent(partner, event), toEventView);
      },
    },
    {
      method: "GET",
      path: "/v1/events/{id}",
      async handle({ partner, parameters }) {
        const event = await store.findEvent(parameters["id"] ?? "");
        if (event === undefined || !canSeeEvent(partner, event)) throw notFound("There is no such event.");
        return json(200, toEventView(event));
      },
    },
  ];
}

function visibleLists(partner: Partner, connections: EventRouteDependencies["connections"]): readonly string[] {
  const origins = Object.entries(connections).flatMap(([vendor, names]) =>
    names.map((connection) => ({ vendor, connection })),
  );
  return [
    ...origins.filter((origin) => canSeeEvent(partner, origin)),
    { vendor: null, connection: null, partnerId: partner.id },
  ].map((origin) => eventList(origin));
}
