import { expect, test } from "vitest";
import type { RefusedToken } from "../../../shared/gateway/model/token-record.ts";
import type { LoginResult } from "../../../shared/gateway/tokens/read-login.ts";
import { isInForce, refusalMs, tokenFingerprint, withRefused } from "../../../shared/gateway/tokens/refused-tokens.ts";
import { TokenCache } from "../../../shared/gateway/tokens/token-cache.ts";
import { encryptToken, tokenKey } from "../../../shared/gateway/tokens/token-encryption.ts";
import { TokenStoreFailed } from "../../../shared/gateway/tokens/token-errors.ts";
import type { Connection } from "../../../shared/vendors/types.ts";
import { aPepper } from "../../support/builders/a-pepper.ts";
import { manualClock } from "../../support/fakes/manual-clock.ts";
import { memoryTokenStore } from "../../support/fakes/memory-stores.ts";
import { silentLog } from "../../support/fakes/silent-log.ts";

const connection: Connection = {
  vendor: "mwi-formulary",
  name: "default",
  credentials: { kind: "client", clientId: "id", clientSecret: "s", pepper: aPepper, environment: "live" },
};
const key = tokenKey(connection);
const noUsableToken = {
  members: { status: 503, name: "vendor-login-unavailable", outcome: "not-sent", retryable: true },
};
const token = (value: string): LoginResult => ({ kind: "token", token: value, lifetimeSeconds: 3600 });
const down: LoginResult = { kind: "unavailable", why: "status" };

/** Containers over one store, at a token endpoint that gives these answers in turn and the last one from then on. */
function setUp(...answers: (LoginResult | (() => Promise<LoginResult>))[]) {
  const accepted = new Set<string>();
  const clock = manualClock();
  const store = memoryTokenStore();
  const log = silentLog();
  let logins = 0;
  const checked: string[] = [];
  const container = () =>
    new TokenCache({
      store,
      clock,
      logIn: async () => {
        const answer = answers[Math.min(logins, answers.length - 1)] ?? down;
        logins += 1;
        return typeof answer === "function" ? await answer() : answer;
      },
      log,
      isAccepted: async (_connection, value) => {
        checked.push(value);
        return accepted.has(value);
      },
      random: () => 0.5,
      sleep: clock.sleep,
      leaseMs: 7_000,
      pollMs: 50,
    });
  return { accepted, checked, clock, store, log, container, logins: () => logins };
}

test("A container checks a refused token that the token endpoint keeps issuing once a minute", async () => {
  const { checked, clock, container } = setUp(token("revoked"));
  const one = container();
  await one
    .get(connection)
    .then((revoked) => expect(one.get(connection, revoked)).rejects.toMatchObject(noUsableToken));
  for (let logins = 0; logins < 40; logins += 1) {
    clock.advance(3_000);
    await expect(one.get(connection)).rejects.toMatchObject(noUsableToken);
  }
  expect(checked).toHaveLength(3);
});

test("A refused token that the token endpoint issues again is used in no container", async () => {
  const { clock, log, container, logins } = setUp(token("revoked"), token("revoked"), token("revoked"), token("new"));
  const first = container();
  const revoked = await first.get(connection);
  await expect(first.get(connection, revoked)).rejects.toMatchObject(noUsableToken);
  await expect(first.get(connection)).rejects.toMatchObject(noUsableToken);
  expect(log.lines.filter((line) => line.includes('"why":"token-refused-before"'))).toHaveLength(1);
  clock.advance(2_001);
  await expect(container().get(connection)).rejects.toMatchObject(noUsableToken);
  clock.advance(2_001);
  expect((await container().get(connection)).value).toBe("new");
  expect((await first.get(connection)).value).toBe("new");
  expect(logins()).toBe(4);
});

