import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { PortalSession } from "../../../shared/gateway/model/portal-session.ts";
import type {
  PortalSessionReader,
  PortalSessionStore,
  SessionUseStore,
} from "../../../shared/gateway/ports/portal-session-store.ts";

const minute = 60_000;
const createdAt = 1_790_000_000_123;

function aSession(changes: Partial<PortalSession> = {}): PortalSession {
  return {
    id: randomBytes(12).toString("hex"),
    partnerId: "prt_a",
    keyId: "key_a",
    secretSha256: "0".repeat(64),
    readOnly: false,
    payloads: true,
    partnerRevision: 3,
    createdAt,
    endsAt: createdAt + 30 * minute,
    lastUsedAt: createdAt,
    actor: "pharmacist 12",
    ...changes,
  };
}

/** What every store of portal sessions guarantees. */
export function portalSessionContract(
  newStore: () => PortalSessionReader & PortalSessionStore & SessionUseStore,
): void {
  const setUp = async (changes: Partial<PortalSession> = {}) => {
    const store = newStore();
    const session = aSession(changes);
    expect(await store.addSession(session)).toBe(true);
    return { store, session };
  };

  describe("A portal session", () => {
    it("is found as it was made, with its person or without", async () => {
      for (const actor of ["pharmacist 12", undefined]) {
        const { actor: _, ...others } = aSession();
        const made: PortalSession = actor === undefined ? others : { ...others, actor };
        const store = newStore();
        await store.addSession(made);
        expect(await store.findSession(made.id)).toEqual(made);
      }
      expect(await newStore().findSession("another")).toBeUndefined();
    });

    it("is not replaced by another of its id", async () => {
      const { store, session } = await setUp();
      expect(await store.addSession({ ...session, partnerId: "prt_b", readOnly: true })).toBe(false);
      expect(await store.findSession(session.id)).toEqual(session);
    });

    it("is gone once it is removed, and may be removed twice", async () => {
      const { store, session } = await setUp();
      await store.removeSession(session.id);
      await store.removeSession(session.id);
      expect(await store.findSession(session.id)).toBeUndefined();
    });
  });

  describe("The time of a session's last use", () => {
    it("is the latest that was recorded", async () => {
      const { store, session } = await setUp();
      await store.recordSessionUse(session.id, createdAt + 2 * minute, createdAt + minute);
      expect(await store.findSession(session.id)).toEqual({ ...session, lastUsedAt: createdAt + 2 * minute });
    });

    it("is kept where it is later than asked for: by a request that was overtaken, or within the minute", async () => {
      const { store, session } = await setUp({ lastUsedAt: createdAt + 5 * minute });
      await store.recordSessionUse(session.id, createdAt + 2 * minute, createdAt + minute);
      expect(await store.findSession(session.id)).toEqual(session);
    });

    it("brings no session back that was removed", async () => {
      const { store, session } = await setUp();
      await store.removeSession(session.id);
      await store.recordSessionUse(session.id, createdAt + 2 * minute, createdAt + minute);
      expect(await store.findSession(session.id)).toBeUndefined();
    });
  });
}
