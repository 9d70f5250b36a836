import { App } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { beforeAll, describe, expect, test } from "vitest";
import { addStage } from "../../infra/add-stage.ts";
import { shippedStages as stages } from "../support/shipped-stages.ts";

interface Resource {
  readonly Type: string;
  readonly Properties?: Readonly<Record<string, unknown>>;
  readonly DeletionPolicy?: string;
}

let gateway: Template;
let state: Template;

beforeAll(() => {
  const stacks = addStage(new App(), stages.prod);
  gateway = Template.fromStack(stacks.gateway);
  state = Template.fromStack(stacks.state);
});

const resources = (template: Template, type: string): [string, Resource][] =>
  Object.entries(template.findResources(type) as Record<string, Resource>);

const queues = (): [string, Resource][] => [gateway, state].flatMap((stack) => resources(stack, "AWS::SQS::Queue"));

/** What a function's role may do, as `action on resource`, for the function whose logical id begins so. */
function grants(prefix: string): { readonly actions: readonly string[]; readonly text: string }[] {
  return resources(gateway, "AWS::IAM::Policy")
    .filter(([id]) => id.startsWith(prefix))
    .flatMap(([, { Properties }]) => {
      const document = Properties?.["PolicyDocument"] as {
        Statement: { Action: string | string[]; Resource: unknown }[];
      };
      return document.Statement.map(({ Action, Resource }) => ({
        actions: [Action].flat(),
        text: JSON.stringify(Resource),
      }));
    });
}

