import http from "node:http";
import { afterAll, afterEach, beforeAll } from "vitest";
import { localConnections } from "../../../infra/local/connections.ts";
import type { JournalEntry } from "../../../infra/local/simulators/requests/journal.ts";
import type { RunningServer } from "../../../infra/local/simulators/requests/listen-locally.ts";
import { startSimulators } from "../../../infra/local/simulators/start-simulators.ts";
import type { VendorId } from "../../../shared/vendors/types.ts";

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
  readonly agent?: http.Agent;
}

/** Sends a request with exactly the given path, over a new connection unless an agent is given. */
export function send(origin: string, path: string, sent: Sent = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const { method = "GET", headers = {}, body, agent = new http.Agent() } = sent;
  // Node does not set the length of a GET's or DELETE's body by itself.
  const length = body === undefined ? {} : { "content-length": String(Buffer.byteLength(body)) };
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, path, method, headers: { ...length, ...headers }, agent },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const text = Buffer.concat(chunks).toString("utf8");
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      },
    );
    request.on("error", reject);
    request.end(body);
  });
}

/** The error code that a request ends with, or its status when it is answered. */
export function failureOf(answer: Promise<Answer>): Promise<string | number> {
  return answer.then(
    ({ status }) => status,
    (error: NodeJS.ErrnoException) => error.code ?? error.message,
  );
}

export interface SimulatorsUnderTest {
  url(): string;
  send(path: string, sent?: Sent): Promise<Answer>;
  control(method: string, path: string, value?: unknown): Promise<Answer>;
  journal(vendor: VendorId): Promise<JournalEntry[]>;
}

/** Starts the simulators once for the file; faults, settings and journals are reset after each test. */
export function useSimulators(gatewayUrl = () => "http://127.0.0.1:9"): SimulatorsUnderTest {
  let running: RunningServer | undefined;
  const url = () => running?.url ?? "";
  const control = (method: string, path: string, value?: unknown) =>
    send(url(), `/_control/${path}`, { method, ...(value === undefined ? {} : { body: JSON.stringify(value) }) });
  beforeAll(async () => {
    running = await startSimulators({ port: 0, connections: localConnections, gatewayUrl });
  });
  afterEach(async () => {
    for (const vendor of new Set(localConnections.map((one) => one.vendor))) {
      await control("DELETE", `${vendor}/faults`);
      await control("DELETE", `${vendor}/requests`);
      await control("PUT", `${vendor}/settings`, { tokenSeconds: null, ratePerSecond: null });
    }
  });
  afterAll(() => running?.stop());
  return {
    url,
    send: (path, sent) => send(url(), path, sent),
    control,
    journal: async (vendor) => JSON.parse((await control("GET", `${vendor}/requests`)).text),
  };
}
