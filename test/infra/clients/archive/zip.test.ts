import { describe, expect, test } from "vitest";
import { zipOf } from "../../../../infra/clients/archive/zip.ts";
import { readZip } from "../../../support/archives/read-zip.ts";

const files = [
  ["folder/text.txt", "a text, a text, a text"],
  ["empty", ""],
  ["bytes", new Uint8Array([0, 255, 10, 13, 26])],
  ["folder/naïve 💊.txt", "é"],
  ["large", "x".repeat(1_000_000)],
] as const;

describe("a zip archive", () => {
  test("has each file with its name, in their order", () => {
    const read = readZip(zipOf(files)).map(({ path, content }) => [path, content]);
    expect(read).toEqual(files.map(([path, content]) => [path, Buffer.from(content)]));
  });

  test("has nothing of the machine or the time", () => {
    const firstDay = 0x0021;
    for (const { mode, modified } of readZip(zipOf(files))) {
      expect({ mode, modified }).toEqual({ mode: 0o100644, modified: firstDay * 0x10000 });
    }
    expect(Buffer.from(zipOf(files)).equals(zipOf(files))).toBe(true);
  });

  test("is smaller than what can be compressed", () => {
    expect(zipOf([["large", "x".repeat(1_000_000)]]).length).toBeLessThan(2_000);
  });

  test("can be empty", () => {
    expect(readZip(zipOf([]))).toEqual([]);
  });

  test("refuses more files than its format has room for", () => {
    const many = Array.from({ length: 65_536 }, (_, index) => [String(index), ""] as const);
    expect(() => zipOf(many)).toThrow("65536 files are too many for an archive.");
  });
});
