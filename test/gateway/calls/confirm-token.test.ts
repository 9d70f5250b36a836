import { describe, expect, it } from "vitest";
import { answers, jobDesk } from "../jobs/job-desk.ts";

const refused = answers(200, '{"error": 1, "msg": "Invalid token"}');
const unauthorized = answers(200, '{"error": 401, "msg": "Unauthorized"}');
const lookAlike = answers(200, '{"error": 9, "msg": "Refill saved, but the notification token could not be made"}');
const unreadable = answers(200, "<html>Sign in</html>");

/** The tokens that calls were made with, in order. */
const tokensOf = (desk: ReturnType<typeof jobDesk>) =>
  desk.calls.map(({ body }) => (JSON.parse(body) as { token: string }).token);

describe("a write whose token the vendor refuses by a whole message", () => {
  it("is sent again once the health check refuses the old token and takes the new", async () => {
    const desk = jobDesk();
    desk.moves.push(refused);
    desk.deadTokens.add("token-1");
    expect((await desk.refill()).status).toBe(200);
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
    expect(desk.checks).toEqual(["token-1", "token-2"]);
    expect(desk.theJob()).toMatchObject({ status: "succeeded" });
  });

  it("is failed where the health check takes the old token, and the next call logs in", async () => {
    const desk = jobDesk();
    desk.moves.push(refused);
    expect(await desk.refill()).toMatchObject({ status: 200, text: expect.stringContaining("Invalid token") });
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "answered" });
    expect(desk.logins()).toBe(1);
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
  });

  it("is failed where the health check takes any token, and the next call logs in", async () => {
    const desk = jobDesk();
    desk.moves.push(refused);
    desk.letHealthIgnoreTokens();
    desk.deadTokens.add("token-1");
    await desk.refill();
    expect(desk.theJob().status).toBe("failed");
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
  });

  it("is sent again once: refused with the new token, it is failed, and that token is let go too", async () => {
    const desk = jobDesk();
    desk.moves.push(refused, refused);
    desk.deadTokens.add("token-1");
    await desk.refill();
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "answered" });
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2", "token-3"]);
  });

  it("is failed where the token endpoint gives no new token", async () => {
    const desk = jobDesk();
    await desk.lookUp();
    desk.moves.push(refused);
    desk.deadTokens.add("token-1");
    desk.loginMoves.push({ kind: "unavailable", why: "no-answer" });
    await desk.refill();
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "answered" });
  });

  it("is failed where the token store is out of reach, with the vendor's answer", async () => {
    const desk = jobDesk();
    desk.moves.push(refused);
    desk.deadTokens.add("token-1");
    desk.tokens.claimCheck = () => Promise.reject(new Error("down"));
    expect((await desk.refill()).text).toContain("Invalid token");
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "answered" });
    expect(desk.checks).toEqual([]);
  });

  it("is sent again on what another call has found of the same token, without a check of its own", async () => {
    const desk = jobDesk();
    const [one, other] = [desk.instance(), desk.instance()];
    await desk.lookUp({}, one);
    await desk.lookUp({}, other);
    desk.deadTokens.add("token-1");
    desk.moves.push(refused);
    await desk.refill({}, { by: one });
    // The other has the dead token still in hand.
    desk.moves.push(refused);
    expect((await desk.refill({ "idempotency-key": "2" }, { by: other })).text).toContain('"error": 0');
    expect(desk.checks).toEqual(["token-1", "token-2"]);
    expect(desk.logins()).toBe(2);
    expect(tokensOf(desk).slice(2)).toEqual(["token-1", "token-2", "token-1", "token-2"]);
  });

  it("waits for a check that is under way", async () => {
    const desk = jobDesk();
    await desk.lookUp();
    const { connections, tokens } = desk.instance();
    const connection = await connections.get("default");
    const id = await tokens.checks.claim(connection, await tokens.get(connection));
    desk.whileAsleep(async () => tokens.checks.note(connection, id ?? "", true));
    desk.moves.push(refused);
    expect((await desk.refill()).text).toContain('"error": 0');
    expect(desk.checks).toEqual([]);
  });
});

describe("a failure that may come of a dead token", () => {
  it("has the write sent again once the health check shows it", async () => {
    const desk = jobDesk();
    desk.moves.push(unauthorized);
    desk.deadTokens.add("token-1");
    await desk.refill();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
    expect(desk.theJob().status).toBe("succeeded");
  });

  it("leaves a good token where it is", async () => {
    const desk = jobDesk();
    desk.moves.push(unauthorized);
    await desk.refill();
    expect(desk.theJob().status).toBe("failed");
    expect(desk.checks).toEqual(["token-1", ""]);
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-1"]);
  });

  it("has the next call log in where the health check takes any token, and the same token may come again", async () => {
    const desk = jobDesk();
    desk.moves.push(unauthorized);
    desk.letHealthIgnoreTokens();
    await desk.refill();
    expect(desk.theJob().status).toBe("failed");
    desk.loginMoves.push({ kind: "token", token: "token-1", lifetimeSeconds: 3600 });
    await desk.lookUp();
    expect(desk.logins()).toBe(2);
    expect(tokensOf(desk)).toEqual(["token-1", "token-1"]);
  });

  it("is looked into once in 10 s for each token", async () => {
    const desk = jobDesk();
    for (let calls = 0; calls < 3; calls++) {
      desk.moves.push(unauthorized);
      await desk.lookUp();
    }
    expect(desk.checks).toEqual(["token-1", ""]);
    desk.clock.advance(10_000);
    desk.moves.push(unauthorized);
    await desk.lookUp();
    expect(desk.checks).toEqual(["token-1", "", "token-1", ""]);
  });

  it("has a read sent again, whatever the failure", async () => {
    const desk = jobDesk();
    desk.moves.push(answers(200, '{"error": 77, "msg": "Falló"}'));
    desk.deadTokens.add("token-1");
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
  });
});

describe("a write that may have been done", () => {
  it("is not sent again for a message that mentions a token, also when the token is dead by now", async () => {
    const desk = jobDesk();
    desk.moves.push(lookAlike);
    desk.deadTokens.add("token-1");
    expect((await desk.refill()).text).toContain("Refill saved");
    expect(desk.theJob()).toMatchObject({ status: "failed", outcome: "answered" });
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
  });

  it("is uncertain where its answer cannot be read, and a dead token is let go for the next call", async () => {
    const desk = jobDesk();
    desk.moves.push(unreadable);
    desk.deadTokens.add("token-1");
    expect((await desk.refill()).status).toBe(504);
    expect(desk.theJob().status).toBe("uncertain");
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
  });

  it("is failed by a redirect, and a dead token is let go for the next call", async () => {
    const desk = jobDesk();
    desk.moves.push(answers(302, "", { location: ["/login"] }));
    desk.deadTokens.add("token-1");
    expect((await desk.refill()).status).toBe(302);
    expect(desk.theJob().status).toBe("failed");
    await desk.lookUp();
    expect(tokensOf(desk)).toEqual(["token-1", "token-2"]);
  });
});
