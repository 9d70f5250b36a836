import { describe, expect, it } from "vitest";
import { endpointHarness } from "../../../support/harnesses/endpoint-harness.ts";

describe("POST /v1/endpoints/{id}/rotate-secret", () => {
  it("shows a new secret, and keeps the previous one for the overlap", async () => {
    const { call, endpoint, secret, secrets, clock } = await endpointHarness();

    const { status, body } = await call("POST", `/v1/endpoints/${endpoint.id}/rotate-secret`, { overlapHours: 2 });

    expect(status).toBe(200);
    expect(body).toEqual({ ...endpoint, secret: expect.stringMatching(/^whsec_/) });
    expect(body.secret).not.toBe(secret);
    expect(await secrets()).toEqual([
      { secret: body.secret, keyId: "k", createdAt: clock.now() },
      { secret, keyId: "k", createdAt: clock.now(), until: clock.now() + 2 * 3_600_000 },
    ]);
  });

  it("ends the previous secret at once without an overlap, and after a day by default", async () => {
    const { call, endpoint, secrets, clock } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}/rotate-secret`;

    await call("POST", path, { overlapHours: 0 });
    expect(await secrets()).toHaveLength(1);
    await call("POST", path);
    expect((await secrets())[1]?.until).toBe(clock.now() + 24 * 3_600_000);
  });

  it("never extends the time of a previous secret", async () => {
    const { call, endpoint, secrets, clock } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}/rotate-secret`;

    await call("POST", path, { overlapHours: 1 });
    await call("POST", path, { overlapHours: 168 });

    expect((await secrets()).map(({ until }) => until)).toEqual([
      undefined,
      clock.now() + 168 * 3_600_000,
      clock.now() + 3_600_000,
    ]);
  });

  it("divides the overlap by the time scale", async () => {
    const { call, endpoint, secrets, clock } = await endpointHarness({ scale: 3600 });

    await call("POST", `/v1/endpoints/${endpoint.id}/rotate-secret`, { overlapHours: 1 });

    expect((await secrets())[1]?.until).toBe(clock.now() + 1_000);
  });

  it("answers 409 when too many secrets would be in use", async () => {
    const { call, endpoint } = await endpointHarness();
    const path = `/v1/endpoints/${endpoint.id}/rotate-secret`;
    const statuses: number[] = [];
    for (let time = 0; time < 6; time += 1) statuses.push((await call("POST", path, { overlapHours: 1 })).status);

    expect(statuses).toEqual([200, 200, 200, 200, 409, 409]);
    expect((await call("POST", path, { overlapHours: 0 })).status).toBe(200);
  });

  it.each([
    { overlapHours: -1 },
    { overlapHours: 169 },
    { overlapHours: "1" },
    { overlapHours: null },
  ])("refuses %j", async (body) => {
    const { call, endpoint, secrets } = await endpointHarness();

    const answer = await call("POST", `/v1/endpoints/${endpoint.id}/rotate-secret`, body);

    expect(answer).toMatchObject({ status: 400, body: { errors: [{ pointer: "/overlapHours" }] } });
    expect(await secrets()).toHaveLength(1);
  });
});