/** The names of secrets in a grant, which end in the six characters that Secrets Manager adds. */
function secretNames(grant: string): readonly string[] {
  return [...grant.matchAll(/:secret:rx-gateway\/prod\/([^"]+)"/g)].map(([, name = ""]) => name);
}

test("only stage prod refuses orders without an Idempotency-Key", () => {
  const required = Object.entries(stages).map(([name, stage]) => [name, stage.requireIdempotencyKeys]);
  expect(Object.fromEntries(required)).toEqual({ local: false, dev: false, prod: true });
  const proxies = resources(gateway, "AWS::Lambda::Function").flatMap(([, { Properties }]) => {
    const { Variables = {} } = (Properties?.["Environment"] ?? {}) as { Variables?: Record<string, unknown> };
    return Variables["VENDOR"] === undefined ? [] : [Variables["REQUIRE_IDEMPOTENCY_KEYS"]];
  });
  expect(proxies).toEqual(Object.keys(stages.prod.connections).map(() => "true"));
});

describe("stage prod", () => {
  test("retains state when the stack is deleted but not when its creation fails, with point-in-time recovery", () => {
    for (const [id, { Type, DeletionPolicy }] of Object.entries(
      state.toJSON()["Resources"] as Record<string, Resource>,
    )) {
      const isMadeAgain = /Policy$|^AWS::IAM::Role$|^AWS::Backup::Backup(Plan|Selection)$/.test(Type);
      expect([id, DeletionPolicy]).toEqual([id, isMadeAgain ? undefined : "RetainExceptOnCreate"]);
    }
    state.allResourcesProperties("AWS::DynamoDB::Table", {
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: "KMS" },
      BillingMode: "PAY_PER_REQUEST",
    });
  });

  test("has the indexes of the records, of keys alone", () => {
    const index = (IndexName: string, hash: string, range: string) => ({
      IndexName,
      KeySchema: [
        { AttributeName: hash, KeyType: "HASH" },
        { AttributeName: range, KeyType: "RANGE" },
      ],
      Projection: { ProjectionType: "KEYS_ONLY" },
    });
    state.hasResourceProperties("AWS::DynamoDB::Table", {
      TableName: "rx-gateway-prod-records",
      GlobalSecondaryIndexes: [
        index("arrivals", "list", "arrival"),
        index("due", "dueShard", "dueAt"),
        index("open", "open", "arrival"),
      ],
    });
  });

  test("has no value of a connection's secret in its template", () => {
    const secrets = resources(state, "AWS::SecretsManager::Secret").filter(
      ([, { Properties }]) => Properties?.["Name"] !== "rx-gateway/prod/digest-key",
    );
    expect(secrets.length).toBe(2 * Object.values(stages.prod.connections).flat().length);
    for (const [, { Properties }] of secrets) {
      expect(Object.keys(Properties ?? {}).toSorted()).toEqual(["Description", "KmsKeyId", "Name", "Tags"]);
    }
  });

  test("gives every queue encryption, a dead-letter queue, and alarms that notify the operators", () => {
    const deadLetters = queues().filter(([id]) => id.includes("DeadLetters"));
    const working = queues().filter(([id]) => !id.includes("DeadLetters"));
    // The dead letters of deliveries to queues are in that of all deliveries.
    expect(deadLetters.length).toBe(working.length - 1);
    for (const [, { Properties }] of working) expect(Properties).toHaveProperty("RedrivePolicy");
    for (const [, { Properties }] of queues()) expect(Properties).toHaveProperty("KmsMasterKeyId");
    const alarms = resources(gateway, "AWS::CloudWatch::Alarm");
    const watched = JSON.stringify(
      alarms.map(([, { Properties = {} }]) => [Properties["Dimensions"], Properties["Metrics"]]),
    );
    const isWatched = (id: string): boolean => new RegExp(`"${id}"|FnGetAtt${id}QueueName`).test(watched);
    // What waits in the other queues has records, on which one alarm watches for all: OverdueWork.
    const unwatched = queues().filter(([id]) => !isWatched(id));
    expect(unwatched.map(([id]) => id.replace(/Queue[0-9A-F]{8}$/, "")).toSorted()).toEqual([
      "Eventwork",
      "Jobsinsiderx",
      "Jobsmdintegrations",
      "Jobsmwiformulary",
      "Jobssicompounding",
      "Jobssyncvet",
      "Queuedelivery",
    ]);
    const rules = JSON.stringify(resources(gateway, "AWS::CloudWatch::CompositeAlarm"));
    for (const [id, { Properties }] of alarms)
      expect(Properties?.["AlarmActions"] !== undefined || rules.includes(`"${id}"`)).toBe(true);
  });

  test("accepts messages of 1 MiB in every queue and dead-letter queue", () => {
    for (const [, { Properties }] of queues()) {
      expect(Properties).toMatchObject({ MaximumMessageSize: 1_048_576 });
    }
  });

  test("lets S3, and no other service, notify the queue of large webhooks of a new one", () => {
    expect(resources(gateway, "AWS::S3::Bucket")).toEqual([]);
    const [, bucket] = resources(state, "AWS::S3::Bucket").find(([id]) => id.startsWith("LargeWebhooks")) ?? [];
    expect(JSON.stringify(bucket?.Properties?.["NotificationConfiguration"])).toContain("LargeWebhookQueue");
    expect(bucket?.Properties).toMatchObject({
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ BucketKeyEnabled: true }] },
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 31 }] },
    });
    const dependsOn = (bucket as { DependsOn?: string[] } | undefined)?.DependsOn ?? [];
    const [policy] = resources(state, "AWS::SQS::QueuePolicy").filter(([id]) => dependsOn.includes(id));
    const document = policy?.[1].Properties?.["PolicyDocument"] as {
      Statement: { Principal?: { Service?: string } }[];
    };
    const allowed = document.Statement.find(({ Principal }) => Principal?.Service === "s3.amazonaws.com");
    expect(allowed).toMatchObject({ Effect: "Allow", Action: "sqs:SendMessage" });
    expect(JSON.stringify(allowed)).toContain("rx-gateway-prod-intake-");
    const key = JSON.stringify(resources(state, "AWS::KMS::Key"));
    expect(key).toContain("s3.amazonaws.com");
    for (const stack of [gateway, state]) expect(resources(stack, "Custom::S3BucketNotifications")).toEqual([]);
  });

  test("expires the bodies of jobs by age, and never those of events", () => {
    const [[, bodies] = ["", undefined]] = resources(state, "AWS::S3::Bucket");
    const { Rules } = bodies?.Properties?.["LifecycleConfiguration"] as {
      Rules: { Prefix?: string; ExpirationInDays?: number }[];
    };
    const expiring = Rules.filter(({ ExpirationInDays }) => ExpirationInDays !== undefined);
    expect(expiring.map(({ Prefix, ExpirationInDays }) => [Prefix, ExpirationInDays])).toEqual([
      ["jobs/", 31],
      ["uploads/", 400],
      ["answers/", 1],
    ]);
  });

  test("counts webhooks that fail verification, and alarms when they continue", () => {
    const [filter] = resources(gateway, "AWS::Logs::MetricFilter").filter(([, { Properties }]) =>
      String(Properties?.["FilterPattern"]).includes("webhook.refused"),
    );
    const [transformation] = filter?.[1].Properties?.["MetricTransformations"] as { MetricName: string }[];
    const alarm = resources(gateway, "AWS::CloudWatch::Alarm").find(
      ([, { Properties }]) => Properties?.["MetricName"] === transformation?.MetricName,
    );
    expect(JSON.stringify(filter)).toContain("intakeLogs");
    expect(alarm?.[1].Properties).toMatchObject({ Threshold: 10, Period: 300, DatapointsToAlarm: 2 });
  });

  test("counts refused webhooks by reason", () => {
    gateway.hasResourceProperties("AWS::Logs::MetricFilter", {
      FilterPattern: Match.stringLikeRegexp("webhook.refused"),
      MetricTransformations: [
        { MetricName: "RefusedWebhooksByReason", MetricValue: "1", Dimensions: [{ Key: "Reason", Value: "$.reason" }] },
      ],
    });
  });

  test("alarms when work is overdue", () => {
    const filters = resources(gateway, "AWS::Logs::MetricFilter").map(([, { Properties }]) => Properties);
    const alarms = resources(gateway, "AWS::CloudWatch::Alarm").map(([, { Properties }]) => Properties?.["MetricName"]);
    expect(filters).toContainEqual(expect.objectContaining({ FilterPattern: "{ $.overdue >= 1 }" }));
    expect(alarms).toContain("OverdueWork");
  });

  test("alarms for each webhook on which its vendor's reader fails", () => {
    gateway.hasResourceProperties("AWS::Logs::MetricFilter", {
      FilterPattern: '{ $.event = "webhook.unreadable" }',
      LogGroupName: Match.objectLike({ Ref: Match.stringLikeRegexp("processevents") }),
      MetricTransformations: [Match.objectLike({ MetricName: "WebhookUnreadable" })],
    });
    gateway.hasResourceProperties("AWS::CloudWatch::Alarm", { MetricName: "WebhookUnreadable", Threshold: 1 });
  });

  test("delivers a message again only after the function's time-out", () => {
    const timeoutOf = (reference: string): number => {
      const [, found] =
        resources(gateway, "AWS::Lambda::Function").find(([id]) => reference.includes(id.slice(0, -8))) ?? [];
      return Number(found?.Properties?.["Timeout"]);
    };
    for (const [, { Properties }] of resources(gateway, "AWS::Lambda::EventSourceMapping")) {
      const source = JSON.stringify(Properties?.["EventSourceArn"]);
      const target = JSON.stringify(Properties?.["FunctionName"]);
      const queue = queues().find(([id]) => source.includes(id));
      expect(Number(queue?.[1].Properties?.["VisibilityTimeout"])).toBeGreaterThanOrEqual(timeoutOf(target));
      expect(Properties?.["FunctionResponseTypes"]).toEqual(["ReportBatchItemFailures"]);
    }
  });

  test("lets a vendor's function read only that vendor's secrets", () => {
    for (const vendor of Object.keys(stages.prod.connections)) {
      const id = `proxy${vendor.replaceAll("-", "")}`;
      const text = grants(id)
        .filter(({ actions }) => actions.includes("secretsmanager:GetSecretValue"))
        .map((grant) => grant.text)
        .join();
      expect(secretNames(text)).toEqual([`${vendor}/default-??????`, "digest-key-??????"]);
    }
  });

  test("lets intake read only webhook secrets, and no table", () => {
    const all = grants("intake");
    expect(all.flatMap(({ actions }) => actions).filter((action) => action.startsWith("dynamodb:"))).toEqual([]);
    const secrets = all.filter(({ actions }) => actions.includes("secretsmanager:GetSecretValue"));
    const names = secretNames(secrets.map(({ text }) => text).join());
    expect(names).toEqual(Object.keys(stages.prod.connections).map((vendor) => `${vendor}/default/webhook-??????`));
  });

  test("grants no role a wildcard for an action, a table, a queue or a secret", () => {
    for (const { actions, text } of grants("")) {
      for (const action of actions) expect(action).not.toContain("*");
      if (actions.some((action) => /^(dynamodb|sqs|secretsmanager):/.test(action))) expect(text).not.toContain("*");
    }
  });

  test("allows recursive invocations only of functions that SQS invokes, where the gateway's own bounds end each loop", () => {
    const invokedByQueues = resources(gateway, "AWS::Lambda::EventSourceMapping").map(([, { Properties }]) =>
      JSON.stringify(Properties?.["FunctionName"]),
    );
    // The writer of receipts sends no message.
    const isInvoked = (id: string) =>
      !id.startsWith("writereceipts") && invokedByQueues.some((reference) => reference.includes(id.slice(0, -8)));
    const found = resources(gateway, "AWS::Lambda::Function").map(([id, { Properties }]) => [
      id,
      Properties?.["RecursiveLoop"],
    ]);
    expect(found).toEqual(found.map(([id]) => [id, isInvoked(String(id)) ? "Allow" : "Terminate"]));
    expect(found.filter(([, setting]) => setting === "Allow")).toHaveLength(
      3 + Object.keys(stages.prod.connections).length,
    );
  });

  test("runs functions with Node 24 on arm64, and vendors' calls with reserved concurrency", () => {
    gateway.allResourcesProperties("AWS::Lambda::Function", { Runtime: "nodejs24.x", Architectures: ["arm64"] });
    const proxies = resources(gateway, "AWS::Lambda::Function").filter(([id]) => id.startsWith("proxy"));
    expect(proxies.length).toBe(Object.keys(stages.prod.connections).length);
    for (const [, { Properties }] of proxies) {
      expect(Properties?.["ReservedConcurrentExecutions"]).toBe(120);
      expect(Properties?.["Environment"]).toMatchObject({ Variables: { CALL_PERMITS: "50" } });
    }
  });
});

