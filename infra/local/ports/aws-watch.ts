export type AwsServiceName = "dynamodb" | "sqs" | "s3" | "secretsmanager" | "sts" | "cloudwatch" | "lambda";

/** One call of an emulated AWS service. */
export interface AwsCall {
  readonly service: AwsServiceName;
  /** As the service's API names it, such as `PutItem`. */
  readonly operation: string;
  /** Of the credentials that sign the call; each instance of a function has its own. */
  readonly accessKeyId: string;
  /** The request's JSON, for the services that speak JSON. */
  readonly input: () => unknown;
}

/** Sees every call, and may cut its connection: before the call takes effect, or after that and before the answer. */
export interface AwsWatch {
  before(call: AwsCall): Promise<"go on" | "cut">;
  after(call: AwsCall, status: number): Promise<"go on" | "cut">;
}
