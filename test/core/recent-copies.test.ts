import { describe, expect, it } from "vitest";
import { RecentCopies } from "../../shared/core/recent-copies.ts";
import { manualClock } from "../support/fakes/manual-clock.ts";

function setUp() {
  const clock = manualClock();
  const copies = new RecentCopies<string>(clock);
  const reads: string[] = [];
  const reading =
    (value: string | undefined, takesMs = 0) =>
    async () => {
      reads.push(String(value));
      clock.advance(takesMs);
      return value;
    };
  return { clock, copies, reads, reading };
}

describe("a copy of what was read", () => {
  it("is used for less than a second, and then read again", async () => {
    const { clock, copies, reading } = setUp();
    expect(await copies.find("a", reading("1"))).toBe("1");
    clock.advance(999);
    expect(await copies.find("a", reading("2"))).toBe("1");
    clock.advance(1);
    expect(await copies.find("a", reading("3"))).toBe("3");
  });

  it("is as old as the begin of its read", async () => {
    const { clock, copies, reading } = setUp();
    await copies.find("a", reading("1", 600));
    clock.advance(400);
    expect(await copies.find("a", reading("2"))).toBe("2");
  });

  it.each([
    ["the machine's clock is set back", 0, -60_000],
    ["the monotonic clock stopped with the container", -60_000, 0],
  ])("is not used any longer when %s", async (_, monotonicLag, nowLag) => {
    const { clock, reading } = setUp();
    let moved = false;
    const skewed = new RecentCopies<string>({
      now: () => clock.now() + (moved ? nowLag : 0),
      monotonic: () => clock.monotonic() + (moved ? monotonicLag : 0),
    });
    await skewed.find("a", reading("1"));
    moved = true;
    clock.advance(1_000);
    expect(await skewed.find("a", reading("2"))).toBe("2");
  });

  it("is not replaced by a read that began before its own and took longer", async () => {
    const { clock, copies, reading } = setUp();
    const slow = Promise.withResolvers<string>();
    const before = copies.find("a", () => slow.promise);
    clock.advance(1);
    expect(await copies.find("a", reading("later"))).toBe("later");
    slow.resolve("earlier");
    expect(await before).toBe("earlier");
    expect(await copies.find("a", reading("again"))).toBe("later");
  });

  it("is read again when it will not do, or this container has changed it", async () => {
    const { copies, reading } = setUp();
    await copies.find("a", reading("1"));
    expect(await copies.find("a", reading("2"), (copy) => copy === "2")).toBe("2");
    expect(await copies.find("a", reading("3"), (copy) => copy === "2")).toBe("2");
    copies.invalidate("a");
    expect(await copies.find("a", reading("4"))).toBe("4");
  });

  it("is not kept of what does not exist, or could not be read", async () => {
    const { copies, reading } = setUp();
    expect(await copies.find("a", reading(undefined))).toBeUndefined();
    await expect(copies.find("a", () => Promise.reject(new Error("out of reach")))).rejects.toThrow("out of reach");
    expect(await copies.find("a", reading("1"))).toBe("1");
  });

  it("is replaced by nothing when what it is of was removed", async () => {
    const { clock, copies, reading } = setUp();
    await copies.find("a", reading("1"));
    clock.advance(1_000);
    expect(await copies.find("a", reading(undefined))).toBeUndefined();
    expect(await copies.find("a", reading("2"))).toBe("2");
  });

  it("is one of a thousand at most, of which the oldest goes", async () => {
    const { copies, reads, reading } = setUp();
    for (let n = 0; n <= 1_000; n += 1) await copies.find(String(n), reading(String(n)));
    reads.length = 0;
    await copies.find("1", reading("again 1"));
    await copies.find("0", reading("again 0"));
    expect(reads).toEqual(["again 0"]);
  });
});
