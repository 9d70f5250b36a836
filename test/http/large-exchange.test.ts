import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer as createTcpServer } from "node:net";
import { Readable } from "node:stream";
import { afterEach, describe, expect, test } from "vitest";
import type { BlobWriter } from "../../shared/http/body.ts";
import { type ExchangeLimits, exchange } from "../../shared/http/exchange.ts";
import { memoryBlobStore } from "../support/fakes/memory-blob-store.ts";

const limits: ExchangeLimits = { timeoutMs: 5_000, maxAnswerBytes: 10_000_000, freshConnection: true };
let resources = new AsyncDisposableStack();
afterEach(async () => {
  await resources.disposeAsync();
  resources = new AsyncDisposableStack();
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => unknown): Promise<URL> {
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  resources.defer(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path`);
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

describe("a body in the blob store", () => {
  const bytes = randomBytes(3_000_000);
  const kept = { key: "uploads/one", size: bytes.length };

  /** A blob store whose bodies are read from this source. */
  const reading = (source: () => AsyncIterable<Uint8Array>): BlobWriter => ({
    ...memoryBlobStore(),
    open: async () => Readable.from(source(), { objectMode: false }),
  });
  const whole = () =>
    reading(async function* () {
      for (let at = 0; at < bytes.length; at += 50_000) yield bytes.subarray(at, at + 50_000);
    });
  const send = (url: URL, blobs: BlobWriter, changed: Partial<ExchangeLimits> = {}) =>
    exchange({ method: "POST", url, headers: {}, body: kept }, { ...limits, ...changed }, blobs);

  test("arrives byte for byte, with its length, and is opened again for each exchange", async () => {
    const arrived: (string | undefined)[][] = [];
    const url = await serve(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      arrived.push([request.headers["content-length"], sha256(Buffer.concat(chunks))]);
      response.end("ok");
    });
    const blobs = whole();
    for (let times = 0; times < 2; times += 1) expect((await send(url, blobs)).kind).toBe("answered");
    const once = ["3000000", sha256(bytes)];
    expect(arrived).toEqual([once, once]);
  });

  test("is read no faster than the vendor reads it", async () => {
    let read = 0;
    const { promise: connected, resolve } = Promise.withResolvers<void>();
    const tcp = createTcpServer((socket) => {
      socket.pause();
      resolve();
    });
    tcp.listen(0, "127.0.0.1");
    await once(tcp, "listening");
    resources.defer(() => void tcp.close());
    const endless = { key: "uploads/one", size: 500_000_000 };
    const blobs = reading(async function* () {
      for (; read < endless.size; read += 100_000) yield Buffer.alloc(100_000);
    });
    const url = new URL(`http://127.0.0.1:${(tcp.address() as AddressInfo).port}/`);
    const sending = exchange({ method: "POST", url, headers: {}, body: endless }, { ...limits, timeoutMs: 500 }, blobs);
    await connected;
    expect(await sending).toEqual({ kind: "failed", phase: "after-first-byte", cause: "timeout" });
    // The capacity of the kernel's buffers, on both sides.
    expect(read).toBeLessThan(20_000_000);
  });

  test("that is missing fails before the first byte", async () => {
    let connections = 0;
    const url = await serve(() => {
      connections += 1;
    });
    expect(await send(url, memoryBlobStore())).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "body-unreadable",
    });
    expect(connections).toBe(0);
  });

  test("is not sent when the vendor cannot be reached", async () => {
    expect(await send(new URL("http://name.invalid/"), whole())).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "connect",
    });
  });

  test("that never opens fails before the first byte", async () => {
    const blobs: BlobWriter = {
      ...memoryBlobStore(),
      open: (_key, signal) => once(signal, "abort").then(() => Promise.reject(signal.reason)),
    };
    expect(await send(await serve(() => {}), blobs, { timeoutMs: 100 })).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "timeout",
    });
  });

  test.each([
    [
      "breaks off",
      async function* () {
        yield bytes.subarray(0, 100_000);
        yield bytes.subarray(100_000, 200_000);
        throw new Error("The store went away.");
      },
    ],
    [
      "is shorter than it was said to be",
      async function* () {
        yield bytes.subarray(0, 100_000);
        yield bytes.subarray(100_001);
      },
    ],
    [
      "is longer than it was said to be",
      async function* () {
        yield bytes.subarray(0, 100_000);
        yield bytes.subarray(100_000);
        yield bytes.subarray(0, 1);
      },
    ],
  ])("that %s never reaches the vendor as a whole", async (_how, source) => {
    let taken = "not at all";
    const url = await serve((request, response) => {
      request.resume();
      request.on("error", () => {
        taken = "broken off";
      });
      request.on("end", () => {
        taken = "whole";
        response.end();
      });
    });
    const ended = await send(url, reading(source));
    expect(ended).toEqual({ kind: "failed", phase: "after-first-byte", cause: "body-cut" });
    expect(taken).not.toBe("whole");
  });

  test.each([
    [
      "breaks off",
      async function* () {
        yield bytes.subarray(0, 100_000);
        throw new Error("The store went away.");
      },
    ],
    [
      "is too short",
      async function* () {
        yield bytes.subarray(1);
      },
    ],
    [
      "is too long",
      async function* () {
        yield Buffer.concat([bytes, bytes]);
      },
    ],
  ])("that %s before any of it was written fails before the first byte", async (_how, source) => {
    let requests = 0;
    const url = await serve(() => {
      requests += 1;
    });
    expect(await send(url, reading(source))).toEqual({
      kind: "failed",
      phase: "before-first-byte",
      cause: "body-unreadable",
    });
    expect(requests).toBe(0);
  });

  test("whose store throws, or never opens it, fails in time before the first byte", async () => {
    const url = await serve(() => {});
    const throwing: BlobWriter = {
      ...memoryBlobStore(),
      open: () => {
        throw new Error("Broken.");
      },
    };
    const deaf: BlobWriter = { ...memoryBlobStore(), open: () => new Promise(() => {}) };
    const failed = { kind: "failed", phase: "before-first-byte" };
    expect(await send(url, throwing)).toEqual({ ...failed, cause: "body-unreadable" });
    expect(await send(url, deaf, { timeoutMs: 50 })).toEqual({ ...failed, cause: "timeout" });
  });

  test("that is opened only after the deadline is closed", async () => {
    const { promise, resolve } = Promise.withResolvers<Readable>();
    const blobs: BlobWriter = { ...memoryBlobStore(), open: () => promise };
    await send(await serve(() => {}), blobs, { timeoutMs: 50 });
    const source = Readable.from([bytes]);
    const closed = once(source, "close");
    resolve(source);
    await closed;
  });

  test("is not sent to its end when the answer comes before", async () => {
    const url = await serve((_request, response) => {
      response.writeHead(413, { connection: "close" });
      response.end("too large");
    });
    expect(await send(url, whole())).toMatchObject({ kind: "answered", answer: { status: 413 } });
  });
});

