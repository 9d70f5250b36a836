import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { decodeContent } from "../../shared/http/decode-content.ts";
import type { HttpHeaders } from "../../shared/http/headers.ts";

const cap = 1_000_000;
const text = '{"error":0,"msg":"Prüfung für 薬 ok"}';
const utf8 = Buffer.from(text);
const utf16le = Buffer.from(text, "utf16le");
const utf16be = Buffer.from(utf16le).swap16();
const bom = Buffer.from("\ufeff");
const bom16le = Buffer.from("\ufeff", "utf16le");
const bom16be = Buffer.from(bom16le).swap16();

const encoders = {
  gzip: gzipSync,
  "x-gzip": gzipSync,
  deflate: deflateSync,
  "raw deflate": deflateRawSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
  identity: (bytes: Uint8Array) => bytes,
} satisfies Record<string, (bytes: Uint8Array) => Uint8Array>;

type EncoderName = keyof typeof encoders;
const encoderNames = Object.keys(encoders) as EncoderName[];
const codingOf = (name: EncoderName): string => (name === "raw deflate" ? "deflate" : name);

const read = (headers: HttpHeaders, body: Uint8Array) => decodeContent(headers, body, cap);
const encoding = (...values: string[]): HttpHeaders => ({ "content-encoding": values });
const type = (value: string): HttpHeaders => ({ "content-type": [value] });

const readable: readonly [what: string, headers: HttpHeaders, body: Uint8Array][] = [
  ["no coding", {}, utf8],
  ["identity", encoding("identity"), utf8],
  ["an empty coding header", encoding(""), utf8],
  ["gzip in capitals", encoding("GZIP"), gzipSync(utf8)],
  ["gzip with blanks around it", encoding("  Gzip "), gzipSync(utf8)],
  ["x-gzip", encoding("x-gzip"), gzipSync(utf8)],
  ["two gzip members", encoding("gzip"), Buffer.concat([gzipSync(utf8.subarray(0, 5)), gzipSync(utf8.subarray(5))])],
  ["deflate in the zlib format", encoding("deflate"), deflateSync(utf8)],
  ["raw deflate", encoding("Deflate"), deflateRawSync(utf8)],
  ["br", encoding("Br"), brotliCompressSync(utf8)],
  ["zstd", encoding("ZSTD"), zstdCompressSync(utf8)],
  ["two codings in one header", encoding("gzip, br"), brotliCompressSync(gzipSync(utf8))],
  ["two codings in two headers", encoding("gzip", "br"), brotliCompressSync(gzipSync(utf8))],
  ["codings with identity among them", encoding("identity,gzip,,identity"), gzipSync(utf8)],
  ["a UTF-8 byte order mark", {}, Buffer.concat([bom, utf8])],
  ["a byte order mark inside gzip", encoding("gzip"), gzipSync(Buffer.concat([bom, utf8]))],
  ["UTF-16 LE with its mark", {}, Buffer.concat([bom16le, utf16le])],
  ["UTF-16 BE with its mark", {}, Buffer.concat([bom16be, utf16be])],
  ["UTF-16 LE by charset", type("application/json; charset=utf-16le"), utf16le],
  ["UTF-16 BE by charset, quoted", type('application/json;Charset="UTF-16BE"'), utf16be],
  ["UTF-16 without a byte order named", type("application/json; charset=utf-16"), utf16be],
  ["UTF-16 LE without any sign but its zero bytes", {}, utf16le],
  ["UTF-16 BE without any sign but its zero bytes", {}, utf16be],
  ["a mark that contradicts the charset", type("application/json; charset=utf-16be"), Buffer.concat([bom, utf8])],
  ["UTF-8 under a charset that it is not", type("application/json; charset=utf-16"), utf8],
  ["UTF-8 under an unknown charset", type("application/json; charset=none"), utf8],
];

