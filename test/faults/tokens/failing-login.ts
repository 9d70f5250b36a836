import type { Part } from "../../support/faults/part.ts";
import { tokenPath, vendor, vendorReads } from "./vendor-reads.ts";

const callers = 200;

/** No instance has a token, and the token endpoint fails twice before it issues one. */
export const failingLogin: Part = {
  name: "failing-login",
  async run({ stack }) {
    const reads = vendorReads(await stack({ maxInstances: 8 }));
    const match = { path: tokenPath };
    await reads.client.fault(vendor, { match, do: { status: 500 } }, { match, do: { reset: "before" } });
    const statuses = await reads.read(callers);
    const failed = statuses.filter((status) => status !== 200).length;
    const tokenCalls = (await reads.tokenCalls()).length;
    return [
      {
        rule: `${callers} cold callers, the token endpoint fails with 500, then with a reset: 0 failed, 3 token calls`,
        measured: `${failed} failed, ${tokenCalls} token calls`,
        holds: failed === 0 && tokenCalls === 3,
      },
    ];
  },
};
