import { expect, test } from "vitest";
import { dynamoCatchUpStore } from "../../../shared/aws/dynamodb-catch-up-store.ts";
import { dynamoPermitStore } from "../../../shared/aws/dynamodb-permit-store.ts";
import { dynamoUseStore } from "../../../shared/aws/dynamodb-use-store.ts";
import { createProxyDependencies } from "../../../shared/gateway/proxy/create-proxy-dependencies.ts";
import { parseOwnHosts } from "../../../shared/http/own-hosts.ts";
import { syncvet } from "../../../shared/vendors/syncvet/descriptor.ts";
import { clientCredentials } from "../../support/builders/client-credentials.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryBlobStore } from "../../support/fakes/memory-blob-store.ts";
import { memoryQueue } from "../../support/fakes/memory-queue.ts";
import { memoryReceipts } from "../../support/fakes/memory-receipts.ts";
import { memorySecretStore } from "../../support/fakes/memory-secret-store.ts";
import {
  memoryCaseStore,
  memoryHealthStore,
  memoryIntentGuards,
  memoryJobStore,
  memoryLookStores,
  memoryPartnerReader,
  memoryRecentRequests,
  memorySubjectIndex,
  memoryTokenStore,
  memoryUploadStore,
  memoryWritebacks,
} from "../../support/fakes/memory-stores.ts";
import { MemoryTable } from "../../support/fakes/memory-table.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

test("The calls of a function go to the host of the secret, then of the stage, then of the vendor's document", async () => {
  const clock = manualClock();
  const secretOf = (more: object) => JSON.stringify({ ...clientCredentials({ environment: "sandbox" }), ...more });
  const secrets = memorySecretStore({
    "rx-gateway/dev/syncvet/default": secretOf({}),
    "rx-gateway/dev/syncvet/clinic-2": secretOf({}),
    "rx-gateway/dev/syncvet/clinic-3": secretOf({ origin: "https://own.example.com" }),
    "rx-gateway/dev/syncvet/clinic-4": secretOf({ environment: "live" }),
    "rx-gateway/dev/syncvet/clinic-5": secretOf({ origin: "https://rx.example.com" }),
  });
  const { connections, originOf } = createProxyDependencies({
    vendor: syncvet,
    connectionNames: ["default", "clinic-2", "clinic-3", "clinic-4", "clinic-5"],
    secretPrefix: "rx-gateway/dev",
    environmentRequired: true,
    liveConnections: [],
    originAllowed: true,
    origins: { "clinic-2": "https://stage.example.com", "clinic-3": "https://stage.example.com" },
    ownHosts: parseOwnHosts("rx.example.com"),
    requireIdempotencyKeys: false,
    secrets,
    partners: memoryPartnerReader(),
    tokens: memoryTokenStore(),
    health: memoryHealthStore(),
    permitStore: dynamoPermitStore(new MemoryTable()),
    useStore: dynamoUseStore(new MemoryTable()),
    jobs: memoryJobStore(clock),
    ...memoryLookStores(clock),
    reconcileModes: {},
    cases: memoryCaseStore(clock),
    catchUps: dynamoCatchUpStore({ table: new MemoryTable(), clock }),
    subjects: memorySubjectIndex(clock),
    jobSubjects: memorySubjectIndex(clock),
    writebacks: memoryWritebacks(clock),
    bodies: memoryBlobStore(),
    intentGuards: memoryIntentGuards(clock),
    recentRequests: memoryRecentRequests(clock),
    uploads: memoryUploadStore(clock),
    shapeWindows: { putWindow: async () => undefined },
    queue: memoryQueue<never>().port,
    eventQueue: memoryQueue<never>().port,
    receipts: memoryReceipts(),
    digestKeySecret: "rx-gateway/dev/digest-key",
    timeScale: 1,
    log: silentLog(),
  });
  const hosts = ["default", "clinic-2", "clinic-3"].map(async (name) => originOf(await connections.get(name)));
  expect(await Promise.all(hosts)).toEqual([
    "https://consumerapi.sync.vet",
    "https://stage.example.com",
    "https://own.example.com",
  ]);
  const looped = await connections.get("clinic-5");
  expect(() => originOf(looped)).toThrow(
    expect.objectContaining({
      members: expect.objectContaining({ name: "connection-misconfigured", outcome: "not-sent" }),
    }),
  );
  await expect(connections.get("clinic-4")).rejects.toMatchObject({ members: { name: "connection-misconfigured" } });
});
