import { callStores, callStoreVariables } from "../shared/aws/call-stores.ts";
import { restoreMarkerFinder } from "../shared/aws/dynamodb-restore-marker.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { readConnectionSettings } from "../shared/gateway/calls/connection-settings.ts";
import { readReconcileModes } from "../shared/gateway/jobs/look-plan.ts";
import { createProxyDependencies } from "../shared/gateway/proxy/create-proxy-dependencies.ts";
import { createProcessVendorQueue } from "../shared/gateway/proxy/process-vendor-queue.ts";
import { queuedReceipts } from "../shared/gateway/receipts/queued-receipts.ts";
import { createAnswerVendorRequest } from "../shared/gateway/resources/answer-vendor-request.ts";
import { createHoldUntilRestored } from "../shared/gateway/restore/hold-until-restored.ts";
import { parseOwnHosts } from "../shared/http/own-hosts.ts";
import { callHandler } from "../shared/lambda/call-handler.ts";
import { readCallLimits, readEnvironment, readIntentSettings, readTimeScale } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { queueHandler } from "../shared/lambda/queue-handler.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";
import { deployedVendor } from "../shared/vendors/registry/registry.ts";

const names = ["VENDOR", "CONNECTIONS", "SECRET_PREFIX", "DIGEST_KEY_SECRET", ...callStoreVariables] as const;
const environment = readEnvironment(names);
const vendor = deployedVendor(environment.VENDOR, process.env["VENDOR_PATHS"]);
const { receiptQueue, ...stores } = callStores(environment, clock);
const dependencies = createProxyDependencies({
  ...stores,
  receipts: queuedReceipts(receiptQueue),
  vendor,
  connectionNames: environment.CONNECTIONS.split(","),
  secretPrefix: environment.SECRET_PREFIX,
  digestKeySecret: environment.DIGEST_KEY_SECRET,
  ...readConnectionSettings(process.env),
  originOverride: process.env["VENDOR_ORIGIN"],
  ownHosts: parseOwnHosts(process.env["OWN_HOSTS"]),
  timeScale: readTimeScale(),
  ...readCallLimits(),
  intents: readIntentSettings(),
  reconcileModes: readReconcileModes(process.env["RECONCILE"]),
  requireIdempotencyKeys: process.env["REQUIRE_IDEMPOTENCY_KEYS"] === "true",
  log,
});

const hold = createHoldUntilRestored({
  suffix: process.env["RESTORED_FROM"],
  find: restoreMarkerFinder(environment.DIRECTORY_TABLE),
});

export const handler = callHandler(
  httpHandler(hold(createAnswerVendorRequest(dependencies)), log),
  queueHandler(hold(createProcessVendorQueue(dependencies)), log),
);