test("A refused token that is issued again is used where the vendor accepts it for its probe", async () => {
  const { accepted, store, clock, container, logins } = setUp(token("cached"));
  const [first, second] = [container(), container()];
  const cached = await first.get(connection);
  expect((await second.get(connection)).value).toBe("cached");
  accepted.add("cached");
  expect((await first.get(connection, cached)).value).toBe("cached");
  expect((await second.get(connection)).value).toBe("cached");
  expect((await container().get(connection)).value).toBe("cached");
  expect(logins()).toBe(2);
  expect((await store.read(key))?.refused).toEqual([{ fingerprint: tokenFingerprint("cached", aPepper), at: 0 }]);

  // It may be revoked later.
  accepted.clear();
  const again = await first.get(connection);
  await expect(first.get(connection, again)).rejects.toMatchObject(noUsableToken);
  clock.advance(2_001);
  await expect(container().get(connection)).rejects.toMatchObject(noUsableToken);
});

test("Two revoked tokens that are issued in turn are both remembered", async () => {
  const { clock, container } = setUp(token("one"), token("two"), token("one"), token("two"), token("three"));
  const cache = container();
  const two = await cache.get(connection, await cache.get(connection));
  expect(two.value).toBe("two");
  await expect(cache.get(connection, two)).rejects.toMatchObject(noUsableToken);
  clock.advance(2_001);
  await expect(container().get(connection)).rejects.toMatchObject(noUsableToken);
  clock.advance(2_001);
  expect((await cache.get(connection)).value).toBe("three");
});

test("The refusal of an older token is remembered, and leaves the newer one in use", async () => {
  const { clock, container, logins } = setUp(token("one"), token("two"), token("one"));
  const cache = container();
  const one = await cache.get(connection);
  clock.advance(3600_000 * 0.8);
  const two = await cache.get(connection);
  expect(two.value).toBe("two");
  expect((await cache.get(connection, one)).value).toBe("two");
  await cache.invalidate(connection, two);
  await expect(container().get(connection)).rejects.toMatchObject(noUsableToken);
  expect(logins()).toBe(3);
});

test("A crash right after the discard leaves the refusal recorded", async () => {
  const { clock, container, store } = setUp(token("revoked"), token("revoked"));
  const revoked = await container().get(connection);
  await container().discard(connection, revoked);
  expect(await store.read(key)).toMatchObject({
    version: 1,
    refused: [{ fingerprint: tokenFingerprint("revoked", aPepper), at: clock.now() }],
  });
  expect((await store.read(key))?.token).toBeUndefined();
  await expect(container().get(connection)).rejects.toMatchObject(noUsableToken);
});

test("A token that is refused during its refresh is not used when the refresh fails", async () => {
  const { clock, container } = setUp(token("old"), async () => {
    await other.discard(connection, old);
    return down;
  });
  const [cache, other] = [container(), container()];
  const old = await cache.get(connection);
  clock.advance(3600_000 * 0.8);
  await expect(cache.get(connection)).rejects.toMatchObject(noUsableToken);
});

test("A token that another container has refused while a login issues it again is not used", async () => {
  const { clock, container, store } = setUp(token("old"), async () => {
    await other.discard(connection, old);
    return token("old");
  });
  const [cache, other] = [container(), container()];
  const old = await cache.get(connection);
  clock.advance(3600_000 * 0.8);
  await expect(cache.get(connection)).rejects.toMatchObject(noUsableToken);
  expect((await store.read(key))?.token).toBeUndefined();
});

test.each([
  down,
  { kind: "refused" } as const,
])("A refresh ahead of the end that is $kind leaves the old token in use", async (failure) => {
  const { clock, container, logins } = setUp(token("good"), failure);
  const cache = container();
  await cache.get(connection);
  clock.advance(3600_000 * 0.8);
  expect((await cache.get(connection)).value).toBe("good");
  expect((await container().get(connection)).value).toBe("good");
  expect(logins()).toBe(2);
});

test("A token endpoint that keeps issuing a revoked token is called once in two seconds", async () => {
  const { clock, container, logins } = setUp(token("revoked"));
  const cache = container();
  const revoked = await cache.get(connection);
  for (let call = 0; call < 100; call++) {
    await expect(cache.get(connection, revoked)).rejects.toMatchObject(noUsableToken);
    clock.advance(100);
  }
  expect(logins()).toBeLessThanOrEqual(1 + 5);
});

