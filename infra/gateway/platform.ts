import { Duration, type Stack } from "aws-cdk-lib";
import { DurableQueue } from "../constructs/durable-queue.ts";
import { bundleFunctions } from "../constructs/function-bundles.ts";
import { GatewayFunction, type GatewayFunctionProps } from "../constructs/gateway-function.ts";
import type { Stage } from "../stages.ts";
import type { StateStack } from "../state-stack.ts";
import { Alarms } from "./alarms.ts";
import { type LocalSettings, localSettings } from "./local-settings.ts";

export type FunctionSettings = Omit<GatewayFunctionProps, "functionName" | "code" | "logRetention" | "encryptionKey">;

export interface QueueSettings {
  /** In seconds. */
  readonly visibility: number;
  /** Each of its messages has a record with a `dueAt`, which the scheduler finds when the message is stuck. */
  readonly hasRecords: boolean;
  readonly impact: string;
}

/** What the parts of the gateway's stack share: its stage and state, and factories of functions and queues. */
export class Platform {
  readonly stack: Stack;
  readonly stage: Stage;
  readonly state: StateStack;
  readonly alarms: Alarms;
  readonly local: LocalSettings;
  /** The environment variable with the connections by vendor. */
  readonly stageConnections: Readonly<Record<string, string>>;
  readonly #bundles: ReturnType<typeof bundleFunctions>;

  constructor(stack: Stack, stage: Stage, state: StateStack) {
    this.stack = stack;
    this.stage = stage;
    this.state = state;
    this.alarms = new Alarms(stack, stage.name, state.key);
    this.local = localSettings(stack, stage);
    this.stageConnections = { STAGE_CONNECTIONS: JSON.stringify(stage.connections) };
    this.#bundles = bundleFunctions(Object.keys(stage.connections));
  }

  /** The prefix of the names of all secrets of the stage. */
  get secretPrefix(): string {
    return `rx-gateway/${this.stage.name}`;
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

  /**
   * A queue with its dead-letter queue and alarms. Where no operator is on call, the alarm on overdue work replaces the
   * one on the age of messages that also have a record.
   */
  queue(id: string, props: QueueSettings): DurableQueue {
    return new DurableQueue(this.stack, id, {
      queueName: `rx-gateway-${this.stage.name}-${id.toLowerCase()}`,
      encryptionKey: this.state.key,
      visibilityTimeout: Duration.seconds(props.visibility),
      maxReceiveCount: 10,
      oldestMessage: this.stage.onCall || !props.hasRecords ? Duration.minutes(30) : undefined,
      alarmAction: this.alarms.action,
      impact: props.impact,
    });
  }

  /** Grants a function the key of the digests from which ids are derived. */
  bindDigestKey(to: GatewayFunction): GatewayFunction {
    const { digestKey, key } = this.state;
    to.addEnvironment("DIGEST_KEY_SECRET", digestKey.secretName);
    return to.bindSecrets([digestKey.secretArn], key);
  }
}
