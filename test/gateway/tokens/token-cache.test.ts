import { expect, test } from "vitest";
import type { LoginResult } from "../../../shared/gateway/tokens/read-login.ts";
import { TokenCache } from "../../../shared/gateway/tokens/token-cache.ts";
import { tokenKey } from "../../../shared/gateway/tokens/token-encryption.ts";
import { LoginRefused } from "../../../shared/gateway/tokens/token-errors.ts";
import type { ConnectionOrigins } from "../../../shared/vendors/connection-origins.ts";
import type { Connection } from "../../../shared/vendors/types.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryTokenStore } from "../../support/fakes/memory-stores.ts";

const leaseMs = 7_000;

function connectionWith(clientSecret: string): Connection {
  return {
    vendor: "md-integrations",
    name: "default",
    credentials: { kind: "client", clientId: "id", clientSecret, pepper: "pepper", environment: "live" },
  };
}
const connection = connectionWith("secret");

function setUp(login?: () => Promise<LoginResult> | LoginResult) {
  const clock = manualClock();
  const store = memoryTokenStore();
  const logins: string[] = [];
  const container = (over: { now?: () => number; trustMs?: number; originsOf?: () => ConnectionOrigins } = {}) =>
    new TokenCache({
      store,
      clock: { now: over.now ?? clock.now, monotonic: clock.monotonic },
      logIn: async () => {
        logins.push(`token-${logins.length + 1}`);
        return (await login?.()) ?? { kind: "token", token: logins.at(-1) ?? "", lifetimeSeconds: 3600 };
      },
      random: () => 0.5,
      sleep: clock.sleep,
      leaseMs,
      pollMs: 50,
      ...(over.trustMs === undefined ? {} : { trustMs: over.trustMs }),
      ...(over.originsOf === undefined ? {} : { originsOf: over.originsOf }),
    });
  return { clock, store, logins, container };
}

test("Callers in one container and in many share one login", async () => {
  const { container, logins } = setUp();
  const containers = [container(), container(), container()];
  const tokens = await Promise.all(
    containers.flatMap((cache) => Array.from({ length: 20 }, () => cache.get(connection))),
  );
  expect(logins).toEqual(["token-1"]);
  expect(new Set(tokens.map((token) => token.value))).toEqual(new Set(["token-1"]));
});

test("A fresh container finds the token in the table", async () => {
  const { container, logins } = setUp();
  await container().get(connection);
  expect((await container().get(connection)).value).toBe("token-1");
  expect(logins.length).toBe(1);
});

test("A stored token is encrypted, and cannot be decrypted under another pepper", async () => {
  const { container, store, logins } = setUp();
  await container().get(connection);
  expect(JSON.stringify(await store.read(tokenKey(connection)))).not.toContain("token-1");
  const other: Connection = { ...connection, credentials: { ...connection.credentials, pepper: "other" } };
  const key = tokenKey(connection);
  await store.table.put({ ...(await store.table.get({ pk: key })), pk: tokenKey(other) });
  expect((await container().get(other)).value).toBe("token-2");
  expect(logins.length).toBe(2);
});

test("Replaced credentials never use the old token", async () => {
  const { container, logins } = setUp();
  const cache = container();
  await cache.get(connection);
  expect((await cache.get(connectionWith("new secret"))).value).toBe("token-2");
  expect(logins.length).toBe(2);
});

test("A token is never used at other hosts than those of its login", async () => {
  const { container, store, logins } = setUp();
  const at = (api: string, login: string) => container({ originsOf: () => ({ api, login }) });
  const [before, after, ownLogin] = [
    at("https://a.test", "https://a.test"),
    at("https://b.test", "https://b.test"),
    at("https://a.test", "https://login.test"),
  ];
  const token = await before.get(connection);
  expect((await after.get(connection)).value).toBe("token-2");
  expect((await ownLogin.get(connection)).value).toBe("token-3");

  await before.checks.claim(connection, token);
  expect(await after.checks.last(connection, token)).toBeUndefined();
  await after.discard(connection, { value: "token-2", version: 1 });
  expect((await at("https://a.test", "https://a.test").get(connection)).value).toBe("token-1");
  expect(logins).toHaveLength(3);
  expect(await store.read(tokenKey(connection))).toBeUndefined();
});

test("A token is refreshed ahead of its end by one caller, while the others continue with it", async () => {
  const { clock, container, logins } = setUp();
  const [one, two] = [container(), container()];
  await one.get(connection);
  await two.get(connection);
  clock.advance(3600_000 * 0.8);
  const values = (await Promise.all([one.get(connection), two.get(connection)])).map((token) => token.value);
  expect(logins.length).toBe(2);
  expect(values.toSorted()).toEqual(["token-1", "token-2"]);
});

test("A refresh that fails ahead of the end fails no caller", async () => {
  let down = false;
  const { clock, container } = setUp(() =>
    down ? { kind: "unavailable", why: "status" } : { kind: "token", token: "good", lifetimeSeconds: 3600 },
  );
  const cache = container();
  await cache.get(connection);
  down = true;
  clock.advance(3600_000 * 0.8);
  expect((await cache.get(connection)).value).toBe("good");
});

test("200 callers whose token was refused make one more login", async () => {
  const { container, logins } = setUp();
  const caches = [container(), container()];
  const first = await Promise.all(caches.map((cache) => cache.get(connection)));
  const refused = first[0];
  const renewed = await Promise.all(
    Array.from({ length: 200 }, (_, index) => caches[index % 2]?.get(connection, refused)),
  );
  expect(logins.length).toBe(2);
  expect(new Set(renewed.map((token) => token?.value))).toEqual(new Set(["token-2"]));
});

