import { type Duration, RemovalPolicy } from "aws-cdk-lib";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement, Role, ServicePrincipal } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import {
  Architecture,
  CfnAlias,
  type Code,
  type IFunction,
  Function as LambdaFunction,
  RecursiveLoop,
  Runtime,
} from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import type { IBucket } from "aws-cdk-lib/aws-s3";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";
import { type FunctionNetwork, joinNetwork } from "./function-network.ts";
import { memory } from "./memory.ts";

export interface GatewayFunctionProps {
  readonly functionName: string;
  readonly code: Code;
  readonly description: string;
  readonly timeout: Duration;
  readonly memorySize?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly logRetention: RetentionDays;
  readonly encryptionKey: IKey;
  readonly reservedConcurrentExecutions?: number | undefined;
  /**
   * Messages that the function sends to SQS invoke it again. Lambda would stop such a loop after about 16 rounds; each has
   * a bound of its own (`docs/architecture.md`, Loops). Without it a loop can only be a mistake, and Lambda stops it.
   */
  readonly invokesItself?: true;
  /** Its calls come from fixed addresses; outside of any network if absent. */
  readonly network?: FunctionNetwork | undefined;
  /** Versions are published, and triggers invoke the one that the alias `live` names. */
  readonly versioned?: true | undefined;
}

/** The uses of a table; each grants one action. */
export type TableUse = "get" | "getMany" | "query" | "put" | "putMany" | "update" | "delete";

const actions: Readonly<Record<TableUse, string>> = {
  get: "dynamodb:GetItem",
  getMany: "dynamodb:BatchGetItem",
  query: "dynamodb:Query",
  put: "dynamodb:PutItem",
  putMany: "dynamodb:BatchWriteItem",
  update: "dynamodb:UpdateItem",
  delete: "dynamodb:DeleteItem",
};

/** Patterns of partition keys, such as `job_*`, and the uses of such items. */
export type ItemUses = Readonly<Record<string, readonly TableUse[]>>;

/**
 * One group for all uses with the same patterns. A batch is allowed by one statement for all of its keys, so that the
 * patterns of a use must not be in several.
 */
function groupedUses(items: ItemUses): readonly { readonly uses: readonly TableUse[]; readonly patterns: string[] }[] {
  const patternsOf = (use: TableUse): string[] =>
    Object.entries(items).flatMap(([pattern, uses]) => (uses.includes(use) ? [pattern] : []));
  const used = [...new Set(Object.values(items).flat())];
  return [...Map.groupBy(used, (use) => patternsOf(use).join(" "))].map(([, uses]) => ({
    uses,
    patterns: uses[0] === undefined ? [] : patternsOf(uses[0]),
  }));
}

/** The uses of a bucket's objects. A presigned link allows no more than the function that signs it may do itself. */
export type ObjectUse = "read" | "write" | "writeInParts" | "remove";

const objectActions: Readonly<
  Record<ObjectUse, { readonly s3: readonly string[]; readonly key: readonly KeyAction[] }>
> = {
  read: { s3: ["s3:GetObject"], key: ["kms:Decrypt"] },
  write: { s3: ["s3:PutObject"], key: ["kms:GenerateDataKey"] },
  // Each part is encrypted under the data key of the upload, which S3 decrypts for it.
  writeInParts: {
    s3: ["s3:PutObject", "s3:AbortMultipartUpload"],
    key: ["kms:GenerateDataKey", "kms:Decrypt"],
  },
  remove: { s3: ["s3:DeleteObject"], key: [] },
};

/** What a service does with a key in its caller's name. */
type KeyAction = "kms:Decrypt" | "kms:GenerateDataKey";

export interface ConsumerSettings {
  /** The maximum of messages of one invocation. */
  readonly batchSize: number;
  /** The maximum of concurrent invocations by this queue. */
  readonly maxConcurrency: number;
  /** How long messages are collected for one invocation; not at all if absent. A larger batch than 10 needs it. */
  readonly maxBatchingWindow?: Duration;
}

/** A bucket of this stack, or of another by its name. */
type ObjectBucket = Pick<IBucket, "bucketName" | "encryptionKey" | "arnForObjects">;

/** A Lambda function with the platform's settings. One call binds a resource: its environment variable and its grant. */
export class GatewayFunction extends LambdaFunction {
  /** One statement for each key, which several resources share. */
  readonly #keyStatements = new Map<IKey, PolicyStatement>();
  /** What triggers invoke: the alias of a versioned function, else the function itself. */
  readonly entry: IFunction;