test.each([
  "new\nline",
  "nul\0",
  "ü",
  " outer",
  "",
])("A stored token that no header can carry is ignored: %j", async (value) => {
  const { container, store, logins } = setUp(token("good"));
  const encrypted = encryptToken(value, key, aPepper);
  await store.table.put({ pk: key, version: 7, token: { encrypted, expiresAt: 9e12, refreshAt: 9e12 } });
  expect(await container().get(connection)).toMatchObject({ value: "good", version: 8 });
  expect((await container().get(connection)).value).toBe("good");
  expect(logins()).toBe(1);
});

test("A failure of the store is a TokenStoreFailed, and any other error stays unchanged", async () => {
  const { container, store } = setUp(async () => {
    throw new TypeError("A bug.");
  });
  await expect(container().get(connection)).rejects.toThrow(TypeError);
  store.read = async () => {
    throw new Error("Out of reach.");
  };
  await expect(container().get(connection)).rejects.toBeInstanceOf(TokenStoreFailed);
});

test("A login that throws releases its lease", async () => {
  const { clock, container } = setUp(async () => {
    throw new TypeError("A bug.");
  }, token("good"));
  await expect(container().get(connection)).rejects.toThrow(TypeError);
  clock.advance(2_001);
  const before = clock.monotonic();
  expect((await container().get(connection)).value).toBe("good");
  expect(clock.monotonic()).toBe(before);
});

test("A refusal that cannot be written is in force in its container", async () => {
  const { container, store } = setUp(token("revoked"), token("revoked"));
  const cache = container();
  const revoked = await cache.get(connection);
  const { refuse } = store;
  store.refuse = async () => {
    throw new Error("Out of reach.");
  };
  await expect(cache.get(connection, revoked)).rejects.toBeInstanceOf(TokenStoreFailed);
  store.refuse = refuse;
  await expect(cache.get(connection)).rejects.toMatchObject(noUsableToken);
});

test("A token that was refused by mistake, and is issued for hours by a cache, is tried again after ten minutes", async () => {
  const { clock, container } = setUp(token("cached"));
  const [cache, other] = [container(), container()];
  const cached = await cache.get(connection);
  await expect(cache.get(connection, cached)).rejects.toMatchObject(noUsableToken);
  clock.advance(refusalMs - 1);
  await expect(cache.get(connection)).rejects.toMatchObject(noUsableToken);
  await expect(other.get(connection)).rejects.toMatchObject(noUsableToken);
  clock.advance(2_001);
  expect((await cache.get(connection)).value).toBe("cached");
  expect((await other.get(connection)).value).toBe("cached");
});

test("A token that is refused again is out of use for ten minutes more, in every container", async () => {
  const { clock, container } = setUp(token("revoked"));
  const [cache, other] = [container(), container()];
  await expect(cache.get(connection, await cache.get(connection))).rejects.toMatchObject(noUsableToken);
  clock.advance(refusalMs);
  await expect(cache.get(connection, await cache.get(connection))).rejects.toMatchObject(noUsableToken);
  clock.advance(refusalMs - 1);
  await expect(other.get(connection)).rejects.toMatchObject(noUsableToken);
});

test.each([
  [0, true],
  [refusalMs - 1, true],
  [refusalMs, false],
  [-1_000, true],
  // Written by a clock that was wrong by a day.
  [-86_400_000, false],
])("Whether a refusal that is %d ms old is in force: %s", (age, inForce) => {
  expect(isInForce(1e12 - age, 1e12)).toBe(inForce);
});

test("The list of refused tokens is bounded, the latest first, and depends on the pepper", () => {
  const many = Array.from({ length: 50 }, (_, at) => ({ fingerprint: tokenFingerprint(`token-${at}`, aPepper), at }));
  const list = many.reduce<readonly RefusedToken[]>(withRefused, []);
  expect(list).toEqual(many.slice(-8).toReversed());
  const again = { fingerprint: list[3]?.fingerprint ?? "", at: 99 };
  expect(withRefused(list, again)).toEqual([again, ...list.filter((_, at) => at !== 3)]);
  expect(tokenFingerprint("token-1", `${aPepper}x`)).not.toBe(many[1]?.fingerprint);
});
