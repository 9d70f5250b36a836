import { Agent, request } from "node:http";
import type { FuzzRequest } from "./arbitrary-request.ts";

export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends requests whose targets stay as they are written: a URL parser would resolve `..` before the request is sent. */
export class RawSender {
  readonly #agent = new Agent({ keepAlive: true });
  readonly #gateway: URL;

  constructor(gateway: string) {
    this.#gateway = new URL(gateway);
  }

  send({ method, target, headers, body }: FuzzRequest, more: Readonly<Record<string, string>>): Promise<RawAnswer> {
    const { hostname: host, port } = this.#gateway;
    const length = body === undefined ? {} : { "content-length": String(body.length) };
    const options = {
      host,
      port,
      method,
      path: target,
      headers: { ...headers, ...more, ...length },
      agent: this.#agent,
    };
    return new Promise((resolve, reject) => {
      const sent = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode = 0, headers } = response;
          resolve({ status: statusCode, headers, body: Buffer.concat(chunks).toString("utf8") });
        });
      });
      sent.on("error", reject);
      sent.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
