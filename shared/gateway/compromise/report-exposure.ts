import type { Clock } from "../../core/clock.ts";
import type { Endpoint } from "../model/endpoint.ts";
import type { Job } from "../model/job.ts";
import { isKeyValid, type Partner } from "../model/partner.ts";
import { pagesOf } from "../operator/pages-of.ts";
import { canSeeJob } from "../partner-api/visibility/find-own-job.ts";
import { type StageConnections, visibleEventLists } from "../partner-api/visibility/visible-origins.ts";
import type { EndpointStore } from "../ports/endpoint-store.ts";
import type { EventStore } from "../ports/event-store.ts";
import type { JobStore } from "../ports/job-store.ts";
import type { PartnerReader } from "../ports/partner-reader.ts";
import type { PartnerStore } from "../ports/partner-store.ts";
import type { UploadStore } from "../ports/upload-store.ts";
import { canSeeEvent } from "../webhooks/matching/match-endpoints.ts";
import type { ContainedKey } from "./contain-key.ts";
import { isMadeBy } from "./key-family.ts";

export interface ReportExposureDependencies {
  readonly directory: Pick<PartnerReader, "findPartner">;
  readonly partnerStore: Pick<PartnerStore, "listKeys">;
  readonly endpoints: Pick<EndpointStore, "listOf">;
  readonly jobs: Pick<JobStore, "listJobs">;
  readonly uploads: Pick<UploadStore, "listUploads">;
  readonly store: Pick<EventStore, "listEvents">;
  readonly connections: StageConnections;
  readonly clock: Pick<Clock, "now">;
}

/** Records by id. */
export interface Counted {
  readonly count: number;
  /** The first `maxIds`. */
  readonly ids: readonly string[];
}

const maxIds = 1_000;

/** What a compromised key made, what it could have seen, and what is left to do. Of what is stored now. */
export interface Exposure {
  readonly partnerId: string;
  /** Epoch milliseconds. */
  readonly since: number;
  readonly revokedKeys: readonly string[];
  /** Whether the partner has a valid key left. */
  readonly hasValidKey: boolean;
  readonly disabledEndpoints: Counted;
  /** Endpoints with a secret that the partner has not been shown. */
  readonly changedSecrets: Counted;
  readonly made: Readonly<Record<"cancelled" | "inProgress" | "uncertain" | "otherwiseEnded", Counted>>;
  /** Whatever the partner's grants show, which the key could have read. */
  readonly seen: Readonly<Record<"jobs" | "endpoints" | "uploads", Counted>> & {
    /** By connection, or `notifications`. */
    readonly events: Readonly<Record<string, Counted>>;
  };
}

/** Reads what a contained key made, and what it could have seen. It changes nothing. */
export function createReportExposure(deps: ReportExposureDependencies) {
  const { directory, partnerStore, endpoints, jobs, uploads, clock } = deps;
  const readEvents = createReadEvents(deps);
  return async ({ key, family }: ContainedKey): Promise<Exposure> => {
    const { partnerId } = key;
    const partner = await directory.findPartner(partnerId);
    const keys = await partnerStore.listKeys(partnerId);
    const own = await endpoints.listOf(partnerId);
    const allJobs = await collect(pagesOf((after, limit) => jobs.listJobs(partnerId, after, limit)));
    const allUploads = await collect(pagesOf((after, limit) => uploads.listUploads(partnerId, after, limit)));
    const made = allJobs.filter((job) => isMadeBy(family, { keyId: job.keyId, at: job.createdAt }));
    const madeIn = (...statuses: readonly Job["status"][]) =>
      counted(made.filter(({ status }) => statuses.includes(status)));
    return {
      partnerId,
      since: family.since,
      revokedKeys: [...family.ids],
      hasValidKey: keys.some((one) => isKeyValid(one, clock.now())),
      disabledEndpoints: counted(own.filter(({ disabledFor }) => isOf(family.ids, disabledFor))),
      changedSecrets: counted(own.filter(({ secrets }) => isUnknown(secrets, family.ids))),
      made: {
        cancelled: madeIn("cancelled"),
        inProgress: madeIn("queued", "sending"),
        uncertain: madeIn("uncertain"),
        otherwiseEnded: madeIn("succeeded", "failed", "expired", "abandoned"),
      },
      seen: {
        jobs: counted(allJobs.filter((job) => partner !== undefined && canSeeJob(partner, job))),
        endpoints: counted(own),
        uploads: counted(allUploads),
        events: partner === undefined ? {} : await readEvents(partner),
      },
    };
  };
}

function createReadEvents({ store, connections }: ReportExposureDependencies) {
  return async (partner: Partner): Promise<Exposure["seen"]["events"]> => {
    const found: Record<string, Counted> = {};
    for (const list of visibleEventLists(partner, connections)) {
      const events = await collect(pagesOf((after, limit) => store.listEvents(list, after, limit)));
      const name = list.startsWith("events#") ? list.slice("events#".length) : "notifications";
      found[name] = counted(events.filter((event) => canSeeEvent(partner, event)));
    }
    return found;
  };
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const collected: Value[] = [];
  for await (const value of values) collected.push(value);
  return collected;
}

function counted(records: readonly { readonly id: string }[]): Counted {
  return { count: records.length, ids: records.slice(0, maxIds).map(({ id }) => id) };
}

function isOf(ids: ReadonlySet<string>, keyId: string | undefined): boolean {
  return keyId !== undefined && ids.has(keyId);
}

/** The first secret is the one that signs. */
function isUnknown([current]: Endpoint["secrets"], ids: ReadonlySet<string>): boolean {
  return isOf(ids, current?.insteadOf);
}
