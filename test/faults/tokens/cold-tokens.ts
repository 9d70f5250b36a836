import type { Part } from "../../support/faults/part.ts";
import { tokenPath, vendor, vendorReads } from "./vendor-reads.ts";

const callers = 500;

/** No instance has a token, and all need one at once. */
export const coldTokens: Part = {
  name: "cold-tokens",
  async run({ stack }) {
    const reads = vendorReads(await stack({ maxInstances: 8 }));
    await reads.client.fault(vendor, { match: { path: tokenPath }, do: { delayMs: 500 } });
    const statuses = await reads.read(callers);
    const failed = statuses.filter((status) => status !== 200).length;
    const [tokenCalls, instances] = [(await reads.tokenCalls()).length, reads.instancesUsed()];
    return [
      {
        rule: `${callers} cold callers at once over at least 4 instances: 1 token call`,
        measured: `${tokenCalls} token calls, ${instances} instances, ${failed} failed`,
        holds: tokenCalls === 1 && instances >= 4 && failed === 0,
      },
    ];
  },
};
