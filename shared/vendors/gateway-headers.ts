const names: ReadonlySet<string> = new Set(["idempotency-key", "prefer"]);

/**
 * Whether a request header, in lower case, is for the gateway. A vendor's own header of that name is not sent: partners of
 * one connection could choose the same key.
 */
export function isGatewayHeader(name: string): boolean {
  return names.has(name) || name.startsWith("gateway-");
}
