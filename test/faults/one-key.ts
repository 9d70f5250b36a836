import { jobIdOf, jobParties } from "../flows/job-parties.ts";
import { until } from "../flows/until.ts";
import type { Figure, Part } from "./part.ts";

const requests = 100;
const otherBody = '{"request": {}}';

/** Many requests under one Idempotency-Key, and what the key says after each end. */
export const oneKey: Part = {
  name: "one-key",
  async run({ stack }) {
    const parties = jobParties(await stack({ maxInstances: 8 }));
    return [await atOnce(parties), ...(await afterEnds(parties))];
  },
};

type Parties = ReturnType<typeof jobParties>;

const under = (key: string) => ({ "idempotency-key": key });

async function atOnce(parties: Parties): Promise<Figure> {
  await parties.fault({ delayMs: 400 });
  const all = await Promise.all(
    Array.from({ length: requests }, async () => {
      const answer = await parties.refill("at-once", under("at-once"));
      return { status: answer.status, text: await answer.text() };
    }),
  );
  const answers = all.filter(({ status }) => status === 200);
  const refused = all.filter(({ status }) => status === 409).length;
  const different = new Set(answers.map(({ text }) => text)).size;
  const calls = (await parties.reached("at-once")).length;
  return {
    rule: `${requests} requests at once under one Idempotency-Key: 1 vendor call, equal answers or 409`,
    measured: `${calls} vendor call, ${answers.length} answers (${different} different), ${refused} × 409`,
    holds: calls === 1 && different === 1 && answers.length + refused === requests,
  };
}

async function afterEnds(parties: Parties): Promise<readonly Figure[]> {
  const other = await parties.refill("at-once", under("at-once"), otherBody);

  await parties.fault({ reset: "after" });
  const first = await parties.refill("uncertain", under("uncertain"));
  const repeated = await Promise.all([1, 2, 3, 4].map(() => parties.refill("uncertain", under("uncertain"))));
  const same = repeated.every((answer) => answer.status === 504 && jobIdOf(answer) === jobIdOf(first));
  const sent = (await parties.reached("uncertain")).length;

  await parties.fault({ revokeTokens: true });
  await parties.client.fault("si-compounding", { match: { path: "/V2/getToken" }, do: { status: 500 } });
  const notSent = await parties.refill("not-sent", under("not-sent"));
  const later = await until(async () => {
    const answer = await parties.refill("not-sent", under("not-sent"));
    return answer.status === 200 && answer;
  });
  const done = (await parties.reached("not-sent")).filter((call) => call.done).length;
  return [
    { rule: "The same key with another body: 422", measured: String(other.status), holds: other.status === 422 },
    {
      rule: "After an uncertain end: 504 with the same job, and nothing more is sent",
      measured: `${first.status}, ${repeated.map(({ status }) => status).join(", ")}; ${sent} vendor call`,
      holds: first.status === 504 && same && sent === 1,
    },
    {
      rule: "After not-sent: sent",
      measured: `${notSent.status} ${notSent.headers.get("gateway-outcome")}, then ${later.status}; done ${done} time`,
      holds: notSent.headers.get("gateway-outcome") === "not-sent" && done === 1,
    },
  ];
}
