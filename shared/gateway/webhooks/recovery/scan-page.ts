import { mapLimit } from "../../../core/map-limit.ts";
import type { Recovery, RecoveryPosition, RecoveryStep } from "../../model/recovery.ts";
import { drainPageSize } from "../../model/webhook-times.ts";
import type { DeliveryStore } from "../../ports/delivery-store.ts";
import type { EventStore } from "../../ports/event-store.ts";
import type { Listed } from "../../ports/listed.ts";
import {
  createInspectDelivery,
  createInspectEvent,
  type InspectDependencies,
  type Inspection,
  type InspectionContext,
} from "./inspect.ts";
import { pacer } from "./pacer.ts";

export interface ScanPageDependencies extends InspectDependencies {
  readonly store: InspectDependencies["store"] & Pick<EventStore & DeliveryStore, "listEvents" | "listDeliveries">;
}

export type ScanTarget = Omit<InspectionContext, "nextTime">;

/** Records that one page inspects, and the time it takes for them: a fraction of its function's 10 s. */
const maxExamined = 1_000;
const maxMs = 4_000;

const pageSize = 100;
const concurrency = 25;

/**
 * Scans the next records of a recovery and sends what is missing, at the even pace of a drain, so that an endpoint that
 * is just back is not overloaded. Ends when the deliveries of one drain interval are scheduled, or at its own limits.
 */
export function createScanPage(deps: ScanPageDependencies) {
  const { clock, waits } = deps;
  const readPage = createReadPage(deps);
  return async (target: ScanTarget): Promise<RecoveryStep> => {
    const { recovery } = target;
    const startedAt = clock.now();
    const deadline = clock.monotonic() + maxMs;
    const pace = pacer(Math.max(startedAt, recovery.paceAt), waits.drainEvery / drainPageSize);
    const counts = { examined: recovery.examined, sentAgain: recovery.sentAgain, added: recovery.added };
    let position: RecoveryPosition | undefined = recovery.position;
    while (position !== undefined) {
      const limit = Math.min(pageSize, pace.countUntil(startedAt + waits.drainEvery));
      if (limit < 1 || counts.examined - recovery.examined >= maxExamined || clock.monotonic() >= deadline) break;
      const page = await readPage({ context: { ...target, nextTime: pace.next }, position, limit });
      const found = await mapLimit(page.inspections, concurrency, (inspect) => inspect());
      counts.examined += found.length;
      counts.sentAgain += found.filter((inspection) => inspection === "sentAgain").length;
      counts.added += found.filter((inspection) => inspection === "added").length;
      position = page.next;
    }
    return {
      ...counts,
      status: position === undefined ? "done" : "running",
      position: position ?? recovery.position,
      paceAt: pace.peek(),
      updatedAt: clock.now(),
    };
  };
}

interface PageToRead {
  readonly context: InspectionContext;
  readonly position: RecoveryPosition;
  readonly limit: number;
}

interface Page {
  /** One for each record of the page, not yet begun. */
  readonly inspections: readonly (() => Promise<Inspection>)[];
  /** `undefined` at the end of the last list. */
  readonly next: RecoveryPosition | undefined;
}

function createReadPage(deps: ScanPageDependencies) {
  const { store } = deps;
  const inspectDelivery = createInspectDelivery(deps);
  const inspectEvent = createInspectEvent(deps);
  return async ({ context, position: { list, after }, limit }: PageToRead): Promise<Page> => {
    const { recovery } = context;
    const events = recovery.lists[list - 1];
    const { inspections, next } =
      events === undefined
        ? untilEnd(await store.listDeliveries(recovery.endpointId, after, limit), limit, recovery, (delivery) =>
            inspectDelivery(delivery, context),
          )
        : untilEnd(await store.listEvents(events, after, limit), limit, recovery, (event) =>
            inspectEvent(event, context),
          );
    if (next !== undefined) return { inspections, next: { list, after: next } };
    const isLast = list >= recovery.lists.length;
    return { inspections, next: isLast ? undefined : { list: list + 1, after: startOf(recovery) } };
  };
}

/** The position at which each list begins: before the first record that arrived at that time. */
export function startOf({ since }: Pick<Recovery, "since">): string {
  return new Date(since).toISOString();
}

/** The records up to the recovery's end, and the position to continue from unless the list ends before it. */
function untilEnd<Record>(
  page: readonly Listed<Record>[],
  limit: number,
  { until }: Recovery,
  inspect: (record: Record) => Promise<Inspection>,
): { readonly inspections: Page["inspections"]; readonly next: string | undefined } {
  const end = new Date(until).toISOString();
  const within = page.filter(({ position }) => position.slice(0, end.length) <= end);
  const continues = page.length >= limit && within.length === page.length;
  return {
    inspections: within.map(
      ({ record }) =>
        () =>
          inspect(record),
    ),
    next: continues ? within.at(-1)?.position : undefined,
  };
}
