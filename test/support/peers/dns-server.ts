import { createSocket } from "node:dgram";
import { Resolver } from "node:dns/promises";
import { once } from "node:events";
import { isIPv4 } from "node:net";
import ipaddr from "ipaddr.js";
import type { Resolve } from "../../../shared/http/egress-guard.ts";

const types = { A: 1, AAAA: 28 } as const;

/**
 * A DNS server on a free port of 127.0.0.1, over UDP (RFC 1035, section 4), and a resolver that only asks this server.
 *
 * @param addressesOf all addresses of a name at the time of the question, both families
 */
export async function startDnsServer(addressesOf: (name: string) => readonly string[]) {
  const socket = createSocket("udp4");
  const questions: string[] = [];
  socket.on("message", (query, { address, port }) => {
    const { name, type, end } = readQuestion(query);
    questions.push(name);
    const wanted = addressesOf(name).filter((one) =>
      type === types.A ? isIPv4(one) : type === types.AAAA && !isIPv4(one),
    );
    socket.send(answer(query, end, wanted), port, address);
  });
  socket.bind(0, "127.0.0.1");
  await once(socket, "listening");
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  const resolve: Resolve = async (name) => {
    const found = await Promise.allSettled([resolver.resolve4(name), resolver.resolve6(name)]);
    const addresses = found.flatMap((one) => (one.status === "fulfilled" ? one.value : []));
    if (addresses.length === 0) throw new Error("The name has no address.");
    return addresses;
  };
  return { resolve, questions, stop: () => socket.close() };
}

function readQuestion(query: Buffer): { readonly name: string; readonly type: number; readonly end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at] ?? 0; length > 0; length = query[at] ?? 0) {
    labels.push(query.toString("latin1", at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join(".").toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

function answer(query: Buffer, end: number, addresses: readonly string[]): Buffer {
  const header = Buffer.alloc(12);
  query.copy(header, 0, 0, 2);
  // An authoritative answer to one question; recursion desired and available.
  header.writeUInt16BE(0x8580, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(addresses.length, 6);
  const records = addresses.map((address) => {
    const bytes = Buffer.from(ipaddr.parse(address).toByteArray());
    const record = Buffer.alloc(12);
    // The name is the question's; class IN; TTL 0.
    record.writeUInt16BE(0xc00c, 0);
    record.writeUInt16BE(bytes.length === 4 ? types.A : types.AAAA, 2);
    record.writeUInt16BE(1, 4);
    record.writeUInt16BE(bytes.length, 10);
    return Buffer.concat([record, bytes]);
  });
  return Buffer.concat([header, query.subarray(12, end), ...records]);
}
