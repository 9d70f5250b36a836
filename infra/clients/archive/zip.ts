import { crc32, deflateRawSync } from "node:zlib";
import type { ArchivedFile } from "./archived-file.ts";

const localHeader = 0x04034b50;
const centralHeader = 0x02014b50;
const endOfDirectory = 0x06054b50;
/** Version 2.0 has deflate. The upper byte is the system of the attributes: Unix. */
const neededVersion = 20;
const madeBy = (3 << 8) | neededVersion;
const namesAreUtf8 = 1 << 11;
const deflated = 8;
/** 1980-01-01, the first day of the format, since a time would make each archive another one. */
const firstDay = (1 << 5) | 1;
const regularFile = 0o100644;
const maxFiles = 0xffff;

/**
 * A zip archive (PKWARE APPNOTE 6.3) of these files, in this order. The same files give the same bytes: all have one time and
 * one mode.
 *
 * @throws Error for more files than an archive without zip64 has room for
 */
export function zipOf(files: readonly ArchivedFile[]): Uint8Array {
  if (files.length > maxFiles) throw new Error(`${files.length} files are too many for an archive.`);
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const bytes = Buffer.from(content);
    const name = Buffer.from(path, "utf8");
    const compressed = deflateRawSync(bytes, { level: 9 });
    const described = descriptionOf(bytes, compressed, name);
    const local = Buffer.concat([numbers([localHeader, 4], [neededVersion, 2]), described, name, compressed]);
    const attributes = numbers([0, 2], [0, 2], [0, 2], [regularFile * 0x10000, 4], [offset, 4]);
    entries.push(numbers([centralHeader, 4], [madeBy, 2], [neededVersion, 2]), described, attributes, name);
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const counts = [[files.length, 2] as const, [files.length, 2] as const];
  const end = numbers([endOfDirectory, 4], [0, 2], [0, 2], ...counts, [directory.length, 4], [offset, 4], [0, 2]);
  return Buffer.concat([...locals, directory, end]);
}

/** What the header of a file and its entry in the directory share. */
function descriptionOf(bytes: Buffer, compressed: Buffer, name: Buffer): Buffer {
  const time = [[0, 2] as const, [firstDay, 2] as const];
  const sizes = [[compressed.length, 4] as const, [bytes.length, 4] as const];
  return numbers([namesAreUtf8, 2], [deflated, 2], ...time, [crc32(bytes), 4], ...sizes, [name.length, 2], [0, 2]);
}

function numbers(...values: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    values.map(([value, bytes]) => {
      const buffer = Buffer.alloc(bytes);
      buffer.writeUIntLE(value, 0, bytes);
      return buffer;
    }),
  );
}
