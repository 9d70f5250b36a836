/**
 * Suffixes of names that are resolved inside a network and never on the Internet: special-use names (RFC 6761,
 * RFC 6762, RFC 7686, RFC 8375), `internal`, which ICANN reserves for private networks, and other common private names.
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
 * Whether a host name can be one of the public Internet. A name without a dot is not: the resolver completes it by its
 * own search list.
 *
 * @param name as the URL parser writes it: in lower case, in ASCII, without a trailing dot
 */
export function isPublicName(name: string): boolean {
  return name.includes(".") && !privateEnds.some((end) => name.endsWith(`.${end}`));
}