describe("the API", () => {
  test("logs routes, never URLs", () => {
    gateway.hasResourceProperties("AWS::ApiGateway::Stage", {
      TracingEnabled: false,
      MethodSettings: [Match.objectLike({ DataTraceEnabled: false, LoggingLevel: "OFF" })],
    });
    const stage = JSON.stringify(resources(gateway, "AWS::ApiGateway::Stage"));
    expect(stage).toContain("$context.resourcePath");
    expect(stage).not.toMatch(/\$context\.(path|requestOverride|identity\.(?!sourceIp))/);
  });

  test("treats every body as binary", () => {
    gateway.hasResourceProperties("AWS::ApiGateway::RestApi", { BinaryMediaTypes: ["*/*"] });
  });

  test("requires the authorizer for every route under /v1", () => {
    const open = resources(gateway, "AWS::ApiGateway::Method").filter(
      ([, { Properties }]) => Properties?.["AuthorizationType"] === "NONE",
    );
    for (const [id] of open) expect(id).not.toMatch(/v1/);
    gateway.hasResourceProperties("AWS::ApiGateway::Authorizer", {
      Type: "REQUEST",
      IdentitySource: "method.request.header.Authorization",
      AuthorizerResultTtlInSeconds: 60,
    });
  });

  test("answers its own errors as problem documents with the request id", () => {
    for (const [, { Properties }] of resources(gateway, "AWS::ApiGateway::GatewayResponse")) {
      const templates = Properties?.["ResponseTemplates"] as Record<string, string>;
      const document = JSON.parse(templates["application/json"] ?? "") as Record<string, unknown>;
      expect(document).toMatchObject({ type: expect.stringMatching(/^urn:/), instance: "$context.requestId" });
      expect(Properties?.["ResponseParameters"]).toMatchObject({
        "gatewayresponse.header.Gateway-Request-Id": "context.requestId",
      });
    }
  });
});
