import { createCheckDelivery, type DeliveryCheckFacts } from "../../../shared/gateway/operator/check-delivery.ts";
import { webhookConnections } from "../../constructs/stage-connections.ts";
import { sourceVersion } from "../../source-version.ts";
import type { Stage } from "../../stages.ts";
import type { StagePlaces, StageStores } from "../open-stage.ts";
import { assessAlarms } from "./assess/alarms.ts";
import { assessConcurrency } from "./assess/concurrency.ts";
import { assessDelivery, nowhere } from "./assess/delivery.ts";
import { assessCertificate, assessClock, assessHealth } from "./assess/endpoint.ts";
import { skip, Unanswerable } from "./assess/finding.ts";
import { assessHolds } from "./assess/holds.ts";
import { assessIdentity } from "./assess/identity.ts";
import { assessKey } from "./assess/key.ts";
import { assessLogins } from "./assess/logins.ts";
import { assessMetrics } from "./assess/metrics.ts";
import { assessQueues } from "./assess/queues.ts";
import { assessReceipts } from "./assess/receipts.ts";
import { assessScheduler } from "./assess/scheduler.ts";
import { assessDigestKey, assessSecrets, assessWebhookSecrets } from "./assess/secrets.ts";
import { assessStacks } from "./assess/stacks.ts";
import { assessTables } from "./assess/tables.ts";
import { assessVersion } from "./assess/version.ts";
import { awsFacts } from "./read/aws-facts.ts";
import { localFacts } from "./read/local-facts.ts";
import { postWebhook } from "./read/post-webhook.ts";
import {
  type CheckedConnection,
  type CheckedConnections,
  connectionChecks,
  loginFacts,
  secretFacts,
} from "./read/read-connection-checks.ts";
import { readCertificate, readHealth } from "./read/read-endpoint.ts";
import { readHolds } from "./read/read-holds.ts";
import { readReceiptChain } from "./read/read-receipt-chain.ts";
import { connectionsOf, readDigestKey, readWebhookSecrets } from "./read/read-secrets.ts";
import type { StageFacts } from "./read/stage-facts.ts";
import { type Check, defineCheck } from "./run-checks.ts";

interface DoctorOptions {
  readonly stage: Stage;
  readonly places: StagePlaces;
  readonly stores: StageStores;
  /** Replaces the URL that the stage states. */
  readonly url: string | undefined;
  /** Set to send a webhook through the stage. */
  readonly deep?: DeepOptions | undefined;
}

/** A check that changes something. */
export interface DeepOptions {
  /** Where the test is delivered; by default nowhere, or on the local stack its receiver. */
  readonly receiver: string | undefined;
}

/** In seconds, for a login and a probe at slow vendors. All checks run concurrently. */
const loginSeconds = 45;

/** The checks of a stage, in the order of the report; `close` ends their clients. */
export function openDoctor(options: DoctorOptions): { readonly checks: readonly Check[]; readonly close: () => void } {
  const { stage, places } = options;
  const facts = places.local ? localFacts(stage, places, places.local) : awsFacts(stage, places);
  const checked = connectionChecks(options);
  const identity = facts.identity();
  const isIdentified = identity.then(
    () => true,
    () => false,
  );
  const others = [
    ...stageChecks(stage, facts),
    receiptCheck(options),
    holdCheck(options),
    ...secretChecks(options, checked),
    ...endpointChecks(options, facts),
    ...(options.deep === undefined ? [] : [deliveryCheck(options, options.deep, facts)]),
  ];
  const checks = others.map(({ run, ...check }) => ({
    ...check,
    // Without an identity in AWS each of them would fail for the same cause.
    run: async () => ((await isIdentified) ? await run() : [skip("AWS does not know you: see identity.")]),
  }));
  return {
    checks: [defineCheck("identity", () => identity, assessIdentity), ...checks],
    close: () => {
      checked.close();
      facts.close();
    },
  };
}

