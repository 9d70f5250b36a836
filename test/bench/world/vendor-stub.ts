import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";

export interface VendorStub {
  readonly url: string;
  /** Answers requests of this path with 200 and this JSON; everything else, such as logins, goes to the simulators. */
  answer(path: string, body: string): void;
  /** Waits so long before each of these answers, in milliseconds. */
  latencyMs: number;
  stop(): Promise<void>;
}

/** A vendor whose answers have any size and cost it no time, before the simulators. */
export async function startVendorStub(simulators: string): Promise<VendorStub> {
  const answers = new Map<string, Buffer>();
  const stub = {
    url: "",
    latencyMs: 0,
    answer: (path: string, body: string) => void answers.set(path, Buffer.from(body)),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const [path = ""] = (request.url ?? "").split("?");
    const scripted = answers.get(path);
    if (scripted !== undefined) {
      if (stub.latencyMs > 0) await wait(stub.latencyMs);
      response.writeHead(200, { "content-type": "application/json", "content-length": scripted.length });
      response.end(scripted);
      return;
    }
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && !["host", "connection", "content-length"].includes(name) ? [[name, value]] : [],
    );
    const method = request.method ?? "GET";
    const passed = await fetch(`${simulators}${request.url}`, {
      method,
      headers,
      ...(body.length === 0 ? {} : { body: new Uint8Array(body) }),
    });
    response.writeHead(passed.status, { "content-type": passed.headers.get("content-type") ?? "application/json" });
    response.end(Buffer.from(await passed.arrayBuffer()));
  });
  server.keepAliveTimeout = 65_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  stub.url = `http://127.0.0.1:${port}`;
  return stub;
}
