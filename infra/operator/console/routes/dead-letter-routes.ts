import { mapLimit } from "../../../../shared/core/map-limit.ts";
import type { DeadLetterView } from "../../../../shared/gateway/operator/views/dead-letter-view.ts";
import { queuesOf } from "../../../constructs/stage-resources.ts";
import { deadLettersRedrive } from "../../commands/dead-letters-redrive.ts";
import { type ConsoleRoute, reads, runs } from "../routing/console-route.ts";

const readsAtOnce = 10;

/** Messages that failed too often. */
export const deadLetterRoutes: readonly ConsoleRoute[] = [
  reads("dead-letters", {}, async ({ stage, stores }) => {
    const data = await mapLimit(
      queuesOf(stage),
      readsAtOnce,
      async (queue): Promise<DeadLetterView> => ({ id: queue, count: await stores.deadLetters(queue).count() }),
    );
    return { data };
  }),
  runs({
    path: "dead-letters/{queue}/redrive",
    command: deadLettersRedrive,
    line: ({ queue = "" }) => ({ arguments: [queue] }),
    answer: ({ records }) => ({ data: records.flatMap(({ messages }) => messages ?? []) }),
  }),
];