function stageChecks(stage: Stage, facts: StageFacts): readonly Check[] {
  const target = stage.name === "local" ? "--local" : `--stage ${stage.name}`;
  const readVersion = async () => {
    const deployed = await facts.deployedVersion();
    return deployed instanceof Unanswerable ? deployed : { deployed: deployed.version, checkedOut: sourceVersion() };
  };
  return [
    defineCheck("stacks", facts.stacks, (stacks) => assessStacks(stacks, stage)),
    defineCheck("version", readVersion, assessVersion),
    defineCheck("key", facts.key, assessKey),
    defineCheck("tables", facts.tables, (tables) => assessTables(tables, stage)),
    defineCheck("queues", facts.queues, (queues) => assessQueues(queues, target)),
    defineCheck("alarms", facts.alarms, (alarms) => assessAlarms(alarms, stage)),
    defineCheck("scheduler", facts.scheduler, assessScheduler),
    defineCheck("concurrency", facts.concurrency, assessConcurrency),
    defineCheck("metrics", facts.metrics, assessMetrics),
  ];
}

/** In seconds, for the webhook's way and the removal of what was made for it. */
const deliverySeconds = 55;

function deliveryCheck({ stage, places, stores, url }: DoctorOptions, deep: DeepOptions, facts: StageFacts): Check {
  const receiver = deep.receiver ?? (places.local ? `${places.local.receiver}/doctor` : nowhere);
  const read = async (): Promise<DeliveryCheckFacts | Unanswerable> => {
    const [gateway, deployed] = [url ?? (await facts.url()), await facts.deployedVersion()];
    if (gateway instanceof Unanswerable) return gateway;
    // An earlier version would take the webhook for one of the vendor's, and deliver it to partners.
    if (deployed instanceof Unanswerable || deployed.version !== sourceVersion()) {
      return new Unanswerable("Another version is deployed than is checked out: it may not know this webhook.");
    }
    const connections = connectionsOf(webhookConnections(stage));
    return await createCheckDelivery({ ...stores, post: postWebhook })({ connections, gateway, receiver });
  };
  return defineCheck("delivery", read, (found) => assessDelivery(found, receiver), deliverySeconds);
}

const receiptCheck = ({ stores }: DoctorOptions): Check =>
  defineCheck("receipts", () => readReceiptChain(stores), assessReceipts);

const holdCheck = (deps: DoctorOptions): Check => defineCheck("holds", () => readHolds(deps), assessHolds);

function secretChecks({ stage, places, stores }: DoctorOptions, checked: CheckedConnections): readonly Check[] {
  const deps = { stage, stores };
  // Both checks are about the same logins.
  const ofChecked =
    <Facts>(factsOf: (one: CheckedConnection) => Facts) =>
    async () =>
      (await checked.read()).map(factsOf);
  const secretOf = (one: CheckedConnection) => secretFacts(stores.secretPrefix, one);
  return [
    defineCheck("digest key", () => readDigestKey(deps, places.digestKey), assessDigestKey),
    defineCheck("secrets", ofChecked(secretOf), assessSecrets, loginSeconds),
    defineCheck("webhook secrets", () => readWebhookSecrets(deps), assessWebhookSecrets),
    defineCheck("logins", ofChecked(loginFacts), assessLogins, loginSeconds),
  ];
}

function endpointChecks({ url }: DoctorOptions, facts: StageFacts): readonly Check[] {
  const ofUrl =
    <Facts>(read: (url: string) => Promise<Facts | Unanswerable>) =>
    async () => {
      const found = url ?? (await facts.url());
      return found instanceof Unanswerable ? found : await read(found);
    };
  return [
    defineCheck(
      "health",
      ofUrl(async (at) => (await readHealth(at)).health),
      assessHealth,
    ),
    defineCheck(
      "clock",
      ofUrl(async (at) => (await readHealth(at)).clock),
      assessClock,
    ),
    defineCheck("certificate", ofUrl(readCertificate), assessCertificate),
  ];
}
