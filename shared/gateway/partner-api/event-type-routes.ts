import { parseExactJson } from "../../core/exact-json.ts";
import { isGranted } from "../../core/grants.ts";
import type { Partner } from "../model/partner.ts";
import { answerPage, readPage } from "./page.ts";
import type { PartnerRoute } from "./partner-api.ts";
import { pageQuery } from "./requests/page-query.ts";

/** What the routes need to know of one kind of event; everything else of it is handed on as it stands in the file. */
export interface EventType {
  readonly name: string;
  /** `null` for the gateway's own. */
  readonly vendor: string | null;
}

export interface EventTypeRouteDependencies {
  /** The text of the catalogue, a list in the order of names; read when it is first asked for. */
  readonly eventTypeFile: () => string;
  /** The connections of this stage, by vendor. */
  readonly connections: Readonly<Record<string, readonly string[]>>;
}

/** The shape of a position: the name of an event. */
const position = /^[a-z0-9-]+\.[A-Za-z0-9._-]+$/;

/** What may come to an endpoint, and in what form. */
export function eventTypeRoutes({ eventTypeFile, connections }: EventTypeRouteDependencies): readonly PartnerRoute[] {
  let known: readonly EventType[] | undefined;
  const read = (): readonly EventType[] => {
    // Ids in examples have more digits than a number of JavaScript's.
    known ??= parseExactJson(eventTypeFile()) as readonly EventType[];
    return known;
  };
  return [
    {
      method: "GET",
      path: "/v1/event-types",
      query: pageQuery(position),
      handle: async ({ request, partner }) => {
        const page = readPage(request.query);
        const visible = read().filter(({ vendor }) => vendor === null || getsEventsOf(partner, vendor, connections));
        const records = visible.map((record) => ({ position: record.name, record }));
        const fetch = async (after: string, limit: number) =>
          records.filter((one) => one.position > after).slice(0, limit);
        return answerPage(
          page,
          fetch,
          () => true,
          (record) => record,
        );
      },
    },
  ];
}

/** On some connection of the stage at least. */
function getsEventsOf(
  partner: Partner,
  vendor: string,
  connections: EventTypeRouteDependencies["connections"],
): boolean {
  return (connections[vendor] ?? []).some((name) => isGranted(partner.grants, vendor, name, "events"));
}
