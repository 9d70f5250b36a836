import type { GatewayEvent } from "../../../shared/gateway/model/event.ts";
import type { Partner } from "../../../shared/gateway/model/partner.ts";
import { createFindSubjectEvents } from "../../../shared/gateway/operator/find-subject-events.ts";
import { createListStageEvents } from "../../../shared/gateway/operator/list-events.ts";
import { isOfType } from "../../../shared/gateway/webhooks/matching/match-endpoints.ts";
import { findVendor } from "../../../shared/vendors/registry/registry.ts";
import type { OperatorContext } from "./command.ts";
import { defaultSince, takeFirst } from "./list-range.ts";
import type { EventsToFind } from "./read-events.ts";

/** Finds events, the last arrival first. */
export async function findEvents(
  { stores, problem }: Pick<OperatorContext, "stores" | "problem">,
  wanted: EventsToFind,
  partners: readonly Pick<Partner, "id">[],
): Promise<{ readonly events: readonly GatewayEvent[]; readonly hasMore: boolean }> {
  const { connections, isNarrowed, type, until, max, subject } = wanted;
  if (subject !== undefined) return await findOfSubject({ stores, problem }, { ...wanted, subject });
  const { items, hasMore } = await takeFirst(
    createListStageEvents(stores)({
      ...{ connections, type, until },
      partnerIds: isNarrowed ? [] : partners.map(({ id }) => id),
      since: defaultSince(wanted, stores.clock.now()),
    }),
    max,
  );
  return { events: items, hasMore };
}

async function findOfSubject(
  { stores, problem }: Pick<OperatorContext, "stores" | "problem">,
  { subject, connections, type, since = 0, until = Number.POSITIVE_INFINITY, max }: EventsToFind & { subject: string },
) {
  const deps = { ...stores, readerOf: (id: string) => findVendor(id)?.readWebhook };
  const found = await createFindSubjectEvents(deps)(subject, connections);
  for (const { vendor, connection, until: end } of found.hidden) {
    problem(`${vendor}/${connection}: an erasure hides it until ${new Date(end).toISOString()}.`);
  }
  const isWanted = ({ receivedAt, type: own }: GatewayEvent) =>
    receivedAt >= since && receivedAt <= until && isOfType(type, own);
  const events = found.events.filter(isWanted).toReversed();
  return { events: events.slice(0, max), hasMore: events.length > max };
}
