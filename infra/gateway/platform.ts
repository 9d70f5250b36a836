import { Duration, type Stack } from "aws-cdk-lib";
import type { Construct } from "constructs";
import { DurableQueue } from "../constructs/durable-queue.ts";
import { bundleFunctions } from "../constructs/function-bundles.ts";
import { GatewayFunction, type GatewayFunctionProps } from "../constructs/gateway-function.ts";
import { addQueueAlarms } from "../constructs/queue-alarms.ts";
import type { Stage } from "../stages.ts";
import type { StateStack } from "../state-stack.ts";
import { Alarms } from "./alarms.ts";
import { type LocalSettings, localSettings } from "./local-settings.ts";
import { type StateReferences, stateReferences } from "./state-references.ts";

export type FunctionSettings = Omit<GatewayFunctionProps, "functionName" | "code" | "logRetention" | "encryptionKey">;

export interface QueueAlarmSettings {
  /** Each of its messages has a record with a `dueAt`, which the scheduler finds when the message is stuck. */
  readonly hasRecords: boolean;
  readonly impact: string;
}

export interface QueueSettings extends QueueAlarmSettings {
  /** In seconds. */
  readonly visibility: number;
}

/** What the parts of the gateway's stack share: its stage and state, and factories of functions and queues. */
export class Platform {
  readonly stack: Stack;
  readonly stage: Stage;
  readonly state: StateReferences;
  readonly alarms: Alarms;
  readonly local: LocalSettings;
  /** The environment variable with the connections by vendor. */
  readonly stageConnections: Readonly<Record<string, string>>;
  readonly #bundles: ReturnType<typeof bundleFunctions>;

  constructor(stack: Stack, stage: Stage, state: StateStack) {
    this.stack = stack;
    this.stage = stage;
    this.state = stateReferences(stack, stage, state);
    this.alarms = new Alarms(stack, stage.name, state.key);
    this.local = localSettings(stack, stage);
    this.stageConnections = { STAGE_CONNECTIONS: JSON.stringify(stage.connections) };
    this.#bundles = bundleFunctions(Object.keys(stage.connections));
  }

  /** The prefix of the names of all secrets of the stage. */
  get secretPrefix(): string {
    return this.state.secrets.prefix;
  }

  /** A function of `functions/<name>.ts`. */
  function(name: string, props: FunctionSettings, id = name): GatewayFunction {
    const code = this.#bundles.get(name);
    if (!code) throw new Error(`There is no functions/${name}.ts for the function ${id}.`);
    return new GatewayFunction(this.stack, id, {
      ...props,
      functionName: `rx-gateway-${this.stage.name}-${id}`,
      code,
      logRetention: this.stage.logRetentionDays,
      encryptionKey: this.state.key,
    });
  }

  /** A queue of this stack with its dead-letter queue and alarms. */
  queue(id: string, { visibility, ...alarms }: QueueSettings): DurableQueue {
    const queue = new DurableQueue(this.stack, id, {
      queueName: `rx-gateway-${this.stage.name}-${id.toLowerCase()}`,
      encryptionKey: this.state.key,
      visibilityTimeout: Duration.seconds(visibility),
    });
    this.alarmOnQueue(queue, queue, alarms);
    return queue;
  }

  /**
   * Alarms on a queue's dead letters and on the age of its oldest message. Where no operator is on call, the alarm on
   * overdue work replaces the one on the age of messages that also have a record.
   */
  alarmOnQueue(scope: Construct, of: DurableQueue, { hasRecords, impact }: QueueAlarmSettings): void {
    addQueueAlarms(scope, {
      of,
      oldestMessage: this.stage.onCall || !hasRecords ? Duration.minutes(30) : undefined,
      alarmAction: this.alarms.action,
      impact,
    });
  }

  /** Grants a function the key of the digests from which ids are derived. */
  bindDigestKey(to: GatewayFunction): GatewayFunction {
    const { secrets, key } = this.state;
    to.addEnvironment("DIGEST_KEY_SECRET", secrets.digestKeyName);
    return to.bindSecrets([secrets.digestKeyArn], key);
  }
}
