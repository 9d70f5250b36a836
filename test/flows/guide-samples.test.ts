import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import {
  canRun,
  type RunningSample,
  type SampleLanguage,
  sampleFile,
  sampleLanguages,
  startSample,
} from "../support/samples/guide-samples.ts";
import { jobClients } from "../support/stack/job-clients.ts";
import { useWebhooks } from "../support/stack/use-webhooks.ts";
import { until } from "../support/until.ts";

const { stack, clients, newName } = await useWebhooks({ timeScale: 100 });
const { gateway, partner } = stack.info;
const folder = mkdtempSync(join(tmpdir(), "rx-gateway-guide-samples-"));
const started: RunningSample[] = [];
const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(started.splice(0).map((sample) => sample.stop()));
  for (const server of servers.splice(0)) server.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The languages that can be run here and have the sample. */
const languagesOf = (path: string): readonly SampleLanguage[] =>
  runnable.filter((language) => sampleFile(path, language) !== undefined);
const runnable = sampleLanguages.filter(canRun);

function start(path: string, language: SampleLanguage, env: Readonly<Record<string, string>>): RunningSample {
  const all = { RX_GATEWAY: gateway, RX_GATEWAY_KEY: partner.key, ...env };
  const sample = startSample(sampleFile(path, language) ?? "", language, { env: all, folder });
  started.push(sample);
  return sample;
}

interface Signed {
  readonly id: string;
  readonly timestamp: string;
  readonly signature: string;
  readonly body: string;
}

/** A delivery with these parts, signed as the gateway signs. */
function sign(secret: string, { id, timestamp, body }: Omit<Signed, "signature">): Signed {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const digest = createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64");
  return { id, timestamp, signature: `v1,${digest}`, body };
}

/** The delivery of a test event to the endpoint, as the gateway sent it. */
async function realDelivery(name: string, endpointId: string): Promise<Signed> {
  await clients.call("POST", `/v1/endpoints/${endpointId}/test`);
  const [call] = await until(async () => {
    const calls = await clients.received(name);
    return calls.length > 0 && calls;
  });
  const header = (header: string): string => String(call?.headers[header]);
  return {
    id: header("webhook-id"),
    timestamp: header("webhook-timestamp"),
    signature: header("webhook-signature"),
    body: call?.body ?? "",
  };
}

interface Scripted {
  readonly status: number;
  readonly body: unknown;
}

/**
 * A server in the gateway's place, which answers in turn, and the last answer from then on; none where a turn is `undefined`.
 *
 * @returns its address, and the `Idempotency-Key` of each request
 */
