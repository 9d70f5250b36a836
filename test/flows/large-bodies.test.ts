import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LocalStack } from "../../infra/local/start-stack.ts";
import { measureCall } from "./measure-call.ts";
import { startTestStack } from "./start-test-stack.ts";
import { until } from "./until.ts";
import { attachmentOf, formType, sha256Of, type UploadBody, uploadParties } from "./upload-parties.ts";

/** Of a request to the vendor's attachment operations, form parts included. */
const largestAttachment = 31_457_280;
const attachment = "/v1/syncvet/api/AddPatientAttachment";
const history = "/v1/syncvet/api/AddMedicalHistoryWithAttachment";
const small = attachmentOf(1_000);

let stack: LocalStack;
let parties: Awaited<ReturnType<typeof uploadParties>>;

beforeAll(async () => {
  stack = await startTestStack({ maxInstances: 4 });
  parties = await uploadParties(stack);
});
afterAll(async () => {
  parties.stop();
  await stack.stop();
});
beforeEach(async () => {
  for (const vendor of ["syncvet", "md-integrations"]) {
    await parties.client.clearFaults(vendor);
    await parties.client.clearJournal(vendor);
  }
});

/** The calls that reached the vendor, without those for tokens. */
const reached = async (vendor = "syncvet") =>
  (await parties.client.journal(vendor)).filter(({ path }) => !path.includes("/token"));

const fault = (action: object, times = 1) =>
  parties.client.fault("syncvet", { match: { path: "/api/*" }, times, do: action });

async function problem(response: Response): Promise<{ readonly type: string; readonly errors?: readonly object[] }> {
  expect(response.headers.get("content-type")).toBe("application/problem+json");
  return (await response.json()) as { type: string; errors?: object[] };
}

const named = (name: string) => ({ type: `urn:rx-gateway:problem:${name}` });

