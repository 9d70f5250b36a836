import type { Figure, Part, PartContext } from "../support/faults/part.ts";
import { jobClients, jobIdOf } from "../support/stack/job-clients.ts";
import { uploadClients } from "../support/stack/upload-clients.ts";
import { until } from "../support/until.ts";

const requests = 100;
const otherBody = '{"request": {}}';

/** Many requests under one Idempotency-Key, and the answers under the key after each end. */
export const oneKey: Part = {
  name: "one-key",
  async run({ stack }) {
    const started = await stack({ maxInstances: 8 });
    const clients = jobClients(started);
    return [
      await atOnce(clients),
      await otherRequest(clients),
      ...(await afterUncertain(clients, started)),
      await afterNotSent(clients),
    ];
  },
};

type Clients = ReturnType<typeof jobClients>;

const under = (key: string) => ({ "idempotency-key": key });

async function atOnce(clients: Clients): Promise<Figure> {
  await clients.fault({ delayMs: 400 });
  const all = await Promise.all(
    Array.from({ length: requests }, async () => {
      const answer = await clients.refill("at-once", under("at-once"));
      return { status: answer.status, text: await answer.text() };
    }),
  );
  const answers = all.filter(({ status }) => status === 200);
  const refused = all.filter(({ status }) => status === 409).length;
  const different = new Set(answers.map(({ text }) => text)).size;
  const calls = (await clients.reached("at-once")).length;
  return {
    rule: `${requests} requests at once under one Idempotency-Key: 1 vendor call, equal answers or 409`,
    measured: `${calls} vendor call, ${answers.length} answers (${different} different), ${refused} × 409`,
    holds: calls === 1 && different === 1 && answers.length + refused === requests,
  };
}

async function otherRequest(clients: Clients): Promise<Figure> {
  const { status } = await clients.refill("at-once", under("at-once"), otherBody);
  const calls = (await clients.reached("at-once")).length;
  return {
    rule: "The same key with another body: 422, and nothing is sent",
    measured: `${status}, ${calls} vendor call`,
    holds: status === 422 && calls === 1,
  };
}

async function afterUncertain(
  clients: Clients,
  started: Awaited<ReturnType<PartContext["stack"]>>,
): Promise<readonly Figure[]> {
  await clients.fault({ reset: "after" });
  const first = await clients.refill("uncertain", under("uncertain"));
  const id = jobIdOf(first);
  const repeated = await Promise.all(Array.from({ length: 8 }, () => clients.refill("uncertain", under("uncertain"))));
  const same = repeated.every((answer) => answer.status === 504 && jobIdOf(answer) === id);
  const sent = (await clients.reached("uncertain")).length;

  const records = await uploadClients(started);
  await records.makePast(id, "job", "leaseExpiresAt");
  records.stop();
  const stillOpen = await clients.refill("uncertain", under("uncertain"));
  const resolved = await clients.resolve(id, "confirm");
  const after = await clients.refill("uncertain", under("uncertain"));
  const sentInTheEnd = (await clients.reached("uncertain")).length;
  return [
    {
      rule: "After an uncertain end: 504 with the same job, and nothing more is sent",
      measured: `${first.status}, then ${repeated.map(({ status }) => status).join(", ")}; ${sent} vendor call`,
      holds: first.status === 504 && same && sent === 1,
    },
    {
      rule: "… until it is resolved",
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

async function afterNotSent(clients: Clients): Promise<Figure> {
  await clients.fault({ status: 429, headers: { "retry-after": "2" } });
  await clients.refill("too-many", { prefer: "wait=1" });
  const notSent = await clients.refill("not-sent", under("not-sent"));
  const outcome = notSent.headers.get("gateway-outcome");
  const doneBefore = (await clients.reached("not-sent")).filter((call) => call.done).length;
  const later = await until(async () => {
    const answer = await clients.refill("not-sent", under("not-sent"));
    return answer.status === 200 && answer;
  });
  const done = (await clients.reached("not-sent")).filter((call) => call.done).length;
  return {
    rule: "After not-sent: sent",
    measured: `${notSent.status} ${outcome}, then ${later.status}; done ${doneBefore} time before, ${done} time in the end`,
    holds: outcome === "not-sent" && doneBefore === 0 && done === 1,
  };
}
