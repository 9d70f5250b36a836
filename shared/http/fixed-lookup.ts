import { isIP, type LookupFunction } from "node:net";

/** Answers every look-up with the vetted addresses, so that a second DNS answer cannot differ from the first. */
export function fixedLookup(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_hostname, options, callback) => {
    const [first] = all;
    if (options.all === true) callback(null, all);
    else callback(null, first?.address ?? "", first?.family);
  };
}
