import {
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync,
} from "node:zlib";
import { firstHeader, type HttpHeaders } from "./headers.ts";

/** Content without a coding, and whether the coding's stream ended where the bytes do. */
interface Undone {
  readonly bytes: Uint8Array;
  readonly isWhole: boolean;
}

type Decompress = (bytes: Uint8Array, options: { readonly maxOutputLength: number }) => Undone;

/** More codings than this are treated as an attack; curl has the same limit. */
export const maxCodings = 5;

/** RFC 9659: a zstd answer over HTTP needs a window of at most 8 MB. */
export const zstdParams = { [constants.ZSTD_d_windowLogMax]: 23 };

/** Node's functions return this with the option `info`, which its types leave out. */
interface WithInfo {
  readonly buffer: Uint8Array;
  readonly engine: { readonly bytesWritten: number };
}

const hasInfo = (result: unknown): result is WithInfo =>
  typeof result === "object" && result !== null && "buffer" in result && "engine" in result;

/** Node ignores what follows a stream, except for further members of gzip. */
function undo<Options extends object>(
  decompressSync: (bytes: Uint8Array, options: Options & { readonly info: boolean }) => unknown,
  bytes: Uint8Array,
  options: Options,
): Undone {
  const result = decompressSync(bytes, { ...options, info: true });
  if (!hasInfo(result)) throw new TypeError("Decompression has returned no engine.");
  return { bytes: result.buffer, isWhole: result.engine.bytesWritten === bytes.length };
}

/** By name in lower case (RFC 9110, section 8.4.1, and RFC 8878). */
const decompressors: ReadonlyMap<string, Decompress> = new Map<string, Decompress>([
  ["gzip", (bytes, options) => undo(gunzipSync, bytes, options)],
  ["x-gzip", (bytes, options) => undo(gunzipSync, bytes, options)],
  ["deflate", inflateEither],
  ["br", (bytes, options) => undo(brotliDecompressSync, bytes, options)],
  ["zstd", (bytes, options) => undo(zstdDecompressSync, bytes, { ...options, params: zstdParams })],
]);

/**
 * Decodes the text of a message's content for reading; the bytes themselves are passed on unchanged.
 *
 * `Content-Encoding` may name several codings, also in repeated headers and in any letter case; they are undone from
 * the last to the first. Of the text, a byte order mark decides first, then the zero bytes that UTF-16 puts beside the
 * ASCII character that every JSON text begins with (RFC 4627, section 3), then the `charset` of `Content-Type`, which
 * JSON itself gives no meaning (RFC 8259, section 11). Bytes that the character set does not have become U+FFFD.
 *
 * @param maxBytes of the content at any stage of decoding
 * @returns `undefined` when it cannot be read: an unknown coding, too many of them, corrupt or truncated data, or more
 *   bytes than `maxBytes`. Never throws.
 */
export function decodeContent(headers: HttpHeaders, body: Uint8Array, maxBytes: number): string | undefined {
  const bytes = decompress(contentCodings(headers), body, maxBytes);
  return bytes === undefined ? undefined : decodeText(bytes, firstHeader(headers, "content-type"));
}

/**
 * As `decodeContent`, for a text that is read as bytes: in UTF-8, without a byte order mark. Content in UTF-8 is not
 * decoded, so that bytes which are not UTF-8 stay in it.
 */
export function decodeToUtf8(headers: HttpHeaders, body: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const bytes = decompress(contentCodings(headers), body, maxBytes);
  if (bytes === undefined) return undefined;
  const form = unicodeFormOf(bytes);
  const decoder = decoderOf(form, charsetOf(firstHeader(headers, "content-type")));
  if (decoder.encoding !== "utf-8") return Buffer.from(decoder.decode(bytes));
  return form === "utf-8" ? bytes.subarray(3) : bytes;
}

/** The codings of a message's content, in lower case, in the order in which they were applied; `identity` is none. */
export function contentCodings(headers: HttpHeaders): readonly string[] {
  return (headers["content-encoding"] ?? [])
    .flatMap((value) => value.split(","))
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "" && coding !== "identity");
}

