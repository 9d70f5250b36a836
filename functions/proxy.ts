import { setTimeout as sleep } from "node:timers/promises";
import { callStores, callStoreVariables } from "../shared/aws/call-stores.ts";
import { restoreMarkerFinder } from "../shared/aws/dynamodb-restore-marker.ts";
import { systemClock as clock } from "../shared/core/clock.ts";
import { connectionHosts } from "../shared/gateway/calls/connection-hosts.ts";
import { readConnectionSettings } from "../shared/gateway/calls/connection-settings.ts";
import { createCheckConnection } from "../shared/gateway/connection-check/check-connection.ts";
import { readReconcileModes } from "../shared/gateway/jobs/look-plan.ts";
import { checkRequest } from "../shared/gateway/model/connection-check.ts";
import { createProxyDependencies } from "../shared/gateway/proxy/create-proxy-dependencies.ts";
import { createProcessVendorQueue } from "../shared/gateway/proxy/process-vendor-queue.ts";
import { queuedReceipts } from "../shared/gateway/receipts/queued-receipts.ts";
import { createAnswerVendorRequest } from "../shared/gateway/resources/answer-vendor-request.ts";
import { createHoldUntilRestored } from "../shared/gateway/restore/hold-until-restored.ts";
import { parseOwnHosts } from "../shared/http/own-hosts.ts";
import { callHandler } from "../shared/lambda/call-handler.ts";
import { checkHandler } from "../shared/lambda/check-handler.ts";
import { readCallLimits, readEnvironment, readIntentSettings, readTimeScale } from "../shared/lambda/environment.ts";
import { httpHandler } from "../shared/lambda/http-handler.ts";
import { queueHandler } from "../shared/lambda/queue-handler.ts";
import { standardLog as log } from "../shared/lambda/standard-log.ts";
import { deployedVendor } from "../shared/vendors/registry/registry.ts";

const names = [
  ...(["VENDOR", "CONNECTIONS", "SECRET_PREFIX", "DIGEST_KEY_SECRET", "CHECK_ALIAS"] as const),
  ...callStoreVariables,
] as const;
const environment = readEnvironment(names);
const vendor = deployedVendor(environment.VENDOR, process.env["VENDOR_PATHS"]);
const { receiptQueue, ...stores } = callStores(environment, clock);
const rules = readConnectionSettings(process.env);
const originOverride = process.env["VENDOR_ORIGIN"];
const connectionNames = environment.CONNECTIONS.split(",");
const hosts = { originOverride, ownHosts: parseOwnHosts(process.env["OWN_HOSTS"]) };
const dependencies = createProxyDependencies({
  ...stores,
  receipts: queuedReceipts(receiptQueue),
  vendor,
  connectionNames,
  secretPrefix: environment.SECRET_PREFIX,
  digestKeySecret: environment.DIGEST_KEY_SECRET,
  ...rules,
  ...hosts,
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

const checkConnection = createCheckConnection({
  vendor,
  connectionNames,
  rules,
  secrets: stores.secrets,
  secretPrefix: environment.SECRET_PREFIX,
  originsOf: connectionHosts({ vendor, origins: rules.origins, ...hosts }),
  clock,
  pause: sleep,
  // A vendor's rate limit is for partners.
  pauseMs: originOverride === undefined ? 1_000 : 0,
  log,
});

export const handler = callHandler({
  http: httpHandler(hold(createAnswerVendorRequest(dependencies)), log),
  queue: queueHandler(hold(createProcessVendorQueue(dependencies)), log),
  check: checkHandler(checkRequest, checkConnection, log),
  checkAlias: environment.CHECK_ALIAS,
});
