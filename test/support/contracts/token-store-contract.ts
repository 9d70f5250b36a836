import { expect, it } from "vitest";
import type { TokenStore } from "../../../shared/gateway/ports/token-store.ts";

const token = { encrypted: "encrypted", expiresAt: 2_000_000_000_000, refreshAt: 1_900_000_000_000 };

/** What every token store guarantees, the one in DynamoDB and the one in memory. Each test uses new keys. */
export function tokenStoreContract(make: () => TokenStore): void {
  let tests = 0;
  const setUp = () => {
    tests += 1;
    return { store: make(), key: `token#${Date.now()}x${tests}` };
  };

  it("knows nothing of a key that was never used", async () => {
    const { store, key } = setUp();
    expect(await store.read(key)).toBeUndefined();
  });

  it("gives the lease to one of many", async () => {
    const { store, key } = setUp();
    const taken = await Promise.all(
      Array.from({ length: 10 }, (_, at) => store.acquireLease(key, `lease-${at}`, undefined)),
    );
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await store.read(key)).toEqual({ version: 0, leaseId: `lease-${taken.indexOf(true)}` });
  });

  it("lets one of many take over the lease that they have seen, and no other", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "lost", undefined);
    expect(await store.acquireLease(key, "a", undefined)).toBe(false);
    expect(await store.acquireLease(key, "a", { version: 0, leaseId: "another" })).toBe(false);
    const seen = await store.read(key);
    const taken = await Promise.all(["a", "b", "c"].map((lease) => store.acquireLease(key, lease, seen)));
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await store.storeToken(key, "lost", token)).toBeUndefined();
  });

  it("refuses the lease to a caller that read the record before a token or a failure was stored", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", undefined);
    await store.storeToken(key, "a", token);
    expect(await store.acquireLease(key, "b", undefined)).toBe(false);
    const seen = await store.read(key);
    await store.acquireLease(key, "c", seen);
    await store.recordFailure(key, "c", 5, false);
    expect(await store.acquireLease(key, "d", seen)).toBe(false);
    expect(await store.acquireLease(key, "d", await store.read(key))).toBe(true);
  });

  it("gives the lease again to its holder", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", undefined);
    expect(await store.acquireLease(key, "a", undefined)).toBe(true);
  });

  it("counts the tokens, releases the lease, and clears the failure", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    await store.recordFailure(key, "a", 123, true);
    expect(await store.read(key)).toEqual({ version: 0, failedAt: 123, loginRefused: true });

    await store.acquireLease(key, "b", await store.read(key));
    expect(await store.storeToken(key, "b", token)).toEqual({ version: 1, token });
    expect(await store.read(key)).toEqual({ version: 1, token });
    await store.acquireLease(key, "c", await store.read(key));
    expect(await store.storeToken(key, "c", token)).toEqual({ version: 2, token });
  });

  it("records a failure only for the holder of the lease", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    await store.recordFailure(key, "b", 123, false);
    expect(await store.read(key)).toEqual({ version: 0, leaseId: "a" });
  });

  it("removes the refused token as it notes its refusal, keeps the list, and goes on counting", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    const seen = { version: 1, token };
    expect(await store.storeToken(key, "a", token)).toEqual(seen);
    expect(await store.refuse(key, seen, [{ fingerprint: "one", at: 1 }], true)).toBe(true);
    expect(await store.read(key)).toEqual({ version: 1, refused: [{ fingerprint: "one", at: 1 }] });
    await store.acquireLease(key, "b", await store.read(key));
    await store.recordFailure(key, "b", 5, false);
    await store.acquireLease(key, "c", await store.read(key));
    expect(await store.storeToken(key, "c", token)).toEqual({
      version: 2,
      token,
      refused: [{ fingerprint: "one", at: 1 }],
    });
  });

  it("notes the refusal of an older token and leaves the newer one", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    const seen = { version: 1, token };
    await store.storeToken(key, "a", token);
    expect(
      await store.refuse(
        key,
        seen,
        [
          { fingerprint: "two", at: 2 },
          { fingerprint: "one", at: 1 },
        ],
        false,
      ),
    ).toBe(true);
    expect(await store.read(key)).toEqual({
      ...seen,
      refused: [
        { fingerprint: "two", at: 2 },
        { fingerprint: "one", at: 1 },
      ],
    });
  });

  it("notes no refusal over a token or a refusal that was not seen", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    const seen = { version: 1, token };
    await store.storeToken(key, "a", token);
    expect(await store.refuse(key, { version: 0 }, [{ fingerprint: "one", at: 1 }], true)).toBe(false);
    expect(await store.refuse(key, { version: 2, token }, [{ fingerprint: "one", at: 1 }], true)).toBe(false);
    expect(
      await store.refuse(
        key,
        { ...seen, refused: [{ fingerprint: "other", at: 1 }] },
        [{ fingerprint: "one", at: 1 }],
        true,
      ),
    ).toBe(false);
    await store.refuse(key, seen, [{ fingerprint: "one", at: 1 }], false);
    // The same token, refused at another time.
    expect(await store.refuse(key, { ...seen, refused: [{ fingerprint: "one", at: 2 }] }, [], false)).toBe(false);
    expect(await store.refuse(key, seen, [{ fingerprint: "two", at: 2 }], true)).toBe(false);
    expect(await store.read(key)).toEqual({ ...seen, refused: [{ fingerprint: "one", at: 1 }] });
  });

  it("discards the token of that version alone, and continues to count", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    await store.storeToken(key, "a", token);
    await store.removeToken(key, 2);
    expect(await store.read(key)).toEqual({ version: 1, token });
    await store.removeToken(key, 1);
    expect(await store.read(key)).toEqual({ version: 1 });
  });

  it("lets one of many callers check a token, and no other one until the check expires", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    await store.storeToken(key, "a", token);
    const check = (id: string, at: number, version = 1) => store.claimCheck(key, { id, version, at }, at - 10_000);
    const claimed = await Promise.all(["a", "b", "c"].map((id) => check(id, 20_000)));
    expect(claimed.filter(Boolean)).toHaveLength(1);
    expect(await check("d", 29_999)).toBe(false);
    expect(await check("d", 30_000)).toBe(true);
    // Another token was not checked yet.
    expect(await check("e", 30_001, 2)).toBe(true);
    expect(await check("e", 30_002, 2)).toBe(true);
  });

  it("gives no check of a token under a key that was never used", async () => {
    const { store, key } = setUp();
    expect(await store.claimCheck(key, { id: "a", version: 1, at: 1 }, 0)).toBe(false);
  });

  it("notes what a check has found, until another is begun", async () => {
    const { store, key } = setUp();
    await store.acquireLease(key, "a", await store.read(key));
    await store.storeToken(key, "a", token);
    await store.claimCheck(key, { id: "one", version: 1, at: 5 }, 0);
    await store.recordCheck(key, "other", true);
    expect((await store.read(key))?.check).toEqual({ id: "one", version: 1, at: 5 });
    await store.recordCheck(key, "one", true);
    expect((await store.read(key))?.check).toEqual({ id: "one", version: 1, at: 5, revoked: true });
    await store.claimCheck(key, { id: "two", version: 2, at: 6 }, 0);
    expect((await store.read(key))?.check).toEqual({ id: "two", version: 2, at: 6 });
  });
}
