import { expect, it } from "vitest";
import { day, minute, type WebhookStoreSetUp } from "./set-up.ts";

/** Which webhooks were processed, and which equal another one. */
export function deduplicationContract(setUp: WebhookStoreSetUp): void {
  it("remembers a processed webhook for 28 days", async () => {
    const { store, clock, mark } = setUp();
    const id = `whk_${mark}`;

    expect(await store.wasProcessed(id)).toBe(false);
    await store.markProcessed(id);
    await store.markProcessed(id);
    clock.advance(28 * day);
    expect(await store.wasProcessed(id)).toBe(true);
  });

  it("finds an equal webhook within its window, before and after", async () => {
    const { store, now, mark } = setUp();
    const claim = (id: string, at: number) => store.claimDedupKey(mark, id, at, minute);

    expect(await claim("evt_a", now)).toBe("evt_a");
    expect(await claim("evt_a", now)).toBe("evt_a");
    expect(await claim("evt_b", now + minute - 1)).toBe("evt_a");
    expect(await claim("evt_c", now - minute + 1)).toBe("evt_a");
    expect(await claim("evt_d", now + minute)).toBe("evt_d");
    expect(await claim("evt_a", now)).toBe("evt_a");
    expect(await claim("evt_e", now + minute + 1)).toBe("evt_d");
  });
}
