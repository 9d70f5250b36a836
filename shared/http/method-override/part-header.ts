import { isOverrideName } from "./override-name.ts";

/** In characters; the names to find are much shorter. */
const maxValue = 256;

/**
 * Whether a part's header (its lines joined) gives the part a name that overrides the method. Every `name` in it
 * counts, at any position, with its value in any notation that some reader decodes: quotes, back-slashes,
 * percent-encoding (RFC 5987), continuations (RFC 2231), encoded words (RFC 2047).
 */
export function headerNamesOverride(header: string): boolean {
  const lower = header.toLowerCase();
  const sections: [number, string][] = [];
  for (let at = lower.indexOf("name"); at !== -1; at = lower.indexOf("name", at + 4)) {
    // `filename` is another parameter.
    if (/[a-z0-9_-]/.test(lower.charAt(at - 1))) continue;
    const parameter = readParameter(header, at + 4);
    if (parameter === undefined) continue;
    if (isOverrideValue(parameter.value)) return true;
    if (parameter.section !== undefined) sections.push([parameter.section, parameter.value]);
  }
  const whole = sections.toSorted(([a], [b]) => a - b).map(([, value]) => value);
  return isOverrideValue(whole.join("").slice(0, maxValue));
}

/** Reads `*0*=value` and the like, from the end of the parameter's name. */
function readParameter(
  header: string,
  from: number,
): { readonly section: number | undefined; readonly value: string } | undefined {
  const [, section] = /^\*?(\d{0,4})\*?/.exec(header.slice(from, from + 6)) ?? [];
  let at = from;
  while (/[*\d]/.test(header.charAt(at))) at += 1;
  at = afterBlanks(header, at);
  if (header.charAt(at) !== "=") return undefined;
  at = afterBlanks(header, at + 1);
  const quote = /["']/.test(header.charAt(at)) ? header.charAt(at) : undefined;
  const start = afterBlanks(header, quote === undefined ? at : at + 1);
  return {
    section: section === undefined || section === "" ? undefined : Number(section),
    value: valueFrom(header.slice(start, start + maxValue), quote),
  };
}

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at += 1;
  return at;
}

function valueFrom(text: string, quote: string | undefined): string {
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quote !== undefined && char === "\\") at += 1;
    else if (quote === undefined ? /[;,\s]/.test(char) : char === quote) return text.slice(0, at);
  }
  return text;
}

function isOverrideValue(value: string): boolean {
  const unquoted = value.replaceAll(/["\\]/g, "");
  // RFC 5987: the character set and the language come before the text.
  const extended = unquoted.replace(/^[^']*'[^']*'/, "");
  return [value, unquoted, percentDecoded(unquoted), percentDecoded(extended), encodedWord(unquoted)].some(
    isOverrideName,
  );
}

function percentDecoded(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Decodes a leading encoded word; other text is returned as it is. */
function encodedWord(text: string): string {
  const [, encoding, encoded = ""] = /^=\?[^?]*\?([bq])\?([^?]*)/i.exec(text) ?? [];
  if (encoding === undefined) return text;
  if (encoding.toLowerCase() === "b") return Buffer.from(encoded, "base64").toString("latin1");
  return percentDecoded(encoded.replaceAll("_", " ").replaceAll("=", "%"));
}
