import { expect, it } from "vitest";
import { isPublicAddress } from "../../shared/http/public-address.ts";

const cases: readonly [kind: string, isPublic: boolean, ...addresses: string[]][] = [
  [
    "public IPv4",
    true,
    "1.1.1.1",
    "93.184.216.34",
    "172.15.255.255",
    "172.32.0.0",
    "100.63.255.255",
    "223.255.255.255",
  ],
  ["public IPv6", true, "2606:4700:4700::1111", "2a00:1450:4001:80b::200e"],
  ["private", false, "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
  ["loopback", false, "127.0.0.1", "127.255.255.254", "::1"],
  ["unspecified and this network", false, "0.0.0.0", "0.1.2.3", "::"],
  ["link-local, where clouds keep their metadata", false, "169.254.0.1", "169.254.169.254", "fe80::1", "febf::1"],
  ["AWS metadata over IPv6", false, "fd00:ec2::254"],
  ["carrier-grade NAT", false, "100.64.0.1", "100.127.255.255"],
  ["multicast and broadcast", false, "224.0.0.1", "239.255.255.255", "255.255.255.255", "ff02::1"],
  [
    "reserved and documentation",
    false,
    "240.0.0.1",
    "192.0.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "198.51.100.1",
    "203.0.113.1",
  ],
  ["6to4 relays", false, "192.88.99.1"],
  [
    "IPv4 in IPv6",
    false,
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:7f00:1",
    "::127.0.0.1",
    "::8.8.8.8",
    "::ffff:0:8.8.8.8",
  ],
  ["6to4", false, "2002:7f00:1::", "2002:808:808::1"],
  ["NAT64", false, "64:ff9b::7f00:1", "64:ff9b::8.8.8.8", "64:ff9b:1::1"],
  ["Teredo", false, "2001:0:7f00:1::1"],
  ["unique local and site-local", false, "fc00::1", "fdff::1", "fec0::1"],
  ["documentation and benchmarking in IPv6", false, "2001:db8::1", "3fff::1", "2001:2::1", "100::1", "5f00::1"],
  ["outside global unicast", false, "4000::1", "e000::1"],
  ["zone ids", false, "fe80::1%eth0", "2606:4700:4700::1111%eth0"],
  ["other spellings of IPv4", false, "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "8.8.2056"],
  ["what is no address", false, "", "example.com", "1.1.1.1 ", "1.1.1.1.", "[::1]"],
];

it.each(
  cases.flatMap(([kind, isPublic, ...all]) => all.map((address) => [kind, address, isPublic] as const)),
)("%s: %j is public: %s", (_kind, address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
