import { Readable } from "node:stream";
import dynalite from "dynalite";
import type { AwsHandler, AwsResponse } from "./aws-service.ts";

export interface DynamoDb {
  readonly handle: AwsHandler;
  close(): Promise<void>;
}

/**
 * DynamoDB in this process.
 *
 * dynalite is a server; its listener is called without one. On its own it throws, and ends the process, whenever a
 * caller goes away in the middle of a request, which is what a killed function does.
 *
 * @param path - a directory that keeps the tables; in memory without
 */
export async function startDynamoDb(path: string | undefined): Promise<DynamoDb> {
  const server = dynalite({
    ...(path === undefined ? {} : { path }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  const [listener] = server.listeners("request") as ((request: object, response: object) => void)[];
  if (!listener) throw new Error("dynalite has no request listener.");
  server.removeAllListeners("request");
  // Only a server that listens closes its database when it is closed.
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    handle: ({ method, url, headers, body }) =>
      new Promise((resolve) => {
        listener(Object.assign(Readable.from([body]), { method, url, headers }), recordedResponse(resolve));
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** What dynalite needs of a response: it sets a status and headers, and ends it with one text. */
function recordedResponse(resolve: (response: AwsResponse) => void): object {
  const headers: Record<string, string> = {};
  const response = {
    statusCode: 200,
    setHeader: (name: string, value: string | number): void => {
      headers[name] = String(value);
    },
    end: (text = ""): void => resolve({ status: response.statusCode, headers, body: Buffer.from(text) }),
  };
  return response;
}
