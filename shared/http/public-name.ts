/**
 * Ends of names that are looked up inside a network and never on the Internet: special-use names (RFC 6761, RFC 6762,
 * RFC 7686, RFC 8375), `internal`, which ICANN keeps for private networks, and what such networks call themselves.
 */
const privateEnds: readonly string[] = [
  "localhost",
  "local",
  "internal",
  "home.arpa",
  "invalid",
  "onion",
  "localdomain",
  "lan",
  "corp",
  "home",
  "intranet",
  "private",
];

/**
 * Whether a host name can be one of the public Internet. A name of one word is the business of whoever asks for it:
 * its search list makes it whole.
 *
 * @param name as the URL parser writes it: in lower case, in ASCII, without a dot at its end
 */
export function isPublicName(name: string): boolean {
  return name.includes(".") && !privateEnds.some((end) => name.endsWith(`.${end}`));
}
