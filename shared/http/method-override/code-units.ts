/** How many bytes a character takes, and which of them holds ASCII. */
interface Width {
  readonly bytes: 1 | 2 | 4;
  readonly low: number;
}

/** Replaces every character of more than one byte: none of them has a meaning in JSON's syntax. */
const other = 0xfffd;

/**
 * Characters of a JSON text in UTF-8, UTF-16 or UTF-32, found by the zero bytes beside its first character or by its
 * byte order mark (RFC 4627, section 3). UTF-8 is passed on byte by byte.
 */
export function codeUnits(): (chunk: Uint8Array, take: (code: number) => void) => void {
  const first: number[] = [];
  let width: Width | undefined;
  let [index, ascii, rest] = [0, 0, 0];

  return (chunk, take) => {
    const add = (byte: number, { bytes, low }: Width): void => {
      if (index === low) ascii = byte;
      else rest |= byte;
      index += 1;
      if (index < bytes) return;
      take(rest === 0 ? ascii : other);
      [index, rest] = [0, 0];
    };
    let at = 0;
    for (; width === undefined && at < chunk.length; at++) {
      first.push(chunk[at] ?? 0);
      if (first.length < 4) continue;
      width = widthOf(first);
      for (const one of first) add(one, width);
    }
    if (width?.bytes === 1) for (; at < chunk.length; at++) take(chunk[at] ?? 0);
    else if (width !== undefined) for (; at < chunk.length; at++) add(chunk[at] ?? 0, width);
  };
}

function widthOf([a = 0, b = 0, c = 0, d = 0]: readonly number[]): Width {
  const zeros = [a, b, c, d].map((byte) => (byte === 0 ? "0" : "x")).join("");
  if (zeros === "000x" || (a === 0 && b === 0 && c === 0xfe && d === 0xff)) return { bytes: 4, low: 3 };
  if (zeros === "x000" || (a === 0xff && b === 0xfe && c === 0 && d === 0)) return { bytes: 4, low: 0 };
  if ((a === 0 && b !== 0) || (a === 0xfe && b === 0xff)) return { bytes: 2, low: 1 };
  if ((b === 0 && a !== 0) || (a === 0xff && b === 0xfe)) return { bytes: 2, low: 0 };
  return { bytes: 1, low: 0 };
}