describe("an upload", { timeout: 60_000 }, () => {
  test.each([attachment, history])("of 31,457,280 bytes passes byte for byte: %s", async (path) => {
    const body = attachmentOf(largestAttachment);
    const upload = await parties.upload(body);

    const answer = await parties.send(path, upload);

    expect(answer.status).toBe(200);
    expect(answer.headers.get("gateway-outcome")).toBe("answered");
    const [entry, ...rest] = await reached();
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ bodySha256: sha256Of(body), status: 200, done: true });
    expect(entry?.headers).toMatchObject({ "content-type": formType, "content-length": String(largestAttachment) });
    expect(await parties.stands(upload)).toBe(false);
  });

  test("of one byte more is refused when it is asked for, and nothing reaches the vendor", async () => {
    const refused = await parties.ask({ vendor: "syncvet", size: largestAttachment + 1, contentType: formType });
    expect(refused.status).toBe(413);
    expect(await problem(refused)).toMatchObject(named("body-too-large"));
    expect(await reached()).toEqual([]);
  });

  test("goes from the queue, too, and is removed when its job has ended", async () => {
    const upload = await parties.upload(small);
    const accepted = await parties.send(attachment, upload, { prefer: "respond-async" });
    expect(accepted.status).toBe(202);
    const { id } = (await accepted.json()) as { id: string };
    await until(
      async () => ((await (await parties.client.call(`/v1/jobs/${id}`)).json()) as Status).status === "succeeded",
    );
    expect(await reached()).toMatchObject([{ bodySha256: sha256Of(small) }]);
    await until(async () => !(await parties.stands(upload)));
  });

  test("is for one call", async () => {
    const upload = await parties.upload(small);
    const answers = await Promise.all([parties.send(attachment, upload), parties.send(attachment, upload)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const again = await parties.send(attachment, upload);
    expect(again.status).toBe(409);
    expect(await problem(again)).toMatchObject(named("upload-used"));
    expect(await reached()).toHaveLength(1);
  });

  test("is the partner's own", async () => {
    const upload = await parties.upload(small);
    const headers = { "gateway-body": upload.uploadId };
    const answer = await parties.client.call(attachment, {
      method: "POST",
      headers,
      key: stack.info.limitedPartner.key,
    });
    expect(answer.status).toBe(404);
    expect((await parties.send(attachment, { ...upload, uploadId: "upl_unknown" })).status).toBe(404);
    expect(await reached()).toEqual([]);
  });

  test("has its time", async () => {
    const upload = await parties.upload(small);
    await parties.makePast(upload.uploadId, "upload", "until");
    const answer = await parties.send(attachment, upload);
    expect(answer.status).toBe(410);
    expect(await problem(answer)).toMatchObject(named("upload-expired"));
  });

  test("that no call took is removed when its time is over", async () => {
    const upload = await parties.upload(small);
    await parties.makePast(upload.uploadId, "upload", "until");
    await parties.makePast(upload.uploadId, "upload", "dueAt");
    await stack.invoke("sweep", {});
    expect(await parties.stands(upload)).toBe(false);
  });

  test("is for the vendor that it was made for", async () => {
    const upload = await parties.upload(small, "md-integrations");
    expect((await parties.send(attachment, upload)).status).toBe(400);
  });

  test.each([
    ["si-compounding", "/v1/si-compounding/V2/createRefillRequest"],
    ["inside-rx", "/v1/inside-rx/pricing/v1/npi/people"],
  ])("cannot go where the gateway writes into bodies: %s", async (vendor, path) => {
    const upload = await parties.upload(Buffer.from("{}"), vendor, "application/json");
    expect((await parties.send(path, upload)).status).toBe(400);
  });

  test("stands in for a body, and not beside one", async () => {
    const { uploadId } = await parties.upload(small);
    const answer = await parties.client.call(attachment, { body: "{}", headers: { "gateway-body": uploadId } });
    expect(answer.status).toBe(400);
  });

  test("with nothing put there yet is told so", async () => {
    const asked = await parties.ask({ vendor: "syncvet", size: 10, contentType: formType });
    const answer = await parties.send(attachment, (await asked.json()) as UploadBody);
    expect(answer.status).toBe(409);
    expect(await problem(answer)).toMatchObject(named("upload-empty"));
    expect(await reached()).toEqual([]);
  });

  test("must not change the method behind our back", async () => {
    const override = Buffer.from('--x\r\nContent-Disposition: form-data; name="_method"\r\n\r\nDELETE\r\n--x--\r\n');
    const upload = await parties.upload(override, "syncvet", "multipart/form-data; boundary=x");
    expect((await parties.send(attachment, upload)).status).toBe(400);
    expect(await reached()).toEqual([]);
  });

  test("is sent again whole when the vendor refused the token", async () => {
    const body = attachmentOf(6_000_000);
    await fault({ revokeTokens: true });
    const answer = await parties.send(attachment, await parties.upload(body));
    expect(answer.status).toBe(200);
    expect((await reached()).map(({ status, bodySha256 }) => [status, bodySha256])).toEqual([
      [401, sha256Of(body)],
      [200, sha256Of(body)],
    ]);
  });

  test("is given back when the vendor did nothing with it", async () => {
    const upload = await parties.upload(small);
    await fault({ status: 429 }, 4);
    expect((await parties.send(attachment, upload)).status).toBe(503);
    expect((await parties.send(attachment, upload)).status).toBe(200);
  });

  test("is kept for an uncertain job, which may be sent again when somebody has found out", async () => {
    const upload = await parties.upload(small);
    await fault({ reset: "before" });
    const answer = await parties.send(attachment, upload);
    const id = answer.headers.get("gateway-job") ?? "";
    expect(answer.status).toBe(504);
    expect(await parties.stands(upload)).toBe(true);

    await parties.makePast(id, "job", "ownerUntil");
    await parties.client.call(`/v1/jobs/${id}/resolve`, { body: '{"action": "retry"}' });
    await until(
      async () => ((await (await parties.client.call(`/v1/jobs/${id}`)).json()) as Status).status === "succeeded",
    );

    expect((await reached()).map(({ done, bodySha256 }) => [done, bodySha256])).toEqual([
      [false, sha256Of(small)],
      [true, sha256Of(small)],
    ]);
    await until(async () => !(await parties.stands(upload)));
  });

  test("makes the same request again where its content is the same", async () => {
    const key = { "idempotency-key": "one-attachment" };
    const [upload, same, other] = [
      await parties.upload(small),
      await parties.upload(small),
      await parties.upload(attachmentOf(999)),
    ];
    const first = await parties.send(attachment, upload, key);
    const again = await parties.send(attachment, upload, key);
    const renewed = await parties.send(attachment, same, key);
    const changed = await parties.send(attachment, other, key);
    expect([first, again, renewed, changed].map(({ status }) => status)).toEqual([200, 200, 200, 422]);
    expect([again, renewed].map(({ headers }) => headers.get("idempotency-replayed"))).toEqual(["true", "true"]);
    expect(await reached()).toHaveLength(1);
    // Nothing was done with it.
    expect((await parties.send(attachment, other)).status).toBe(200);
  });
});

