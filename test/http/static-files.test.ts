import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fileAnswer, readStaticFiles, type StaticFile } from "../../shared/http/static-files.ts";

const directory = mkdtempSync(join(tmpdir(), "rx-gateway-static-"));
let file: StaticFile;

beforeAll(() => {
  mkdirSync(join(directory, "docs"));
  writeFileSync(join(directory, "docs", "a.js"), "let a = 1;");
  const found = readStaticFiles(directory).get("docs/a.js");
  if (found === undefined) throw new Error("The file was not found.");
  file = found;
});
afterAll(() => rmSync(directory, { recursive: true }));

describe("a static file", () => {
  test("is found by its path, with the content type of its kind", () => {
    expect([...readStaticFiles(directory).keys()]).toEqual(["docs/a.js"]);
    expect(fileAnswer(file, {}, { "X-More": "1" })).toEqual({
      status: 200,
      headers: {
        "X-More": "1",
        ETag: file.etag,
        Vary: "Accept-Encoding",
        "Content-Type": "text/javascript; charset=utf-8",
      },
      body: Buffer.from("let a = 1;"),
    });
  });

  test.each(["gzip", "deflate, gzip;q=0.5, br", "gzip; q=1"])("is compressed for who accepts %s", (accepted) => {
    const { headers, body } = fileAnswer(file, { "accept-encoding": [accepted] }, {});
    expect(headers["Content-Encoding"]).toBe("gzip");
    expect(gunzipSync(Buffer.from(body)).toString()).toBe("let a = 1;");
  });

  test.each(["", "identity", "br", "gzip;q=0", "x-gzip"])("is not compressed for who accepts %o", (accepted) => {
    expect(fileAnswer(file, { "accept-encoding": [accepted] }, {}).headers).not.toHaveProperty("Content-Encoding");
  });

  test("is not sent to who has it", () => {
    const { status, body } = fileAnswer(file, { "if-none-match": [`"other", ${file.etag}`] }, {});
    expect([status, body]).toEqual([304, ""]);
    expect(fileAnswer(file, { "if-none-match": ['"other"'] }, {}).status).toBe(200);
  });

  test.each([
    ["a.tgz", "application/gzip"],
    ["a.whl", "application/zip"],
  ])("that is compressed already, such as %s, is sent as it is, as %s", (name, type) => {
    const archives = mkdtempSync(join(tmpdir(), "rx-gateway-archives-"));
    writeFileSync(join(archives, name), "bytes");
    const archive = readStaticFiles(archives).get(name);
    rmSync(archives, { recursive: true });
    if (archive === undefined) throw new Error("The archive was not found.");
    const { headers, body } = fileAnswer(archive, { "accept-encoding": ["gzip"] }, {});
    expect(headers["Content-Type"]).toBe(type);
    expect(headers).not.toHaveProperty("Content-Encoding");
    expect(Buffer.from(body).toString()).toBe("bytes");
  });

  test("of a kind that is not known is refused when it is read, not when it is asked for", () => {
    const other = mkdtempSync(join(directory, "other-"));
    writeFileSync(join(other, "a.exe"), "");
    expect(() => readStaticFiles(other)).toThrow(/a\.exe/);
    rmSync(other, { recursive: true });
  });
});
