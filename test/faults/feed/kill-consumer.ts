import { Worker } from "node:worker_threads";
import type { Chance } from "../../support/faults/seeded.ts";
import type { ConsumerData } from "./feed-consumer.ts";

/** Runs a consumer, which is killed now and then and begins again. */
export function killConsumer(data: ConsumerData, chance: Chance) {
  let kills = 0;
  let isOver = false;
  let worker: Worker | undefined;
  const start = (): void => {
    worker = new Worker(new URL("./feed-consumer.ts", import.meta.url), { workerData: data });
  };
  /** Kills it so many times, with waits of up to this long in between. */
  const kill = async (times: number, maxWaitMs: number): Promise<void> => {
    for (let left = times; left > 0 && !isOver; left -= 1) {
      await new Promise((resolve) => setTimeout(resolve, chance.next() * maxWaitMs));
      await worker?.terminate();
      kills += 1;
      if (!isOver) start();
    }
  };
  start();
  return {
    kill,
    kills: () => kills,
    async stop() {
      isOver = true;
      await worker?.terminate();
    },
  };
}
