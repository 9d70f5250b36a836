import type { ArchivedFile } from "./archived-file.ts";

const blockBytes = 512;

/** What npm gives every file, since a time would make each archive another one. */
const modifiedAt = Date.parse("1985-10-26T08:15:00Z") / 1000;

/**
 * A tar archive (POSIX `ustar`) of these files, in this order. The same files give the same bytes on every machine: all have
 * one time, one mode and no owner.
 *
 * @throws Error for a path of more than 100 bytes, which a plain header has no room for
 */
export function tarOf(files: readonly ArchivedFile[]): Uint8Array {
  const blocks = files.flatMap(([path, content]) => {
    const bytes = Buffer.from(content);
    const padding = Buffer.alloc((blockBytes - (bytes.length % blockBytes)) % blockBytes);
    return [headerOf(path, bytes.length), bytes, padding];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * blockBytes)]);
}

function headerOf(path: string, size: number): Buffer {
  if (Buffer.byteLength(path) > 100) throw new Error(`The path ${path} is too long for an archive.`);
  const header = Buffer.alloc(blockBytes);
  header.write(path, 0);
  header.write(octal(0o644, 8), 100);
  header.write(octal(0, 8), 108);
  header.write(octal(0, 8), 116);
  header.write(octal(size, 12), 124);
  header.write(octal(modifiedAt, 12), 136);
  // The checksum counts its own field as blanks.
  header.write("        ", 148);
  header.write("0", 156);
  header.write("ustar\u000000", 257);
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${checksum.toString(8).padStart(6, "0")}\0 `, 148);
  return header;
}

function octal(value: number, length: number): string {
  return `${value.toString(8).padStart(length - 1, "0")}\0`;
}
