import type { Part } from "../../support/faults/part.ts";
import { vendor, vendorReads } from "./vendor-reads.ts";

const calls = 200;

/** The vendor revokes all tokens while calls are in progress. */
export const revokedTokens: Part = {
  name: "revoked-tokens",
  async run({ stack }) {
    const reads = vendorReads(await stack({ maxInstances: 8 }));
    await reads.read(40);
    const before = (await reads.tokenCalls()).length;
    const match = { path: reads.path };
    await reads.client.fault(vendor, { match, times: 70, do: { delayMs: 20 } }, { match, do: { revokeTokens: true } });
    const statuses = await reads.read(calls);
    const failed = statuses.filter((status) => status !== 200).length;
    const more = (await reads.tokenCalls()).length - before;
    return [
      {
        rule: `All tokens revoked under ${calls} calls in flight: 1 token call more, 0 failed`,
        measured: `${more} token calls more, ${failed} failed`,
        holds: more === 1 && failed === 0,
      },
    ];
  },
};