describe("an answer that is too large to hold", () => {
  const bytes = randomBytes(3_000_000);
  const storeAnswer = { over: 1_000_000, key: "answers/one", outlined: false };
  const ask = (url: URL, blobs: BlobWriter, changed: Partial<ExchangeLimits> = {}) =>
    exchange(
      { method: "GET", url, headers: {}, body: new Uint8Array() },
      { ...limits, storeAnswer, ...changed },
      blobs,
    );
  const answering = (size: number, headers: Readonly<Record<string, string>> = {}) =>
    serve((_request, response) => {
      response.writeHead(200, { "content-type": "text/csv", ...headers });
      response.end(bytes.subarray(0, size));
    });

  test("is stored as it comes, with its headers; a smaller one is not", async () => {
    const blobs = memoryBlobStore();
    expect(await ask(await answering(1_000_000), blobs)).toMatchObject({ answer: { status: 200 } });
    expect(blobs.blobs.size).toBe(0);
    const url = await answering(3_000_000);
    expect(await ask(url, blobs)).toMatchObject({
      kind: "answered",
      answer: { status: 200, body: { key: "answers/one", size: 3_000_000 } },
    });
    expect(blobs.blobs.get("answers/one")?.bytes.equals(bytes)).toBe(true);
    expect(blobs.blobs.get("answers/one")?.headers).toMatchObject({ "content-type": ["text/csv"] });
  });

  test("has an outline of the whole of it where that is asked for", async () => {
    const blobs = memoryBlobStore();
    const json = Buffer.from(JSON.stringify({ first: 1, data: "x".repeat(2_000_000), error: 7 }));
    const url = await serve((_request, response) => response.end(json));
    expect(await ask(url, blobs, { storeAnswer: { ...storeAnswer, outlined: true } })).toMatchObject({
      answer: { body: { key: "answers/one", size: json.length, outline: '{"first":1,"data":"…","error":7}' } },
    });
    expect(blobs.blobs.get("answers/one")?.bytes.equals(json)).toBe(true);
  });

  test("is stored also where its length is not known before", async () => {
    const blobs = memoryBlobStore();
    await ask(await answering(3_000_000, { "transfer-encoding": "chunked" }), blobs);
    expect(blobs.blobs.get("answers/one")?.bytes.equals(bytes)).toBe(true);
  });

  test("fails when it is cut off, and is not stored", async () => {
    const blobs = memoryBlobStore();
    const url = await serve((_request, response) => {
      response.writeHead(200, { "content-length": "3000000" });
      response.write(bytes.subarray(0, 2_000_000), () => response.destroy());
    });
    expect(await ask(url, blobs)).toMatchObject({ kind: "failed", phase: "after-first-byte", cause: "answer-cut" });
    expect(blobs.blobs.size).toBe(0);
  });

  test("fails when it cannot be stored", async () => {
    const blobs: BlobWriter = { ...memoryBlobStore(), write: () => Promise.reject(new Error("The store is full.")) };
    expect(await ask(await answering(3_000_000), blobs)).toMatchObject({ kind: "failed", cause: "answer-not-stored" });
  });

  test.each([
    ["never reads it", () => new Promise<number>(() => {})],
    [
      "reads one piece and stops",
      async (_key: string, pieces: AsyncIterable<Uint8Array>) => {
        for await (const _ of pieces) await new Promise(() => {});
        return 0;
      },
    ],
  ])("fails at the deadline when the store %s", async (_how, write) => {
    const blobs: BlobWriter = { ...memoryBlobStore(), write };
    expect(await ask(await answering(3_000_000), blobs, { timeoutMs: 300 })).toEqual({
      kind: "failed",
      phase: "after-first-byte",
      cause: "timeout",
    });
  });

  test("fails when the store throws at once", async () => {
    const blobs: BlobWriter = {
      ...memoryBlobStore(),
      write: () => {
        throw new Error("Broken.");
      },
    };
    expect(await ask(await answering(3_000_000), blobs)).toMatchObject({ kind: "failed", phase: "after-first-byte" });
  });

  test("has a maximum size", async () => {
    const blobs = memoryBlobStore();
    expect(await ask(await answering(3_000_000), blobs, { maxAnswerBytes: 2_999_999 })).toMatchObject({
      kind: "failed",
      phase: "after-first-byte",
      cause: "answer-too-large",
    });
    expect(blobs.blobs.size).toBe(0);
  });
});
