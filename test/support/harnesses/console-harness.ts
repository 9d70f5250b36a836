import { consoleApi } from "../../../infra/operator/console/console-api.ts";
import type { ConsoleContext } from "../../../infra/operator/console/routing/console-context.ts";
import { type Stage, stages } from "../../../infra/stages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import type { Partner } from "../../../shared/gateway/model/partner.ts";
import { aJob } from "../builders/a-job.ts";
import { anEndpoint, aPartner } from "../builders/an-endpoint.ts";
import { aDelivery, anEvent } from "../builders/an-event.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryPartnerReader,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";

/** Ids of the records of `prt_1`, by the segment of a path before them. */
export const recordIds: Readonly<Record<string, string>> = {
  jobs: "job_1",
  events: "evt_1",
  deliveries: "dlv_1",
  endpoints: "ep_1",
  cases: "case-1",
};

interface ConsoleOptions {
  readonly stores?: object;
  readonly stage?: Partial<Stage>;
  readonly readOnly?: boolean;
  /** Beside `prt_1`, whose grants are for `md-integrations`. */
  readonly partner?: Partner;
}

/** The console's API over stores in memory, with a record of each kind of `prt_1`. */
export async function consoleHarness({ stores: more = {}, stage, readOnly = false, partner }: ConsoleOptions = {}) {
  const clock = manualClock();
  const store = memoryWebhookStore(clock);
  await store.storeEvent(anEvent({ endpoints: [{ endpointId: "ep_1", partnerId: "prt_1" }] }), 0);
  await store.addDelivery(aDelivery(), clock.now());
  const partners = [aPartner(), ...(partner === undefined ? [] : [partner])];
  const digest = keyedDigest("test-key");
  const job = aJob();
  const stores: Readonly<Record<string, unknown>> = {
    ...{ clock, store, cases: memoryCaseStore(clock), endpoints: memoryEndpointStore(anEndpoint()) },
    jobs: { lookUpJob: async (id: string) => (id === job.id ? job : undefined) },
    directory: memoryPartnerReader(...partners),
    partnerStore: { listPartners: async () => partners },
    digest: async () => digest,
    ...more,
  };
  const used = new Set<string>();
  const watched = new Proxy(stores, {
    get(of, name: string) {
      used.add(name);
      return of[name];
    },
  });
  const problems: string[] = [];
  const context = {
    ...{
      stage: { ...stages.local, ...stage },
      places: {},
      stores: watched,
      actor: "arn:aws:iam::1:user/some",
      readOnly,
    },
    problem: (message: string) => void problems.push(message),
    metrics: { readSeries: async () => [] },
  } as unknown as ConsoleContext;
  const api = consoleApi(context);
  /** @param path below `/api/`, with its query */
  const call = async (method: string, path: string, sent?: unknown) => {
    const [base = "", query = ""] = path.split("?", 2);
    const body = new TextEncoder().encode(sent === undefined ? "" : JSON.stringify(sent));
    const answer = await api({ method, path: base, query: [...new URLSearchParams(query)], body });
    return { ...answer, document: JSON.parse(answer.body) };
  };
  /** The names of the stores that were used. */
  return { call, used, problems, store, clock, digest };
}
