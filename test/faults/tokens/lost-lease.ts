import type { Part } from "../../support/faults/part.ts";
import { functionName, tokenPath, vendor, vendorReads } from "./vendor-reads.ts";

const callers = 500;
const leaseMs = 7_000;
const loginMs = 500;

/** The machine's share: starting instances, and hundreds of callers that wake at once. */
const slackMs = 2_500;

/** The holder of the lease logs in, and dies before it can store the token. */
export const lostLease: Part = {
  name: "lost-lease",
  async run({ stack }) {
    const { instances, ...rest } = await stack({ maxInstances: 8 });
    const reads = vendorReads({ instances, ...rest });
    await reads.client.fault(vendor, { match: { path: tokenPath }, times: 2, do: { delayMs: loginMs } });
    let killed = false;
    const begun = new Map<string, number>();
    const took: number[] = [];
    const stop = instances.observe({
      beforeAwsCall({ functionName: name, service, operation, input }) {
        if (killed || name !== functionName || service !== "dynamodb" || operation !== "UpdateItem") return;
        if (!JSON.stringify(input).includes("SET #token = ")) return;
        killed = true;
        // Triggered by this very call, which observers see first.
        instances.killAt({ functionName, when: "before", call: "dynamodb:UpdateItem" });
      },
      beforeInvoke: ({ requestId }) => void begun.set(requestId, performance.now()),
      afterInvoke: ({ requestId }) => void took.push(performance.now() - (begun.get(requestId) ?? 0)),
    });
    const statuses = await reads.read(callers);
    stop();
    const failed = statuses.filter((status) => status !== 200).length;
    const tokenCalls = (await reads.tokenCalls()).length;
    const maxTookMs = Math.max(...took);
    const maxAllowedMs = leaseMs + loginMs + slackMs;
    return [
      {
        rule: `${callers} cold callers, the holder killed while it has the lease: 2 token calls`,
        measured: `${tokenCalls} token calls, ${failed} failed (the one that was killed)`,
        holds: killed && tokenCalls === 2 && failed === 1,
      },
      {
        rule: "… and no caller waits longer than the lease and one refresh",
        measured: `${(maxTookMs / 1000).toFixed(1)} s at most, of ${(maxAllowedMs / 1000).toFixed(1)}`,
        holds: maxTookMs <= maxAllowedMs,
      },
    ];
  },
};
