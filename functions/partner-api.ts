import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { restoreMarkerFinder } from "../shared/aws/dynamodb-restore-marker.ts";
import { partnerStores, partnerStoreVariables } from "../shared/aws/partner-stores.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { createLookPlan, readReconcileModes } from "../shared/gateway/jobs/look-plan.ts";
import { partnerApi } from "../shared/gateway/partner-api/partner-api.ts";
import { routeTable } from "../shared/gateway/partner-api/route-table.ts";
import { servedMethods } from "../shared/gateway/partner-api/routing/served-methods.ts";
import { digestKey } from "../shared/gateway/privacy/digest-key.ts";
import { queuedReceipts } from "../shared/gateway/receipts/queued-receipts.ts";
import { createRecordedHealth } from "../shared/gateway/resilience/recorded-health.ts";
import { createHoldUntilRestored } from "../shared/gateway/restore/hold-until-restored.ts";
import { readEnvironment, readIntentSettings, readShare, readTimeScale } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { readJobQueues } from "../shared/lambda/job-queues.ts";
import { readEgress } from "../shared/lambda/read-egress.ts";
import { readStageConnections } from "../shared/lambda/stage-connections.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";
import { vendors as registered } from "../shared/vendors/registry/registry.ts";

const environment = readEnvironment([
  "STAGE_CONNECTIONS",
  "DIGEST_KEY_SECRET",
  "OWN_ACCOUNT",
  "STAGE",
  ...partnerStoreVariables,
]);
const connections = readStageConnections(environment.STAGE_CONNECTIONS);
const aws = partnerStores(environment, readJobQueues(Object.keys(connections)), clock);
const stores = { ...aws, receipts: queuedReceipts(aws.receiptQueue) };
const vendors = registered.filter(({ id }) => connections[id] !== undefined);
const digest = digestKey(stores.secrets, environment.DIGEST_KEY_SECRET);
const scale = readTimeScale();
const looks = createLookPlan({ vendors, modes: readReconcileModes(process.env["RECONCILE"]), scale });
const shared = { ...stores, looks, intents: readIntentSettings(), digest, clock, sleep, log };

/** Next to the code in the bundle (`infra/constructs/function-bundles.ts`). */
const eventTypes = fileURLToPath(new URL("./event-types.json", import.meta.url));

const routes = routeTable({
  ...shared,
  ...readEgress(),
  stage: environment.STAGE,
  namedPayloads: process.env["NAMED_PAYLOADS"] === "true",
  ownAccount: environment.OWN_ACCOUNT,
  maxEndpoints: readShare("PARTNER_ENDPOINTS"),
  maxUploads: readShare("PARTNER_UPLOADS"),
  eventTypeFile: () => readFileSync(eventTypes, "utf8"),
  connections,
  vendors,
  caseVendors: vendors.flatMap(({ id, readCase }) => (readCase === undefined ? [] : [id])),
  health: createRecordedHealth({ store: stores.health, clock, log }),
  scale,
});

const hold = createHoldUntilRestored({
  suffix: process.env["RESTORED_FROM"],
  find: restoreMarkerFinder(environment.DIRECTORY_TABLE),
});

const served = { vendors: Object.keys(connections), servedElsewhere: servedMethods(vendors) };

export const handler = httpHandler(hold(partnerApi({ ...shared, ...served, routes })), log);
