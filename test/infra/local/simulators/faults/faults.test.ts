import http from "node:http";
import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { failureOf, useSimulators } from "../../../../support/local/use-simulators.ts";
import { bearerOf, credential, login } from "../../../../support/local/vendor-logins.ts";

const messages = "/md-integrations/v1/clinician/patients/p-1/messages";
const post = (body: string | Buffer, headers: Record<string, string>) => ({ method: "POST", headers, body });

describe("faults", () => {
  const simulators = useSimulators();
  const fault = (vendor: string, ...rules: object[]) => simulators.control("POST", `${vendor}/faults`, rules);
  const call = async (path = "/syncvet/api/x") =>
    (await simulators.send(path, { headers: { authorization: "Bearer none" } })).status;

  it("a fault answers instead of the work, with the given status, headers and bytes", async () => {
    const bodyBase64 = Buffer.from([0xff, 0x00]).toString("base64");
    await fault(
      "md-integrations",
      { do: { status: 418, headers: { "Retry-After": "7" }, body: '{"message":"down"}' } },
      { do: { status: 200, headers: { "content-type": "application/pdf" }, bodyBase64 } },
    );
    const headers = await bearerOf(simulators, "md-integrations");

    const down = await simulators.send(messages, post('{"text":"faulted"}', headers));
    expect([down.status, down.headers["retry-after"], down.text]).toEqual([418, "7", '{"message":"down"}']);
    const pdf = await simulators.send(messages, post('{"text":"faulted"}', headers));
    expect([pdf.status, pdf.headers["content-type"], pdf.headers["content-length"]]).toEqual([
      200,
      "application/pdf",
      "2",
    ]);
    expect((await simulators.send(messages, { headers })).text).not.toContain("faulted");
    const seen = (await simulators.journal("md-integrations")).map((entry) => [entry.status, entry.done]);
    expect(seen).toEqual([
      [200, true],
      [418, false],
      [200, false],
      [200, true],
    ]);
  });

  it("a fault with work does the work before its own answer", async () => {
    const headers = await bearerOf(simulators, "md-integrations");
    await fault(
      "md-integrations",
      { do: { work: true, status: 500, body: "<h1>Whoops</h1>" } },
      { do: { work: true, status: 202, dropWebhooks: true } },
      { do: { work: true, status: 200, reset: "after" } },
    );

    const whoops = await simulators.send(messages, post('{"text":"kept all the same"}', headers));
    expect([whoops.status, whoops.text]).toEqual([500, "<h1>Whoops</h1>"]);
    expect((await simulators.send(messages, post('{"text":"accepted"}', headers))).status).toBe(202);
    expect(await failureOf(simulators.send(messages, post('{"text":"unanswered"}', headers)))).toBe("ECONNRESET");
    const { text } = await simulators.send(messages, { headers });
    expect(["kept all the same", "accepted", "unanswered"].filter((one) => text.includes(one))).toHaveLength(3);
    const seen = (await simulators.journal("md-integrations")).slice(1, 4).map((entry) => [entry.status, entry.done]);
    expect(seen).toEqual([
      [500, true],
      [202, true],
      [null, true],
    ]);
  });

  it("the journal says when the work before an answer was refused, and a rule can keep the refusal", async () => {
    const answer = { work: true, status: 200, body: "{}" };
    await fault("syncvet", { do: answer }, { do: { ...answer, keepRefusal: true } });

    expect([await call(), await call()]).toEqual([200, 401]);
    const seen = (await simulators.journal("syncvet")).map((entry) => [entry.status, entry.done]);
    expect(seen).toEqual([
      [200, false],
      [401, false],
    ]);
  });

  it.each([
    [{ encode: ["gzip"], encodingName: "GZip" }, "GZip", (body: Buffer) => gunzipSync(body)],
    [{ encode: ["deflate-raw"] }, "deflate", (body: Buffer) => inflateRawSync(body)],
    [{ encode: ["deflate", "br"] }, "deflate, br", (body: Buffer) => inflateSync(brotliDecompressSync(body))],
    [{ encode: ["zstd"], status: 200, body: "{}" }, "zstd", (body: Buffer) => zstdDecompressSync(body)],
    [{ encode: ["bom"] }, null, (body: Buffer) => body.subarray(3)],
    [{ encode: ["utf-16be"] }, null, (body: Buffer) => Buffer.from(body.swap16().toString("utf16le").slice(1))],
  ])("a fault encodes the body of an answer: %j", async (action, coding, read) => {
    await fault("syncvet", { do: action });
    const headers = { ...(await bearerOf(simulators, "syncvet")), "accept-encoding": "identity" };

    const answer = await new Promise<[string | null, Buffer]>((resolve, reject) => {
      http
        .get(`${simulators.url()}/syncvet/api/x`, { headers }, (response) => {
          const chunks: Buffer[] = [];
          response.on("data", (chunk: Buffer) => chunks.push(chunk));
          response.on("end", () => resolve([response.headers["content-encoding"] ?? null, Buffer.concat(chunks)]));
        })
        .on("error", reject);
    });
    expect(answer[0]).toBe(coding);
    expect(read(answer[1]).toString()).toBe("{}");
  });

  it("the journal names the fault of a request, if its rule has a name", async () => {
    await fault(
      "syncvet",
      { name: "php-warning", do: { status: 500 } },
      { name: "no-connection", do: { reset: "connect" } },
      { do: { status: 500 } },
    );
    for (let calls = 0; calls < 4; calls += 1) await failureOf(simulators.send("/syncvet/api/x"));

    const names = (await simulators.journal("syncvet")).map((entry) => entry.fault);
    expect(names).toEqual(["php-warning", "no-connection", undefined, undefined]);
  });

  it("a rule matches by method, path and connection, the first unused one first, as often as it says", async () => {
    await fault(
      "syncvet",
      { match: { method: "post" }, do: { status: 501 } },
      { match: { path: "/api/a" }, times: 2, do: { status: 502 } },
      { match: { path: "/api/b*" }, do: { status: 503 } },
      { match: { connection: "clinic-2" }, do: { status: 504 } },
    );

    expect(await call("/syncvet/api/a?x=1")).toBe(502);
    expect(await call("/syncvet/api/a/")).toBe(401);
    expect(await call("/syncvet/api/bcd?x=1")).toBe(503);
    expect(await call("/syncvet/api/bcd")).toBe(401);
    expect(await call("/syncvet/api/a")).toBe(502);
    expect(await call("/syncvet/api/a")).toBe(401);
    const clinic = { headers: await bearerOf(simulators, "syncvet", "clinic-2") };
    expect((await simulators.send("/syncvet/api/c", clinic)).status).toBe(504);
    expect((await simulators.send("/syncvet/api/c", clinic)).status).toBe(200);
    expect((await simulators.send("/syncvet/api/c", { method: "POST" })).status).toBe(501);
  });

  it("a rule matches a token call only if its path names it", async () => {
    await fault("si-compounding", { do: { status: 500 } });
    expect((await login(simulators, "si-compounding")).status).toBe(200);
    await fault("mwi-formulary", { match: { path: "/oauth/token" }, do: { status: 500 } });
    expect((await login(simulators, "mwi-formulary")).status).toBe(500);
  });

  it("the faults end with DELETE", async () => {
    await fault("syncvet", { times: 100, do: { status: 500 } });
    expect((await simulators.control("DELETE", "syncvet/faults")).status).toBe(204);
    expect(await call()).toBe(401);
  });

  it("a fault delays an answer of its own as well", async () => {
    await fault("syncvet", { do: { delayMs: 80, status: 503 } });
    const started = performance.now();
    expect(await call()).toBe(503);
    expect(performance.now() - started).toBeGreaterThan(75);
  });

  it("a fault revokes every token and then handles the request", async () => {
    const headers = await bearerOf(simulators, "syncvet");
    await fault("syncvet", { do: { revokeTokens: true } });

    expect((await simulators.send("/syncvet/api/x", { headers })).status).toBe(401);
    expect((await simulators.journal("syncvet")).at(-1)).toMatchObject({ connection: "default", done: false });
    const fresh = await bearerOf(simulators, "syncvet");
    expect((await simulators.send("/syncvet/api/x", { headers: fresh })).status).toBe(200);
  });

  it("a fault closes the connection after the answer without Connection: close", async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    await fault("syncvet", { do: { closeIdle: true } });
    const headers = await bearerOf(simulators, "syncvet");

    const first = await simulators.send("/syncvet/api/x", { headers, agent });
    expect([first.status, first.headers.connection]).toEqual([200, "keep-alive"]);
    await expect.poll(() => Object.values(agent.freeSockets).flat().length).toBe(0);
    expect((await simulators.send("/syncvet/api/x", { headers, agent })).status).toBe(200);
    agent.destroy();
  });

  it("a connection stays open without a fault", async () => {
    const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
    const ports = new Set<number | undefined>();
    agent.on("free", (socket: { localPort?: number }) => ports.add(socket.localPort));
    for (let index = 0; index < 3; index += 1) await simulators.send("/syncvet/api/x", { agent });
    agent.destroy();
    expect(ports.size).toBe(1);
  });

  it.each([
    [{ do: { status: 500 } }],
    [[{ do: { reset: "sometimes" } }]],
    [[{ do: { statsu: 500 } }]],
    [[{ do: { status: 99 } }]],
    [[{ times: -1, do: {} }]],
    [[{ match: { path: 1 }, do: {} }]],
    [[{ name: 1, do: {} }]],
    [[{ do: { work: "yes", status: 200 } }]],
    [[{ do: { work: true, reset: "before" } }]],
    [[{ do: { keepRefusal: true, status: 200 } }]],
    [[{ do: { dropWebhooks: 1 } }]],
    [[{ do: { raw: "HTTP/1.1 200 OK", status: 200 } }]],
    [[{ do: { raw: "HTTP/1.1 200 OK", reset: "after" } }]],
    [[{ do: { raw: "HTTP/1.1 200 OK", rawEnd: "soon" } }]],
    [[{ do: { raw: "HTTP/1.1 200 \u2713" } }]],
    [[{ do: { raw: "", rawBase64: "" } }]],
    [[{ do: { rawEveryMs: 5 } }]],
    [[{ do: { encode: "gzip" } }]],
    [[{ do: { encode: ["lzma"] } }]],
    [[{ do: { encodingName: "gzip" } }]],
    [[{ do: { raw: "", encode: ["gzip"] } }]],
    [[{}]],
  ])("an invalid rule is refused: %j", async (rules) => {
    expect((await simulators.control("POST", "syncvet/faults", rules)).status).toBe(400);
    expect(await call()).toBe(401);
  });

  it("a fault applies to a vendor without tokens, too", async () => {
    await fault("inside-rx", { match: { connection: "default" }, do: { status: 500 } });
    const headers = { "x-api-key": credential("inside-rx", "apiKey") };
    expect((await simulators.send("/inside-rx/search/v1/", { headers })).status).toBe(500);
  });
});
