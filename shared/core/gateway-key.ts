/** Whether a header's value holds an API key of a gateway, `rxg_<keyId>_<secret>`: what has it is a call of one. */
export function isGatewayKey(value: string): boolean {
  return /(?:^|[^A-Za-z0-9])rxg_[A-Za-z0-9]+_/i.test(value);
}
