import { dynamoCaseStore } from "../../../shared/aws/dynamodb-case-store.ts";
import { dynamoClaims } from "../../../shared/aws/dynamodb-claims.ts";
import { dynamoDisclosureIndex } from "../../../shared/aws/dynamodb-disclosure-index.ts";
import { dynamoEndpointStore } from "../../../shared/aws/dynamodb-endpoint-store.ts";
import { dynamoHealthStore } from "../../../shared/aws/dynamodb-health-store.ts";
import { dynamoIntentGuards } from "../../../shared/aws/dynamodb-intent-guards.ts";
import { dynamoJobPeers } from "../../../shared/aws/dynamodb-job-peers.ts";
import { dynamoJobStore } from "../../../shared/aws/dynamodb-job-store.ts";
import { dynamoLookPace } from "../../../shared/aws/dynamodb-look-pace.ts";
import { dynamoPartnerReader } from "../../../shared/aws/dynamodb-partner-reader.ts";
import { dynamoPartnerStore } from "../../../shared/aws/dynamodb-partner-store.ts";
import {
  dynamoPortalSessionReader,
  dynamoPortalSessionStore,
  dynamoSessionUses,
} from "../../../shared/aws/dynamodb-portal-sessions.ts";
import { dynamoRecentRequests } from "../../../shared/aws/dynamodb-recent-requests.ts";
import { dynamoShapeStore } from "../../../shared/aws/dynamodb-shape-store.ts";
import { dynamoSubjectIndex } from "../../../shared/aws/dynamodb-subject-index.ts";
import { dynamoTokenStore } from "../../../shared/aws/dynamodb-token-store.ts";
import { dynamoUploadStore } from "../../../shared/aws/dynamodb-upload-store.ts";
import { dynamoWebhookStore } from "../../../shared/aws/dynamodb-webhook-store.ts";
import { dynamoWritebacks } from "../../../shared/aws/dynamodb-writebacks.ts";
import { dynamoDueIndex } from "../../../shared/aws/records/due.ts";
import { dynamoOpenIndex } from "../../../shared/aws/records/open.ts";
import type { Clock } from "../../../shared/core/clock.ts";
import { delivery } from "../../../shared/gateway/model/delivery.ts";
import type { Endpoint } from "../../../shared/gateway/model/endpoint.ts";
import { eventRecord } from "../../../shared/gateway/model/event.ts";
import { storedJobRecord, toJob } from "../../../shared/gateway/model/job.ts";
import type { ApiKey, Partner } from "../../../shared/gateway/model/partner.ts";
import type { TelehealthCase } from "../../../shared/gateway/ports/case-store.ts";
import type { EndpointStore } from "../../../shared/gateway/ports/endpoint-store.ts";
import { memoryBlobStore } from "./memory-blob-store.ts";
import { MemoryTable } from "./memory-table.ts";

/** The stores of webhooks over a table in memory, with what that holds. */
export function memoryWebhookStore(clock: Clock) {
  const table = new MemoryTable();
  return {
    ...dynamoWebhookStore({ table, clock }),
    ...dynamoOpenIndex({ table }),
    table,
    events: () =>
      table.read("event", eventRecord).map(({ dueAt, ...event }) => ({ ...event, fannedOut: dueAt === undefined })),
    deliveries: () => table.read("delivery", delivery),
  };
}

/** The job store over a table in memory, with every job in it. */
export function memoryJobStore(clock: Clock) {
  const table = new MemoryTable();
  return {
    ...dynamoJobStore({ table, clock }, memoryBlobStore()),
    ...dynamoDueIndex({ table, clock }),
    ...dynamoOpenIndex({ table }),
    table,
    all: () =>
      table.items("job").map((item) => {
        const { request, response, ...job } = storedJobRecord.read({ ...item, id: item["pk"] });
        return { ...toJob(job), request, response, dueAt: item["dueAt"] };
      }),
  };
}

