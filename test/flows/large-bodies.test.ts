import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { beforeEach, describe, expect, test } from "vitest";
import { measureCall } from "../support/stack/measure-call.ts";
import { attachmentOf, formType, sha256Of, uploadClients } from "../support/stack/upload-clients.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { withAssembly } from "../support/stack/with-assembly.ts";

/** The maximum of a request to the vendor's attachment operations, form parts included. */
const maxAttachmentBytes = 31_457_280;
const attachment = "/v1/syncvet/api/AddPatientAttachment";
const history = "/v1/syncvet/api/AddMedicalHistoryWithAttachment";

const { stack, clients } = await useTestStack(uploadClients, { maxInstances: 4 });
beforeEach(() => clients.reset());

describe("an attachment", { timeout: 60_000 }, () => {
  test.each([attachment, history])("of 31,457,280 bytes passes byte for byte: %s", async (path) => {
    const body = attachmentOf(maxAttachmentBytes);
    const upload = await clients.upload(body);

    const answer = await clients.send(path, upload);

    expect(answer.status).toBe(200);
    expect(answer.headers.get("gateway-outcome")).toBe("answered");
    const [entry, ...rest] = await clients.reached();
    expect(rest).toEqual([]);
    expect(entry).toMatchObject({ bodySha256: sha256Of(body), status: 200, done: true });
    expect(entry?.headers).toMatchObject({ "content-type": formType, "content-length": String(maxAttachmentBytes) });
    expect(await clients.exists(upload)).toBe(false);
  });

  test("of one byte more is refused when it is asked for, and nothing reaches the vendor", async () => {
    const refused = await clients.ask({ vendor: "syncvet", size: maxAttachmentBytes + 1, contentType: formType });
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ type: "urn:rx-gateway:problem:body-too-large" });
    expect(await clients.reached()).toEqual([]);
  });
});

describe("an answer of 9 MB", { timeout: 60_000 }, () => {
  const large = randomBytes(9_000_000);
  const questionnaires = "/v1/md-integrations/v1/partner/questionnaires";
  const answerWith = (vendor: string, path: string, headers: object, body: Buffer) =>
    clients.client.fault(vendor, {
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
    const answer = await clients.client.call(questionnaires);
    const { link, bytes } = await followed(answer);
    expect(answer.headers.get("x-own")).toBe("1");
    expect(link.headers.get("content-type")).toBe("application/pdf");
    expect(bytes.equals(large)).toBe(true);
  });

  test("keeps its encoding", async () => {
    const packed = gzipSync(large);
    const headers = { "content-type": "application/json", "content-encoding": "gzip" };
    await answerWith("md-integrations", "/v1/partner/questionnaires", headers, packed);
    const { link, bytes } = await followed(await clients.client.call(questionnaires));
    expect(link.headers.get("content-encoding")).toBe("gzip");
    expect(bytes.equals(large)).toBe(true);
  });

  test("to a write arrives whole, and can be had again from the job", async () => {
    await answerWith("syncvet", "/api/Write", { "content-type": "application/octet-stream" }, large);
    const key = { "idempotency-key": "large-answer" };
    const answer = await clients.client.call("/v1/syncvet/api/Write", { body: "{}", headers: key });
    const id = answer.headers.get("gateway-job") ?? "";
    const again = await clients.client.call("/v1/syncvet/api/Write", { body: "{}", headers: key });
    const stored = await clients.client.call(`/v1/jobs/${id}/response`);
    for (const one of [answer, again, stored]) {
      const { link, bytes } = await followed(one);
      expect(link.headers.get("content-type")).toBe("application/octet-stream");
      expect(bytes.equals(large)).toBe(true);
    }
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await (await clients.client.call(`/v1/jobs/${id}`)).json()).toMatchObject({
      status: "succeeded",
      responseStatus: 200,
    });
    expect(await clients.reached()).toHaveLength(1);
  });

  test("is read for what it says of itself: a failure between its data fails the job", async () => {
    const said = Buffer.from(`{"data": ["${"x".repeat(9_000_000)}"], "error": 7, "msg": "no"}`);
    await answerWith("si-compounding", "/V2/createRefillRequest", { "content-type": "application/json" }, said);
    const answer = await clients.client.call("/v1/si-compounding/V2/createRefillRequest", { body: '{"request": {}}' });
    const { bytes } = await followed(answer);
    expect(bytes.equals(said)).toBe(true);
    const id = answer.headers.get("gateway-job") ?? "";
    expect(await (await clients.client.call(`/v1/jobs/${id}`)).json()).toMatchObject({
      status: "failed",
      outcome: "answered",
      responseStatus: 200,
    });
  });

  test.each([
    ["a read", "md-integrations", questionnaires, {}, 502],
    ["a write", "syncvet", "/v1/syncvet/api/Write", { body: "{}", headers: { "idempotency-key": "broken-off" } }, 504],
  ] as const)("to %s that breaks off leaves no part of it behind", async (_, vendor, path, call, status) => {
    const head = "HTTP/1.1 200 OK\r\ncontent-type: application/octet-stream\r\ncontent-length: 12000000\r\n\r\n";
    const rawBase64 = Buffer.concat([Buffer.from(head), large]).toString("base64");
    const times = 5;
    await clients.client.fault(vendor, {
      match: { path: path.replace(`/v1/${vendor}`, "") },
      times,
      do: { rawBase64 },
    });

    expect((await clients.client.call(path, call)).status).toBe(status);

    const calls = stack.instances.awsCalls(`proxy-${vendor}`).map(({ operation }) => operation);
    expect(calls).toContain("DeleteMultipartUpload");
  });

  test("to a queued call reaches the caller that waits for it", async () => {
    await answerWith("syncvet", "/api/Write", {}, large);
    const headers = { prefer: "respond-async, wait=20" };
    const { bytes } = await followed(await clients.client.call("/v1/syncvet/api/Write", { body: "{}", headers }));
    expect(bytes.equals(large)).toBe(true);
  });

  test("is returned only under the link as it was signed", async () => {
    await answerWith("md-integrations", "/v1/partner/questionnaires", {}, large);
    const location = (await clients.client.call(questionnaires)).headers.get("location") ?? "";
    expect((await fetch(location.replace(/answers\/([^/]+)\/[^?]+/, "answers/$1/another"))).status).toBe(403);
    expect(Number(new URL(location).searchParams.get("X-Amz-Expires"))).toBe(300);
  });
});

describe("a function that a large body passes through", { timeout: 120_000 }, () => {
  const megabytes = (bytes: number): number => Math.round(bytes / 1_048_576);
  const call = (path: string, headers: Readonly<Record<string, string>>) =>
    withAssembly().then((assembly) => measureCall(assembly, stack.info, "syncvet", { method: "POST", path, headers }));

  test("has no more memory than for a small one, give or take what waits to be collected", async () => {
    const direct = await call("/v1/syncvet/api/Write", {});
    const body = attachmentOf(maxAttachmentBytes);
    const { uploadId } = await clients.upload(body);
    const up = await call(attachment, { "gateway-body": uploadId });
    const sent = (await clients.reached()).at(-1);
    const large = randomBytes(maxAttachmentBytes);
    await clients.fault({ status: 200, bodyBase64: large.toString("base64") });
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
      expect(peak - direct.peak).toBeLessThan(3 * maxAttachmentBytes);
      expect(peak).toBeLessThan(256 * 1_048_576);
    }
  });
});