const unreadable: readonly [what: string, headers: HttpHeaders, body: Uint8Array][] = [
  ["an unknown coding", encoding("compress"), utf8],
  ["a name that is no coding", encoding("utf-8"), utf8],
  ["gzip that is not gzip", encoding("gzip"), utf8],
  ["cut gzip", encoding("gzip"), gzipSync(utf8).subarray(0, -9)],
  ["cut zlib", encoding("deflate"), deflateSync(utf8).subarray(0, -6)],
  ["cut br", encoding("br"), brotliCompressSync(utf8).subarray(0, -6)],
  ["cut zstd", encoding("zstd"), zstdCompressSync(utf8).subarray(0, -6)],
  ["codings in the wrong order", encoding("br, gzip"), brotliCompressSync(gzipSync(utf8))],
  ["more codings than a sender needs", encoding("gzip,".repeat(6)), utf8],
  ["a body over the limit", {}, Buffer.alloc(cap + 1, " ")],
];

describe("decodeContent", () => {
  test.each(readable)("reads a body of %s", (_, headers, body) => {
    expect(read(headers, body)).toBe(text);
  });

  test.each(unreadable)("does not read %s", (_, headers, body) => {
    expect(read(headers, body)).toBeUndefined();
  });

  test.each(encoderNames.filter((name) => name !== "identity"))("does not unpack a bomb of %s", (name) => {
    const bomb = encoders[name](Buffer.alloc(20 * cap, " "));
    expect(bomb.length).toBeLessThan(cap);
    expect(read(encoding(codingOf(name)), bomb)).toBeUndefined();
  });

  it("does not unpack a bomb within a bomb", () => {
    const bomb = gzipSync(gzipSync(gzipSync(Buffer.alloc(20 * cap, " "))));
    expect(read(encoding("gzip, gzip, gzip"), bomb)).toBeUndefined();
  });

  it("reads an empty body as empty, whatever its coding", () => {
    expect(read(encoding("gzip, br"), new Uint8Array())).toBe("");
  });

  it("reads the character set that the type names", () => {
    const latin1 = Buffer.from('{"msg":"Prüfung"}', "latin1");
    expect(read(type("application/json; charset=ISO-8859-1"), latin1)).toBe('{"msg":"Prüfung"}');
  });

  it("puts a replacement for a byte that UTF-8 does not have, and reads on", () => {
    expect(read({}, Buffer.from('{"msg":"Prüfung"}', "latin1"))).toBe('{"msg":"Pr\ufffdfung"}');
  });

  it("reads any JSON text alike, whatever sequence of codings and Unicode form it comes in", () => {
    const forms = {
      "utf-8": (json: string) => Buffer.from(json),
      "utf-8 with mark": (json: string) => Buffer.from(`\ufeff${json}`),
      "utf-16le": (json: string) => Buffer.from(json, "utf16le"),
      "utf-16le with mark": (json: string) => Buffer.from(`\ufeff${json}`, "utf16le"),
      "utf-16be": (json: string) => Buffer.from(json, "utf16le").swap16(),
    };
    const letterCase = fc.infiniteStream(fc.boolean());
    fc.assert(
      fc.property(
        fc.json(),
        fc.constantFrom(...Object.values(forms)),
        fc.array(fc.constantFrom(...encoderNames), { maxLength: 5 }),
        letterCase,
        fc.boolean(),
        (json, form, names, upper, inOneHeader) => {
          const body = names.reduce<Uint8Array>((bytes, name) => encoders[name](bytes), form(json));
          const codings = names.map((name) =>
            [...codingOf(name)].map((char) => (upper.next().value ? char.toUpperCase() : char)).join(""),
          );
          const headers = encoding(...(inOneHeader ? [codings.join(" , ")] : codings));
          expect(read(headers, body)).toBe(json);
        },
      ),
    );
  });

  it("never throws, whatever bytes and headers it is given", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 200 }),
        fc.array(fc.oneof(fc.constantFrom("gzip", "deflate", "br", "zstd", "identity"), fc.string()), { maxLength: 7 }),
        fc.string(),
        (bytes, codings, contentType) => {
          const decoded = decodeContent({ "content-encoding": codings, "content-type": [contentType] }, bytes, 1_000);
          expect(decoded === undefined || typeof decoded === "string").toBe(true);
        },
      ),
    );
  });
});
