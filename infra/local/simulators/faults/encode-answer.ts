import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { InvalidControl, optionalText } from "../json/invalid-control.ts";

/** An answer before its body is encoded. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body: string | Buffer;
}

/** The steps that encode a body, in order, and the value of `Content-Encoding`. */
export interface Encoding {
  readonly steps: readonly (keyof typeof steps)[];
  /** The standard names of the codings unless a rule has its own spelling; `undefined` if no step is a coding. */
  readonly name: string | undefined;
}

const utf16le = (body: Buffer): Buffer => Buffer.from(`\ufeff${body.toString("utf8")}`, "utf16le");

/** `coding` is the name in `Content-Encoding`; a step without one changes the text's encoding. */
const steps = {
  bom: { write: (body: Buffer) => Buffer.concat([Buffer.from("\ufeff"), body]), coding: undefined },
  "utf-16le": { write: utf16le, coding: undefined },
  "utf-16be": { write: (body: Buffer) => utf16le(body).swap16(), coding: undefined },
  gzip: { write: (body: Buffer) => gzipSync(body), coding: "gzip" },
  deflate: { write: (body: Buffer) => deflateSync(body), coding: "deflate" },
  /** Called deflate by some servers: without zlib's header (RFC 9110, 8.4.1.2). */
  "deflate-raw": { write: (body: Buffer) => deflateRawSync(body), coding: "deflate" },
  br: { write: (body: Buffer) => brotliCompressSync(body), coding: "br" },
  zstd: { write: (body: Buffer) => zstdCompressSync(body), coding: "zstd" },
} as const;

const isStep = (name: unknown): name is keyof typeof steps => typeof name === "string" && Object.hasOwn(steps, name);

/**
 * Reads `encode` (steps in order, such as `["bom", "gzip"]`) and `encodingName`.
 *
 * @throws InvalidControl for an unknown step, and for a name without steps
 */
export function parseEncoding(given: Readonly<Record<string, unknown>>): Encoding | undefined {
  const list = given["encode"];
  const name = optionalText(given["encodingName"], "do.encodingName");
  if (list === undefined) {
    if (name === undefined) return undefined;
    throw new InvalidControl("do.encodingName needs do.encode");
  }
  if (!Array.isArray(list) || list.length === 0 || !list.every(isStep)) {
    throw new InvalidControl(`do.encode must be a list of ${Object.keys(steps).join(", ")}`);
  }
  const codings = list.flatMap((step) => steps[step].coding ?? []);
  return { steps: list, name: name ?? (codings.length === 0 ? undefined : codings.join(", ")) };
}

/** The answer with its body encoded by these steps. */
export function encoded(answer: PlainAnswer, encoding: Encoding | undefined): PlainAnswer {
  if (encoding === undefined) return answer;
  const body = encoding.steps.reduce<Buffer>((bytes, step) => steps[step].write(bytes), Buffer.from(answer.body));
  const coded = encoding.name === undefined ? {} : { "content-encoding": encoding.name };
  return { ...answer, headers: { ...answer.headers, ...coded }, body };
}
