import { expect, it } from "vitest";
import { isGatewayKey } from "../../shared/core/gateway-key.ts";

it.each([
  ["rxg_abcd_0123", true],
  ["Bearer rxg_abcd_0123", true],
  ["Bearer RXG_abcd_0123", true],
  ["token=rXg_abcd_0123", true],
  ["xrxg_abcd_0123", false],
  ["rxg_abcd", false],
  ["rxg__0123", false],
])("Whether %s holds a key of a gateway, in whatever letter case: %s", (value, holds) => {
  expect(isGatewayKey(value)).toBe(holds);
});
