/**
 * Reads `Retry-After` (RFC 9110, section 10.2.3) in both its forms.
 *
 * @param now epoch milliseconds
 * @returns seconds from now, never below 0; `undefined` when the header is absent or cannot be read
 */
export function retryAfterSeconds(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined;
  const text = value.trim();
  if (/^\d{1,10}$/.test(text)) return Number(text);
  if (!/^[A-Z][a-z]{2,8},? /.test(text)) return undefined;
  const at = Date.parse(text);
  return Number.isNaN(at) ? undefined : Math.max(0, (at - now) / 1000);
}
