import { describe, expect, it } from "vitest";
import { watchedConnection } from "../../support/harnesses/watched-connection.ts";

const minute = 60_000;
const hour = 60 * minute;

/** A connection that is silent after three hours, and the scheduler that runs each minute. */
async function connection() {
  const { clock, run, ...others } = await watchedConnection(3);
  return {
    ...others,
    /** Lets the scheduler run each minute for so long; returns what it has published, with the minutes after which it did. */
    async runFor(ms: number, eachMinute: (passed: number) => Promise<void> = async () => undefined) {
      const published: (readonly [minutes: number, silent: boolean])[] = [];
      for (let passed = minute; passed <= ms; passed += minute) {
        clock.advance(minute);
        await eachMinute(passed);
        published.push(...(await run()).map(({ silent }) => [passed / minute, silent] as const));
      }
      return published;
    },
  };
}

describe("The silence of a connection", () => {
  it("is published within two minutes of its hour, once, and so is its end", async () => {
    const { webhook, runFor } = await connection();
    await webhook();
    const published = await runFor(30 * hour, async (passed) => {
      if (passed === 20 * hour) await webhook();
    });
    expect(published).toEqual([
      [181, true],
      [20 * 60, false],
      [20 * 60 + 181, true],
    ]);
  });

  it("is not ended by what the vendor had to be asked for, nor by the gateway's own events", async () => {
    const { webhook, recovered, own, runFor } = await connection();
    await webhook();
    const published = await runFor(10 * hour, async (passed) => {
      if (passed % (10 * minute) !== 0) return;
      await recovered();
      await own();
    });
    expect(published).toEqual([[181, true]]);
  });

  it("is not published of a connection that never had a webhook", async () => {
    const { runFor } = await connection();
    expect(await runFor(10 * hour)).toEqual([]);
  });

  it("is not published where the stage does not watch the connection any more", async () => {
    const { webhook, run, clock } = await watchedConnection(undefined);
    await webhook();
    clock.advance(100 * hour);
    expect(await run()).toEqual([]);
  });
});