async function answering(turns: readonly (Scripted | undefined)[]): Promise<{
  readonly url: string;
  readonly keys: readonly string[];
}> {
  const keys: string[] = [];
  const server = createServer((request, response) => {
    const turn = turns[Math.min(keys.length, turns.length - 1)];
    keys.push(String(request.headers["idempotency-key"]));
    request.resume().on("end", () => {
      if (turn === undefined) response.destroy();
      else response.writeHead(turn.status, { connection: "close" }).end(JSON.stringify(turn.body));
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys };
}

describe("the receiver in the guide of webhooks", () => {
  const path = "webhooks/receive";

  test("is there in four languages", () => {
    const written = sampleLanguages.filter((language) => sampleFile(path, language) !== undefined);
    expect(written.map(({ name }) => name)).toEqual(["TypeScript", "Python", "Go", "Java"]);
  });

  test.for(
    languagesOf(path),
  )("accepts in $name what the gateway signed, and nothing that is forged, old, changed or cut", {
    timeout: 120_000,
  }, async (language) => {
    const name = newName();
    const { id: endpointId, secret } = await clients.endpoint(name);
    const receiver = start(path, language, { PORT: "0", WEBHOOK_SECRET: secret });
    const [, port = ""] = /listening.*\D(\d+)\D*\n/.exec(await receiver.printed(/listening.*\n/)) ?? [];
    const post = async ({ id, timestamp, signature, body }: Signed): Promise<number> => {
      const headers = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature };
      return (await fetch(`http://127.0.0.1:${port}/`, { method: "POST", headers, body })).status;
    };
    const real = await realDelivery(name, endpointId);
    expect(await post(real)).toBe(204);
    await receiver.printed(`received ${real.id}`);
    // During a rotation it is signed with the other secret as well, and a repetition is accepted without being received again.
    const other = sign("whsec_b3RoZXI=", real);
    expect(await post({ ...real, signature: `${other.signature} ${real.signature}` })).toBe(204);

    const secondsAgo = (age: number): Signed =>
      sign(secret, { ...real, timestamp: String(Math.floor(Date.now() / 1000) - age) });
    const refused: Readonly<Record<string, Signed>> = {
      forged: other,
      old: secondsAgo(360),
      "of the future": secondsAgo(-360),
      "changed in its body": { ...real, body: `${real.body} ` },
      "under another id": { ...real, id: "evt_other" },
      "at another time": { ...real, timestamp: String(Number(real.timestamp) + 1) },
      cut: { ...real, signature: real.signature.slice(0, 20) },
      "of another version": { ...real, signature: real.signature.replace("v1,", "v2,") },
      "without a signature": { ...real, signature: "" },
      "signed with no secret": sign("whsec_", real),
      "without a time": sign(secret, { ...real, timestamp: "" }),
    };
    for (const [what, delivery] of Object.entries(refused)) expect([what, await post(delivery)]).toEqual([what, 401]);

    const last = sign(secret, { ...real, id: "evt_last" });
    expect(await post(last)).toBe(204);
    expect((await receiver.printed("received evt_last")).match(/^received /gm)).toHaveLength(2);
  });
});

describe("the other samples of the guides", () => {
  const jobs = jobClients(stack);

  test.for(
    languagesOf("idempotency/order-once"),
  )("order once in $name, and are answered the second time from the first", { timeout: 120_000 }, async (language) => {
    const { client } = jobs;
    await client.clearJournal("si-compounding");
    const output = await start("idempotency/order-once", language, { ORDER: language.extension }).ended();
    const [, first, second] = /(job_\S+)[\s\S]*(job_\S+)/.exec(output) ?? [];
    expect(first).toBeDefined();
    expect(second).toBe(first);
    expect(output.toLowerCase()).toMatch(/(?:idempotency-replayed: |replayed \S+ )true/);
    const orders = (await client.journal("si-compounding")).filter(({ path }) => path === "/V2/createRefillRequest");
    expect(orders.map(({ body }) => body?.includes('"patient_id": 63841550598335501'))).toEqual([true]);
  });

  test.for(
    languagesOf("idempotency/order-once").filter(({ name }) => name !== "curl"),
  )("repeat an order in $name under its key where no answer came and where that is harmless, and no uncertain one", {
    timeout: 120_000,
  }, async (language) => {
    const problem = (status: number, retryable: boolean) => ({ status, body: { detail: "No work.", retryable } });
    const lost = await answering([undefined, problem(503, true), { status: 200, body: {} }]);
    await start("idempotency/order-once", language, { RX_GATEWAY: lost.url, ORDER: "lost" }).ended();
    // The second order of the sample is the last request.
    expect(lost.keys).toEqual(["order-lost", "order-lost", "order-lost", "order-lost"]);

    const uncertain = await answering([problem(504, false)]);
    const order = start("idempotency/order-once", language, { RX_GATEWAY: uncertain.url, ORDER: "uncertain" });
    await expect(order.ended()).rejects.toThrow("No work.");
    expect(uncertain.keys).toEqual(["order-uncertain"]);
  });

  test.for(
    languagesOf("outcomes/wait-for-job"),
  )("wait in $name for a queued job, and print the vendor's answer with all digits", {
    timeout: 120_000,
  }, async (language) => {
    const output = await start("outcomes/wait-for-job", language, { ORDER: language.extension }).ended();
    expect(output).toMatch(/^job_\S+ succeeded$/m);
    expect(output).toMatch(/"refill_notification_id": ?\d{17}\b/);
  });

  test("read an event from the feed, in each language", { timeout: 120_000 }, async () => {
    const { body } = await clients.call<{ readonly cursor: string }>("GET", "/v1/feed?after=now");
    const readers = languagesOf("feed/read-feed").map((language) => {
      const store = join(folder, `cursor-${language.extension}`);
      // As the sample in curl leaves it for the others, in the same folder.
      writeFileSync(store, `${body.cursor}\n`);
      return start("feed/read-feed", language, { CURSOR_FILE: store });
    });
    expect(readers.length).toBeGreaterThanOrEqual(2);
    const name = newName();
    await clients.send({
      payload: { timestamp: Math.floor(Date.now() / 1000), event_type: "case_waiting", case_id: name },
    });
    await Promise.all(readers.map((reader) => reader.printed(/evt_\S+/)));
  });
});
