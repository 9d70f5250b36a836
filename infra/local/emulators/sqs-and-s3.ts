import type { AwsHandler, AwsRequest, AwsResponse } from "./aws-service.ts";
import { makeFair } from "./fair-queues.ts";
import { fauxqsParts } from "./fauxqs-parts.ts";
import { refuseByS3Rules } from "./s3-rules.ts";
import { refuseBySqsRules } from "./sqs-rules.ts";
import { SystemAttributes } from "./system-attributes.ts";

/** An object was put: its bucket, key, size, and the ETag without quotes. */
export interface ObjectCreated {
  readonly bucket: string;
  readonly key: string;
  readonly size: number;
  readonly eTag: string;
}

export interface SqsAndS3Options {
  readonly region: string;
  readonly secretAccessKey: string;
  /** A directory for queues, messages and objects; in memory if absent. */
  readonly path?: string;
  onObjectCreated(created: ObjectCreated): Promise<void>;
  /** The `SenderId` of messages of a caller, if it is a function. */
  senderOf?(accessKeyId: string): string | undefined;
}

export interface SqsAndS3 {
  readonly handle: AwsHandler;
  /** Attributes of a message that fauxqs does not return. */
  systemAttributesOf(messageId: string | undefined): Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** S3's limit is 5 GiB; uploads are at most 100 MiB. */
const bodyLimit = 256 * 1_048_576;

/** SQS and S3 in this process, with some rules of AWS that fauxqs does not check. */
export async function startSqsAndS3(options: SqsAndS3Options): Promise<SqsAndS3> {
  const { buildApp, newStores, newPersistence } = await fauxqsParts();
  const stores = newStores();
  // Without a configured host, queue URLs have the host of the request that created the queue.
  stores.sqsStore.host = "";
  const persistence = options.path === undefined ? undefined : newPersistence(options.path);
  if (persistence) {
    persistence.load(stores.sqsStore, stores.snsStore, stores.s3Store);
    stores.sqsStore.persistence = persistence;
    stores.s3Store.persistence = persistence;
    for (const queue of stores.sqsStore.allQueues()) queue.persistence = persistence;
  }
  const app = buildApp({ logger: false, defaultRegion: options.region, stores });
  // fauxqs parses forms for SNS, which is not used, and then fails on an object of that type.
  app.removeContentTypeParser(["*", "application/x-www-form-urlencoded"]);
  app.addContentTypeParser("*", { parseAs: "buffer", bodyLimit }, (_request, body, done) => done(null, body));
  await app.ready();

  const emulate: AwsHandler = async ({ method, url, headers, body }) => {
    const { "transfer-encoding": _, ...rest } = headers;
    const response = await app.inject({
      method: method as "GET",
      url,
      headers: rest,
      ...(body.length > 0 ? { payload: body } : {}),
    });
    const answered = Object.entries(response.headers).flatMap(([name, value]) =>
      value === undefined || name === "connection"
        ? []
        : [[name, Array.isArray(value) ? value : String(value)] as const],
    );
    return { status: response.statusCode, headers: Object.fromEntries(answered), body: response.rawPayload };
  };

  const systemAttributes = new SystemAttributes((accessKeyId) => options.senderOf?.(accessKeyId));
  let conditional: Promise<unknown> = Promise.resolve();
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const done = conditional.then(work);
    conditional = done.catch(() => undefined);
    return done;
  };
  const unlessRefused = async (request: AwsRequest): Promise<{ refusal: AwsResponse } | { response: AwsResponse }> => {
    const refusal = isSqs(request)
      ? refuseBySqsRules(request)
      : await refuseByS3Rules(request, options.secretAccessKey, emulate);
    return refusal ? { refusal } : { response: await emulate(request) };
  };
  return {
    systemAttributesOf: (messageId) => systemAttributes.of(messageId),
    async handle(request) {
      if (isSqs(request) && operationOf(request) === "ReceiveMessage") {
        const { QueueUrl: url } = JSON.parse(request.body.toString()) as { readonly QueueUrl?: string };
        const queue = url === undefined ? undefined : stores.sqsStore.getQueue(url);
        if (queue !== undefined) makeFair(queue);
      }
      // Of two conditional puts of one key at once, one is refused.
      const isConditional = request.headers["if-none-match"] !== undefined;
      const handled = await (isConditional ? inTurn(() => unlessRefused(request)) : unlessRefused(request));
      if ("refusal" in handled) return handled.refusal;
      const { response } = handled;
      if (isSqs(request)) systemAttributes.remember(request, response);
      const created = isSqs(request) ? undefined : createdObject(request, response);
      if (created) await options.onObjectCreated(created);
      return response;
    },
    async close() {
      await app.close();
      persistence?.close();
    },
  };
}

function operationOf({ headers }: AwsRequest): string | undefined {
  return String(headers["x-amz-target"]).split(".")[1];
}

function isSqs({ headers }: AwsRequest): boolean {
  return String(headers["x-amz-target"] ?? "").startsWith("AmazonSQS.");
}

function createdObject({ method, url, body }: AwsRequest, { status, headers }: AwsResponse): ObjectCreated | undefined {
  const [path = "", query = ""] = url.split("?");
  const [, bucket, key] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  if (method !== "PUT" || status !== 200 || bucket === undefined || key === undefined) return undefined;
  if (query.includes("uploadId=")) return undefined;
  return {
    bucket,
    key: decodeURIComponent(key),
    size: body.length,
    eTag: String(headers["etag"] ?? "").replaceAll('"', ""),
  };
}
