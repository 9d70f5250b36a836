import type { Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { InvalidControl, optionalAmount, optionalText } from "../json/invalid-control.ts";

/** Bytes that violate HTTP, or may: written to the socket unchanged. */
export interface RawAnswer {
  readonly bytes: Buffer;
  /** `close` ends the connection, `reset` resets it, `hold` leaves it open until the client disconnects. */
  readonly end: "close" | "reset" | "hold";
  /** The pause between single bytes in milliseconds; 0 sends all bytes together. */
  readonly everyMs: number;
}

/** Time for the client to read the bytes before a reset, which would discard them. */
const beforeResetMs = 20;

/**
 * Reads `raw` (text in which each character is one byte) or `rawBase64`, `rawEnd` and `rawEveryMs`.
 *
 * @throws InvalidControl for a character beyond one byte, for both forms together, and for an unknown end
 */
export function parseRawAnswer(given: Readonly<Record<string, unknown>>): RawAnswer | undefined {
  const text = optionalText(given["raw"], "do.raw");
  const base64 = optionalText(given["rawBase64"], "do.rawBase64");
  const end = optionalText(given["rawEnd"], "do.rawEnd");
  const everyMs = optionalAmount(given["rawEveryMs"], "do.rawEveryMs");
  if (text === undefined && base64 === undefined) {
    if (end === undefined && everyMs === undefined) return undefined;
    throw new InvalidControl("do.rawEnd and do.rawEveryMs need do.raw or do.rawBase64");
  }
  if (text !== undefined && base64 !== undefined) throw new InvalidControl("give do.raw or do.rawBase64, not both");
  if (end !== undefined && end !== "close" && end !== "reset" && end !== "hold") {
    throw new InvalidControl('do.rawEnd must be "close", "reset" or "hold"');
  }
  return { bytes: bytesOf(text, base64), end: end ?? "close", everyMs: everyMs ?? 0 };
}

function bytesOf(text: string | undefined, base64: string | undefined): Buffer {
  if (text === undefined) return Buffer.from(base64 ?? "", "base64");
  const bytes = Buffer.from(text, "latin1");
  if (bytes.toString("latin1") === text) return bytes;
  throw new InvalidControl("do.raw holds a character beyond one byte; give its bytes in do.rawBase64");
}

/** The status of the final answer with a whole head in the bytes, `null` when there is none. */
export function rawStatus(bytes: Buffer): number | null {
  const text = bytes.toString("latin1");
  for (let from = 0; ; ) {
    const end = text.indexOf("\r\n\r\n", from);
    const status = end < 0 ? undefined : /^HTTP\/1\.[01] ([1-5]\d\d)[ \r]/.exec(text.slice(from, from + 16))?.[1];
    if (status === undefined) return null;
    if (!status.startsWith("1") || status === "101") return Number(status);
    from = end + 4;
  }
}

/** Writes the bytes and ends the connection; returns early when the client disconnects or the simulators stop. */
export async function writeRaw(socket: Socket, { bytes, end, everyMs }: RawAnswer, stopping: AbortSignal) {
  for (const piece of everyMs > 0 ? Array.from(bytes, (byte) => Buffer.of(byte)) : [bytes]) {
    if (socket.destroyed) return;
    socket.write(piece);
    if (everyMs > 0) await wait(everyMs, undefined, { signal: stopping }).catch(() => socket.destroy());
  }
  if (end === "close") socket.end();
  if (end !== "reset") return;
  await wait(beforeResetMs, undefined, { signal: stopping }).catch(() => undefined);
  socket.resetAndDestroy();
}