/** The cases over a table in memory, with all that have not expired. */
export function memoryCaseStore(clock: Clock) {
  const table = new MemoryTable();
  return {
    ...dynamoCaseStore({ table, clock }),
    table,
    all: () =>
      table
        .items("case")
        .flatMap(({ pk, revision, state }) =>
          state === undefined ? [] : { key: pk, revision, state: JSON.parse(String(state)) as TelehealthCase },
        ),
  };
}

export const memoryUploadStore = (clock: Clock) => dynamoUploadStore({ table: new MemoryTable(), clock });

export const memoryDisclosureIndex = (clock: Clock) => dynamoDisclosureIndex({ table: new MemoryTable(), clock });

export const memorySubjectIndex = (clock: Clock) => dynamoSubjectIndex({ table: new MemoryTable(), clock });

export const memoryWritebacks = (clock: Clock) => dynamoWritebacks({ table: new MemoryTable(), clock });

export const memoryIntentGuards = (clock: Clock) => dynamoIntentGuards({ table: new MemoryTable(), clock });
export const memoryRecentRequests = (clock: Clock) => dynamoRecentRequests({ table: new MemoryTable(), clock });

/** What looks at vendors need to know, over tables in memory. */
export function memoryLookStores(clock: Clock) {
  const table = new MemoryTable();
  const records = { table, clock };
  return {
    lookStores: { peers: dynamoJobPeers(records), claims: dynamoClaims(records) },
    pace: dynamoLookPace(new MemoryTable()),
    baselines: dynamoShapeStore(records),
    table,
  };
}

export function memoryTokenStore() {
  const table = new MemoryTable();
  return { ...dynamoTokenStore(table), table };
}

/** Counts its reads and writes, and can fail. */
export function memoryHealthStore() {
  const table = new MemoryTable();
  return {
    ...dynamoHealthStore(table),
    counts: table.counts,
    fail: (whether: boolean) => table.fail(whether ? Number.POSITIVE_INFINITY : 0),
  };
}

export function memoryEndpointStore(...initial: readonly Endpoint[]): EndpointStore {
  const store = dynamoEndpointStore(new MemoryTable(), { pause: async () => undefined });
  return after(Promise.all(initial.map((endpoint) => store.add(endpoint))), store);
}

/** The port whose functions act when something else is done. */
function after<Port extends object>(done: Promise<unknown>, port: Port): Port {
  return new Proxy(port, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => done.then(() => Reflect.apply(value, target, given) as unknown);
    },
  });
}

/** Portal sessions over a table in memory. */
export function memoryPortalSessions() {
  const table = new MemoryTable();
  return { ...dynamoPortalSessionReader(table), ...dynamoPortalSessionStore(table), ...dynamoSessionUses(table) };
}

/** Partners and keys over a table in memory. */
export function memoryPartnerStore(...initial: readonly Partner[]) {
  const table = new MemoryTable();
  const store = dynamoPartnerStore(table);
  for (const partner of initial) void store.addPartner(partner);
  return { ...dynamoPartnerReader(table), ...store };
}

/** The same for a reader to which every key is known and active until it is revoked; `put` replaces a partner. */
export function memoryPartnerReader(...initial: readonly Partner[]) {
  const table = new MemoryTable();
  const put = ({ id, ...partner }: Partner): void => void table.put({ pk: "partner", sk: id, ...partner });
  initial.forEach(put);
  const keys = new Map<string, Partial<ApiKey>>();
  const findKey = async (id: string): Promise<ApiKey> => ({
    id,
    partnerId: "prt_1",
    secretSha256: "",
    status: "active",
    ...keys.get(id),
  });
  const putKey = (id: string, key: Partial<ApiKey>): void => void keys.set(id, key);
  const revoke = (id: string): void => putKey(id, { status: "revoked" });
  const remove = (id: string): void => void table.remove({ pk: "partner", sk: id });
  return { ...dynamoPartnerReader(table), findKey, put, putKey, revoke, remove };
}
