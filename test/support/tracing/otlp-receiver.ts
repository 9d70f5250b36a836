import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A span as OTLP's JSON has it. */
export interface ReceivedSpan {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly links?: readonly unknown[];
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, string>> }[];
}

/** Receives OTLP/HTTP traces in JSON on 127.0.0.1, as a collector does. */
export async function startOtlpReceiver() {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const isTraces = request.method === "POST" && request.url === "/v1/traces";
    if (isTraces) bodies.push(Buffer.concat(chunks).toString("utf8"));
    response.writeHead(isTraces ? 200 : 404, { "content-type": "application/json" }).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    /** As they came. */
    bodies,
    spans: (): readonly ReceivedSpan[] =>
      bodies.flatMap((body) =>
        (
          JSON.parse(body) as {
            readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: ReceivedSpan[] }[] }[];
          }
        ).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)),
      ),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
