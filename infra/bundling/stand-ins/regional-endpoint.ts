/** The SDK's parameters of a regional service's endpoint. */
interface EndpointParameters {
  readonly Region?: string;
  /** A host that replaces AWS's: an emulator. */
  readonly Endpoint?: string;
  readonly UseFIPS?: boolean;
  readonly UseDualStack?: boolean;
}

/**
 * Replaces a service's endpoint rules, the engine that evaluates them and the list of AWS's partitions. Resolves the
 * regional host: functions set neither FIPS nor dual stack, and their credentials name no account.
 *
 * @param service the first part of its hosts
 * @returns a resolver that throws an Error for a setting that only the SDK's own rules support
 */
export const regionalEndpoint =
  (service: string) =>
  ({ Region: region, Endpoint: endpoint, UseFIPS, UseDualStack }: EndpointParameters) => {
    if (UseFIPS || UseDualStack) throw leftOut("hosts for FIPS or dual stack");
    if (region === undefined) throw leftOut("no region");
    const url = new URL(endpoint ?? `https://${service}.${region}.${hostSuffix(region)}`);
    return { url, properties: {}, headers: {} };
  };

/**
 * The domain of a region's hosts: China has its own.
 *
 * @throws Error for a region of an isolated partition
 */
export function hostSuffix(region: string): string {
  if (!/^[a-z]{2}-[a-z-]+-\d$/.test(region) || region.includes("-iso")) throw leftOut(`the region ${region}`);
  return region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
}

const leftOut = (what: string): Error => new Error(`The SDK's endpoint rules for ${what} are left out of the bundles.`);
