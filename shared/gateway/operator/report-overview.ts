import { mapLimit } from "../../core/map-limit.ts";
import { type OpenKind, type OpenStatus, openStatuses } from "../model/open-status.ts";
import type { Partner } from "../model/partner.ts";
import type { DeadLetters } from "../ports/dead-letters.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { ConnectionName } from "../ports/health-store.ts";
import type { OpenIndex } from "../ports/open-index.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import { createListHolds, type ListHoldsDependencies } from "./list-holds.ts";

export interface ReportOverviewDependencies extends ListHoldsDependencies {
  readonly partnerStore: Pick<PartnerStore, "listPartners">;
  readonly endpoints: Pick<EndpointStore, "listAll">;
  readonly openIndex: OpenIndex;
  /** Of a queue. */
  readonly deadLetters: (queue: string) => Pick<DeadLetters, "count">;
}

/** What a stage has. */
export interface StageParts {
  readonly connections: readonly ConnectionName[];
  /** With dead-letter queues. */
  readonly queues: readonly string[];
}

type Counts<Kind extends OpenKind> = Readonly<Record<OpenStatus<Kind>, number>>;

export interface PartnerOverview {
  readonly partner: Partner;
  /** `maxOpenCounted` at most of each. */
  readonly jobs: Counts<"job">;
  readonly deliveries: Counts<"delivery">;
  readonly pausedEndpoints: number;
}

export interface Overview {
  readonly partners: readonly PartnerOverview[];
  readonly endpoints: number;
  readonly connections: number;
  /** Those with a cool-down or an open circuit. */
  readonly heldConnections: readonly ConnectionName[];
  /** Approximate, by queue; without those that have none. */
  readonly deadLetters: ReadonlyMap<string, number>;
}

export const maxOpenCounted = 1_000;

const readsAtOnce = 10;

/** Finds what has not ended on a stage, and which of its connections are held. It reads no job and no delivery, and changes nothing. */
export function createReportOverview(deps: ReportOverviewDependencies) {
  const { partnerStore, endpoints, openIndex, deadLetters } = deps;
  const listHolds = createListHolds(deps);
  const count =
    <Kind extends OpenKind>(id: string, kind: Kind) =>
    async (status: OpenStatus<Kind>) =>
      [status, await openIndex.countOpen(id, kind, status, maxOpenCounted)] as const;
  return async ({ connections, queues }: StageParts): Promise<Overview> => {
    const [partners, all] = await Promise.all([partnerStore.listPartners(), endpoints.listAll()]);
    const reports = await mapLimit(partners, readsAtOnce, async (partner): Promise<PartnerOverview> => {
      const jobs = await Promise.all(openStatuses.job.map(count(partner.id, "job")));
      const deliveries = await Promise.all(openStatuses.delivery.map(count(partner.id, "delivery")));
      const paused = all.filter(({ partnerId, status }) => partnerId === partner.id && status === "paused");
      return {
        partner,
        jobs: Object.fromEntries(jobs) as Counts<"job">,
        deliveries: Object.fromEntries(deliveries) as Counts<"delivery">,
        pausedEndpoints: paused.length,
      };
    });
    const holds = await mapLimit(connections, readsAtOnce, async (of) =>
      (await listHolds(of)).length > 0 ? [of] : [],
    );
    const dead = await mapLimit(
      queues,
      readsAtOnce,
      async (queue) => [queue, await deadLetters(queue).count()] as const,
    );
    return {
      ...{ partners: reports, endpoints: all.length, connections: connections.length },
      heldConnections: holds.flat(),
      deadLetters: new Map(dead.filter(([, found]) => found > 0)),
    };
  };
}
