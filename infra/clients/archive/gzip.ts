import { gzipSync } from "node:zlib";

/** Where a header of gzip names the system that wrote it (RFC 1952, 2.3). */
const systemByte = 9;
const unknownSystem = 255;

/** Compresses the bytes, with nothing of this machine in the header: no time, and no system. */
export function gzipOf(bytes: Uint8Array): Uint8Array {
  const compressed = gzipSync(bytes, { level: 9 });
  compressed[systemByte] = unknownSystem;
  return compressed;
}
