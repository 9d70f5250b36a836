import ipaddr from "ipaddr.js";

/** Global unicast (RFC 4291, section 2.4): outside it nothing is routed on the Internet. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address is one of the public Internet. Everything that IANA keeps for a special purpose is not:
 * private, loopback, link-local (cloud metadata with it), CGNAT, multicast, unspecified, reserved, documentation, and
 * every IPv6 form that carries an IPv4 address inside (mapped, 6to4, NAT64, Teredo), which would be a way around.
 *
 * @param address in its usual text form; anything else is not public, zone ids included
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === "unicast";
  if (!ipaddr.IPv6.isValid(address) || address.includes("%")) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.range() === "unicast" && parsed.match(globalUnicast);
}
