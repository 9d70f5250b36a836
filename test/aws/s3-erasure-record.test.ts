import { GetObjectCommand, ListObjectsV2Command, S3Client } from "@aws-sdk/client-s3";
import { afterAll, expect, it, vi } from "vitest";
import { s3ErasureRecord } from "../../shared/aws/s3-erasure-record.ts";
import type { ErasureEntry } from "../../shared/gateway/ports/erasure-record.ts";

const client = new S3Client({ region: "eu-central-1", credentials: { accessKeyId: "a", secretAccessKey: "b" } });
afterAll(() => client.destroy());

/** The entries that are read of these objects, and the failure after them. */
async function read(objects: Readonly<Record<string, string>>) {
  vi.spyOn(client, "send").mockImplementation(async (command: unknown) => {
    if (command instanceof ListObjectsV2Command) return { Contents: Object.keys(objects).map((Key) => ({ Key })) };
    if (!(command instanceof GetObjectCommand)) throw new Error("Only reads are expected.");
    return { Body: { transformToString: async () => objects[command.input.Key ?? ""] } };
  });
  const entries: ErasureEntry[] = [];
  try {
    for await (const entry of s3ErasureRecord(client, async () => "bucket").list()) entries.push(entry);
  } catch (error) {
    return { entries, failure: error instanceof Error ? error.message : "" };
  }
  return { entries, failure: undefined };
}

const step = { key: "sub_a", state: "removed", on: 1, at: 1, of: "sub_a" };
const good = { "erasures/sub_a/1.json": JSON.stringify({ v: 2, ...step }) };

it("The record of erasures passes over the marker of a folder", async () => {
  expect(await read({ "erasures/": "", ...good })).toEqual({ entries: [step], failure: undefined });
});

it.each([
  ["an empty object", ""],
  ["no JSON", "{"],
  ["another shape", '{"key":1}'],
])("The record of erasures with %s yields all others, and then names it", async (_what, content) => {
  const { entries, failure } = await read({ "erasures/b.json": content, ...good });
  expect(entries).toEqual([step]);
  expect(failure).toContain("erasures/b.json");
});
