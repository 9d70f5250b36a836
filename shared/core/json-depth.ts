import { Problem } from "./problem.ts";

/** In levels, for JSON that the gateway reads. For comparison: PHP's limit is 512, .NET's 64, Go's 10,000. */
export const maxJsonDepth = 256;

const [quote, backslash, openBrace, closeBrace, openBracket, closeBracket] = [0x22, 0x5c, 0x7b, 0x7d, 0x5b, 0x5d];

/** Whether objects and arrays of a JSON text are nested deeper than this many levels; `[[]]` has two. */
export function isDeeperThan(json: Uint8Array, levels: number): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (inString) {
      if (byte === backslash) at += 1;
      else if (byte === quote) inString = false;
    } else if (byte === quote) inString = true;
    else if (byte === openBrace || byte === openBracket) {
      depth += 1;
      if (depth > levels) return true;
    } else if (byte === closeBrace || byte === closeBracket) depth -= 1;
  }
  return false;
}

/**
 * Refuses JSON that is nested too deep for the gateway to read.
 *
 * @throws Problem 400 `body-too-deep`
 */
export function refuseDeepJson(json: Uint8Array): void {
  if (isDeeperThan(json, maxJsonDepth)) throw bodyTooDeep();
}

/** 400 `body-too-deep`: nothing was sent. */
export function bodyTooDeep(): Problem {
  return new Problem({
    status: 400,
    name: "body-too-deep",
    title: "Body nested too deep",
    detail: `The gateway has to read this body, and accepts at most ${maxJsonDepth} levels of objects and arrays. Nothing was sent.`,
    errors: [{ pointer: "", detail: `is nested deeper than ${maxJsonDepth} levels` }],
  });
}
