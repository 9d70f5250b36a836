import { localConnections } from "../../../infra/local/connections.ts";
import { type CfnTemplate, isList, isObject, type Json } from "../../../infra/local/runner/template/cloudformation.ts";
import type { SimulatedConnection } from "../../../infra/local/simulators/calls/connection.ts";
import { madeUpClient, madeUpWebhook } from "../../../infra/local/simulators/calls/made-up-credentials.ts";

/** Vendors at which the practices have credentials of their own. */
export const clinicVendors = ["mwi-formulary", "md-integrations"] as const;

export type ClinicVendor = (typeof clinicVendors)[number];

/** The last of the practices that stage `local` has by itself. */
const known = "clinic-2";

/** Names of connections: those of stage `local`, and as many more as are missing. */
export function clinicNames(count: number): readonly string[] {
  const more = Array.from({ length: Math.max(0, count - 2) }, (_, at) => `clinic-${at + 3}`);
  return ["default", known, ...more];
}

/** The local connections with the practices that stage `local` does not have. */
export function clinicConnections(names: readonly string[]): readonly SimulatedConnection[] {
  const more = names.slice(2).flatMap((connection, at): readonly SimulatedConnection[] => {
    const of = (vendor: ClinicVendor) => ({ vendor, connection, id: `${vendor}-${connection}` });
    const [mwi, mdi] = [of("mwi-formulary"), of("md-integrations")];
    const tenant = `8b5e2f10-4a9d-4c36-8e21-${String(at).padStart(12, "0")}`;
    const authorization = `Bearer local-${mdi.id}-webhook-authorization`;
    const webhook = madeUpWebhook(mdi.id, { scheme: "md-integrations", authorization });
    return [
      { ...{ vendor: mwi.vendor, connection }, credentials: madeUpClient(mwi.id, { tenants: [tenant] }) },
      { ...{ vendor: mdi.vendor, connection }, credentials: madeUpClient(mdi.id), webhook },
    ];
  });
  return [...localConnections, ...more];
}

/** A template that has, for these practices, what it has for the last one of stage `local`: secrets, grants, names. */
export function withClinics(template: CfnTemplate, names: readonly string[]): CfnTemplate {
  const more = names.slice(2);
  const isNamed = (value: Json) =>
    clinicVendors.some((vendor) => JSON.stringify(value).includes(`/${vendor}/${known}`));
  const copies = (value: Json): readonly Json[] =>
    isNamed(value) ? more.map((name) => JSON.parse(JSON.stringify(value).replaceAll(known, name)) as Json) : [];
  const listed = `"default","${known}"`;
  const withNames = (text: string): string => {
    if (text === `default,${known}`) return names.join(",");
    return text.replaceAll(listed, [listed, ...more.map((name) => JSON.stringify(name))].join(","));
  };
  const widened = (value: Json): Json => {
    if (typeof value === "string") return withNames(value);
    if (isList(value)) return value.map(widened);
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        const isGranted = key === "Resource" && isList(one);
        return [key, isGranted ? one.flatMap((arn) => [arn, ...copies(arn)]) : widened(one)];
      }),
    );
  };
  const resources = Object.entries(template.Resources).flatMap(([id, resource]) => {
    const own = [id, widened(resource as unknown as Json)] as const;
    if (resource.Type !== "AWS::SecretsManager::Secret") return [own];
    return [own, ...copies(resource as unknown as Json).map((copy, at) => [`${id}${at}`, copy] as const)];
  });
  return { ...template, Resources: Object.fromEntries(resources) as unknown as CfnTemplate["Resources"] };
}
