import { CfnOutput, CfnParameter, Duration, Stack, type StackProps } from "aws-cdk-lib";
import { Alarm, ComparisonOperator, TreatMissingData } from "aws-cdk-lib/aws-cloudwatch";
import { SnsAction } from "aws-cdk-lib/aws-cloudwatch-actions";
import { Rule, Schedule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsEventSource } from "aws-cdk-lib/aws-lambda-event-sources";
import { FilterPattern, type IFilterPattern, MetricFilter } from "aws-cdk-lib/aws-logs";
import { Topic } from "aws-cdk-lib/aws-sns";
import type { Construct } from "constructs";
import { deployedVendor } from "../shared/vendors/registry.ts";
import { DurableQueue } from "./constructs/durable-queue.ts";
import { bundleFunctions } from "./constructs/function-bundles.ts";
import { GatewayFunction, type GatewayFunctionProps, timeouts } from "./constructs/gateway-function.ts";
import { PartnerApi } from "./constructs/partner-api.ts";
import type { Stage } from "./stages.ts";
import type { StateStack } from "./state-stack.ts";

type FunctionSettings = Omit<GatewayFunctionProps, "functionName" | "code" | "logRetention" | "encryptionKey">;

/** A longer cool-down is likely a mistake of the vendor's: `cool-down.noted` lines tell its seconds. */
const longCoolDownSeconds = 3_600;

/** Everything that can be thrown away and deployed again: functions, queues, API, schedule, alarms. */
export class GatewayStack extends Stack {
  readonly #stage: Stage;
  readonly #state: StateStack;
  readonly #bundles: ReturnType<typeof bundleFunctions>;
  readonly #alarmAction: SnsAction;

