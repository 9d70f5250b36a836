import { describe, expect, it } from "vitest";
import { localConnections } from "../../../infra/local/connections.ts";
import { stages } from "../../../infra/stages.ts";
import { parseCredentials } from "../../../shared/core/credentials.ts";
import { credentialRules } from "../../../shared/gateway/calls/credential-rules.ts";
import { audienceNames } from "../../../shared/vendors/audience.ts";
import { vendors } from "../../../shared/vendors/registry/registry.ts";

describe("the local connections", () => {
  it("the local connections are the stage's: default for every vendor, and clinic-2 for three", () => {
    const names = localConnections.map((one) => `${one.vendor}/${one.connection}`).toSorted();
    const staged = Object.entries(stages.local.connections).flatMap(([vendor, connections]) =>
      connections.map((connection) => `${vendor}/${connection}`),
    );
    expect(names).toEqual(staged.toSorted());
    expect(names.filter((name) => name.endsWith("/default"))).toHaveLength(vendors.length);
    expect(names.filter((name) => !name.endsWith("/default"))).toEqual([
      "md-integrations/clinic-2",
      "mwi-formulary/clinic-2",
      "syncvet/clinic-2",
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
      if (vendor === undefined) throw new Error(`${id} is not registered.`);
      const rules = {
        ...credentialRules(vendor.auth),
        audiences: audienceNames(vendor),
        tenantsRequired: vendor.tenantHeader !== undefined,
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
