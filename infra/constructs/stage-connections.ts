/** `<vendor>/<connection>` of each connection. */
export function connectionPaths(connections: Readonly<Record<string, readonly string[]>>): readonly string[] {
  return Object.entries(connections).flatMap(([vendor, names]) => names.map((name) => `${vendor}/${name}`));
}

interface Connections {
  readonly connections: Readonly<Record<string, readonly string[]>>;
  readonly webhookVendors?: readonly string[];
}

/** A stage's connections that accept webhooks, by vendor. */
export function webhookConnections({ connections, webhookVendors }: Connections): Connections["connections"] {
  return Object.fromEntries(Object.entries(connections).filter(([vendor]) => webhookVendors?.includes(vendor) ?? true));
}
