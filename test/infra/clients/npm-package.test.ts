import { gunzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { tarOf } from "../../../infra/clients/archive/tar.ts";
import { buildNpmPackage } from "../../../infra/clients/typescript/package/build-npm-package.ts";
import { publicDocument } from "../../../infra/public-pages/public-document.ts";

/** The files of a tar archive, read by the fields of its headers alone. */
function filesOf(archive: Uint8Array): ReadonlyMap<string, string> {
  const bytes = Buffer.from(archive);
  const files = new Map<string, string>();
  for (let at = 0; bytes[at] !== 0; ) {
    const text = (begin: number, length: number): string =>
      bytes.toString("latin1", at + begin, at + begin + length).replace(/\0.*$/s, "");
    const size = Number.parseInt(text(124, 12), 8);
    const header = Buffer.from(bytes.subarray(at, at + 512)).fill(" ", 148, 156);
    expect(Number.parseInt(text(148, 8), 8)).toBe(header.reduce((sum, byte) => sum + byte, 0));
    files.set(text(0, 100), bytes.toString("utf8", at + 512, at + 512 + size));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

const document = publicDocument(["inside-rx", "si-compounding"]);
let packed: Uint8Array;
let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  packed = await buildNpmPackage(document);
  files = filesOf(gunzipSync(packed));
});

describe("the npm package", () => {
  test("has the same bytes each time, with nothing of this machine in its header", async () => {
    expect(Buffer.from(await buildNpmPackage(document)).equals(packed)).toBe(true);
    expect([...packed.subarray(0, 10)]).toEqual([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
  });

  test("has its manifest, and every file that the manifest names", () => {
    const manifest = JSON.parse(files.get("package/package.json") ?? "") as {
      readonly exports: { readonly ".": Readonly<Record<string, string>> };
      readonly dependencies: Readonly<Record<string, string>>;
    };
    expect(manifest).toMatchObject({ name: "rx-gateway", license: "Apache-2.0", type: "module" });
    for (const path of Object.values(manifest.exports["."]))
      expect([...files.keys()]).toContain(`package/${path.slice(2)}`);
    expect(Object.keys(manifest.dependencies)).toEqual(["lossless-json", "openapi-fetch"]);
    for (const version of Object.values(manifest.dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect([...files.keys()]).toEqual(expect.arrayContaining(["package/LICENSE", "package/README.md"]));
  });

  test("imports its own files, by their names in it, and its dependencies alone", () => {
    const scripts = [...files].filter(([path]) => /\.(?:js|d\.ts)$/.test(path));
    expect(scripts.length).toBeGreaterThan(20);
    for (const [path, text] of scripts) {
      for (const [, from = ""] of text.matchAll(/^(?:import|export) [^;]*?from "([^"]+)"/gm)) {
        if (!from.startsWith(".")) expect(["lossless-json", "openapi-fetch"]).toContain(from);
        else if (path.endsWith(".js")) expect(files.has(`package/dist/${from.slice(2)}`)).toBe(true);
        else expect(files.has(`package/dist/${from.slice(2).replace(/\.js$/, ".d.ts")}`)).toBe(true);
      }
    }
  });

  test("says of the operations of its stage which do work, where their method does not", () => {
    const table = files.get("package/dist/unusual-operations.js") ?? "";
    expect(table).toContain('["GET", "/v1/inside-rx/membership/v1/json", false]');
    expect(table).not.toContain("/v1/md-integrations/");
  });

  test("has the types of this stage's operations, with integers as they are read", () => {
    const types = files.get("package/dist/openapi.d.ts") ?? "";
    expect(types).toContain('"/v1/si-compounding/V2/createRefillRequest"');
    expect(types).not.toContain('"/v1/syncvet/');
    expect(types).toContain("refill_notification_id?: number | bigint;");
    expect(types).toContain("attempts: number;");
    expect(types).not.toContain("application/problem+json");
  });
});

test("a tar archive refuses a path that its headers have no room for", () => {
  expect(() => tarOf([["a".repeat(101), ""]])).toThrow(/too long/);
});
