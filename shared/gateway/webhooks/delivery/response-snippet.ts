/** A shorter piece of a value would be found in any text. */
const shortestSecret = 8;

/**
 * The beginning of an endpoint's answer as text. A character that was cut through at its end is left out; bytes that are
 * no UTF-8 become U+FFFD, so that any answer can be shown. An endpoint may tell back what it was sent: values of headers
 * that nobody is to read give way to `***`.
 *
 * @param secrets values of the headers that the partner set
 */
export function responseSnippet(beginning: Uint8Array, secrets: readonly string[]): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(beginning, { stream: true });
  // `Bearer …` as a whole, and what stands behind the blank.
  const pieces = secrets.flatMap((secret) => [secret, ...secret.split(" ")]);
  return pieces
    .filter(({ length }) => length >= shortestSecret)
    .reduce((shown, piece) => shown.replaceAll(piece, "***"), text);
}
