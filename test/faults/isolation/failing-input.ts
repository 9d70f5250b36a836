import type { Part } from "../../support/faults/part.ts";
import { repeated } from "../../support/faults/repeated.ts";
import { twoPartners, wrongUnless } from "../../support/faults/two-partners.ts";
import { callAtPace, compareVictim } from "../../support/faults/victim.ts";

const [failingPath, otherPath] = ["/v1/si-compounding/V2/getPatient", "/v1/si-compounding/V2/getHealthStatus"];

const atOnce = 8;

/** An input that makes the vendor answer 500, sent again and again by one partner. */
export const failingInput: Part = {
  name: "isolation/failing-input",
  quiet: true,
  async run({ stack, say }) {
    const { client, attacker, victim } = await twoPartners(await stack({ maxInstances: atOnce }));
    const body = '{"request": {"patient_id": 1}}';
    const readOther = () => wrongUnless(200, victim.call(otherPath, { body: "{}" }));
    const pace = { everyMs: 50, forMs: 5_000 };
    // Starting an instance takes a processor, which no attack causes.
    await client.fault("si-compounding", { match: { path: "/V2/getPatient" }, times: atOnce, do: { delayMs: 500 } });
    await Promise.all(Array.from({ length: atOnce }, async () => (await attacker.call(failingPath, { body })).text()));
    await callAtPace(readOther, { everyMs: 50, forMs: 2_000 });
    const quiet = await callAtPace(readOther, pace);

    await client.fault("si-compounding", { match: { path: "/V2/getPatient" }, times: 100_000, do: { status: 500 } });
    const ends = new Map<string, number>();
    const fail = async (): Promise<string> => {
      const response = await attacker.call(failingPath, { body });
      const { type } = (await response.json()) as { readonly type?: string };
      const end = `${response.status} ${type?.split(":").at(-1) ?? ""}`;
      ends.set(end, (ends.get(end) ?? 0) + 1);
      return end;
    };
    const attack = repeated(fail, { everyMs: 100 });
    const attacked = await callAtPace(readOther, { ...pace, forMs: 10_000 });
    await attack.stop();
    say(`the attacker's answers: ${[...ends].map(([end, count]) => `${count} × ${end}`).join(", ")}`);
    const failures = (await client.journal("si-compounding")).filter(({ status }) => status === 500).length;
    await client.clearFaults("si-compounding");
    const same = await callAtPace(() => wrongUnless(200, victim.call(failingPath, { body })), {
      everyMs: 20,
      forMs: 400,
    });
    const blocked = ends.get("503 vendor-down") ?? 0;
    const { data } = (await (await victim.call("/v1/vendors")).json()) as { data: { id: string; health: unknown }[] };
    const health = JSON.stringify(data.find(({ id }) => id === "si-compounding")?.health);
    return [
      compareVictim({
        rule: "an input that a vendor answers 500, ten times a second: another's reads of the vendor",
        quiet,
        attacked,
      }),
      {
        rule: "… the vendor answered 500 ten times or more, and the attacker's pair was blocked",
        measured: `${failures} × 500, ${blocked} calls blocked`,
        holds: failures >= 10 && blocked > 0,
      },
      {
        rule: "… another's calls of the same operation are answered at once, and the vendor is healthy for it",
        measured: `${same.times.length - same.failed.length} of ${same.times.length} answered, health ${health}`,
        holds: same.failed.length === 0 && health === '{"status":"ok"}',
      },
    ];
  },
};
