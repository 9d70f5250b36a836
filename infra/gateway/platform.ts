import { Duration, type Stack } from "aws-cdk-lib";
import { FilterPattern } from "aws-cdk-lib/aws-logs";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import { DurableQueue } from "../constructs/durable-queue.ts";
import { bundleFunctions } from "../constructs/function-bundles.ts";
import type { FunctionNetwork } from "../constructs/function-network.ts";
import { GatewayFunction, type GatewayFunctionProps } from "../constructs/gateway-function.ts";
import type { NetworkStack } from "../network-stack.ts";
import type { Stage } from "../stages.ts";
import type { StateStack } from "../state-stack.ts";
import { Alarms } from "./alarms.ts";
import { alarmOnAccountThrottles, alarmOnFunction } from "./function-alarms.ts";
import { functionNetworks } from "./function-networks.ts";
import { type LocalSettings, localSettings } from "./local-settings.ts";
import { alarmOnQueue, type QueueAlarmSettings } from "./queue-alarms.ts";
import { restoreVariables } from "./restore-variables.ts";
import { type StateReferences, stateReferences } from "./state-references.ts";
import { traceVariables } from "./trace-variables.ts";

export type FunctionSettings = Omit<
  GatewayFunctionProps,
  "functionName" | "code" | "logRetention" | "encryptionKey" | "network"
> & {
  /** The function whose alarm on throttles stands for this one's. */
  readonly throttledAs?: string;
};

export interface QueueSettings extends Omit<QueueAlarmSettings, "id" | "of"> {
  /** In seconds. */
  readonly visibility: number;
  /** Of another queue, which has the alarm on them. */
  readonly deadLetters?: Queue;
}

interface PlatformStacks {
  readonly state: StateStack;
  /** Of a stage with fixed addresses. */
  readonly network: NetworkStack | undefined;
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
  /** Those that record spans; none on a stage without `tracing`. */
  readonly tracedFunctions: GatewayFunction[] = [];
  readonly #bundles: ReturnType<typeof bundleFunctions>;
  readonly #networkOf: (id: string) => FunctionNetwork | undefined;
  readonly #functions = new Map<string, GatewayFunction>();

  constructor(stack: Stack, stage: Stage, { state, network }: PlatformStacks) {
    this.stack = stack;
    this.#networkOf = functionNetworks(stage.fixedAddress, network);
    this.stage = stage;
    this.state = stateReferences(stack, stage, state);
    this.alarms = new Alarms(stack, stage, state.key);
    alarmOnAccountThrottles(this.alarms);
    this.local = localSettings(stack, stage);
    this.stageConnections = { STAGE_CONNECTIONS: JSON.stringify(stage.connections) };
    this.#bundles = bundleFunctions(Object.keys(stage.connections));
  }

  /** The prefix of the names of all secrets of the stage. */
  get secretPrefix(): string {
    return this.state.secrets.prefix;
  }

  /** All functions that were made, by their ids. */
  get functions(): ReadonlyMap<string, GatewayFunction> {
    return this.#functions;
  }

  /** A function of `functions/<name>.ts`, with its alarms. */
  function(name: string, { throttledAs, ...props }: FunctionSettings, id = name): GatewayFunction {
    const code = this.#bundles.get(name);
    if (!code) throw new Error(`There is no functions/${name}.ts for the function ${id}.`);
    const tracing = traceVariables(name, this.stage);
    const restore = restoreVariables(name, this.stage);
    const made = new GatewayFunction(this.stack, id, {
      ...props,
      environment: { ...tracing, ...restore, ...props.environment },
      versioned: this.stage.gradualDeployment,
      functionName: `rx-gateway-${this.stage.name}-${id}`,
      code,
      logRetention: this.stage.logRetentionDays,
      encryptionKey: this.state.key,
      network: this.#networkOf(id),
    });
    // The marker of a finished restore, beside what the function itself binds of the table.
    if (Object.keys(restore).length > 0) made.bindTable("DIRECTORY_TABLE", this.state.directory, { restore: ["get"] });
    alarmOnFunction(this.alarms, id, made, throttledAs);
    this.#functions.set(id, made);
    if (Object.keys(tracing).length > 0) this.tracedFunctions.push(made);
    return made;
  }

  /** A queue of this stack with its dead-letter queue and alarms. */
  queue(id: string, { visibility, deadLetters, ...alarms }: QueueSettings): DurableQueue {
    const of = new DurableQueue(this.stack, id, {
      queueName: `rx-gateway-${this.stage.name}-${id.toLowerCase()}`,
      encryptionKey: this.state.key,
      visibilityTimeout: Duration.seconds(visibility),
      deadLetters,
    });
    const shared = deadLetters === undefined ? {} : { sharesDeadLetters: true as const };
    alarmOnQueue(this.alarms, { id: id.toLowerCase(), of, ...alarms, ...shared });
    return of;
  }

  /** Lets a function send receipts, with the alarm on those that it could not send, which its log alone has. */
  bindReceipts(to: GatewayFunction): GatewayFunction {
    this.alarms.onLogLines(to, {
      name: "ReceiptsNotSent",
      pattern: FilterPattern.stringValue("$.event", "=", "receipt.not-sent"),
      impact: "Deliveries, refusals or reads of lists have no receipt in the chain: the log alone has them.",
    });
    return to.bindSender("RECEIPT_QUEUE_URL", this.state.receipts.queue);
  }

  /** Grants a function the key of the digests from which ids are derived. */
  bindDigestKey(to: GatewayFunction): GatewayFunction {
    const { secrets, key } = this.state;
    to.addEnvironment("DIGEST_KEY_SECRET", secrets.digestKeyName);
    return to.bindSecrets([secrets.digestKeyArn], key);
  }
}
