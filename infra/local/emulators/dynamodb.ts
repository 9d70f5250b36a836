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
 * dynalite is a server; its listener is called without one. As a server it throws, and ends the process, when a caller
 * disconnects during a request, as a killed function does.
 *
 * @param path - a directory that stores the tables; in memory if absent
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
  // A server closes its database only if it has listened.
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

/** The members of a response that dynalite uses: status, headers, and one text as the end. */
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
