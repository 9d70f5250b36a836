import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Refusal, refuseOtherSites, refuseWithoutToken } from "./check-request.ts";
import { type ApiAnswer, consoleApi } from "./console-api.ts";
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

async function answer(request: IncomingMessage, { files, api, token, port }: Parts): Promise<ApiAnswer> {
  const { host, origin, authorization } = request.headers;
  const misdirected = refuseOtherSites({ host, origin }, port);
  if (misdirected !== undefined) return refused(misdirected);
  const { method = "GET", url = "/" } = request;
  const [path = "", query = ""] = url.split("?", 2);
  if (!path.startsWith("/api/")) return serveFile(files.get(path), method);
  const unknown = refuseWithoutToken({ authorization }, token);
  if (unknown !== undefined) return refused(unknown);
  const body = await readRequestBody(request);
  if (!(body instanceof Uint8Array)) return refused(body);
  return await api({ method, path: path.slice("/api/".length), query: [...new URLSearchParams(query)], body });
}

function serveFile(file: PageFile | undefined, method: string): ApiAnswer {
  if (file === undefined) return refused({ status: 404, title: "Not found", detail: "The console has no such page." });
  if (method !== "GET" && method !== "HEAD") {
    const answered = refused({ status: 405, title: "Method not allowed", detail: "A page takes GET, HEAD." });
    return { ...answered, headers: { ...answered.headers, Allow: "GET, HEAD" } };
  }
  return { status: 200, headers: { "Content-Type": file.contentType }, body: file.text };
}

function refused({ status, title, detail }: { readonly status: number } & Omit<Refusal, "status">): ApiAnswer {
  const headers = { "Content-Type": "application/problem+json" };
  return { status, headers, body: JSON.stringify({ type: "about:blank", title, status, detail }) };
}

/** No answer is stored: it is of now, and of one operator. */
function send({ method }: IncomingMessage, response: ServerResponse, { status, headers, body }: ApiAnswer): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    ...securityHeaders,
    ...headers,
    "Cache-Control": "no-store",
    "Content-Length": bytes.length,
  });
  response.end(method === "HEAD" ? undefined : bytes);
}
