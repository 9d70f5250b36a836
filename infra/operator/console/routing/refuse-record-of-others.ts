import { notFound } from "../../../../shared/core/problem.ts";
import type { Partner } from "../../../../shared/gateway/model/partner.ts";
import { canSeeEvent } from "../../../../shared/gateway/webhooks/matching/match-endpoints.ts";
import type { StageStores } from "../../open-stage.ts";

type Stores = Pick<StageStores, "jobs" | "store" | "endpoints">;

type IsOf = (stores: Stores, partner: Partner, id: string) => Promise<boolean>;

/** Whether a record is a partner's, by the segment of the path before its id. */
const isOfPartner: Readonly<Record<string, IsOf>> = {
  jobs: async ({ jobs }, partner, id) => (await jobs.lookUpJob(id))?.partnerId === partner.id,
  events: async ({ store }, partner, id) => {
    const event = await store.findEventFacts(id);
    return event !== undefined && canSeeEvent(partner, event);
  },
  deliveries: async ({ store }, partner, id) => (await store.findDelivery(id))?.partnerId === partner.id,
  endpoints: async ({ endpoints }, partner, id) => (await endpoints.find(partner.id, id)) !== undefined,
  // It has no partner: its read searches the connections whose events the partner may see.
  cases: async () => true,
};

interface MatchedRoute {
  readonly route: { readonly path: string };
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * Refuses a record of another partner below a partner's path, whatever is asked of it, before anything is done or put on record.
 *
 * @throws Problem 404, also for a record that does not exist
 */
export async function refuseRecordOfOthers(
  stores: Stores,
  partner: Partner,
  { route, parameters: { id } }: MatchedRoute,
): Promise<void> {
  if (id === undefined) return;
  const [, kind = ""] = route.path.split("/");
  const isOf = isOfPartner[kind];
  if (isOf === undefined) throw new Error(`Whose a record of ${route.path} is, is not known.`);
  if (!(await isOf(stores, partner, id))) {
    throw notFound(`${partner.id} has no such record. Records that have ended are stored for 30 days.`);
  }
}
