import type { Clock } from "../../../core/clock.ts";
import type { Log } from "../../../core/log.ts";
import { mapLimit } from "../../../core/map-limit.ts";
import type { DeliveryMessage } from "../../messages/delivery-messages.ts";
import type { Delivery } from "../../model/delivery.ts";
import type { Endpoint } from "../../model/endpoint.ts";
import type { GatewayEvent } from "../../model/event.ts";
import { deliveryId } from "../../model/event-id.ts";
import { newDelivery } from "../../model/new-delivery.ts";
import type { Partner } from "../../model/partner.ts";
import type { Recovery, RecoveryPosition, RecoveryStep } from "../../model/recovery.ts";
import { drainPageSize, type WebhookWaits } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Listed } from "../../ports/listed.ts";
import type { Queue } from "../../ports/queue.ts";
import { enqueueAttempt } from "../delivery/enqueue-delivery.ts";
import { canSeeEvent, isMeantFor } from "../recording/match-endpoints.ts";

export interface ScanPageDependencies {
  readonly store: Pick<
    EventStore & DeliveryStore,
    "listEvents" | "listDeliveries" | "findDelivery" | "addDelivery" | "rescheduleDelivery"
  >;
  readonly deliveryQueue: Queue<DeliveryMessage>;
  readonly clock: Clock;
  readonly waits: WebhookWaits;
  readonly log: Log;
}

/** Records that one page looks at, and the time it takes for them: a fraction of its function's 10 s. */
const maxExamined = 1_000;
const maxMs = 4_000;

const pageSize = 100;
const atOnce = 25;

type Found = "sentAgain" | "added" | "nothing";

/**
 * Looks through the next records of a recovery and lets go what is to be sent, evenly and no faster than a drain does: an
 * endpoint that is just back is not run over. Ends when a drain's page lies ahead, or when it has looked long enough.
 */
export async function scanPage(
  deps: ScanPageDependencies,
  recovery: Recovery,
  endpoint: Endpoint,
  partner: Partner,
): Promise<RecoveryStep> {
  const { clock, waits } = deps;
  const begun = clock.now();
  const started = clock.monotonic();
  const pace = paced(Math.max(begun, recovery.paceAt), waits.drainEvery / drainPageSize);
  const counts = { examined: recovery.examined, sentAgain: recovery.sentAgain, added: recovery.added };
  let place: RecoveryPosition | undefined = recovery.position;
  while (place !== undefined) {
    const limit = Math.min(pageSize, pace.placesUntil(begun + waits.drainEvery));
    if (limit < 1 || counts.examined - recovery.examined >= maxExamined) break;
    if (clock.monotonic() - started >= maxMs) break;
    const page = await readPage(deps, recovery, place, limit);
    const found = await mapLimit(page.found, atOnce, (look) => look(pace.next, { endpoint, partner }));
    counts.examined += page.found.length;
    counts.sentAgain += found.filter((one) => one === "sentAgain").length;
    counts.added += found.filter((one) => one === "added").length;
    place = page.next;
  }
  return {
    ...counts,
    status: place === undefined ? "done" : "running",
    position: place ?? recovery.position,
    paceAt: pace.at(),
    updatedAt: clock.now(),
  };
}

/** Places in time, one after another at that distance. */
function paced(from: number, distance: number) {
  let at = from;
  return {
    at: () => Math.ceil(at),
    placesUntil: (end: number) => Math.ceil((end - at) / distance),
    next(): number {
      const place = Math.ceil(at);
      at += distance;
      return place;
    },
  };
}

type Look = (
  nextPlace: () => number,
  clients: { readonly endpoint: Endpoint; readonly partner: Partner },
) => Promise<Found>;

interface Page {
  readonly found: readonly Look[];
  /** `undefined` when that was all. */
  readonly next: RecoveryPosition | undefined;
}

async function readPage(
  deps: ScanPageDependencies,
  recovery: Recovery,
  { list, after }: RecoveryPosition,
  limit: number,
): Promise<Page> {
  const events = recovery.lists[list - 1];
  const { records, next } =
    events === undefined
      ? cutOff(await deps.store.listDeliveries(recovery.endpointId, after, limit), limit, recovery, (delivery) =>
          lookAtDelivery(deps, recovery, delivery),
        )
      : cutOff(await deps.store.listEvents(events, after, limit), limit, recovery, (event) =>
          lookAtEvent(deps, recovery, event),
        );
  if (next !== undefined) return { found: records, next: { list, after: next } };
  const isLast = list >= recovery.lists.length;
  return { found: records, next: isLast ? undefined : { list: list + 1, after: startOf(recovery) } };
}

/** Where each list begins: before the first record that arrived at that time. */
export function startOf({ since }: Pick<Recovery, "since">): string {
  return new Date(since).toISOString();
}

/** The records of a page up to the recovery's end, and the position to go on from unless the list ends here. */
function cutOff<Record>(
  page: readonly Listed<Record>[],
  limit: number,
  { until }: Recovery,
  toLook: (record: Record) => Look,
): { readonly records: readonly Look[]; readonly next: string | undefined } {
  const end = new Date(until).toISOString();
  const within = page.filter(({ position }) => position.slice(0, end.length) <= end);
  const goesOn = page.length >= limit && within.length === page.length;
  return {
    records: within.map(({ record }) => toLook(record)),
    next: goesOn ? within.at(-1)?.position : undefined,
  };
}

function lookAtDelivery(deps: ScanPageDependencies, recovery: Recovery, delivery: Delivery): Look {
  const { vendor, connection } = delivery;
  return async (nextPlace, { partner }) => {
    // Of a page that was cut short; what the recovery added itself is counted with its event.
    if (delivery.recovery === recovery.id) return delivery.createdAt < recovery.createdAt ? "sentAgain" : "nothing";
    if (delivery.status !== "failed") return "nothing";
    if (vendor !== null && !canSeeEvent(partner, { vendor, connection })) return "nothing";
    const at = nextPlace();
    const order = { nextAttemptAt: at, dueAt: at + deps.waits.checkAfter, recovery: recovery.id };
    const again = await deps.store.rescheduleDelivery(delivery, order, deps.clock.now());
    if (again === "changed" || again === "in-progress") return "nothing";
    await enqueueAttempt(deps, again.id, again.attempted + 1, at);
    return "sentAgain";
  };
}

function lookAtEvent(deps: ScanPageDependencies, recovery: Recovery, event: GatewayEvent): Look {
  const { store, clock, waits } = deps;
  return async (nextPlace, clients) => {
    const { endpoint, partner } = clients;
    if (!canSeeEvent(partner, event) || !isMeantFor(endpoint, event)) return "nothing";
    const standing = await store.findDelivery(deliveryId(event.id, endpoint.id));
    if (standing?.recovery === recovery.id) return standing.createdAt >= recovery.createdAt ? "added" : "nothing";
    if (standing !== undefined) return lookAtDelivery(deps, recovery, standing)(nextPlace, clients);
    const at = nextPlace();
    const ref = { partnerId: recovery.partnerId, endpointId: recovery.endpointId };
    const delivery = { ...newDelivery(event, ref, clock.now(), at), recovery: recovery.id };
    await store.addDelivery(delivery, at + waits.checkAfter);
    await enqueueAttempt(deps, delivery.id, 1, at);
    return "added";
  };
}
