import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { notFound, Problem } from "../../../shared/core/problem.ts";
import { answerProblem, type ConsoleAnswer, wrongMethod } from "./answer-problem.ts";
import { refuseOtherSites, refuseWithoutToken } from "./check-request.ts";
import { consoleApi } from "./console-api.ts";
import { readRequestBody } from "./read-request-body.ts";
import type { ConsoleContext } from "./routing/console-context.ts";
import { securityHeaders } from "./security-headers.ts";

/** A file of the page. */
export interface PageFile {
  readonly contentType: string;
  readonly text: string;
}

export interface ConsoleServerOptions {
  readonly context: ConsoleContext;
  /** The page's files by their path: `/` is the page itself. */
  readonly files: ReadonlyMap<string, PageFile>;
  /** The launch token. */
  readonly token: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface ConsoleServer {
  readonly port: number;
  /** Ends open connections, and resolves when the port is free. */
  close(): Promise<void>;
}

/**
 * Serves the console on 127.0.0.1 alone: its page to every request, and its API to those with the launch token. Nothing is logged.
 *
 * @throws the error of a port that is in use
 */
export async function startConsoleServer({
  context,
  files,
  token,
  port,
}: ConsoleServerOptions): Promise<ConsoleServer> {
  const api = consoleApi(context);
  const server = createServer();
  await listen(server, port);
  const { port: own } = server.address() as AddressInfo;
  server.on("request", (request, response) => {
    answer(request, { files, api, token, port: own }).then(
      (found) => send(request, response, found),
      () => response.destroy(),
    );
  });
  return {
    port: own,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

interface Parts {
  readonly files: ConsoleServerOptions["files"];
  readonly api: ReturnType<typeof consoleApi>;
  readonly token: string;
  readonly port: number;
}

async function answer(request: IncomingMessage, parts: Parts): Promise<ConsoleAnswer> {
  try {
    return await answerOwn(request, parts);
  } catch (error) {
    if (error instanceof Problem) return answerProblem(error);
    throw error;
  }
}

/** @throws Problem for a request that the console does not read */
async function answerOwn(request: IncomingMessage, { files, api, token, port }: Parts): Promise<ConsoleAnswer> {
  const { host, origin, authorization } = request.headers;
  refuseOtherSites({ host, origin }, port);
  const { method = "GET", url = "/" } = request;
  const [path = "", query = ""] = url.split("?", 2);
  if (!path.startsWith("/api/")) return serveFile(files.get(path), method);
  refuseWithoutToken({ authorization }, token);
  const body = await readRequestBody(request);
  return await api({ method, path: path.slice("/api/".length), query: [...new URLSearchParams(query)], body });
}

/** @throws Problem 404 or 405 */
function serveFile(file: PageFile | undefined, method: string): ConsoleAnswer {
  if (file === undefined) throw notFound("The console has no such page.");
  if (method !== "GET" && method !== "HEAD") throw wrongMethod(["GET"]);
  return { status: 200, headers: { "Content-Type": file.contentType }, body: file.text };
}

/** No answer is stored: it is of now, and of one operator. */
function send({ method }: IncomingMessage, response: ServerResponse, { status, headers, body }: ConsoleAnswer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    "Cache-Control": "no-store",
    "Content-Length": bytes.length,
  });
  response.end(method === "HEAD" ? undefined : bytes);
}