interface Status {
  readonly status: string;
}

describe("a place for an upload", () => {
  test("is a link on this machine, with what must be sent along", async () => {
    const before = Date.now();
    const asked = await parties.ask({ vendor: "syncvet", size: 10, contentType: "text/plain" });
    const upload = (await asked.json()) as UploadBody;
    expect(asked.status).toBe(201);
    expect(upload.uploadId).toMatch(/^upl_[0-9a-f]{40}$/);
    expect(new URL(upload.url).hostname).toBe("127.0.0.1");
    expect(new URL(upload.url).pathname.endsWith(`/uploads/${upload.uploadId}`)).toBe(true);
    expect(upload.headers).toEqual({ "Content-Type": "text/plain", "If-None-Match": "*" });
    expect(Date.parse(upload.expiresAt)).toBeGreaterThan(before);
  });

  test("takes the size, the type and the headers that were signed, and one body", async () => {
    const asked = await parties.ask({ vendor: "syncvet", size: 10, contentType: "text/plain" });
    const upload = (await asked.json()) as UploadBody;
    expect((await parties.put(upload, randomBytes(11))).status).toBe(403);
    expect((await parties.put(upload, randomBytes(10), { "Content-Type": "text/html" })).status).toBe(403);
    expect((await parties.put(upload, randomBytes(10), { "If-None-Match": '"x"' })).status).toBe(403);
    expect((await parties.put(upload, randomBytes(10))).status).toBe(200);
    expect((await parties.put(upload, randomBytes(10))).status).toBe(412);
  });

  test("takes no other content where its digest was given", async () => {
    const body = randomBytes(10);
    const fields = { vendor: "syncvet", size: 10, contentType: "text/plain", sha256: sha256Of(body) };
    const upload = (await (await parties.ask(fields)).json()) as UploadBody;
    expect((await parties.put(upload, randomBytes(10))).status).toBe(400);
    expect((await parties.put(upload, body)).status).toBe(200);
    expect((await parties.send(attachment, upload)).status).toBe(200);
  });

  test("is refused with every field that is wrong", async () => {
    const refused = await parties.ask({ vendor: "nobody", size: 0, contentType: "no type", sha256: "x" });
    expect(refused.status).toBe(400);
    const { errors } = await problem(refused);
    expect(errors?.map((error) => "pointer" in error && error.pointer)).toEqual([
      "/vendor",
      "/size",
      "/contentType",
      "/sha256",
    ]);
  });

  test.each(["limitedPartner", "otherPartner"] as const)("is not for a partner without grants: %s", async (partner) => {
    const fields = { vendor: "syncvet", size: 10, contentType: "text/plain" };
    expect((await parties.ask(fields, { key: stack.info[partner].key })).status).toBe(403);
  });
});

