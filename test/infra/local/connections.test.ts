import { describe, expect, it } from "vitest";
import { localConnections } from "../../../infra/local/connections.ts";
import { parseCredentials } from "../../../shared/core/credentials.ts";
import { audienceNames } from "../../../shared/vendors/audience.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

describe("the local connections", () => {
  it("the local connections are default for every vendor, and clinic-2 for three", () => {
    const names = localConnections.map((one) => `${one.vendor}/${one.connection}`).toSorted();
    expect(names).toEqual([
      "inside-rx/default",
      "md-integrations/clinic-2",
      "md-integrations/default",
      "mwi-formulary/clinic-2",
      "mwi-formulary/default",
      "si-compounding/default",
      "syncvet/clinic-2",
      "syncvet/default",
    ]);
  });

  it("the local connections share no secret, pepper or tenant", () => {
    const values = localConnections.flatMap(
      ({ credentials: { tokenPath: _, defaultTenant: __, audiences: ___, ...credentials }, webhook }) => [
        ...Object.values(credentials).flat(),
        ...(webhook?.secrets ?? []),
        ...(webhook?.authorization === undefined ? [] : [webhook.authorization]),
      ],
    );
    expect(new Set(values).size).toBe(values.length);
  });

  it("the local connections can all be used by the gateway", () => {
    for (const { vendor: id, credentials } of localConnections) {
      const vendor = vendors.find((one) => one.id === id);
      const kind = vendor?.auth.kind === "api-key" ? "api-key" : "client";
      const rules = {
        kind,
        audiences: audienceNames(vendor ?? {}),
        tenantsRequired: vendor?.tenantHeader !== undefined,
        environmentRequired: false,
      } as const;
      expect(parseCredentials(JSON.stringify(credentials), rules)).toMatchObject(credentials);
    }
  });

  it("the local connections name two tenants each at MWI, by UUID", () => {
    for (const { vendor, credentials } of localConnections) {
      if (vendor !== "mwi-formulary") continue;
      const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(credentials["tenants"]).toEqual([uuid, uuid]);
    }
  });
});