/** The content without its codings; `undefined` as `decodeContent`. */
export function decompress(codings: readonly string[], body: Uint8Array, maxBytes: number): Uint8Array | undefined {
  const content = tryToDecompress(codings, body, maxBytes, false);
  return typeof content === "string" ? undefined : content;
}

/**
 * As `decompress`, and distinguishes content that is too large from content that cannot be read. It is strict: bytes after
 * the end of a stream make content unreadable, since another reader may find more in them, such as the second frame of zstd.
 */
export function decompressWhole(
  codings: readonly string[],
  body: Uint8Array,
  maxBytes: number,
): Uint8Array | "too-large" | "unreadable" {
  return tryToDecompress(codings, body, maxBytes, true);
}

function tryToDecompress(
  codings: readonly string[],
  body: Uint8Array,
  maxBytes: number,
  isStrict: boolean,
): Uint8Array | "too-large" | "unreadable" {
  if (body.length > maxBytes) return "too-large";
  if (codings.length > maxCodings) return "unreadable";
  // Servers also name a coding where there is no content.
  if (body.length === 0) return body;
  try {
    let bytes = body;
    for (const coding of codings.toReversed()) {
      if (isStrict && coding === "deflate" && isDeflateTwice(bytes)) return "unreadable";
      const undone = decompressors.get(coding)?.(bytes, { maxOutputLength: maxBytes });
      if (undone === undefined || (isStrict && !undone.isWhole)) return "unreadable";
      bytes = undone.bytes;
    }
    return bytes;
  } catch (error) {
    return isTooLarge(error) ? "too-large" : "unreadable";
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";

/** `deflate` is the zlib format, but many servers have sent the bare one (RFC 9110, section 8.4.1.2). */
function inflateEither(bytes: Uint8Array, options: { readonly maxOutputLength: number }): Undone {
  try {
    return undo(inflateSync, bytes, options);
  } catch (error) {
    if (isTooLarge(error)) throw error;
    return undo(inflateRawSync, bytes, options);
  }
}

/**
 * Whether bytes can be read both as the zlib format and as bare deflate, with other content: the header of zlib begins a
 * stored block, whose length is followed by its complement (RFC 1951, section 3.2.4). By chance, one stream of zlib in
 * 65,536 is such.
 */
export function isDeflateTwice([method = 0, low = 0, high = 0, notLow = 0, notHigh = 0]: Uint8Array): boolean {
  return (method & 0x0f) === 8 && (low ^ notLow) === 0xff && (high ^ notHigh) === 0xff;
}

function decodeText(bytes: Uint8Array, contentType: string | undefined): string {
  // The decoder drops the byte order mark.
  return decoderOf(unicodeFormOf(bytes), charsetOf(contentType)).decode(bytes);
}

/** The Unicode form that the first bytes show. */
function unicodeFormOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === undefined || second === undefined) return undefined;
  if (second === 0 && first !== 0) return "utf-16le";
  return first === 0 && second !== 0 ? "utf-16be" : undefined;
}

function charsetOf(contentType = ""): string {
  for (const parameter of contentType.split(";").slice(1)) {
    const [name = "", value = ""] = parameter.split("=", 2);
    if (name.trim().toLowerCase() === "charset") return value.trim().replace(/^"(.*)"$/, "$1");
  }
  return "utf-8";
}

/** For an unknown charset, or UTF-16 where the bytes are not UTF-16, the decoder is that of JSON: UTF-8. */
function decoderOf(
  unicodeForm: string | undefined,
  charset: string,
): Pick<InstanceType<typeof TextDecoder>, "decode" | "encoding"> {
  if (unicodeForm !== undefined) return new TextDecoder(unicodeForm);
  try {
    const decoder = new TextDecoder(charset);
    return decoder.encoding.startsWith("utf-16") ? new TextDecoder() : decoder;
  } catch {
    return new TextDecoder();
  }
}
