import { once } from "node:events";
import { createServer as createHttpServer } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type ExchangeLimits, exchange } from "../../shared/http/exchange.ts";

const limits: ExchangeLimits = { timeoutMs: 5_000, maxAnswerBytes: 1_000, freshConnection: true };
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

describe("an exchange fails before the first byte", () => {
  test("by a refused connection", async () => {
    const url = await listen(() => {});
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    expect(await send(url)).toEqual({ kind: "failed", phase: "before-first-byte", cause: "connect" });
  });

  test("by a name that does not resolve", async () => {
    expect(await send(new URL("http://name.invalid/"))).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "connect",
    });
  });

  test("by a TLS handshake that fails", async () => {
    const url = await listen((socket) => socket.end("this is not TLS"));
    url.protocol = "https:";
    expect(await send(url)).toEqual({ kind: "failed", phase: "before-first-byte", cause: "connect" });
  });

  test("by a TLS handshake that never ends", async () => {
    const url = await listen(() => {});
    url.protocol = "https:";
    expect(await send(url, { timeoutMs: 200 })).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "timeout",
    });
  });
});

test.each([
  ["a line break in a header", { headers: { authorization: ["Bearer a\nb"] } }],
  ["a control character in a header", { headers: { "x-api-key": ["a\u0000b"] } }],
  ["a character beyond Latin-1 in a header", { headers: { authorization: ["Bearer \u2014"] } }],
  ["a header name with a blank", { headers: { "x y": ["a"] } }],
  ["a method with a blank", { method: "GE T" }],
  ["a scheme that is not HTTP", { url: new URL("ftp://name.invalid/") }],
])("%s is a failed exchange before the first byte", async (_what, wrong) => {
  const url = await listen((socket) => socket.resume());
  const request = { method: "POST", url, headers: {}, body: Buffer.from("body"), ...wrong };
  expect(await exchange(request, limits)).toEqual({
    kind: "failed",
    phase: "before-first-byte",
    cause: "invalid-request",
  });
});

