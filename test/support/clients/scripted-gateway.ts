import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** One request as it came. */
export interface SeenRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly body: string;
}

/** One answer: its bytes, and how the connection goes on. */
export interface ScriptedAnswer {
  /** Latin-1; written unchanged, valid or not. */
  readonly bytes: string;
  /** `closes` by default. */
  readonly ending?: "closes" | "resets" | "stalls";
  /** Written again and again, until the client leaves. */
  readonly endless?: string;
}

/** A TCP server that answers the requests in their order by these answers, and the last one from then on. */
export async function startScriptedGateway(answers: readonly ScriptedAnswer[]) {
  const sockets = new Set<Socket>();
  const requests: SeenRequest[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      const request = requestIn(received);
      if (request === undefined) return;
      received = "";
      const answer = answers[requests.length] ?? answers.at(-1);
      requests.push(request);
      if (answer !== undefined) play(socket, answer);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    async close(): Promise<void> {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

function requestIn(received: string): SeenRequest | undefined {
  const [head = "", ...rest] = received.split("\r\n\r\n");
  if (rest.length === 0) return undefined;
  const [first = "", ...lines] = head.split("\r\n");
  const headers = new Headers(
    lines.map((line): [string, string] => [line.replace(/:.*/, ""), line.replace(/^[^:]*:\s*/, "")]),
  );
  const body = rest.join("\r\n\r\n");
  if (body.length < Number(headers.get("content-length") ?? 0)) return undefined;
  const [method = "", path = ""] = first.split(" ");
  return { method, path, headers, body };
}

function play(socket: Socket, { bytes, ending = "closes", endless }: ScriptedAnswer): void {
  socket.write(bytes, "latin1");
  if (endless !== undefined) {
    const fill = (): void => {
      while (!socket.destroyed && socket.write(endless, "latin1")) {}
    };
    socket.on("drain", fill);
    fill();
  } else if (ending === "closes") socket.end();
  else if (ending === "resets") socket.resetAndDestroy();
}

/** A whole answer of the gateway. */
export function answerOf(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = { "Content-Type": "application/json" },
): string {
  const lines = Object.entries({ "Gateway-Request-Id": "request-1", ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  const length = Buffer.byteLength(body, "latin1");
  return `HTTP/1.1 ${status} Status\r\n${lines.join("")}Content-Length: ${length}\r\nConnection: close\r\n\r\n${body}`;
}

/** A problem document of the gateway. */
export function problemOf(
  status: number,
  name: string,
  { headers, ...members }: { readonly headers?: Readonly<Record<string, string>> } & Readonly<Record<string, unknown>>,
): string {
  const document = {
    type: `urn:rx-gateway:problem:${name}`,
    title: name,
    detail: `It is ${name}.`,
    outcome: "not-sent",
    retryable: false,
    ...members,
  };
  return answerOf(status, JSON.stringify(document), { "Content-Type": "application/problem+json", ...headers });
}