  constructor(scope: Construct, id: string, props: GatewayFunctionProps) {
    const logGroup = new LogGroup(scope, `${id}Logs`, {
      logGroupName: `/aws/lambda/${props.functionName}`,
      retention: props.logRetention,
      encryptionKey: props.encryptionKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal("lambda.amazonaws.com") });
    logGroup.grantWrite(role);
    super(scope, id, {
      functionName: props.functionName,
      description: props.description,
      code: props.code,
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize ?? memory.other,
      timeout: props.timeout,
      recursiveLoop: props.invokesItself ? RecursiveLoop.ALLOW : RecursiveLoop.TERMINATE,
      environment: { ...props.environment },
      ...(props.reservedConcurrentExecutions === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrentExecutions }),
      logGroup,
      role,
    });
    if (props.network !== undefined) joinNetwork(this, props.functionName, props.network);
    // The library declares the `role` of an alias without `exactOptionalPropertyTypes`.
    this.entry = props.versioned ? (this.addAlias("live") as IFunction) : this;
  }

  /**
   * Sets the table's name in the environment and grants exactly these uses of items by their partition keys, and queries
   * of these indexes, which give keys alone. Does not use the table's own `grant`, which includes every index.
   */
  bindTable(variable: string, table: ITable, items: ItemUses, indexes: readonly string[] = []): this {
    this.addEnvironment(variable, table.tableName);
    for (const { uses, patterns } of groupedUses(items)) {
      this.addToRolePolicy(
        new PolicyStatement({
          actions: uses.map((use) => actions[use]),
          resources: [table.tableArn],
          conditions: { "ForAllValues:StringLike": { "dynamodb:LeadingKeys": patterns } },
        }),
      );
    }
    if (indexes.length > 0) {
      const resources = indexes.map((index) => `${table.tableArn}/index/${index}`);
      this.addToRolePolicy(new PolicyStatement({ actions: [actions.query], resources }));
    }
    this.#bindKey(table.encryptionKey, ["kms:Decrypt"]);
    return this;
  }

  /** Sets the queue's URL in the environment and grants sending to it, also several messages at a time. */
  bindSender(variable: string, queue: Queue): this {
    this.addEnvironment(variable, queue.queueUrl);
    queue.grant(this, "sqs:SendMessage");
    // SQS decrypts a new data key to check it.
    this.#bindKey(queue.encryptionMasterKey, ["kms:GenerateDataKey", "kms:Decrypt"]);
    return this;
  }

  /**
   * Invokes the function with the queue's messages and grants what Lambda's pollers do in the function's name. Does not
   * use `SqsEventSource`, which grants two actions more than an event source mapping needs.
   *
   * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html
   */
  bindConsumer(queue: Queue, settings: ConsumerSettings): this {
    this.addToRolePolicy(
      new PolicyStatement({
        actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
        resources: [queue.queueArn],
      }),
    );
    this.#bindKey(queue.encryptionMasterKey, ["kms:Decrypt"]);
    const id = queue.node.scope?.node.id ?? queue.node.id;
    this.entry.addEventSourceMapping(`MessagesOf${id}`, {
      eventSourceArn: queue.queueArn,
      reportBatchItemFailures: true,
      ...settings,
    });
    return this;
  }

  /**
   * Sets the bucket's name in the environment and grants these uses of its objects by patterns of their keys, such as
   * `jobs/*`.
   */
  bindBucket(variable: string, bucket: ObjectBucket, uses: Readonly<Record<string, readonly ObjectUse[]>>): this {
    this.addEnvironment(variable, bucket.bucketName);
    for (const [pattern, some] of Object.entries(uses)) {
      const resources = [bucket.arnForObjects(pattern)];
      this.addToRolePolicy(new PolicyStatement({ actions: some.flatMap((use) => objectActions[use].s3), resources }));
      this.#bindKey(
        bucket.encryptionKey,
        some.flatMap((use) => objectActions[use].key),
      );
    }
    return this;
  }

  /**
   * Grants reading these secrets. Does not use `grantRead` of a secret: under a customer-managed key it adds this
   * function's role to the key's policy, so that the two stacks would depend on each other.
   */
  bindSecrets(secretArns: readonly string[], key: IKey): this {
    // A stage none of whose vendors sends webhooks: a statement without resources is refused.
    if (secretArns.length === 0) return this;
    this.addToRolePolicy(
      new PolicyStatement({ actions: ["secretsmanager:GetSecretValue"], resources: [...secretArns] }),
    );
    this.#bindKey(key, ["kms:Decrypt"]);
    return this;
  }

  /**
   * Sets the alias through which the function is invoked by itself, in the environment as well: what may invoke the alias may not
   * invoke the function without it. It names the newest code, also while a new version is taken over gradually.
   *
   * @see https://docs.aws.amazon.com/lambda/latest/dg/lambda-api-permissions-ref.html
   */
  bindAlias(variable: string, name: string): this {
    this.addEnvironment(variable, name);
    new CfnAlias(this, name, { functionName: this.functionName, functionVersion: "$LATEST", name });
    return this;
  }

  /** Grants what the services do with the key: the construct's `grantEncryptDecrypt` has wildcards. */
  #bindKey(key: IKey | undefined, keyActions: readonly KeyAction[]): void {
    if (key === undefined || keyActions.length === 0) return;
    const statement = this.#keyStatements.get(key);
    if (statement) statement.addActions(...keyActions);
    else {
      const granted = new PolicyStatement({ actions: [...keyActions], resources: [key.keyArn] });
      this.#keyStatements.set(key, granted);
      this.addToRolePolicy(granted);
    }
  }
}
