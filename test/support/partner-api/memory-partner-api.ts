import { dynamoCatchUpStore } from "../../../shared/aws/dynamodb-catch-up-store.ts";
import { dynamoUseStore } from "../../../shared/aws/dynamodb-use-store.ts";
import { dynamoOpenIndex } from "../../../shared/aws/records/open.ts";
import { Problem } from "../../../shared/core/problem.ts";
import { createLookPlan } from "../../../shared/gateway/jobs/look-plan.ts";
import type { EventWorkMessage } from "../../../shared/gateway/messages/event-work-messages.ts";
import { keyedDigest } from "../../../shared/gateway/model/event-id.ts";
import { type PartnerApiDependencies, partnerApi } from "../../../shared/gateway/partner-api/partner-api.ts";
import { type RouteTableDependencies, routeTable } from "../../../shared/gateway/partner-api/route-table.ts";
import type { Caller, GatewayRequest, GatewayResponse } from "../../../shared/http/messages.ts";
import { vendors as registered } from "../../../shared/vendors/registry/registry.ts";
import { aRequest } from "../builders/a-request.ts";
import { manualClock } from "../fakes/manual-clock.ts";
import { memoryBlobStore } from "../fakes/memory-blob-store.ts";
import { memoryQueue } from "../fakes/memory-queue.ts";
import { memoryReceipts } from "../fakes/memory-receipts.ts";
import {
  memoryCaseStore,
  memoryEndpointStore,
  memoryIntentGuards,
  memoryJobStore,
  memoryPartnerStore,
  memoryPortalSessions,
  memoryUploadStore,
  memoryWebhookStore,
} from "../fakes/memory-stores.ts";
import { MemoryTable } from "../fakes/memory-table.ts";
import { silentLog } from "../fakes/silent-log.ts";

/** One call of the partner API. */
export interface PartnerCall {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly body?: unknown;
  /** `prt_1` by default. */
  readonly partnerId?: string | undefined;
  /** `k` by default. */
  readonly keyId?: string;
  readonly session?: Caller["session"];
}

/** Answers what another function answers; `undefined` for what is the partner API's. */
type AnswerElsewhere = (request: GatewayRequest) => Promise<GatewayResponse> | undefined;

/**
 * The routes of the partner API over ports in memory.
 *
 * @param deps replace the ports; the others are empty and of their own
 */
export function memoryPartnerApi({
  partners,
  answerElsewhere,
  ...deps
}: Pick<PartnerApiDependencies, "partners"> &
  Partial<RouteTableDependencies> &
  Partial<Pick<PartnerApiDependencies, "sessions">> & { readonly answerElsewhere?: AnswerElsewhere }) {
  const clock = deps.clock ?? manualClock();
  const { connections = Object.fromEntries(registered.map(({ id }) => [id, ["clinic-2", "default"]])) } = deps;
  const vendors = registered.filter(({ id }) => connections[id] !== undefined);
  const records = { table: new MemoryTable(), clock };
  const sessions = memoryPortalSessions();
  const dependencies: RouteTableDependencies = {
    partners,
    partnerStore: memoryPartnerStore(),
    sessions,
    stage: "local",
    namedPayloads: false,
    useStore: dynamoUseStore(new MemoryTable()),
    maxUploads: undefined,
    endpoints: memoryEndpointStore(),
    store: memoryWebhookStore(clock),
    jobs: memoryJobStore(clock),
    openIndex: dynamoOpenIndex(records),
    cases: memoryCaseStore(clock),
    uploads: memoryUploadStore(clock),
    bodies: memoryBlobStore(),
    queues: new Map(vendors.map(({ id }) => [id, memoryQueue()])),
    deliveryQueue: memoryQueue(),
    eventQueue: memoryQueue<EventWorkMessage>(),
    receipts: memoryReceipts(),
    connections,
    vendors,
    caseVendors: ["md-integrations"],
    health: { reportOn: async () => ({ status: "ok" }) },
    drift: { findDrift: async () => undefined },
    shapes: { findBaseline: async () => ({ revision: 1 }) as never },
    catchUps: { ...dynamoCatchUpStore(records), ...deps.catchUps },
    eventTypeFile: () => "[]",
    intentGuards: memoryIntentGuards(clock),
    intents: { mode: "warn", scope: "partner" },
    sleep: async () => undefined,
    digest: async () => keyedDigest("test-key"),
    allow: new Set(),
    resolve: async () => ["1.1.1.1"],
    looks: createLookPlan({
      vendors,
      modes: Object.fromEntries(vendors.map(({ id }) => [id, "report"])),
      scale: 1,
    }),
    scale: 1,
    clock,
    log: silentLog(),
    ...deps,
  };
  const ofPartners = partnerApi({
    partners,
    sessions: deps.sessions ?? sessions,
    vendors: dependencies.vendors.map(({ id }) => id),
    routes: routeTable(dependencies),
    digest: dependencies.digest,
    receipts: dependencies.receipts,
    clock,
    log: silentLog(),
  });

  const answer = async (request: GatewayRequest): Promise<GatewayResponse> =>
    await (answerElsewhere?.(request) ?? ofPartners(request));

  /** Returns a thrown problem as its document. */
  const call = async ({ method, target, body, partnerId = "prt_1", keyId = "k", session }: PartnerCall) => {
    const { pathname: path, searchParams } = new URL(target, "https://gateway.example");
    const caller = { partnerId, keyId, ...(session === undefined ? {} : { session }) };
    const address = "https://gateway.example/prod";
    const request = { ...aRequest({ method, path, query: [...searchParams], body, caller }), address };
    try {
      const response = await answer(request);
      const text = String(response.body);
      const { status, headers } = response;
      return { status, headers, text, body: text === "" ? undefined : JSON.parse(text) };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const text = JSON.stringify(error.document("r"));
      return { status: error.members.status, headers: error.headers(), text, body: JSON.parse(text) };
    }
  };
  /** `call` with its parameters by position. */
  const callAs = (method: string, target: string, body?: unknown, partnerId?: string) =>
    call({ method, target, body, partnerId });
  return { answer, call, callAs };
}
