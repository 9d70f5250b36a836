import type { Assumptions, Dollars } from "./prices.ts";

/** What one invocation uses. */
export interface InvocationUse {
  readonly memoryMb: number;
  /** Processor time on a whole core. */
  readonly cpuMs: number;
  /** With the latencies of AWS, of the vendor and of the endpoint, and with a whole core. */
  readonly wallMs: number;
  /** To load the module, on a whole core; billed for the share of invocations that start cold. */
  readonly initMs: number;
  readonly logBytes: number;
  /** Invoked by messages of a queue, which Lambda receives and deletes. */
  readonly fromQueue: boolean;
}

/** What one request uses until all its work is done. */
export interface RequestUse {
  /** API Gateway's requests: 1, or 0 for work that no request starts. */
  readonly apiRequests: number;
  readonly invocations: readonly InvocationUse[];
  readonly readUnits: number;
  readonly writeUnits: number;
  /** The bytes of each message, or of all messages of a batch. */
  readonly sentBytes: readonly number[];
  readonly s3Puts: number;
  readonly s3Gets: number;
  readonly secretReads: number;
  /** Further messages of a batch that Lambda has received and deleted one by one, as it does with little load. */
  readonly receivedAlone?: number;
}

/** Dollars of one request, by service. */
export type RequestCost = Readonly<
  Record<"apiGateway" | "lambda" | "dynamoDb" | "sqs" | "s3" | "secretsManager" | "logs", number>
>;

/**
 * Prices what a request uses. Processor time takes longer at a share of a core; waiting does not.
 *
 * Two requests of SQS are billed for each invocation from a queue: its receive and its delete. Keys of KMS are reused for
 * minutes, so that their requests do not grow with the load.
 */
export function requestCost(use: RequestUse, dollars: Dollars, assumed: Assumptions): RequestCost {
  const gigabyte = 1024 ** 3;
  const gbSeconds = sum(use.invocations, (one) => (billedMs(one, assumed) / 1000) * (one.memoryMb / 1024));
  const queueRequests =
    sum(use.sentBytes, (bytes) => Math.max(1, Math.ceil(bytes / assumed.sqsRequestBytes))) +
    sum(use.invocations, ({ fromQueue }) => (fromQueue ? 2 : 0)) +
    (use.receivedAlone ?? 0) * 2;
  const logBytes =
    sum(use.invocations, (one) => one.logBytes + assumed.lambdaLogBytes) + use.apiRequests * assumed.accessLogBytes;
  return {
    apiGateway: use.apiRequests * dollars.restApiRequest,
    lambda: use.invocations.length * dollars.lambdaRequest + gbSeconds * dollars.lambdaArm64GbSecond,
    dynamoDb: use.writeUnits * dollars.dynamoDbWriteUnit + use.readUnits * dollars.dynamoDbReadUnit,
    sqs: queueRequests * dollars.sqsRequest,
    s3: use.s3Puts * dollars.s3Put + use.s3Gets * dollars.s3Get,
    secretsManager: use.secretReads * dollars.secretsManagerRequest,
    logs: (logBytes / gigabyte) * dollars.logGb,
  };
}

/** Lambda bills whole milliseconds, and the loading of the module where an instance starts. */
export function billedMs({ memoryMb, cpuMs, wallMs, initMs }: InvocationUse, assumed: Assumptions): number {
  const share = Math.min(1, memoryMb / assumed.vCpuMemoryMb);
  const slower = cpuMs / share - cpuMs;
  return Math.ceil(wallMs + slower) + assumed.coldStartShare * initMs;
}

export const totalCost = (cost: RequestCost): number => sum(Object.values(cost), (one) => one);

function sum<One>(list: readonly One[], of: (one: One) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
