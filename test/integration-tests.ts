/**
 * Not unit tests, whatever they import: they go through the local stack, open thousands of connections or take long.
 */
export const lengthyTests: readonly string[] = [
  "test/flows/**/*.test.ts",
  "test/fuzz/**/*.test.ts",
  "test/gateway/linear-time.test.ts",
  "test/http/hostile-peers.test.ts",
  "test/vendors/path-spellings.test.ts",
];

/**
 * The other tests that start something: an emulator, a browser, a process or a thread. What is in neither list is a unit
 * test; `npm run test:unit` runs those alone. `integration-tests.test.ts` holds the list to its rule in both directions:
 * a test belongs here when a module that it imports, directly or through others, imports one of `starters`.
 */
export const integrationTests: readonly string[] = [
  "test/aws/{clients,dynamodb-*,secrets-manager-writer,sqs-queue}.test.ts",
  "test/aws/records/{coalesced-reads,dynamodb-*}.test.ts",
  "test/infra/local/watch-starter.test.ts",
  "test/infra/{architecture-table,connection-environment,gradual-deployment,role-permissions,removed-connections,require-node,restored-state,metrics-in-template,network-stack,stack-settings,stacks,tracing}.test.ts",
  "test/infra/alarms/{alarm-topic,runbook,shared-alarms,vendor-alarms}.test.ts",
  "test/docs/deploy-workflow.test.ts",
  "test/infra/rehearsal.test.ts",
  "test/bench/world/dynamodb-capacity.test.ts",
  "test/infra/bundling/trace-header.test.ts",
  "test/infra/console/*-in-browser.test.ts",
  "test/infra/constructs/function-bundles.test.ts",
  "test/infra/local/start-stack.test.ts",
  "test/infra/local/runner/api/gateway.test.ts",
  "test/infra/local/emulators/storage.test.ts",
  "test/infra/local/emulators/permissions/authorized.test.ts",
  "test/infra/local/runner/deployment/read-deployment.test.ts",
  "test/infra/local/runner/lambda/{instances,kill-at}.test.ts",
  "test/infra/local/runner/queues/{poller,recursive-loop}.test.ts",
  "test/infra/local/emulators/secrets-manager/secrets-manager.test.ts",
  "test/infra/bundling/source-maps.test.ts",
  "test/infra/operator/{completion,real-terminal,doctor/stage-resources,terminal/open-in-browser}.test.ts",
  "test/infra/public-pages/write-document.test.ts",
  "test/infra/vendors/{new-vendor,new-vendor-from-openapi}.test.ts",
  "test/http/method-override/read-by-php.test.ts",
  "test/vendors/md-integrations/signed-by-php.test.ts",
];

/** Of the lengthy tests, those that mostly wait, for leases and retries: several of them run at once. */
export const waitingTests: readonly string[] = [
  "test/flows/{erasure,jobs-uncertain,reconcile,recovery-killed,restore,stack-killed,vendor-trouble,webhooks-killed,webhooks-withdrawn}.test.ts",
];

/** Modules that start a process, a thread, an emulator or a browser. */
export const starters: readonly string[] = [
  "node:child_process",
  "node:cluster",
  "node:worker_threads",
  "dynalite",
  "fauxqs",
  "playwright-core",
];
