/** Whether a header's value holds an API key or a portal session of a gateway, `rxg_<keyId>_<secret>`, `rxs_…`: what has it is a call of one. */
export function isGatewayKey(value: string): boolean {
  return /(?:^|[^A-Za-z0-9])rx[gs]_[A-Za-z0-9]+_/i.test(value);
}
