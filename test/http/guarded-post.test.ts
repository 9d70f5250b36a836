import { once } from "node:events";
import { createServer, type IncomingMessage, type RequestListener, type Server } from "node:http";
import { type AddressInfo, createServer as createTcpServer, type Socket, type Server as TcpServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { parseEgressAllow } from "../../shared/http/egress-guard.ts";
import { guardedPost } from "../../shared/http/guarded-post.ts";

const servers: Server[] = [];
const tcpServers: TcpServer[] = [];
afterEach(async () => {
  for (const server of tcpServers.splice(0)) server.close();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const noDns = async (): Promise<never> => Promise.reject(new Error("Nothing is to be resolved."));
const postTo = (host: string, timeoutMs = 5_000) =>
  guardedPost({ resolve: noDns, allow: parseEgressAllow(host), timeoutMs });

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

it("a guarded post sends the body as it is, with its headers, and returns the status and Retry-After", async () => {
  let received: { body: Buffer; headers: IncomingMessage["headers"] } | undefined;
  const host = await serve(async (request, response) => {
    received = { body: await bytesOf(request), headers: request.headers };
    response.writeHead(503, { "retry-after": "7" }).end("later");
  });
  const body = Buffer.from([0, 255, 10, 13]);

  const result = await postTo(host)(`http://${host}/hook`, { "webhook-id": "evt_1" }, body);

  expect(result).toEqual({ answered: true, status: 503, retryAfter: "7", beginning: Buffer.from("later") });
  expect(received?.body).toEqual(body);
  expect(received?.headers).toMatchObject({ "webhook-id": "evt_1", "content-length": "4" });
});

it("a guarded post follows no redirect", async () => {
  const paths: (string | undefined)[] = [];
  const host = await serve((request, response) => {
    paths.push(request.url);
    response.writeHead(302, { location: "/elsewhere" }).end();
  });

  expect(await postTo(host)(`http://${host}/hook`, {}, Buffer.from("x"))).toMatchObject({ status: 302 });
  expect(paths).toEqual(["/hook"]);
});

it("a guarded post reads no more than 16 KiB of an answer that does not end", async () => {
  let closed: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    closed = resolve;
  });
  const host = await serve((_request, response) => {
    response.on("close", closed);
    response.writeHead(200);
    const write = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(4_096)));
      response.once("drain", write);
    };
    write();
  });

  const result = await postTo(host)(`http://${host}/`, {}, Buffer.from("x"));

  expect(result).toEqual({ answered: true, status: 200, retryAfter: undefined, beginning: Buffer.alloc(16 * 1_024) });
  await gone;
});

it("a guarded post ends at its deadline when the endpoint does not answer", async () => {
  const host = await serve(() => undefined);

  const result = await postTo(host, 50)(`http://${host}/`, {}, Buffer.from("x"));

  expect(result).toEqual({ answered: false, error: "No answer within 0.05 s.", late: true });
});

it("a guarded post ends at its deadline when the resolver does not answer", async () => {
  const post = guardedPost({ resolve: () => new Promise(() => undefined), allow: new Set(), timeoutMs: 50 });

  expect(await post("https://partner.example/", {}, Buffer.from("x"))).toEqual({
    answered: false,
    error: "No answer within 0.05 s.",
    late: true,
  });
});

it("a guarded post reports a dropped connection without its address", async () => {
  const host = await serve((request) => request.socket.destroy());

  const result = await postTo(host)(`http://${host}/`, {}, Buffer.from("x"));

  expect(result).toEqual({ answered: false, error: "The connection failed." });
});

it("a guarded post reports a refused connection", async () => {
  const host = await serve(() => undefined);
  const [server] = servers.splice(0);
  await new Promise((resolve) => server?.close(resolve));

  expect(await postTo(host)(`http://${host}/`, {}, Buffer.from("x"))).toEqual({
    answered: false,
    error: "The connection was refused.",
  });
});

describe("the head of a 2xx counts", () => {
  /** An endpoint that writes these bytes and then ends like this. */
  async function endpoint(bytes: string, then: (socket: Socket) => unknown = () => undefined): Promise<string> {
    const server = createTcpServer((socket) => {
      socket.on("error", () => socket.destroy());
      socket.once("data", () => socket.write(bytes, "latin1", () => void then(socket)));
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    tcpServers.push(server);
    return `127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const post = (host: string, timeoutMs?: number) => postTo(host, timeoutMs)(`http://${host}/`, {}, Buffer.from("x"));
  const answered = { answered: true, retryAfter: undefined };

  it("when its body stalls until the time is over", async () => {
    const host = await endpoint("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf");
    expect(await post(host, 1_000)).toEqual({ ...answered, status: 200, beginning: Buffer.from("half") });
  });

  it("when its body is reset", async () => {
    const host = await endpoint("HTTP/1.1 202 Accepted\r\nContent-Length: 9\r\n\r\nhalf", (socket) =>
      socket.resetAndDestroy(),
    );
    expect(await post(host)).toMatchObject({ ...answered, status: 202 });
  });

  it.each([
    ["a body behind a 204", "HTTP/1.1 204 No Content\r\n\r\n{}", 204],
    ["a last chunk behind a 204", "HTTP/1.1 204 No Content\r\n\r\n0\r\n\r\n", 204],
    ["bytes behind the body", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\nBEHIND", 200],
    ["a chunk size that is no number", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", 200],
    ["interim answers before it", "HTTP/1.1 103 Early\r\n\r\nHTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n", 201],
    ["a head of 60 KB", `HTTP/1.1 200 OK\r\nX: ${"x".repeat(60_000)}\r\nContent-Length: 0\r\n\r\n`, 200],
  ])("with %s", async (_what, bytes, status) => {
    expect(await post(await endpoint(bytes))).toMatchObject({ ...answered, status });
  });

  it.each([
    ["with Upgrade", "HTTP/1.1 101 Switching\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
    ["without Upgrade", "HTTP/1.1 101 Switching\r\n\r\n"],
  ])("unless it is a 101, which ends the attempt at once, %s", async (_how, bytes) => {
    // Without an end of its own it would last to the time limit, which is longer than a test's time-out.
    expect(await post(await endpoint(bytes), 600_000)).toEqual({
      answered: false,
      error: "Answered 101; the protocol stays HTTP.",
    });
  });

  it("unless it is over 64 KB", async () => {
    const host = await endpoint(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(70_000)}\r\n\r\n`);
    expect(await post(host)).toEqual({ answered: false, error: "The head of the answer is over 64 KiB." });
  });
});

it("a guarded post reports a header that cannot be sent, and sends nothing", async () => {
  const host = await serve(() => undefined);
  expect(await postTo(host)(`http://${host}/`, { "x-key": "a\nb" }, Buffer.from("x"))).toEqual({
    answered: false,
    error: "A header cannot be sent: it holds a character that HTTP does not allow.",
  });
});

it("a guarded post dials nothing when the URL or an address is refused", async () => {
  let calls = 0;
  const host = await serve((_request, response) => {
    calls += 1;
    response.end();
  });
  const [, port] = host.split(":");
  const post = guardedPost({ resolve: async () => ["127.0.0.1"], allow: new Set(), timeoutMs: 5_000 });

  const results = await Promise.all(
    [`http://${host}/`, `https://${host}/`, `https://partner.example:${port}/`].map((url) =>
      post(url, {}, Buffer.from("x")),
    ),
  );

  for (const result of results) {
    expect(result).toMatchObject({ answered: false, error: expect.stringMatching(/^The URL is refused\. It/) });
  }
  expect(calls).toBe(0);
});
