import type { Part } from "../../support/faults/part.ts";
import { jobClients } from "../../support/stack/job-clients.ts";

const maxWrites = 2_000;
const atOnce = 12;

/** A vendor that closes each connection right after its answer. */
export const closingVendor: Part = {
  name: "closing-vendor",
  async run({ stack, writes }) {
    const clients = jobClients(await stack({ maxInstances: atOnce }));
    const count = Math.min(maxWrites, writes);
    await clients.fault({ closeIdle: true }, count + atOnce);
    const ends = new Map<number, number>();
    let begun = 0;
    const sender = async (): Promise<void> => {
      while (begun < count) {
        begun += 1;
        const { status } = await clients.refill(`closing-${begun}`);
        ends.set(status, (ends.get(status) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, sender));
    const uncertain = ends.get(504) ?? 0;
    const failures = [...ends].filter(([status]) => status !== 200 && status !== 504);
    const others = failures.map(([status, times]) => `, ${times} with status ${status}`).join("");
    return [
      {
        rule: `${count} writes to a vendor that closes each connection right after answering: 0 uncertain`,
        measured: `${uncertain} uncertain, ${ends.get(200) ?? 0} answered${others}`,
        holds: uncertain === 0 && ends.get(200) === count,
      },
    ];
  },
};
