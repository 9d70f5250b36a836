import { describe, expect, it } from "vitest";
import { answers, jobDesk } from "../jobs/job-desk.ts";

const refused = answers(401);

describe("a write without time to be answered in", () => {
  it.each(["wait=0", "respond-never, wait=0"])("is not sent (Prefer: %s)", async (prefer) => {
    const desk = jobDesk();
    const answer = await desk.refill({ prefer, "idempotency-key": "k" });
    expect(answer).toMatchObject({ status: 503, headers: { "Gateway-Outcome": "not-sent", "Retry-After": "1" } });
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "not-sent" });
    expect(desk.calls).toEqual([]);
  });

  it("is not sent a second time either, and says what the first try came to", async () => {
    const desk = jobDesk();
    const by = desk.instance();
    desk.moves.push(refused);
    const { exchange } = by;
    const slow: typeof exchange = async (request, limits) => {
      const answer = await exchange(request, limits);
      desk.clock.advance(24_800);
      return answer;
    };
    expect(await desk.refill({}, { by: { ...by, exchange: slow } })).toMatchObject({
      status: 503,
      headers: { "Gateway-Outcome": "rejected" },
    });
    expect(desk.calls).toHaveLength(1);
  });

  it("a second is enough to try", async () => {
    expect((await jobDesk().refill({ prefer: "wait=1" })).status).toBe(200);
  });
});

/** Another instance hears that the token of now is refused, and renews it. */
async function renewElsewhere(desk: ReturnType<typeof jobDesk>): Promise<void> {
  const { tokens, connections } = desk.instance();
  const connection = await connections.get("default");
  await tokens.get(connection, await tokens.get(connection));
}

describe("a second token that is refused", () => {
  it("speaks against the credentials when there is none newer", async () => {
    const desk = jobDesk();
    desk.moves.push(refused, refused);
    expect(await desk.refill()).toMatchObject({ status: 502, headers: { "Gateway-Outcome": "rejected" } });
    expect(desk.calls).toHaveLength(2);
    expect(desk.logins()).toBe(2);
  });

  it("does not when a newer one was issued meanwhile: the vendor has withdrawn both", async () => {
    const desk = jobDesk();
    const by = desk.instance();
    const { exchange } = by;
    desk.moves.push(refused, refused);
    const meanwhile: typeof exchange = async (request, limits) => {
      const answer = await exchange(request, limits);
      if (desk.calls.length === 2) await renewElsewhere(desk);
      return answer;
    };
    expect((await desk.refill({}, { by: { ...by, exchange: meanwhile } })).status).toBe(200);
    expect(desk.calls.map(({ done }) => done)).toEqual([false, false, true]);
    expect(desk.logins()).toBe(3);
  });

  it("ends after four tries, whatever is issued", async () => {
    const desk = jobDesk();
    const by = desk.instance();
    const { exchange } = by;
    desk.moves.push(...Array.from({ length: 9 }, () => refused));
    const meanwhile: typeof exchange = async (request, limits) => {
      const answer = await exchange(request, limits);
      await renewElsewhere(desk);
      return answer;
    };
    expect((await desk.refill({}, { by: { ...by, exchange: meanwhile } })).status).toBe(502);
    expect(desk.calls).toHaveLength(4);
  });
});
