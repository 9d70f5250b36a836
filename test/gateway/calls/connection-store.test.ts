import { expect, test } from "vitest";
import { ConnectionStore } from "../../../shared/gateway/calls/connection-store.ts";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memorySecretStore } from "../../support/fakes/memory-secret-store.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const name = "rx-gateway/test/md-integrations/default";
const secret = (clientSecret: string) => JSON.stringify({ clientId: "id", clientSecret, pepper: aPepper });

function setUp(text?: string) {
  const clock = manualClock();
  const log = silentLog();
  const secrets = memorySecretStore(text === undefined ? {} : { [name]: text });
  const store = new ConnectionStore({
    secrets,
    clock,
    prefix: "rx-gateway/test",
    vendor: mdIntegrations,
    environmentRequired: false,
    log,
  });
  return { clock, secrets, store, log };
}

test("A secret that is not refused is read every five minutes", async () => {
  const { clock, secrets, store } = setUp(secret("first"));
  await store.get("default");
  secrets.put(name, secret("second"));
  clock.advance(299_999);
  expect(await store.get("default")).toMatchObject({ credentials: { clientSecret: "first" } });
  clock.advance(1);
  expect(await store.get("default")).toMatchObject({ credentials: { clientSecret: "second" } });
});

test("A secret that was replaced right after its first reading is found at once", async () => {
  const { secrets, store } = setUp(secret("first"));
  await store.get("default");
  secrets.put(name, secret("second"));
  expect(await store.reread("default")).toMatchObject({ credentials: { clientSecret: "second" } });
  expect(await store.get("default")).toMatchObject({ credentials: { clientSecret: "second" } });
});

test("A secret is read again once a second at most, however many calls are refused", async () => {
  const { clock, secrets, store } = setUp(secret("first"));
  await store.get("default");
  for (let call = 0; call < 50; call += 1) await store.reread("default");
  expect(secrets.readsOf(name)).toBe(2);
  clock.advance(1_000);
  await store.reread("default");
  expect(secrets.readsOf(name)).toBe(3);
});

test("A secret without a value is a 503 `not-sent`", async () => {
  const { store } = setUp();
  await expect(store.get("default")).rejects.toMatchObject({ members: { status: 503, name: "connection-empty" } });
});

test("A secret store that cannot be reached is a temporary failure", async () => {
  const { secrets, store } = setUp(secret("first"));
  secrets.fail(true);
  await expect(store.get("default")).rejects.toMatchObject({
    members: { status: 503, outcome: "not-sent", retryable: true },
  });
});

test.each([
  ["is empty", undefined, "connection-empty"],
  ["is an empty text", "", "connection-empty"],
  ["cannot be used", '{"clientId": "id"}', "connection-misconfigured"],
  ["is the other kind's", JSON.stringify({ apiKey: "k", pepper: aPepper }), "connection-misconfigured"],
])("A secret that %s is read again at the next call, so that its correction takes effect at once", async (_how, text, named) => {
  const { secrets, store } = setUp(text);
  await expect(store.get("default")).rejects.toMatchObject({
    members: { status: 503, name: named, outcome: "not-sent", retryable: true },
  });
  await expect(store.reread("default")).rejects.toMatchObject({ members: { name: named } });
  secrets.put(name, secret("corrected"));
  expect(await store.get("default")).toMatchObject({ credentials: { clientSecret: "corrected" } });
});

test("A secret that cannot be used is logged by the names of its fields, without a value", async () => {
  const values = { clientId: "the-id\n", clientSecret: "the-secret", pepper: "too-short", environment: "prod" };
  const { store, log } = setUp(JSON.stringify(values));
  await expect(store.get("default")).rejects.toThrow();
  const [line = "", ...others] = log.lines;
  expect(others).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({
    event: "connection.misconfigured",
    vendor: "md-integrations",
    connection: "default",
    why: expect.stringMatching(/clientId has a line break.*pepper must be.*environment must be/),
  });
  expect(line).not.toMatch(/the-id|the-secret|too-short|prod"/);
});

test("An empty secret is logged as misconfigured, and a store that cannot be reached is not", async () => {
  const { secrets, store, log } = setUp();
  await expect(store.get("default")).rejects.toThrow();
  secrets.fail(true);
  await expect(store.get("default")).rejects.toThrow();
  expect(log.lines.map((line) => JSON.parse(line).event)).toEqual([
    "connection.misconfigured",
    "connection.unreadable",
  ]);
});

test("A stage that requires the environment refuses a secret without one", async () => {
  const { clock, secrets } = setUp(secret("first"));
  const vendor = mdIntegrations;
  const store = new ConnectionStore({ secrets, clock, prefix: "rx-gateway/test", vendor, environmentRequired: true });
  await expect(store.get("default")).rejects.toMatchObject({ members: { name: "connection-misconfigured" } });
});

test("The store refuses live connections that the stage does not list, and takes an origin where it is allowed", async () => {
  const secret = (more: object) => JSON.stringify({ clientId: "i", clientSecret: "s", pepper: aPepper, ...more });
  const secrets = memorySecretStore({
    "rx-gateway/test/md-integrations/default": secret({ environment: "live" }),
    "rx-gateway/test/md-integrations/clinic-2": secret({ environment: "live" }),
    "rx-gateway/test/md-integrations/clinic-3": secret({
      environment: "sandbox",
      origin: "https://sandbox.example.com",
    }),
  });
  const store = new ConnectionStore({
    secrets,
    clock: manualClock(),
    prefix: "rx-gateway/test",
    vendor: mdIntegrations,
    environmentRequired: true,
    liveConnections: ["clinic-2"],
    originAllowed: true,
  });
  await expect(store.get("default")).rejects.toMatchObject({
    members: { status: 503, name: "connection-misconfigured" },
  });
  expect((await store.get("clinic-2")).credentials.environment).toBe("live");
  expect((await store.get("clinic-3")).credentials).toMatchObject({ origin: "https://sandbox.example.com" });
});
