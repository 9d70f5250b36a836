import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { UploadStore } from "../../../shared/gateway/ports/upload-store.ts";
import { anUpload } from "../builders/an-upload.ts";
import { manualClock } from "../fakes/manual-clock.ts";

/** What every upload store guarantees. */
export function uploadStoreContract(newStore: (clock: ReturnType<typeof manualClock>) => UploadStore): void {
  const setUp = async () => {
    const clock = manualClock();
    const store = newStore(clock);
    const upload = anUpload({ id: `upl_${randomBytes(20).toString("hex")}`, until: clock.now() + 3_600_000 });
    const dueAt = clock.now() + 5_000;
    await store.createUpload(upload, dueAt);
    return { clock, store, upload, id: upload.id, dueAt };
  };

  describe("An upload", () => {
    it("is found as it was created", async () => {
      const { store, upload, id } = await setUp();
      expect(await store.findUpload(id)).toEqual(upload);
      expect(await store.findUpload("upl_other")).toBeUndefined();
      await expect(store.createUpload(upload, 0)).rejects.toThrow();
    });

    it("is listed with its partner's others", async () => {
      const { store, upload, id } = await setUp();
      const listed = await store.listUploads(upload.partnerId, "", 1_000);
      expect(listed.map(({ record }) => record.id)).toContain(id);
      expect(await store.listUploads("prt_without", "", 10)).toEqual([]);
    });

    it("is claimed by one user, who may repeat the claim", async () => {
      const { store, upload, id } = await setUp();
      expect(await store.claimUpload(id, "job_a", "digest")).toBe("claimed");
      expect(await store.claimUpload(id, "job_a", "digest")).toBe("repeated");
      expect(await store.claimUpload(id, "job_b", "digest")).toBe("refused");
      expect(await store.findUpload(id)).toEqual({ ...upload, usedBy: "job_a", sha256: "digest" });
    });

    it("is claimed once when many users claim it at once", async () => {
      const { store, id } = await setUp();
      const claims = await Promise.all(Array.from({ length: 8 }, (_, n) => store.claimUpload(id, `job_${n}`, "d")));
      expect(claims.filter((claim) => claim === "claimed")).toHaveLength(1);
      expect(claims.filter((claim) => claim === "refused")).toHaveLength(7);
    });

    it("is released by its user alone", async () => {
      const { store, id } = await setUp();
      await store.claimUpload(id, "job_a", "digest");
      await store.releaseUpload(id, "job_b");
      expect(await store.claimUpload(id, "job_b", "digest")).toBe("refused");
      await store.releaseUpload(id, "job_a");
      expect(await store.claimUpload(id, "job_b", "digest")).toBe("claimed");
    });

    it("that does not exist cannot be claimed", async () => {
      const { store } = await setUp();
      expect(await store.claimUpload("upl_other", "job_a", "digest")).toBe("refused");
      expect(await store.findUpload("upl_other")).toBeUndefined();
    });

    it("cannot be claimed after its retention", async () => {
      const { store, clock, upload, id } = await setUp();
      await store.claimUpload(id, "job_a", "digest");
      clock.advance(upload.until - clock.now() + 31 * 24 * 3_600_000 + 1_000);

      await store.releaseUpload(id, "job_a");
      expect(await store.findUpload(id)).toBeUndefined();
      expect(await store.claimUpload(id, "job_a", "digest")).toBe("refused");
    });

    it("exists as long as its due claims continue", async () => {
      const { clock, store, upload, id, dueAt } = await setUp();
      const month = 30 * 24 * 3_600_000;
      for (let due = dueAt; clock.now() < dueAt + 12 * month; due = clock.now()) {
        expect(await store.claimDueUpload({ id, dueAt: due }, due + month)).toEqual(upload);
        clock.advance(due + month - clock.now());
      }
      expect(await store.findUpload(id)).toEqual(upload);
    });

    it("is given to one due handler, and is no longer due once it is finished", async () => {
      const { store, upload, id, dueAt } = await setUp();
      expect(await store.claimDueUpload({ id, dueAt }, dueAt + 1)).toEqual(upload);
      expect(await store.claimDueUpload({ id, dueAt }, dueAt + 1)).toBeUndefined();
      await store.finishUpload(id);
      expect(await store.claimDueUpload({ id, dueAt: dueAt + 1 }, dueAt + 2)).toBeUndefined();
      expect(await store.findUpload(id)).toEqual(upload);
    });
  });
}
