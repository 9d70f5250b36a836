import { crc32, inflateRawSync } from "node:zlib";

/** A file of a zip archive, by its entry in the directory. */
export interface ZippedFile {
  readonly path: string;
  readonly content: Buffer;
  /** Of Unix, such as 0o100644. */
  readonly mode: number;
  /** As MS-DOS writes date and time. */
  readonly modified: number;
}

const endBytes = 22;
const entryBytes = 46;
const localBytes = 30;

/**
 * Reads a zip archive without a comment by its directory, and compares each local header with it.
 *
 * @throws Error for an archive that is not one
 */
export function readZip(archive: Uint8Array): readonly ZippedFile[] {
  const bytes = Buffer.from(archive);
  const end = bytes.subarray(-endBytes);
  expectEqual("end of the directory", end.readUInt32LE(0), 0x06054b50);
  const files: ZippedFile[] = [];
  let at = end.readUInt32LE(16);
  expectEqual("size of the directory", end.readUInt32LE(12), bytes.length - endBytes - at);
  for (let index = 0; index < end.readUInt16LE(10); index += 1) {
    const entry = bytes.subarray(at);
    expectEqual("entry", entry.readUInt32LE(0), 0x02014b50);
    const nameBytes = entry.readUInt16LE(28);
    const path = entry.toString("utf8", entryBytes, entryBytes + nameBytes);
    const local = bytes.subarray(entry.readUInt32LE(42));
    expectEqual("local header", local.readUInt32LE(0), 0x04034b50);
    expectEqual("local description", local.toString("hex", 4, localBytes), entry.toString("hex", 6, 32));
    expectEqual("local name", local.toString("utf8", localBytes, localBytes + nameBytes), path);
    const content = inflateRawSync(
      local.subarray(localBytes + nameBytes, localBytes + nameBytes + entry.readUInt32LE(20)),
    );
    expectEqual("size", content.length, entry.readUInt32LE(24));
    expectEqual("CRC", crc32(content), entry.readUInt32LE(16));
    files.push({ path, content, mode: entry.readUInt32LE(38) >>> 16, modified: entry.readUInt32LE(12) });
    at += entryBytes + nameBytes;
  }
  return files;
}

function expectEqual(name: string, actual: number | string, expected: number | string): void {
  if (actual !== expected) throw new Error(`The ${name} is ${actual}, and should be ${expected}.`);
}
