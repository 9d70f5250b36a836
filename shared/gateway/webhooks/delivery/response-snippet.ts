/** A shorter piece of a value is likely to be in any text by chance. */
const minSecretLength = 8;

/**
 * The beginning of an endpoint's answer as text. A character that is incomplete at its end is left out, and bytes that
 * are no UTF-8 become U+FFFD. An endpoint may echo what it was sent: values of the partner's headers become `***`.
 *
 * @param secrets values of the headers that the partner set
 */
export function responseSnippet(beginning: Uint8Array, secrets: readonly string[]): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(beginning, { stream: true });
  // Of `Bearer …` the whole, and the part after the space.
  const parts = secrets.flatMap((secret) => [secret, ...secret.split(" ")]);
  return parts
    .filter(({ length }) => length >= minSecretLength)
    .reduce((shown, part) => shown.replaceAll(part, "***"), text);
}