describe("an answer of 9 MB", { timeout: 60_000 }, () => {
  const large = randomBytes(9_000_000);
  const questionnaires = "/v1/md-integrations/v1/partner/questionnaires";
  const answerWith = (vendor: string, path: string, headers: object, body: Buffer) =>
    parties.client.fault(vendor, {
      match: { path },
      times: 1,
      do: { status: 200, headers, bodyBase64: body.toString("base64") },
    });

  async function followed(response: Response): Promise<{ readonly link: Response; readonly bytes: Buffer }> {
    expect(response.status).toBe(303);
    expect(response.headers.get("gateway-outcome")).toBe("answered");
    expect(response.headers.get("gateway-vendor-status")).toBe("200");
    const link = await fetch(response.headers.get("location") ?? "");
    return { link, bytes: Buffer.from(await link.arrayBuffer()) };
  }

  test("to a read arrives whole, by a link", async () => {
    await answerWith(
      "md-integrations",
      "/v1/partner/questionnaires",
      { "content-type": "application/pdf", "x-own": "1" },
      large,
    );
    const answer = await parties.client.call(questionnaires);
    const { link, bytes } = await followed(answer);
    expect(answer.headers.get("x-own")).toBe("1");
    expect(link.headers.get("content-type")).toBe("application/pdf");
    expect(bytes.equals(large)).toBe(true);
  });

  test("keeps its encoding", async () => {
    const packed = gzipSync(large);
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    await answerWith("md-integrations", "/v1/partner/questionnaires", headers, packed);
    const { link, bytes } = await followed(await parties.client.call(questionnaires));
    expect(link.headers.get("content-encoding")).toBe("gzip");
    expect(bytes.equals(large)).toBe(true);
  });

  test("to a write arrives whole, and can be had again from the job", async () => {
    await answerWith("syncvet", "/api/Write", { "content-type": "application/octet-stream" }, large);
    const key = { "idempotency-key": "large-answer" };
    const answer = await parties.client.call("/v1/syncvet/api/Write", { body: "{}", headers: key });
    const id = answer.headers.get("gateway-job") ?? "";
    const again = await parties.client.call("/v1/syncvet/api/Write", { body: "{}", headers: key });
    const stored = await parties.client.call(`/v1/jobs/${id}/response`);
    for (const one of [answer, again, stored]) {
      const { link, bytes } = await followed(one);
      expect(link.headers.get("content-type")).toBe("application/octet-stream");
      expect(bytes.equals(large)).toBe(true);
    }
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await (await parties.client.call(`/v1/jobs/${id}`)).json()).toMatchObject({
      status: "succeeded",
      responseStatus: 200,
    });
    expect(await reached()).toHaveLength(1);
  });

  test("to a queued call is handed on to whoever waits for it", async () => {
    await answerWith("syncvet", "/api/Write", {}, large);
    const headers = { prefer: "respond-async, wait=20" };
    const { bytes } = await followed(await parties.client.call("/v1/syncvet/api/Write", { body: "{}", headers }));
    expect(bytes.equals(large)).toBe(true);
  });

  test("is for whoever has the link as it was signed", async () => {
    await answerWith("md-integrations", "/v1/partner/questionnaires", {}, large);
    const location = (await parties.client.call(questionnaires)).headers.get("location") ?? "";
    expect((await fetch(location.replace("answers/", "uploads/"))).status).toBe(403);
    expect(Number(new URL(location).searchParams.get("X-Amz-Expires"))).toBe(300);
  });
});

describe("a function that a large body passes through", { timeout: 120_000 }, () => {
  const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);
  const call = (path: string, headers: Readonly<Record<string, string>>) =>
    measureCall(stack.info, "syncvet", { method: "POST", path, headers });

  test("has no more memory than for a small one, give or take what waits to be collected", async () => {
    const direct = await call("/v1/syncvet/api/Write", {});
    const body = attachmentOf(largestAttachment);
    const { uploadId } = await parties.upload(body);
    const up = await call(attachment, { "gateway-body": uploadId });
    const sent = (await reached()).at(-1);
    const large = randomBytes(largestAttachment);
    await fault({ status: 200, bodyBase64: large.toString("base64") });
    const down = await call("/v1/syncvet/api/Write", {});
    const [link = ""] = down.result.multiValueHeaders["Location"] ?? [];
    const got = Buffer.from(await (await fetch(link)).arrayBuffer());

    expect(sent).toMatchObject({ bodySha256: sha256Of(body), status: 200 });
    expect([up, down].map(({ result }) => result.statusCode)).toEqual([200, 303]);
    expect(got.equals(large)).toBe(true);
    console.log(
      `peak memory of the function's process: ${megabytes(direct.peak)} MiB for a small call, ` +
        `${megabytes(up.peak)} MiB with 30 MiB going up, ${megabytes(down.peak)} MiB with 30 MiB coming down`,
    );
    for (const { peak } of [up, down]) {
      expect(peak - direct.peak).toBeLessThan(3 * largestAttachment);
      expect(peak).toBeLessThan(256 * 1_048_576);
    }
  });
});
