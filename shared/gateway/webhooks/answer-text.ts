/**
 * The beginning of an endpoint's answer as text. A character that was cut through at its end is left out; bytes that are
 * no UTF-8 become U+FFFD, so that any answer can be shown.
 */
export function answerText(beginning: Uint8Array): string {
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(beginning, { stream: true });
}
