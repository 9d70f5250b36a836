import { expect, it } from "vitest";
import { webhookSecrets } from "../../../../shared/gateway/webhooks/intake/webhook-secrets.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";
import { memorySecretStore } from "../../../support/fakes/memory-secret-store.ts";

const name = "rx-gateway/test/md-integrations/default/webhook";
const secretText = (secret: string) => JSON.stringify({ scheme: "md-integrations", secrets: [secret] });

function setUp() {
  const clock = manualClock();
  const store = memorySecretStore({ [name]: secretText("first") });
  const secrets = webhookSecrets(store, "rx-gateway/test", clock);
  const check = (wanted: string) =>
    secrets.check("md-integrations", "default", (secret) =>
      secret.secrets.includes(wanted) ? undefined : "bad-signature",
    );
  return { clock, store, check };
}

it("a webhook secret is read once in five minutes for all genuine webhooks", async () => {
  const { store, check, clock } = setUp();

  for (let seconds = 0; seconds < 900; seconds += 10) {
    expect(await check("first")).toBeUndefined();
    clock.advance(10_000);
  }
  expect(store.readsOf(name)).toBe(3);
});

it("a secret that was taken away is refused within five minutes, though every webhook is signed with it", async () => {
  const { store, check, clock } = setUp();
  await check("first");
  store.put(name, secretText("second"));

  clock.advance(299_999);
  expect(await check("first")).toBeUndefined();
  clock.advance(1);
  expect(await check("first")).toBe("bad-signature");
  expect(await check("second")).toBeUndefined();
});

it("a webhook secret that cannot be read again is used on, and read five minutes later", async () => {
  const clock = manualClock();
  const store = memorySecretStore({ [name]: secretText("first") });
  let isDown = false;
  let hangs = false;
  const read = async (wanted: string) => {
    if (isDown) throw new Error("The store is out of reach.");
    return hangs ? await new Promise<never>(() => undefined) : await store.read(wanted);
  };
  const secrets = webhookSecrets({ ...store, read }, "rx-gateway/test", clock);
  const check = () =>
    secrets.check("md-integrations", "default", (secret) =>
      secret.secrets.includes("first") ? undefined : "bad-signature",
    );
  await check();
  isDown = true;
  clock.advance(300_000);
  expect(await check()).toBeUndefined();
  isDown = false;
  hangs = true;
  clock.advance(300_000);
  expect(await check()).toBeUndefined();
  hangs = false;
  store.put(name, secretText("second"));
  clock.advance(300_000);
  expect(await check()).toBe("bad-signature");
});

it("a rotated secret is read at the first failure", async () => {
  const { store, check } = setUp();
  await check("first");
  store.put(name, secretText("second"));

  expect(await check("second")).toBeUndefined();
  expect(await check("first")).toBe("bad-signature");
});

it("a webhook secret is read again at most once in 30 s, however many webhooks fail", async () => {
  const { store, check, clock } = setUp();
  await check("first");

  for (let time = 0; time < 60; time += 1) {
    await check("forged");
    clock.advance(1_000);
  }
  expect(store.readsOf(name)).toBe(3);
});

it("a webhook secret is not read again for a wrong time, which another secret would not change", async () => {
  const { clock, store } = setUp();
  const secrets = webhookSecrets(store, "rx-gateway/test", clock);
  for (const reason of ["stale-timestamp", "timestamp-ahead"] as const) {
    expect(await secrets.check("md-integrations", "default", () => reason)).toBe(reason);
  }
  expect(store.readsOf(name)).toBe(1);
});

it("a webhook secret is not read twice for the first webhook", async () => {
  const { store, check } = setUp();

  expect(await check("forged")).toBe("bad-signature");
  expect(store.readsOf(name)).toBe(1);
});

it("a webhook without a secret is refused, and a secret that is created later is read", async () => {
  const { store } = setUp();
  const clock = manualClock();
  const secrets = webhookSecrets(store, "rx-gateway/test", clock);
  const check = () => secrets.check("md-integrations", "clinic-2", () => undefined);

  expect(await check()).toBe("no-secret");
  store.put("rx-gateway/test/md-integrations/clinic-2/webhook", secretText("first"));
  expect(await check()).toBeUndefined();
});

it("a failed read of a secret is not cached", async () => {
  const { store, check } = setUp();
  store.fail(true);
  await expect(check("first")).rejects.toThrow();

  store.fail(false);
  expect(await check("first")).toBeUndefined();
});

it.each([
  ["is empty", ""],
  ["is no JSON", "not JSON"],
  ["is a list", "[]"],
  ["has no secrets", '{"scheme":"md-integrations","secrets":[]}'],
  ["has an empty secret", '{"scheme":"md-integrations","secrets":[""]}'],
  ["has a number for a secret", '{"scheme":"md-integrations","secrets":[1]}'],
  ["has a text for its list", '{"scheme":"md-integrations","secrets":"wanted"}'],
  ["has no scheme", '{"secrets":["wanted"]}'],
  ["has an empty authorization", '{"scheme":"md-integrations","secrets":["wanted"],"authorization":""}'],
])("a secret that %s refuses every webhook, and its correction is read 30 s later", async (_how, bad) => {
  const { store, check, clock } = setUp();
  await check("first");
  store.put(name, bad);
  expect(await check("wanted")).toBe("no-secret");
  store.put(name, secretText("wanted"));
  expect(await check("wanted")).toBe("no-secret");
  clock.advance(30_000);
  expect(await check("wanted")).toBeUndefined();
});
