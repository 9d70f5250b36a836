import { jobIdOf, jobParties } from "../flows/job-parties.ts";
import { until } from "../flows/until.ts";
import { uploadParties } from "../flows/upload-parties.ts";
import type { Figure, Part, PartContext } from "./part.ts";

const requests = 100;
const otherBody = '{"request": {}}';

/** Many requests under one Idempotency-Key, and what the key says after each end. */
export const oneKey: Part = {
  name: "one-key",
  async run({ stack }) {
    const started = await stack({ maxInstances: 8 });
    const parties = jobParties(started);
    return [
      await atOnce(parties),
      await otherRequest(parties),
      ...(await afterUncertain(parties, started)),
      await afterNotSent(parties),
    ];
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

async function otherRequest(parties: Parties): Promise<Figure> {
  const { status } = await parties.refill("at-once", under("at-once"), otherBody);
  const calls = (await parties.reached("at-once")).length;
  return {
    rule: "The same key with another body: 422, and nothing is sent",
    measured: `${status}, ${calls} vendor call`,
    holds: status === 422 && calls === 1,
  };
}

async function afterUncertain(
  parties: Parties,
  started: Awaited<ReturnType<PartContext["stack"]>>,
): Promise<readonly Figure[]> {
  await parties.fault({ reset: "after" });
  const first = await parties.refill("uncertain", under("uncertain"));
  const id = jobIdOf(first);
  const repeated = await Promise.all(Array.from({ length: 8 }, () => parties.refill("uncertain", under("uncertain"))));
  const same = repeated.every((answer) => answer.status === 504 && jobIdOf(answer) === id);
  const sent = (await parties.reached("uncertain")).length;

  const records = await uploadParties(started);
  await records.makePast(id, "job", "ownerUntil");
  records.stop();
  const stillOpen = await parties.refill("uncertain", under("uncertain"));
  const resolved = await parties.resolve(id, "confirm");
  const after = await parties.refill("uncertain", under("uncertain"));
  const sentInTheEnd = (await parties.reached("uncertain")).length;
  return [
    {
      rule: "After an uncertain end: 504 with the same job, and nothing more is sent",
      measured: `${first.status}, then ${repeated.map(({ status }) => status).join(", ")}; ${sent} vendor call`,
      holds: first.status === 504 && same && sent === 1,
    },
    {
      rule: "… as long as nobody has resolved it",
      measured: `${stillOpen.status} before, ${resolved.status} to the resolution, ${after.status} after; ${sentInTheEnd} vendor call`,
      holds:
        stillOpen.status === 504 &&
        jobIdOf(stillOpen) === id &&
        resolved.status === 200 &&
        after.status === 200 &&
        jobIdOf(after) === id &&
        sentInTheEnd === 1,
    },
  ];
}

async function afterNotSent(parties: Parties): Promise<Figure> {
  await parties.fault({ status: 429, headers: { "retry-after": "2" } });
  await parties.refill("too-many", { prefer: "wait=1" });
  const notSent = await parties.refill("not-sent", under("not-sent"));
  const outcome = notSent.headers.get("gateway-outcome");
  const doneBefore = (await parties.reached("not-sent")).filter((call) => call.done).length;
  const later = await until(async () => {
    const answer = await parties.refill("not-sent", under("not-sent"));
    return answer.status === 200 && answer;
  });
  const done = (await parties.reached("not-sent")).filter((call) => call.done).length;
  return {
    rule: "After not-sent: sent",
    measured: `${notSent.status} ${outcome}, then ${later.status}; done ${doneBefore} time before, ${done} time in the end`,
    holds: outcome === "not-sent" && doneBefore === 0 && done === 1,
  };
}
