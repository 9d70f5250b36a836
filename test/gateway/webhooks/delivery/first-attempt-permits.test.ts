import { describe, expect, it } from "vitest";
import { FirstAttemptPermits } from "../../../../shared/gateway/webhooks/delivery/first-attempt-permits.ts";
import { manualClock } from "../../../support/fakes/manual-clock.ts";

const endpoint = (number: number, partnerId = "prt_1") => ({ id: `ep_${partnerId}_${number}`, partnerId });

/** How many of these permits are given. */
const taken = (permits: FirstAttemptPermits, count: number, of: (number: number) => ReturnType<typeof endpoint>) =>
  Array.from({ length: count }, (_, number) => permits.take(of(number))).filter(Boolean).length;

describe("the first attempts of a container", () => {
  it("are at most 8 at one endpoint", () => {
    expect(taken(new FirstAttemptPermits(manualClock()), 20, () => endpoint(1))).toBe(8);
  });

  it("are at most 25 at the endpoints of one partner, and leave the others to further partners", () => {
    const permits = new FirstAttemptPermits(manualClock());

    expect(taken(permits, 60, (number) => endpoint(number))).toBe(25);
    expect(taken(permits, 60, (number) => endpoint(number, "prt_2"))).toBe(25);
    expect(permits.take(endpoint(1, "prt_3"))).toBe(false);
  });

  it("are made again when earlier ones have ended", () => {
    const permits = new FirstAttemptPermits(manualClock());
    taken(permits, 60, (number) => endpoint(number));
    permits.release(endpoint(0));

    expect(taken(permits, 60, (number) => endpoint(number))).toBe(1);
  });

  it("are not made for a minute at an endpoint that was slow", () => {
    const clock = manualClock();
    const permits = new FirstAttemptPermits(clock);
    permits.markSlow(endpoint(1));

    expect([permits.take(endpoint(1)), permits.take(endpoint(2))]).toEqual([false, true]);
    clock.advance(60_000);
    expect(permits.take(endpoint(1))).toBe(true);
  });

  it("are not made for ten seconds at any endpoint of a partner of which three were slow", () => {
    const clock = manualClock();
    const permits = new FirstAttemptPermits(clock);
    permits.markSlow(endpoint(1));
    permits.markSlow(endpoint(2));
    expect(permits.take(endpoint(4))).toBe(true);
    permits.markSlow(endpoint(3));

    expect([permits.take(endpoint(4)), permits.take(endpoint(1, "prt_2"))]).toEqual([false, true]);
    clock.advance(10_000);
    expect(permits.take(endpoint(4))).toBe(true);
  });
});
