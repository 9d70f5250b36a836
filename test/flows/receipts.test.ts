import { dirname } from "node:path";
import { DeleteObjectCommand, S3Client } from "@aws-sdk/client-s3";
import { afterAll, expect, it } from "vitest";
import { runOperator } from "../../infra/operator/run-operator.ts";
import { sendReceipts } from "../support/stack/send-receipts.ts";
import { useTestStack } from "../support/stack/use-test-stack.ts";
import { testTerminal } from "../support/test-terminal.ts";
import { until } from "../support/until.ts";

const { stack } = await useTestStack(() => ({}));
const { s3: endpoint, region, credentials, buckets } = stack.info.aws;
const s3 = new S3Client({ endpoint, region, credentials: { ...credentials }, forcePathStyle: true });
afterAll(() => s3.destroy());

async function operator(...args: readonly string[]) {
  const terminal = testTerminal({ environment: { RX_LOCAL_DIR: dirname(stack.info.logs) } });
  const code = await runOperator(["audit", ...args, "--local"], terminal);
  return { code, text: terminal.output() };
}

/** The exported receipts of one partner, when there are so many. */
const exported = (count: number): Promise<readonly object[]> =>
  until(async () => {
    const { text } = await operator("export", "--partner", "prt_receipts");
    const lines = text.split("\n").filter((line) => line.startsWith("{"));
    return lines.length === count && lines.map((line): object => JSON.parse(line));
  });

it("Receipts are written from the queue to the chain once, verified, exported, and missed when they are removed", async () => {
  const sent = await sendReceipts(stack.info, 3);
  const [first] = await exported(3);
  expect(first).toMatchObject({ id: sent[0]?.id, kind: "payload-read", event: "evt_0", bytes: 8, requestMac: null });
  expect(JSON.stringify(first)).not.toContain(String(sent[0]?.answerSha256));
  await stack.invoke("write-receipts", {});

  await sendReceipts(stack.info, 4);
  expect(await exported(4)).toHaveLength(4);
  const { code, text } = await operator("verify");
  expect([code, text]).toEqual([0, expect.stringContaining("2 objects with 7 receipts")]);

  const ofWhole = JSON.parse((await operator("verify", "--json")).text);
  expect(ofWhole).toMatchObject({ objects: 2, receipts: 7, findings: [] });

  const Bucket = buckets.find((name) => name.includes("-receipts-"));
  const day = new Date().toISOString().slice(0, 10).replaceAll("-", "/");
  await s3.send(new DeleteObjectCommand({ Bucket, Key: `receipts/${day}/000000000001.ndjson.gz` }));
  const verified = await operator("verify", "--json");
  expect(verified.code).toBe(6);
  expect(JSON.parse(verified.text).findings).toContainEqual(
    expect.objectContaining({ finding: "missing-sequence", seq: 1 }),
  );
}, 60_000);
