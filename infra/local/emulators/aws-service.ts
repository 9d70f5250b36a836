import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AwsCall, AwsServiceName, AwsWatch } from "../ports/aws-watch.ts";
import { readAuthorization } from "./signatures/signature-v4.ts";

/** A whole request to one of the emulated AWS services. */
export interface AwsRequest {
  readonly method: string;
  /** Path and query, as received. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface AwsResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

export type AwsHandler = (request: AwsRequest) => Promise<AwsResponse>;

/**
 * A server for emulated services. It reads a whole request before it calls the emulator, so that a caller that dies while
 * it sends leaves no partial work (dynalite would end the process).
 */
export class AwsService {
  readonly #server: Server;
  readonly #running = new Set<Promise<void>>();

  constructor(handle: AwsHandler, watch: AwsWatch) {
    this.#server = createServer((incoming, outgoing) => {
      const serve = async (): Promise<void> => {
        const chunks: Buffer[] = [];
        for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
        const { method = "GET", url = "/", headers } = incoming;
        const request: AwsRequest = { method, url, headers, body: Buffer.concat(chunks) };
        const call = describeCall(request);
        if (call && (await watch.before(call)) === "cut") return void incoming.socket.destroy();
        const { status, headers: answered, body } = await handle(request);
        if (call && (await watch.after(call, status)) === "cut") return void incoming.socket.destroy();
        outgoing.writeHead(
          status,
          Object.fromEntries(Object.entries(answered).map(([name, one]) => [name, [one].flat()])),
        );
        outgoing.end(body);
      };
      const done: Promise<void> = serve()
        .catch(() => void incoming.socket.destroy())
        .finally(() => this.#running.delete(done));
      this.#running.add(done);
    });
    this.#server.keepAliveTimeout = 65_000;
  }

  /** Listens on a free port of 127.0.0.1 and returns the endpoint. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(0, "127.0.0.1", resolve);
    });
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    return `http://127.0.0.1:${address.port}`;
  }

  /** Accepts no more requests. */
  refuse(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Resolves when the running requests have ended. */
  async settled(): Promise<void> {
    await Promise.all(this.#running);
  }
}

const services: Readonly<Record<string, AwsServiceName>> = {
  DynamoDB_20120810: "dynamodb",
  AmazonSQS: "sqs",
  secretsmanager: "secretsmanager",
  GraniteServiceVersion20100801: "cloudwatch",
};

/** Only signed calls are calls of the SDK; a presigned link is used by other clients. */
function describeCall({ method, url, headers, body }: AwsRequest): AwsCall | undefined {
  const [, accessKeyId] = /Credential=([^/]+)\//.exec(headers.authorization ?? "") ?? [];
  if (accessKeyId === undefined) return undefined;
  if (readAuthorization(headers.authorization)?.scope.service === "lambda") {
    return { service: "lambda", operation: "Invoke", accessKeyId, input: () => JSON.parse(body.toString()) };
  }
  const [target = "", operation] = String(headers["x-amz-target"] ?? "").split(".");
  const service = services[target];
  // STS has the query protocol.
  if (headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
    return { service: "sts", operation: formOf(body)["Action"] ?? "", accessKeyId, input: () => formOf(body) };
  const input = (): unknown => (body.length === 0 ? {} : JSON.parse(body.toString()));
  if (service && operation !== undefined) return { service, operation, accessKeyId, input };
  return { service: "s3", operation: s3Operation(method, url), accessKeyId, input: () => undefined };
}

function formOf(body: Buffer): Readonly<Record<string, string>> {
  return Object.fromEntries(new URLSearchParams(body.toString()));
}

function s3Operation(method: string, url: string): string {
  const [path = "", query = ""] = url.split("?");
  const verb = { GET: "Get", PUT: "Put", HEAD: "Head", DELETE: "Delete", POST: "Post" }[method] ?? method;
  if (query.includes("uploadId=") || /(^|&)uploads(=|&|$)/.test(query)) return `${verb}MultipartUpload`;
  const hasKey = /^\/[^/]+\/./.test(path);
  return hasKey ? `${verb}Object` : method === "GET" ? "ListObjects" : `${verb}Bucket`;
}
