import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type ExchangeLimits, exchange } from "../../shared/http/exchange.ts";

const limits: ExchangeLimits = { timeoutMs: 5_000, largestAnswer: 1_000, freshConnection: true };
const servers: Server[] = [];
const sockets: Socket[] = [];

afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await Promise.all(servers.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function listen(onSocket: (socket: Socket) => void): Promise<URL> {
  const server = createServer((socket) => {
    socket.on("error", () => socket.destroy());
    onSocket(socket);
  });
  return await started(server);
}

async function started(server: Server): Promise<URL> {
  servers.push(server);
  server.on("connection", (socket: Socket) => sockets.push(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path`);
}

const send = (url: URL, changed: Partial<ExchangeLimits> = {}) =>
  exchange({ method: "POST", url, headers: {}, body: Buffer.from("body") }, { ...limits, ...changed });

describe("before the first byte", () => {
  test("a refused connection", async () => {
    const url = await listen(() => {});
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    expect(await send(url)).toEqual({ kind: "failed", phase: "before-first-byte", cause: "connect" });
  });

  test("a name that does not resolve", async () => {
    expect(await send(new URL("http://name.invalid/"))).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "connect",
    });
  });

  test("a TLS handshake that fails", async () => {
    const url = await listen((socket) => socket.end("this is not TLS"));
    url.protocol = "https:";
    expect(await send(url)).toEqual({ kind: "failed", phase: "before-first-byte", cause: "connect" });
  });

  test("a TLS handshake that never ends", async () => {
    const url = await listen(() => {});
    url.protocol = "https:";
    expect(await send(url, { timeoutMs: 200 })).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "timeout",
    });
  });
});

describe("after the first byte", () => {
  test.each([
    [
      "a connection reset when the request comes",
      (socket: Socket) => socket.once("readable", () => socket.resetAndDestroy()),
      "reset",
    ],
    ["one closed once it is read", (socket: Socket) => socket.once("data", () => socket.destroy()), "reset"],
    [
      "one dropped in mid-answer",
      (socket: Socket) => socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")),
      "answer-cut",
    ],
    [
      "a chunked answer without its end",
      (socket: Socket) =>
        socket.once("data", () => socket.end("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")),
      "answer-cut",
    ],
    ["an answer that is not HTTP", (socket: Socket) => socket.once("data", () => socket.end("hello\r\n\r\n")), "reset"],
  ])("%s", async (_rule, onSocket, cause) => {
    const url = await listen(onSocket);
    expect(await send(url)).toEqual({ kind: "failed", phase: "after-first-byte", cause });
  });

  test("no answer in time", async () => {
    const url = await listen((socket) => socket.resume());
    expect(await send(url, { timeoutMs: 200 })).toEqual({
      kind: "failed",
      phase: "after-first-byte",
      cause: "timeout",
    });
  });

  test("an answer over the limit", async () => {
    const url = await listen((socket) =>
      socket.once("data", () => socket.end(`HTTP/1.1 200 OK\r\nContent-Length: 2000\r\n\r\n${"x".repeat(2000)}`)),
    );
    expect(await send(url)).toMatchObject({ kind: "failed", cause: "answer-too-large" });
  });
});

test("bytes, status and repeated headers come as they are, and no redirect is followed", async () => {
  const body = Buffer.from([0, 255, 13, 10, 128]);
  const server = createHttpServer((_request, response) => {
    response.writeHead(
      302,
      [
        ["Location", "http://elsewhere.invalid/"],
        ["X-Two", "a"],
        ["X-Two", "b"],
        ["Content-Encoding", "gzip"],
      ].flat(),
    );
    response.end(body);
  });
  const result = await send(await started(server));
  expect(result).toMatchObject({
    kind: "answered",
    answer: { status: 302, headers: { "x-two": ["a", "b"], "content-encoding": ["gzip"] } },
  });
  expect(result.kind === "answered" && Buffer.from(result.answer.body).equals(body)).toBe(true);
});

test("a fresh connection is not put back among the idle ones, nor taken from them", async () => {
  const connections: Socket[] = [];
  const server = createHttpServer((_request, response) => response.end("ok"));
  server.on("connection", (socket) => connections.push(socket));
  const url = await started(server);
  await send(url, { freshConnection: false });
  await send(url, { freshConnection: true });
  await send(url, { freshConnection: true });
  expect(connections.length).toBe(3);
});
