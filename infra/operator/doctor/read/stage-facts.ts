import type { AlarmFacts } from "../assess/alarms.ts";
import type { ConcurrencyFacts } from "../assess/concurrency.ts";
import type { Unanswerable } from "../assess/finding.ts";
import type { IdentityFacts } from "../assess/identity.ts";
import type { KeyFacts } from "../assess/key.ts";
import type { MetricFacts } from "../assess/metrics.ts";
import type { QueueFacts } from "../assess/queues.ts";
import type { SchedulerFacts } from "../assess/scheduler.ts";
import type { StackFacts } from "../assess/stacks.ts";
import type { TableFacts } from "../assess/tables.ts";

type Answer<Facts> = Promise<Facts | Unanswerable>;

/** What a stage can be asked about itself. Nothing is changed by asking. */
export interface StageFacts {
  identity(): Answer<IdentityFacts>;
  stacks(): Answer<readonly StackFacts[]>;
  /** The version that is deployed; `undefined` where the deployment states none. */
  deployedVersion(): Answer<{ readonly version: string | undefined }>;
  key(): Answer<KeyFacts>;
  tables(): Answer<readonly TableFacts[]>;
  queues(): Answer<readonly QueueFacts[]>;
  alarms(): Answer<AlarmFacts>;
  scheduler(): Answer<SchedulerFacts>;
  concurrency(): Answer<ConcurrencyFacts>;
  metrics(): Answer<MetricFacts>;
  /** The gateway's URL without a trailing slash. */
  url(): Answer<string>;
  close(): void;
}