describe("an answer that is complete", () => {
  test.each([
    ["a 204 with JSON behind it", "HTTP/1.1 204 No Content\r\n\r\n{}", 204, ""],
    ["a 204 with a last chunk behind it", "HTTP/1.1 204 No Content\r\n\r\n0\r\n\r\n", 204, ""],
    ["a 304 with a page behind it", "HTTP/1.1 304 Not Modified\r\n\r\n<html>", 304, ""],
    ["a body with bytes behind it", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok\r\n\r\n", 200, "ok"],
  ])("stays an answer: %s", async (_what, bytes, status, body) => {
    const url = await listen((socket) => socket.once("data", () => socket.write(bytes)));
    expect(await send(url)).toMatchObject({ kind: "answered", answer: { status, body: Buffer.from(body) } });
  });

  test("stays an answer when the connection is reset behind it", async () => {
    const url = await listen((socket) =>
      socket.once("data", () =>
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", () => socket.resetAndDestroy()),
      ),
    );
    expect(await send(url)).toMatchObject({ kind: "answered", answer: { status: 200 } });
  });

  test("a body that ends with its connection is cut off by a reset", async () => {
    const url = await listen((socket) =>
      socket.once("data", () => socket.write("HTTP/1.1 200 OK\r\n\r\nhalf", () => socket.resetAndDestroy())),
    );
    expect(await send(url)).toEqual({ kind: "failed", phase: "after-first-byte", cause: "answer-cut" });
  });
});

test.each([
  ["with Upgrade", "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"],
  ["without Upgrade", "HTTP/1.1 101 Switching Protocols\r\n\r\n"],
])("a 101 that was not asked for ends the exchange at once, %s", async (_how, bytes) => {
  let closed: Promise<unknown> | undefined;
  const url = await listen((socket) => {
    closed = once(socket, "close");
    socket.once("data", () => socket.write(bytes));
  });
  // Without an end of its own it would last to the time limit, which is longer than a test's time-out.
  const result = await send(url, { timeoutMs: 600_000 });
  expect(result).toEqual({ kind: "failed", phase: "after-first-byte", cause: "unexpected-upgrade" });
  await closed;
});

describe("the head of an answer", () => {
  const answering = (...lines: readonly string[]) =>
    listen((socket) =>
      socket.once("data", () => socket.end(["HTTP/1.1 200 OK", ...lines, "Content-Length: 0", "", ""].join("\r\n"))),
    );

  test("is read up to 64 KB, and every line of it", async () => {
    const long = await send(await answering(`X-Long: ${"x".repeat(63_000)}`));
    expect(long).toMatchObject({ kind: "answered", answer: { headers: { "x-long": ["x".repeat(63_000)] } } });
    const many = await send(await answering(...Array.from({ length: 5_000 }, (_, index) => `X-${index}: a`)));
    expect(many).toMatchObject({ kind: "answered", answer: { headers: { "x-4999": ["a"] } } });
  });

  test("beyond 64 KB is no answer", async () => {
    expect(await send(await answering(`X-Long: ${"x".repeat(66_000)}`))).toEqual({
      kind: "failed",
      phase: "after-first-byte",
      cause: "reset",
    });
  });

  test("may name a header like a member of every object", async () => {
    const result = await send(await answering("constructor: a", "__proto__: b", "toString: c"));
    const headers = result.kind === "answered" ? result.answer.headers : {};
    expect(Object.entries(headers)).toEqual(
      expect.arrayContaining([
        ["constructor", ["a"]],
        ["__proto__", ["b"]],
        ["tostring", ["c"]],
      ]),
    );
  });
});

describe("a kept connection", () => {
  const kept = { freshConnection: false, timeoutMs: 5_000 };
  const get = (url: URL, method = "GET") =>
    exchange({ method, url, headers: {}, body: new Uint8Array() }, { ...limits, ...kept });
  const poison = "HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\npoison";
  const good = "HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\ngood";

  test.each([
    ["a 204", "GET", "HTTP/1.1 204 No Content\r\n\r\n"],
    ["a 304", "GET", 'HTTP/1.1 304 Not Modified\r\nETag: "a"\r\n\r\n'],
    ["an answer to HEAD", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 49\r\n\r\n"],
  ])("is not used again after %s, behind which a body may come late", async (_what, method, bytes) => {
    const ended: Promise<unknown>[] = [];
    const url = await listen((socket) => {
      ended.push(once(socket, "close"));
      socket.once("data", () => socket.write(ended.length === 1 ? bytes : good));
    });
    expect(await get(url, method)).toMatchObject({ kind: "answered" });
    expect(await get(url)).toMatchObject({ answer: { body: Buffer.from("good") } });
    await ended[0];
  });

  test("that got unsolicited bytes gives them to no exchange", async () => {
    const peers: Socket[] = [];
    const url = await listen((socket) => {
      peers.push(socket);
      socket.on("data", () => socket.write(good));
    });
    expect(await get(url)).toMatchObject({ kind: "answered" });
    // They have come by the time of the next request, which has not read them yet.
    await new Promise<void>((resolve) => peers[0]?.write(poison, () => resolve()));
    const next = await get(url);
    expect(next).not.toMatchObject({ answer: { body: Buffer.from("poison") } });
    if (next.kind === "failed") expect(next.phase).toBe("before-first-byte");
  });
});

describe("an exchange fails after the first byte", () => {
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
  ])("by %s", async (_rule, onSocket, cause) => {
    const url = await listen(onSocket);
    expect(await send(url)).toEqual({ kind: "failed", phase: "after-first-byte", cause });
  });

  test("without an answer in time", async () => {
    const url = await listen((socket) => socket.resume());
    expect(await send(url, { timeoutMs: 200 })).toEqual({
      kind: "failed",
      phase: "after-first-byte",
      cause: "timeout",
    });
  });

  test("by an answer over the limit", async () => {
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

test("a fresh connection is not returned to the idle ones, nor taken from them", async () => {
  const connections: Socket[] = [];
  const server = createHttpServer((_request, response) => response.end("ok"));
  server.on("connection", (socket) => connections.push(socket));
  const url = await started(server);
  await send(url, { freshConnection: false });
  await send(url, { freshConnection: true });
  await send(url, { freshConnection: true });
  expect(connections.length).toBe(3);
});
