import { once } from "node:events";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll } from "vitest";

/** A request of the AWS JSON protocol. */
export interface ServiceRequest<Body> {
  /** As `SendMessageBatch`. */
  readonly operation: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Body;
}

/**
 * A service on 127.0.0.1 whose answers a test decides, for what the emulators never answer. It stops behind the last
 * test.
 */
export async function useScriptedService() {
  let answer: (request: ServiceRequest<string>) => object = () => ({});
  const server = createServer(async (incoming, outgoing) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const operation = String(incoming.headers["x-amz-target"]).split(".").at(-1) ?? "";
    outgoing.setHeader("content-type", "application/x-amz-json-1.0");
    const body = Buffer.concat(chunks).toString() || "{}";
    outgoing.end(JSON.stringify(answer({ operation, headers: incoming.headers, body })));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    settings: {
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      region: "eu-central-1",
      credentials: { accessKeyId: "test", secretAccessKey: "test" },
      maxAttempts: 1,
    },
    /** Answers by this from now on; returns the requests that it has received since. */
    script<Body>(answers: (body: Body) => object): readonly ServiceRequest<Body>[] {
      const requests: ServiceRequest<Body>[] = [];
      answer = (request) => {
        const body = JSON.parse(request.body) as Body;
        requests.push({ ...request, body });
        return answers(body);
      };
      return requests;
    },
  };
}
