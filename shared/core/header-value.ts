/** In characters. Servers refuse a longer one; Node's own limit for a whole head is 16 KiB. */
export const maxHeaderValue = 16_384;

/**
 * Whether a text can be sent as the whole value of a header and arrives unchanged: visible ASCII, with spaces only
 * inside (RFC 9110, section 5.5). Control characters end the header or make the client refuse the request, non-ASCII
 * has no agreed encoding, and readers trim outer spaces.
 */
export function isHeaderValue(text: string): boolean {
  return text.length <= maxHeaderValue && /^[!-~]+(?: +[!-~]+)*$/.test(text);
}
