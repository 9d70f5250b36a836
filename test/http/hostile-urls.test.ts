import { createHook } from "node:async_hooks";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect, createServer as createTcpServer, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseEgressAllow, vetAddresses, vetUrl } from "../../shared/http/egress-guard.ts";
import { fixedLookup } from "../../shared/http/fixed-lookup.ts";
import { guardedPost } from "../../shared/http/guarded-post.ts";
import { webhookApi } from "../support/harnesses/webhook-api-harness.ts";
import { startDnsServer } from "../support/peers/dns-server.ts";
import { goodUrls, hostileAnswers, hostileUrls } from "../support/peers/hostile-urls.ts";

/** Every attempt of this process to open a TCP connection, by whatever module. */
let dialled = 0;
const watch = createHook({
  init(_id, type) {
    if (type === "TCPCONNECTWRAP") dialled += 1;
  },
});

const good = "1.1.1.1";
/** Answers by name; a function is called for each question. */
const answers = new Map<string, readonly string[] | (() => readonly string[])>([
  ...hostileAnswers.map((address, at) => [`alone-${at}.example`, [address]] as const),
  ...hostileAnswers.map((address, at) => [`mixed-${at}.example`, [good, address]] as const),
]);
let dns: Awaited<ReturnType<typeof startDnsServer>>;
let listener: Server;
let taken = 0;
let port: number;

beforeAll(async () => {
  dns = await startDnsServer((name) => {
    const known = answers.get(name) ?? [good];
    return typeof known === "function" ? known() : known;
  });
  listener = createTcpServer((socket) => {
    taken += 1;
    socket.destroy();
  });
  listener.listen(0, "127.0.0.1");
  await once(listener, "listening");
  port = (listener.address() as AddressInfo).port;
  watch.enable();
});
afterAll(() => {
  watch.disable();
  listener.close();
  dns.stop();
});
beforeEach(() => {
  dialled = 0;
  taken = 0;
});

const body = Buffer.from("{}");
const make = (url: string, api = webhookApi({ resolve: dns.resolve })) =>
  api.call("POST", "/v1/endpoints", { url, eventTypes: ["md-integrations.*"] });
const attempt = (url: string) =>
  guardedPost({ resolve: dns.resolve, allow: new Set(), timeoutMs: 5_000 })(url, {}, body);

const named = [...answers.keys()].map((name) => ({ kind: `a name that leads inside`, url: `https://${name}/` }));
const hostile = [...hostileUrls, ...named];

it("the hostile URLs are enough to try", async () => {
  expect(new Set(hostile.map(({ url }) => url)).size).toBeGreaterThanOrEqual(150);
  expect(new Set(goodUrls).size).toBeGreaterThanOrEqual(20);
  // This shows that a dialled connection would be counted.
  const socket = connect(port, "127.0.0.1");
  await once(socket, "close");
  expect([dialled, taken]).toEqual([1, 1]);
});

describe("a hostile URL", () => {
  it.each(hostile)("is refused when an endpoint is made, and dials nothing: $kind, $url", async ({ url }) => {
    expect(await make(url)).toMatchObject({ status: 400, body: { errors: [{ pointer: "/url" }] } });
    expect(dialled).toBe(0);
  });

  it.each(hostile)("is refused at the attempt, and dials nothing: $kind, $url", async ({ url }) => {
    const result = await attempt(url);

    expect(result).toMatchObject({ answered: false, error: expect.stringMatching(/^The URL is refused\./) });
    expect(dialled).toBe(0);
  });

  it("finds no listener that is there: every way to write its address", async () => {
    const [loopback] = ["127.0.0.1"];
    const forms = [loopback, "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "[::ffff:127.0.0.1]", "localhost"];
    for (const host of forms) {
      for (const scheme of ["https", "http"])
        expect(await attempt(`${scheme}://${host}:${port}/`)).toMatchObject({ answered: false });
    }
    expect([dialled, taken]).toEqual([0, 0]);
  });
});

describe("a good URL", () => {
  it.each(goodUrls)("is taken: %s", async (url) => {
    expect(await make(url)).toMatchObject({ status: 201 });
    expect(vetUrl(url, new Set())).toMatchObject({ allowed: true });
    expect(dialled).toBe(0);
  });
});

describe("a name whose answer changes", () => {
  it("is refused at the attempt when it leads inside by then", async () => {
    let inside = false;
    answers.set("rebound.example", () => [inside ? "127.0.0.1" : good]);
    const url = `https://rebound.example:${port}/`;
    expect(await make(url)).toMatchObject({ status: 201 });

    inside = true;

    expect(await attempt(url)).toMatchObject({
      answered: false,
      error: expect.stringMatching(/^The URL is refused\./),
    });
    expect([dialled, taken]).toEqual([0, 0]);
  });

  it("is looked up once for an attempt, and what was vetted is what is dialled", async () => {
    let asked = 0;
    answers.set("flipping.example", () => {
      asked += 1;
      // Both families are resolved at once; from the second look-up on the name leads to a private address.
      return [asked <= 2 ? good : "127.0.0.1"];
    });
    const decision = await vetAddresses(new URL("https://flipping.example/"), dns.resolve);
    if (!decision.allowed) throw new Error(decision.why);

    const lookedUp = await new Promise((resolve) =>
      fixedLookup(decision.addresses)("flipping.example", {}, (_error, address) => resolve(address)),
    );

    expect(lookedUp).toBe(good);
    expect(dns.questions.filter((name) => name === "flipping.example")).toHaveLength(2);
    expect(await vetAddresses(new URL("https://flipping.example/"), dns.resolve)).toMatchObject({ allowed: false });
  });
});

it.each([301, 302, 303, 307, 308])("a redirection inside is not followed: %i", async (status) => {
  const redirecting = createServer((_request, response) => {
    response.writeHead(status, { location: `http://127.0.0.1:${port}/` }).end();
  });
  redirecting.listen(0, "127.0.0.1");
  await once(redirecting, "listening");
  const host = `127.0.0.1:${(redirecting.address() as AddressInfo).port}`;
  const post = guardedPost({ resolve: dns.resolve, allow: parseEgressAllow(host), timeoutMs: 5_000 });

  const result = await post(`http://${host}/`, {}, body);
  redirecting.closeAllConnections();
  redirecting.close();

  expect(result).toMatchObject({ answered: true, status });
  expect([dialled, taken]).toEqual([1, 0]);
});