  constructor(scope: Construct, id: string, props: StackProps & { readonly stage: Stage; readonly state: StateStack }) {
    super(scope, id, props);
    this.#stage = props.stage;
    this.#state = props.state;
    this.#bundles = bundleFunctions(Object.keys(props.stage.connections));
    this.#alarmAction = this.#alarmTopic();
    const local = this.#localSettings();
    const intakeQueue = this.#queue("Intake", {
      visibility: props.stage.visibility.intake,
      impact: "A vendor's webhook was acknowledged but is not yet an event: a partner is missing news of a patient.",
    });
    const deliveryQueue = this.#queue("Delivery", {
      visibility: props.stage.visibility.delivery,
      impact: "Events are kept but do not reach a partner's endpoint; the sweeper tries again.",
    });

    const { directory, ledger } = props.state;
    const stageConnections = { STAGE_CONNECTIONS: JSON.stringify(props.stage.connections) };
    const authorizer = this.#function("authorizer", {
      description: "Tells who calls, by API key",
      timeout: timeouts.acknowledgement,
    }).bindTable("DIRECTORY_TABLE", directory, ["get"]);
    const intake = this.#function("intake", {
      description: "Takes in vendors' webhooks: verify, keep, acknowledge",
      timeout: timeouts.acknowledgement,
      environment: stageConnections,
    }).bindSender("INTAKE_QUEUE_URL", intakeQueue.queue);
    intake.addEnvironment("SECRET_PREFIX", this.#secretPrefix);
    this.#alarmOnRefusedWebhooks(intake);
    intake.bindSecrets(props.state.secrets.webhookArns, props.state.key);

    const recordEvent = this.#function("record-event", {
      description: "Turns webhooks into events, and events into deliveries",
      timeout: timeouts.acknowledgement,
      environment: local.waits,
    })
      .bindTable("LEDGER_TABLE", ledger, ["get", "put", "update"])
      .bindTable("DIRECTORY_TABLE", directory, ["get", "query"])
      .bindSender("DELIVERY_QUEUE_URL", deliveryQueue.queue);
    recordEvent.addEnvironment("DIGEST_KEY_SECRET", props.state.digestKey.secretName);
    recordEvent.bindSecrets([props.state.digestKey.secretArn], props.state.key);
    recordEvent.addEventSource(
      new SqsEventSource(intakeQueue.queue, { batchSize: 10, reportBatchItemFailures: true, maxConcurrency: 50 }),
    );

    const deliverEvent = this.#function("deliver-event", {
      description: "Sends one event to one partner endpoint",
      timeout: timeouts.delivery,
      environment: { ...local.waits, ...local.egress },
    })
      .bindTable("LEDGER_TABLE", ledger, ["get", "update"])
      .bindTable("DIRECTORY_TABLE", directory, ["get", "update"])
      .bindSender("DELIVERY_QUEUE_URL", deliveryQueue.queue);
    deliverEvent.addEventSource(
      new SqsEventSource(deliveryQueue.queue, { batchSize: 1, reportBatchItemFailures: true, maxConcurrency: 50 }),
    );

    const jobQueues = new Map(
      Object.keys(props.stage.connections).map((vendor) => [vendor, this.#jobQueue(vendor)] as const),
    );
    this.#addSweeper(intakeQueue, deliveryQueue, jobQueues, local.waits);

    const partnerApi = this.#function("partner-api", {
      description: "Endpoints, events and deliveries for partners",
      timeout: timeouts.call,
      environment: { ...local.waits, ...local.egress, ...stageConnections },
    })
      .bindTable("DIRECTORY_TABLE", directory, ["get", "query", "put", "update", "delete"])
      .bindTable("LEDGER_TABLE", ledger, ["get", "query", "put", "update"], ["arrivals"])
      .bindTable("TOKENS_TABLE", props.state.tokens, ["get"])
      .bindBucket("BODIES_BUCKET", props.state.bodies, { jobs: ["read"], uploads: ["write", "remove"] })
      .bindSender("INTAKE_QUEUE_URL", intakeQueue.queue);
    partnerApi.addEnvironment("DIGEST_KEY_SECRET", props.state.digestKey.secretName);
    partnerApi.bindSecrets([props.state.digestKey.secretArn], props.state.key);
    bindJobQueues(partnerApi, jobQueues);

    const proxies = new Map(
      [...jobQueues].map(([vendor, jobQueue]) => [
        vendor,
        this.#proxy(vendor, jobQueue, intakeQueue, { ...local.vendor, ...local.waits }),
      ]),
    );
    new PartnerApi(this, "PartnerApi", {
      apiName: `rx-gateway-${props.stage.name}`,
      stageName: props.stage.name,
      logRetention: props.stage.logRetentionDays,
      encryptionKey: props.state.key,
      authorizer,
      proxies,
      partnerApi,
      intake,
      publicPages: this.#function("public-pages", {
        description: "Health, the OpenAPI document and its page, for anyone",
        timeout: timeouts.acknowledgement,
      }),
    });
  }

  /** Where every alarm goes; the operator subscribes to it. */
  #alarmTopic(): SnsAction {
    const topic = new Topic(this, "Alarms", {
      topicName: `rx-gateway-${this.#stage.name}-alarms`,
      masterKey: this.#state.key,
      enforceSSL: true,
    });
    new CfnOutput(this, "AlarmTopicArn", { value: topic.topicArn, description: "Subscribe whoever is to be woken" });
    return new SnsAction(topic);
  }

  get #secretPrefix(): string {
    return `rx-gateway/${this.#stage.name}`;
  }

  /** Stage `local` takes from the machine it runs on what the others have fixed. */
  #localSettings(): Record<"vendor" | "egress" | "waits", Record<string, string>> {
    if (this.#stage.name !== "local") return { vendor: {}, egress: {}, waits: {} };
    const parameter = (name: string, description: string) =>
      new CfnParameter(this, name, { type: "String", description }).valueAsString;
    return {
      vendor: { VENDOR_ORIGIN: parameter("SimulatorOrigin", "Stands for every vendor's host: <origin>/<vendor>") },
      egress: {
        EGRESS_ALLOW: parameter("EgressAllow", "host:port pairs that endpoints may have besides public https"),
      },
      waits: { TIME_SCALE: parameter("TimeScale", "Divides retry schedules, holds and expiries") },
    };
  }

  #function(name: string, props: FunctionSettings, id = name) {
    const code = this.#bundles.get(name);
    if (!code) throw new Error(`There is no functions/${name}.ts to make the function ${id} of.`);
    return new GatewayFunction(this, id, {
      ...props,
      functionName: `rx-gateway-${this.#stage.name}-${id}`,
      code,
      logRetention: this.#stage.logRetentionDays,
      encryptionKey: this.#state.key,
    });
  }

  #queue(id: string, props: { readonly visibility: number; readonly impact: string }): DurableQueue {
    return new DurableQueue(this, id, {
      queueName: `rx-gateway-${this.#stage.name}-${id.toLowerCase()}`,
      encryptionKey: this.#state.key,
      visibilityTimeout: Duration.seconds(props.visibility),
      maxReceiveCount: 10,
      oldestMessage: Duration.minutes(30),
      alarmAction: this.#alarmAction,
      impact: props.impact,
    });
  }

  #jobQueue(vendor: string): DurableQueue {
    return this.#queue(`Jobs-${vendor}`, {
      visibility: this.#stage.visibility.job,
      impact: `Calls of ${vendor} that a partner handed over are not made: a refill or an order is waiting.`,
    });
  }

  #proxy(
    vendor: string,
    jobQueue: DurableQueue,
    intake: DurableQueue,
    environment: Record<string, string>,
  ): GatewayFunction {
    const proxy = this.#function(
      "proxy",
      {
        description: `Calls of ${vendor}`,
        timeout: timeouts.call,
        memorySize: 1024,
        environment: {
          ...environment,
          VENDOR: vendor,
          CONNECTIONS: (this.#stage.connections[vendor] ?? []).join(","),
          SECRET_PREFIX: this.#secretPrefix,
          DIGEST_KEY_SECRET: this.#state.digestKey.secretName,
          ...this.#vendorPaths(vendor),
          ...this.#budget(vendor),
        },
        reservedConcurrentExecutions: this.#stage.callConcurrency,
      },
      `proxy-${vendor}`,
    )
      .bindTable("DIRECTORY_TABLE", this.#state.directory, ["get"])
      .bindTable("TOKENS_TABLE", this.#state.tokens, ["get", "update"])
      .bindTable("LEDGER_TABLE", this.#state.ledger, ["get", "put", "update"])
      .bindBucket("BODIES_BUCKET", this.#state.bodies, {
        jobs: ["read", "write", "abort"],
        answers: ["read", "write", "abort"],
        uploads: ["read", "remove"],
      })
      .bindSender("JOB_QUEUE_URL", jobQueue.queue)
      .bindSender("INTAKE_QUEUE_URL", intake.queue);
    // One at a time: a call may take all of the function's time.
    proxy.addEventSource(
      new SqsEventSource(jobQueue.queue, { batchSize: 1, reportBatchItemFailures: true, maxConcurrency: 20 }),
    );
    this.#alarmOnUncertainJobs(proxy, vendor);
    this.#alarmOnVendorTrouble(proxy, vendor);
    const { digestKey, secrets, key } = this.#state;
    return proxy.bindSecrets([...secrets.credentialArns(vendor), digestKey.secretArn], key);
  }

  /** Checked here as the function checks it at its start, so that a slip fails the deployment. */
  #vendorPaths(vendor: string): Record<string, string> {
    const corrections = this.#stage.vendorPaths?.[vendor];
    if (corrections === undefined) return {};
    const text = JSON.stringify(corrections);
    deployedVendor(vendor, text);
    return { VENDOR_PATHS: text };
  }

  #budget(vendor: string): Record<string, string> {
    const rate = this.#stage.callsPerSecond?.[vendor];
    return rate === undefined ? {} : { CALLS_PER_SECOND: String(rate) };
  }

  /** Every uncertain job is somebody's medicine: each one wakes the operator. */
  #alarmOnUncertainJobs(of: GatewayFunction, id: string): void {
    this.#alarmOnLines(of, "UncertainJobs", id, {
      pattern: FilterPattern.stringValue("$.event", "=", "job.uncertain"),
      impact: "A vendor call may or may not have been done. Find out with the vendor, then resolve the job.",
    });
  }

  /** A breaker that opens, again too, and a cool-down that no caller will wait for. */
  #alarmOnVendorTrouble(of: GatewayFunction, vendor: string): void {
    this.#alarmOnLines(of, "VendorTrouble", vendor, {
      pattern: FilterPattern.any(
        FilterPattern.stringValue("$.event", "=", "breaker.opened"),
        FilterPattern.numberValue("$.seconds", ">=", longCoolDownSeconds),
      ),
      impact: `Calls of ${vendor} are held back: it fails again and again, or it asked for a long pause. The runbook says what to do.`,
    });
  }

  /** An alarm on any log line of the pattern. */
  #alarmOnLines(
    of: GatewayFunction,
    name: string,
    id: string,
    { pattern, impact }: { readonly pattern: IFilterPattern; readonly impact: string },
  ): void {
    const metric = new MetricFilter(this, `${name}-${id}`, {
      logGroup: of.logGroup,
      filterPattern: pattern,
      metricNamespace: `RxGateway/${this.#stage.name}`,
      metricName: `${name}-${id}`,
    }).metric({ statistic: "Sum" });
    new Alarm(this, `${name}Alarm-${id}`, {
      alarmDescription: impact,
      metric,
      threshold: 0,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.#alarmAction);
  }

  /** A vendor that has changed its secret is refused again and again; a stray probe of the address is not. */
  #alarmOnRefusedWebhooks(intake: GatewayFunction): void {
    const metric = new MetricFilter(this, "RefusedWebhooks", {
      logGroup: intake.logGroup,
      filterPattern: FilterPattern.stringValue("$.event", "=", "webhook.refused"),
      metricNamespace: `RxGateway/${this.#stage.name}`,
      metricName: "RefusedWebhooks",
    }).metric({ statistic: "Sum", period: Duration.minutes(5) });
    new Alarm(this, "RefusedWebhooksAlarm", {
      alarmDescription:
        "Webhooks do not verify. If the vendor has changed its secret, its news of patients is being refused: put the new one first.",
      metric,
      threshold: 10,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      evaluationPeriods: 3,
      datapointsToAlarm: 2,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    }).addAlarmAction(this.#alarmAction);
  }

  #addSweeper(
    intake: DurableQueue,
    delivery: DurableQueue,
    jobQueues: ReadonlyMap<string, DurableQueue>,
    waits: Record<string, string>,
  ): void {
    const sweeper = this.#function("sweep", {
      description: "Each minute: takes up what is due, and what a crash left behind",
      timeout: timeouts.sweep,
      environment: waits,
    })
      .bindTable("LEDGER_TABLE", this.#state.ledger, ["get", "query", "update"], ["due"])
      .bindTable("DIRECTORY_TABLE", this.#state.directory, ["get", "update"])
      .bindBucket("BODIES_BUCKET", this.#state.bodies, { uploads: ["remove"] })
      .bindSender("INTAKE_QUEUE_URL", intake.queue)
      .bindSender("DELIVERY_QUEUE_URL", delivery.queue);
    bindJobQueues(sweeper, jobQueues);
    this.#alarmOnUncertainJobs(sweeper, "sweep");
    new Rule(this, "EveryMinute", {
      schedule: Schedule.rate(Duration.minutes(1)),
      targets: [new LambdaFunction(sweeper, { retryAttempts: 0 })],
    });
    new Alarm(this, "SweeperMissing", {
      alarmDescription: "The sweeper has not run. Retries that wait longer than 15 minutes stand still.",
      metric: sweeper.metricInvocations({ period: Duration.minutes(5) }),
      threshold: 1,
      comparisonOperator: ComparisonOperator.LESS_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.BREACHING,
    }).addAlarmAction(this.#alarmAction);
  }
}

/** Names each vendor's queue in the environment and grants sending to it. */
function bindJobQueues(to: GatewayFunction, queues: ReadonlyMap<string, DurableQueue>): void {
  for (const [vendor, { queue }] of queues)
    to.bindSender(`JOB_QUEUE_${vendor.toUpperCase().replaceAll("-", "_")}`, queue);
}
