import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import { PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { IKey } from "aws-cdk-lib/aws-kms";
import { Architecture, type Code, Function as LambdaFunction, Runtime } from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import type { Queue } from "aws-cdk-lib/aws-sqs";
import type { Construct } from "constructs";

export interface GatewayFunctionProps {
  readonly functionName: string;
  readonly code: Code;
  readonly description: string;
  readonly timeout: Duration;
  readonly memorySize?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly logRetention: RetentionDays;
  readonly reservedConcurrentExecutions?: number | undefined;
}

/** What a function does with a table; each stands for the calls of `shared/aws/` that need it, and no more. */
export type TableUse = "get" | "query" | "put" | "update" | "delete";

const actions: Readonly<Record<TableUse, string>> = {
  get: "dynamodb:GetItem",
  query: "dynamodb:Query",
  put: "dynamodb:PutItem",
  update: "dynamodb:UpdateItem",
  delete: "dynamodb:DeleteItem",
};

/** A Lambda function on the platform's terms; what it may reach is bound, value and grant together, by one call each. */
export class GatewayFunction extends LambdaFunction {
  constructor(scope: Construct, id: string, props: GatewayFunctionProps) {
    super(scope, id, {
      functionName: props.functionName,
      description: props.description,
      code: props.code,
      handler: "index.handler",
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memorySize ?? 512,
      timeout: props.timeout,
      environment: { ...props.environment },
      ...(props.reservedConcurrentExecutions === undefined
        ? {}
        : { reservedConcurrentExecutions: props.reservedConcurrentExecutions }),
      logGroup: new LogGroup(scope, `${id}Logs`, {
        logGroupName: `/aws/lambda/${props.functionName}`,
        retention: props.logRetention,
      }),
    });
  }

  /** Names the table in the environment and grants exactly the calls of these uses, on its indexes for queries. */
  bindTable(variable: string, table: Table, uses: readonly TableUse[]): this {
    this.addEnvironment(variable, table.tableName);
    table.grant(this, ...uses.map((use) => actions[use]));
    if (uses.includes("query")) {
      this.addToRolePolicy(new PolicyStatement({ actions: [actions.query], resources: [`${table.tableArn}/index/*`] }));
    }
    table.encryptionKey?.grantEncryptDecrypt(this);
    return this;
  }

  /** Names the queue in the environment and grants sending to it. */
  bindSender(variable: string, queue: Queue): this {
    this.addEnvironment(variable, queue.queueUrl);
    queue.grant(this, "sqs:SendMessage");
    queue.encryptionMasterKey?.grantEncryptDecrypt(this);
    return this;
  }

  /**
   * Grants reading these secrets. Written out because `grantRead` of a secret under a customer-managed key would
   * put this function's role into the key's policy, and so tie the state stack to this one in a circle.
   */
  bindSecrets(secretArns: readonly string[], key: IKey): this {
    this.addToRolePolicy(
      new PolicyStatement({ actions: ["secretsmanager:GetSecretValue"], resources: [...secretArns] }),
    );
    key.grantDecrypt(this);
    return this;
  }
}

/** Time-outs by what a function does, beside the limits they answer to. */
export const timeouts = {
  /** API Gateway ends an integration after 29 s; the call itself has 25. */
  call: Duration.seconds(29),
  /** An acknowledgement that takes longer is one the vendor has given up on. */
  acknowledgement: Duration.seconds(10),
  /** One delivery attempt has 15 s, and the records around it the rest. */
  delivery: Duration.seconds(25),
  sweep: Duration.seconds(55),
} as const;
