import ipaddr from "ipaddr.js";

/** Global unicast (RFC 4291, section 2.4): other addresses are not routed on the Internet. */
const globalUnicast = ipaddr.IPv6.parseCIDR("2000::/3");

/**
 * Whether an IP address belongs to the public Internet. IANA's special-purpose ranges do not: private, loopback,
 * link-local (which includes cloud metadata), CGNAT, multicast, unspecified, reserved, documentation, and every IPv6
 * form that embeds an IPv4 address (mapped, 6to4, NAT64, Teredo), which would bypass the check.
 *
 * @param address in its canonical text form; anything else is not public, zone ids included
 */
export function isPublicAddress(address: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(address)) return ipaddr.IPv4.parse(address).range() === "unicast";
  if (!ipaddr.IPv6.isValid(address) || address.includes("%")) return false;
  const parsed = ipaddr.IPv6.parse(address);
  return parsed.range() === "unicast" && parsed.match(globalUnicast);
}
