import { CloudWatchClient } from "@aws-sdk/client-cloudwatch";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { S3Client } from "@aws-sdk/client-s3";
import { SecretsManagerClient } from "@aws-sdk/client-secrets-manager";
import { SQSClient } from "@aws-sdk/client-sqs";
import { STSClient } from "@aws-sdk/client-sts";

/**
 * Clients for a container's lifetime. A call that hangs must not consume the time of the partner's call: each attempt has
 * 3 s, of which 1 s to connect.
 */
const settings = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
};

/**
 * The steps of a request are put in order once per kind of command, not once per request. Not for S3: such requests share
 * a context, and with it the endpoint, which there depends on the bucket.
 */
const sharedSteps = { ...settings, cacheMiddleware: true };

export const dynamoDbClient = (): DynamoDBClient => withFewerSteps(new DynamoDBClient(sharedSteps), untraced);
export const secretsManagerClient = (): SecretsManagerClient =>
  withFewerSteps(new SecretsManagerClient(sharedSteps), untraced);
export const sqsClient = (): SQSClient => withFewerSteps(new SQSClient(sharedSteps), unusedSteps);

export const cloudWatchClient = (): CloudWatchClient => withFewerSteps(new CloudWatchClient(sharedSteps), untraced);

/** Credentials of the function: only to become another role. */
export const stsClient = (): STSClient => withFewerSteps(new STSClient(sharedSteps), untraced);

/** A queue can be in a distant region: connecting takes longer. */
const partnerSettings = {
  maxAttempts: 2,
  cacheMiddleware: true,
  requestHandler: { connectionTimeout: 3_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
};

/**
 * Makes clients of partners' queues, which share their connections. Each calls the region's own host, whatever host the queue's
 * URL has; and the partner's functions are no part of the gateway's loops.
 */
export function partnerSqsClients(): (region: string, credentials: AwsCredentials) => SQSClient {
  let shared: SQSClient["config"]["requestHandler"] | undefined;
  return (region, credentials) => {
    const requestHandler = shared ?? partnerSettings.requestHandler;
    const session = { region, credentials: { ...credentials }, useQueueUrlAsEndpoint: false };
    const client = withFewerSteps(new SQSClient({ ...partnerSettings, ...session, requestHandler }), untraced);
    shared ??= client.config.requestHandler;
    return client;
  };
}

type AwsCredentials = Readonly<Record<"accessKeyId" | "secretAccessKey" | "sessionToken", string>>;

/** Objects are large: an attempt may take longer. */
const s3Settings = { ...settings, requestHandler: { connectionTimeout: 1_000 } };

export const s3Client = (): S3Client => new S3Client(s3Settings);

/** For upload links: a checksum that the SDK adds would be that of the empty body that it is given. */
export const uploadLinkClient = (): S3Client =>
  new S3Client({ ...s3Settings, requestChecksumCalculation: "WHEN_REQUIRED" });

/**
 * Steps that cost a sixth of a request's CPU and change nothing here (`docs/performance.md`): a copy of input and output
 * for a log that is not written, and a user agent that is composed for each request.
 */
const unusedSteps = ["loggerMiddleware", "getUserAgentMiddleware"];

/**
 * For services that invoke no function: the header `X-Amzn-Trace-Id` as well, by which Lambda counts the rounds of a loop.
 * SQS and S3 need it.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/invocation-recursion.html
 */
const untraced = [...unusedSteps, "recursionDetectionMiddleware"];

type Step = <Args extends { readonly request: unknown }, Output>(
  next: (args: Args) => Promise<Output>,
) => (args: Args) => Promise<Output>;

interface ClientWithSteps {
  readonly middlewareStack: {
    remove(name: string): boolean;
    add(step: Step, options: { readonly step: "build"; readonly name: string }): void;
  };
}

function withFewerSteps<Client extends ClientWithSteps>(client: Client, unused: readonly string[]): Client {
  for (const name of unused) client.middlewareStack.remove(name);
  client.middlewareStack.add(constantUserAgent, { step: "build", name: "constantUserAgent" });
  return client;
}

/** CloudTrail shows it. */
const constantUserAgent: Step = (next) => (args) => {
  if (hasHeaders(args.request)) args.request.headers["user-agent"] = "rx-gateway";
  return next(args);
};

function hasHeaders(request: unknown): request is { readonly headers: Record<string, string> } {
  return typeof request === "object" && request !== null && "headers" in request;
}
