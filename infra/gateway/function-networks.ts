import type { FixedAddressSettings } from "../address-settings.ts";
import type { FunctionNetwork } from "../constructs/function-network.ts";
import type { NetworkStack } from "../network-stack.ts";

/** The functions that send deliveries: the first attempt, and the later ones. No other one calls a partner's endpoint. */
const deliverers = ["process-events", "deliver-event"];

/** By a function's id: the network of those whose calls come from fixed addresses. */
export function functionNetworks(
  settings: FixedAddressSettings | undefined,
  network: Pick<NetworkStack, "vendorCalls" | "deliveries"> | undefined,
): (id: string) => FunctionNetwork | undefined {
  if (settings === undefined || network === undefined) return () => undefined;
  return (id) => {
    if (settings.vendors.some((vendor) => id === `proxy-${vendor}`)) return network.vendorCalls;
    return settings.deliveries && deliverers.includes(id) ? network.deliveries : undefined;
  };
}