test("A late refusal of an old token does not discard the newer one", async () => {
  const { container, logins } = setUp();
  const cache = container();
  const old = await cache.get(connection);
  await cache.get(connection, old);
  expect((await container().get(connection, old)).value).toBe("token-2");
  expect(logins.length).toBe(2);
});

test("A lease of a lost container is taken over after its time, by each waiter's own clock", async () => {
  const { clock, container, store, logins } = setUp();
  await store.acquireLease(tokenKey(connection), "lost container", await store.read(tokenKey(connection)));
  const before = clock.monotonic();
  const tokens = await Promise.all([container(), container({ now: () => 0 })].map((cache) => cache.get(connection)));
  expect(tokens.map((token) => token.value)).toEqual(["token-1", "token-1"]);
  expect(logins.length).toBe(1);
  expect(clock.monotonic() - before).toBeGreaterThan(leaseMs);
});

test("A lease that was taken over does not let its former holder overwrite the token", async () => {
  const { container, store } = setUp();
  const key = tokenKey(connection);
  await store.acquireLease(key, "slow container", undefined);
  await container().get(connection);
  const late = { encrypted: "late", expiresAt: 1, refreshAt: 1 };
  expect(await store.storeToken(key, "slow container", late)).toBeUndefined();
  expect((await container().get(connection)).value).toBe("token-1");
});

test("A failed login is remembered for two seconds, for all containers", async () => {
  const { clock, container, logins } = setUp(() => ({ kind: "unavailable", why: "status", retryAfterSeconds: 30 }));
  await expect(container().get(connection)).rejects.toMatchObject({ members: { status: 503, retryAfterSeconds: 30 } });
  await expect(container().get(connection)).rejects.toMatchObject({ members: { outcome: "not-sent" } });
  expect(logins.length).toBe(1);
  clock.advance(2_001);
  await expect(container().get(connection)).rejects.toThrow("503");
  expect(logins.length).toBe(2);
});

test("Credentials that the token endpoint refuses throw an error of their own, so that the secret is read again", async () => {
  const { container } = setUp(() => ({ kind: "refused" }));
  await expect(container().get(connection)).rejects.toBeInstanceOf(LoginRefused);
});

test("A refused login is remembered as refused, so that every container reads the secret again", async () => {
  const { clock, container, logins } = setUp(() => ({ kind: "refused" }));
  await expect(container().get(connection)).rejects.toBeInstanceOf(LoginRefused);
  await expect(container().get(connection)).rejects.toBeInstanceOf(LoginRefused);
  expect(logins.length).toBe(1);
  clock.advance(2_001);
  await expect(container().get(connection)).rejects.toBeInstanceOf(LoginRefused);
  expect(logins.length).toBe(2);
});

test("A refresh ahead of the end by a lost container is taken over by one that has seen its lease for long enough", async () => {
  const { clock, container, store, logins } = setUp();
  const cache = container();
  await cache.get(connection);
  clock.advance(3600_000 * 0.8);
  await store.acquireLease(tokenKey(connection), "lost container", await store.read(tokenKey(connection)));

  expect((await cache.get(connection)).value).toBe("token-1");
  clock.advance(leaseMs);
  expect((await cache.get(connection)).value).toBe("token-1");
  clock.advance(1);
  expect((await cache.get(connection)).value).toBe("token-2");
  expect(logins.length).toBe(2);
});

test("A container that saw no token does not log in when there is one by the time it asks for the lease", async () => {
  const { container, store, logins } = setUp();
  const first = await container().get(connection);
  await container().discard(connection, first);
  const { acquireLease } = store;
  const late = container();
  let quicker = false;
  store.acquireLease = async (key, leaseId, seen) => {
    if (quicker) return await acquireLease(key, leaseId, seen);
    quicker = true;
    await container().get(connection);
    return await acquireLease(key, leaseId, seen);
  };
  expect((await late.get(connection)).value).toBe("token-2");
  expect(logins.length).toBe(2);
});

test("A token is superseded once there is a newer one", async () => {
  const { container } = setUp();
  const cache = container();
  const first = await cache.get(connection);
  expect(await cache.isSuperseded(connection, first.version)).toBe(false);
  const second = await container().get(connection, first);
  expect(await cache.isSuperseded(connection, first.version)).toBe(true);
  expect(await cache.isSuperseded(connection, second.version)).toBe(false);
  await container().discard(connection, second);
  expect(await cache.isSuperseded(connection, first.version)).toBe(false);
});

test("A token that is about to expire is used once, and causes no loop of logins", async () => {
  const { container, logins } = setUp(() => ({ kind: "token", token: "brief", lifetimeSeconds: 0.001 }));
  expect((await container().get(connection)).value).toBe("brief");
  expect(logins.length).toBe(1);
});

test("A token that one container invalidates is used by others for no longer than `trustMs`, and may be issued again", async () => {
  const { container, clock, logins } = setUp();
  const [one, other] = [container({ trustMs: 1_000 }), container({ trustMs: 1_000 })];
  const token = await one.get(connection);
  await other.get(connection);
  await one.invalidate(connection, token);
  expect((await other.get(connection)).value).toBe("token-1");
  clock.advance(1_000);
  expect((await other.get(connection)).value).toBe("token-2");
  expect((await one.get(connection)).value).toBe("token-2");
  expect(logins.length).toBe(2);
});

test("A token that is no longer trusted is still used while the store cannot be reached", async () => {
  const { container, store, clock } = setUp();
  const cache = container({ trustMs: 1_000 });
  await cache.get(connection);
  store.read = () => Promise.reject(new Error("down"));
  clock.advance(5_000);
  expect((await cache.get(connection)).value).toBe("token-1");
});
