import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { webhookClients } from "../support/stack/webhook-clients.ts";
import { until } from "../support/until.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface ProblemBody {
  readonly type: string;
  readonly errors?: readonly { readonly pointer: string }[];
}

/** Headers that differ between answers. */
const fleeting = new Set(["date", "gateway-request-id", "x-amzn-requestid", "x-amz-apigw-id", "x-amzn-trace-id"]);

const { stack, clients } = await useTestStack(webhookClients, { timeScale: 100 });

describe("the gateway's own routes", () => {
  /** Sends one request whose headers and path are not normalized. */
  const send = (
    method: string,
    path: string,
    headers: readonly (readonly [string, string])[] = [["Authorization", `Bearer ${stack.info.partner.key}`]],
    body?: string | Uint8Array,
  ): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(stack.info.gateway);
      const length: [string, string][] =
        body === undefined ? [] : [["Content-Length", String(Buffer.byteLength(body))]];
      const raw = [["Host", `${hostname}:${port}`] as const, ...headers, ...length].flat();
      const sent = request({ hostname, port, method, path, headers: raw }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString("utf8"),
          }),
        );
      });
      sent.on("error", reject);
      sent.end(body);
    });

  const pointersOf = ({ body }: Answer) => (JSON.parse(body) as ProblemBody).errors?.map(({ pointer }) => pointer);
  const steadyHeaders = ({ headers }: Answer) =>
    Object.entries(headers).filter(([name]) => !fleeting.has(name) && name !== "connection" && name !== "keep-alive");

  test("answer HEAD with the status and headers of GET, and no body", async () => {
    const endpoint = await clients.endpoint("head");
    const open = ["/", "/health", "/openapi.json", "/docs", "/docs/nothing.js", "/portal", "/portal/nothing.js"];
    const own = [
      "/v1/vendors",
      "/v1/jobs",
      "/v1/endpoints?limit=1",
      `/v1/endpoints/${endpoint.id}`,
      "/v1/event-types",
      "/v1/me",
    ];
    const refused = ["/v1/endpoints?limit=0", "/v1/jobs/job_none", "/v1/nothing"];
    for (const path of [...open, ...own, ...refused]) {
      const [get, head] = [await send("GET", path), await send("HEAD", path)];
      expect([path, head.status, head.body]).toEqual([path, get.status, ""]);
      expect([path, steadyHeaders(head)]).toEqual([path, steadyHeaders(get)]);
    }
  });

  test("pass HEAD on to a vendor as HEAD", async () => {
    const journal = `${stack.info.simulators}/_control/mwi-formulary/requests`;
    await fetch(journal, { method: "DELETE" });
    const { status, body } = await send("HEAD", "/v1/mwi-formulary/formulary/v3/types");
    expect({ status, body }).toEqual({ status: 200, body: "" });
    const entries = (await (await fetch(journal)).json()) as { method: string; path: string }[];
    expect(entries.filter(({ path }) => path.endsWith("/types")).map(({ method }) => method)).toEqual(["HEAD"]);
  });

  test.each(["", "/local"])("link to what was made from the URL that was called, under '%s'", async (root) => {
    const authorization = ["Authorization", `Bearer ${stack.info.partner.key}`] as const;
    const queued = await send(
      "POST",
      `${root}/v1/syncvet/api/AddPatientAttachment`,
      [authorization, ["Content-Type", "application/json"], ["Prefer", "respond-async"]],
      "{}",
    );
    expect([queued.status, queued.headers["location"]]).toEqual([
      202,
      `${root}/v1/jobs/${String(queued.headers["gateway-job"])}`,
    ]);
    expect((await send("GET", String(queued.headers["location"]))).status).toBe(200);
    const location = `${stack.info.simulators}/syncvet/api/next?page=2`;
    await fetch(`${stack.info.simulators}/_control/syncvet/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ match: { path: "/api/first" }, times: 1, do: { status: 302, headers: { location } } }]),
    });
    const moved = await send("GET", `${root}/v1/syncvet/api/first`);
    expect([moved.status, moved.headers["location"]]).toEqual([302, `${root}/v1/syncvet/api/next?page=2`]);
  });

  test("take a key behind more than one blank, whatever the scheme's letters are", async () => {
    const { key } = stack.info.partner;
    for (const value of [`Bearer  ${key}`, `bearer    ${key}`, `BEARER ${key}`, `Bearer\t${key}`, `Bearer ${key}  `]) {
      expect([value, (await send("GET", "/v1/vendors", [["authorization", value]])).status]).toEqual([value, 200]);
    }
  });

  test("answer 401 to two keys, the same ones too, and go on taking one", async () => {
    const good = `Bearer ${stack.info.partner.key}`;
    const other = `Bearer ${stack.info.limitedPartner.key}`;
    const pairs = [
      [good, good],
      [good, other],
      [good, "Bearer x"],
      ["Bearer x", good],
      [good, `Basic ${Buffer.from("a:b").toString("base64")}`],
    ];
    for (const path of ["/v1/vendors", "/v1/inside-rx/v1/popular-medications"]) {
      for (const [first = "", second = ""] of pairs) {
        const answer = await send("GET", path, [
          ["Authorization", first],
          ["authorization", second],
        ]);
        expect([path, first === second, answer.status]).toEqual([path, first === second, 401]);
        expect(JSON.parse(answer.body)).toMatchObject({ type: "urn:rx-gateway:problem:unauthorized", status: 401 });
      }
      expect((await send("GET", "/v1/vendors")).status).toBe(200);
    }
    expect((await send("GET", "/v1/vendors", [["Authorization", `${good}, ${good}`]])).status).toBe(401);
  });

  test("refuse a query that they do not know, and the public pages do not mind one", async () => {
    const refused: readonly (readonly [string, readonly string[]])[] = [
      ["/v1/jobs?stauts=failed", ["query/stauts"]],
      ["/v1/jobs?limit=1&limit=2", ["query/limit"]],
      ["/v1/jobs?status=failed&status=uncertain", ["query/status"]],
      ["/v1/jobs?limit=&vendor=", ["query/limit", "query/vendor"]],
      ["/v1/events?cursor=x&limit=0&a/b=1", ["query/cursor", "query/limit", "query/a/b"]],
      ["/v1/vendors?x", ["query/x"]],
      ["/v1/cases/none?since=2026-02-30T00:00:00Z", ["query/since"]],
    ];
    for (const [path, pointers] of refused) {
      const answer = await send("GET", path);
      expect([path, answer.status, pointersOf(answer)]).toEqual([path, 400, pointers]);
    }
    for (const path of ["/health?x=1&x=2", "/openapi.json?limit=0", "/docs?utm_source=a"]) {
      expect([path, (await send("GET", path)).status]).toEqual([path, 200]);
    }
  });

  test("refuse members that they do not know, and point at what is wrong", async () => {
    const endpoint = await clients.endpoint("bodies");
    const path = `/v1/endpoints/${endpoint.id}`;
    const refused: readonly (readonly [string, string, unknown, readonly string[]])[] = [
      ["PATCH", path, { eventTypes: [] }, ["/eventTypes"]],
      ["PATCH", path, { connections: [] }, ["/connections"]],
      ["PATCH", path, { eventTypes: ["*", "nobody.*"], "a/b": 1 }, ["/a~1b", "/eventTypes/1"]],
      ["POST", `${path}/rotate-secret`, { overlapHours: 1, now: true }, ["/now"]],
      ["POST", `${path}/test`, { type: "job.failed" }, ["/type"]],
      ["POST", `${path}/recover`, { since: "2026-02-30T00:00:00Z" }, ["/since"]],
      ["POST", `${path}/recover`, { since: new Date().toISOString().replace("Z", "") }, ["/since"]],
      ["POST", "/v1/uploads", { vendor: "syncvet", size: 1, contentType: "text/plain", sha256: null }, ["/sha256"]],
      ["POST", "/v1/uploads", { vendor: "syncvet", size: 1, contentType: "text/plain", name: "x" }, ["/name"]],
    ];
    for (const [method, target, body, pointers] of refused) {
      const answer = await send(method, target, undefined, JSON.stringify(body));
      expect([target, body, answer.status, pointersOf(answer)]).toEqual([target, body, 400, pointers]);
    }
    expect((await send("POST", `${path}/test`, undefined, "{}")).status).toBe(202);
    expect((await send("POST", `${path}/rotate-secret`)).status).toBe(200);
  });

  test("list records in either order and by filters, page by page, with a cursor that is bound to both", async () => {
    const endpoint = await clients.endpoint("listed");
    for (const case_id of ["list-1", "list-2", "list-3"]) {
      const payload = { event_type: "case_created", case_id, timestamp: Math.floor(Date.now() / 1000) };
      expect(await clients.send({ payload })).toEqual([200]);
    }
    await clients.call("POST", `/v1/endpoints/${endpoint.id}/test`, {});
    const job = await fetch(`${stack.info.gateway}/v1/syncvet/api/AddPatientAttachment`, {
      method: "POST",
      headers: { authorization: `Bearer ${stack.info.partner.key}`, "content-type": "application/json" },
      body: "{}",
    });
    await job.arrayBuffer();
    await clients.quiet();

    for (const path of [
      "/v1/events?type=md-integrations.case_created&vendor=md-integrations&connection=default",
      "/v1/cases?status=created",
      "/v1/jobs?vendor=syncvet&connection=default",
      `/v1/endpoints/${endpoint.id}/deliveries?since=2026-01-01T00:00:00Z`,
      "/v1/endpoints?since=2026-01-01T00:00:00Z",
      "/v1/deliveries?type=md-integrations.*&status=delivered",
      `/v1/deliveries?endpointId=${endpoint.id}`,
    ]) {
      const walk = async (order: string) => {
        const found: unknown[] = [];
        let more = "";
        do {
          const { status, body } = await send("GET", `${path}&order=${order}&limit=2${more}`);
          const page = JSON.parse(body) as { readonly data: readonly unknown[]; readonly cursor: string | null };
          expect([path, status, page.data.length <= 2]).toEqual([path, 200, true]);
          if (page.cursor !== null && order === "desc") {
            const other = await send("GET", `${path}&order=asc&cursor=${page.cursor}`);
            expect([other.status, pointersOf(other)]).toEqual([400, ["query/cursor"]]);
          }
          found.push(...page.data);
          more = page.cursor === null ? "" : `&cursor=${page.cursor}`;
        } while (more !== "");
        return found;
      };
      const oldestFirst = await walk("asc");
      expect([path, await walk("desc")]).toEqual([path, oldestFirst.toReversed()]);
      expect([path, oldestFirst.length > 0]).toEqual([path, true]);
    }
    expect((await send("GET", "/v1/jobs?until=2026-01-01T00:00:00Z")).body).toBe('{"data":[],"cursor":null}');
  });

  test("find the events and deliveries of a subject, which no URL names", async () => {
    const endpoint = await clients.endpoint("searched");
    const sent = [
      { event_type: "case_created", case_id: "search-1", patient_id: "search-patient" },
      { event_type: "case_waiting", case_id: "search-1" },
      { event_type: "case_created", case_id: "search-2", patient_id: "search-patient" },
    ];
    for (const [index, payload] of sent.entries()) {
      const timestamp = Math.floor(Date.now() / 1000) - 10 + index;
      expect(await clients.send({ payload: { ...payload, timestamp } })).toEqual([200]);
    }
    await clients.quiet();
    const search = async (path: string, body: unknown) => {
      const answer = await clients.call<{ data: Record<string, unknown>[]; cursor: string | null }>("POST", path, body);
      return { status: answer.status, cursor: answer.body.cursor, data: answer.body.data };
    };
    const casesOf = async (subject: unknown, more = {}) =>
      (await search("/v1/events/search", { subject, ...more })).data.map(
        ({ type, subject: of }) => `${type} ${(of as Record<string, string>)["case_id"]}`,
      );
    const [first, second, third] = [
      "md-integrations.case_created search-1",
      "md-integrations.case_waiting search-1",
      "md-integrations.case_created search-2",
    ];
    expect((await casesOf({ case_id: "search-1" })).toSorted()).toEqual([first, second]);
    expect((await casesOf({ patient_id: "search-patient" }, { order: "desc" })).toSorted()).toEqual([first, third]);
    expect(await casesOf({ case_id: "search-1" }, { type: "md-integrations.case_waiting" })).toEqual([second]);
    expect(await casesOf({ case_id: "search-none" })).toEqual([]);

    const body = { subject: { case_id: "search-1" }, endpointId: endpoint.id, status: "delivered", limit: 1 };
    const page = await search("/v1/deliveries/search", body);
    expect([page.status, page.data.length]).toEqual([200, 1]);
    const rest = await search("/v1/deliveries/search", { ...body, cursor: page.cursor });
    expect([rest.data.length, rest.cursor, rest.data[0]?.["id"] === page.data[0]?.["id"]]).toEqual([1, null, false]);
    const other = { ...body, subject: { case_id: "search-2" }, cursor: page.cursor };
    const refused = await send("POST", "/v1/deliveries/search", undefined, JSON.stringify(other));
    expect([refused.status, pointersOf(refused)]).toEqual([400, ["/cursor"]]);
  });

  test("find a case by any id that a webhook can bring", async () => {
    const ids = ["case/1 of 2", "50%", "%2F", "Fälle#7?x=1", "a;b+c=d", "病例 😀", "x".repeat(200)];
    for (const case_id of ids) {
      await clients.send({
        payload: { event_type: "case_created", case_id, timestamp: Math.floor(Date.now() / 1000) },
      });
    }
    await clients.quiet();
    for (const id of ids) {
      const { status, body } = await send("GET", `/v1/cases/${encodeURIComponent(id)}`);
      expect([id, status]).toEqual([id, 200]);
      expect(JSON.parse(body)).toMatchObject({ caseId: id, status: "created" });
    }
  });

  test("count what has not ended as the lists have it, by status", async () => {
    await fetch(`${stack.info.simulators}/_control/syncvet/faults`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify([{ match: { path: "/api/AddPatientAttachment" }, times: 1, do: { reset: "after" } }]),
    });
    expect((await send("POST", "/v1/syncvet/api/AddPatientAttachment", undefined, "{}")).status).toBe(504);
    await clients.script("counted", [{ times: 1_000, status: 500 }]);
    const endpoint = await clients.endpoint("counted");
    const payload = { event_type: "case_created", case_id: "counted", timestamp: Math.floor(Date.now() / 1000) };
    expect(await clients.send({ payload })).toEqual([200]);

    type Counts = Readonly<Record<string, Readonly<Record<string, { count: number; more: boolean }>>>>;
    const counted = async (kind: string, status: string) =>
      (await clients.call<Counts>("GET", "/v1/counts")).body[kind]?.[status];
    const listed = async (kind: string, status: string) => {
      const path = `/v1/${kind}?status=${status}&limit=200`;
      return (await clients.call<{ data: readonly unknown[] }>("GET", path)).body.data.length;
    };
    const isCounted = async (kind: string, status: string) => {
      const [count, list] = [await counted(kind, status), await listed(kind, status)];
      return list > 0 && count?.count === list && !count.more;
    };
    await until(() => isCounted("jobs", "uncertain"));
    // It becomes held where its endpoint is paused in between.
    await until(async () => (await isCounted("deliveries", "pending")) || (await isCounted("deliveries", "held")));
    expect((await counted("endpoints", "active"))?.count).toBeGreaterThan(0);

    await clients.script("counted", []);
    await clients.call("DELETE", `/v1/endpoints/${endpoint.id}`);
    const isEmpty = async (status: string) => (await counted("deliveries", status))?.count === 0;
    await until(async () => (await isEmpty("pending")) && (await isEmpty("held")));
  });
});
