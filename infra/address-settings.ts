/** A custom domain of a stage, whose DNS and certificate exist. */
export interface DomainSettings {
  /** A host name in lower case, such as `rx.example.com`. */
  readonly name: string;
  /** The ARN of an ACM certificate for that name, in the region of the stage: a regional domain takes no other. */
  readonly certificateArn: string;
  /** The path of the gateway below the name, such as `rx` or `rx/eu`, without slashes around it; the root if absent. */
  readonly basePath?: string;
  /** The Route 53 zone that gets an alias record of the name. Without it, point the name at the output `DomainTarget`. */
  readonly hostedZoneId?: string;
  /** The default endpoint answers as well: while partners and vendors move to the domain. */
  readonly keepDefaultEndpoint?: true;
}

/** Fixed addresses of outgoing calls: about 73 dollars a month (`infra/network-stack.ts`). */
export interface FixedAddressSettings {
  /** Vendors that accept calls from known addresses alone. */
  readonly vendors: readonly string[];
  /** Deliveries of webhooks come from these addresses as well, for partners that allow only known ones. */
  readonly deliveries?: true;
  /**
   * The allocation ids of two Elastic IPs, `eipalloc-…`, which the stack uses and does not create: those that a removed
   * stack has left, or addresses that vendors already allow.
   */
  readonly allocationIds?: readonly [string, string];
}

/** Where a stage is reached, and from where it calls. All are optional. */
export interface AddressSettings {
  readonly domain?: DomainSettings;
  readonly fixedAddress?: FixedAddressSettings;
  /**
   * The ARN of a regional web ACL to associate, or the requests that one address may send in 5 minutes: then the stack has
   * a web ACL of its own with that one rule, for about 6 dollars a month and $0.60 a million requests.
   */
  readonly webAcl?: string | { readonly requestsPer5Minutes: number };
  /**
   * A backstop for the account's quota of requests, which all APIs of a region share. It is no limit of concurrency: of
   * calls that take 25 seconds, 2 a second fill 50 slots.
   */
  readonly throttle?: { readonly ratePerSecond: number; readonly burst: number };
}

/** What the check needs to know of a stage. */
export interface CheckedStage extends AddressSettings {
  readonly name: string;
  readonly connections: Readonly<Record<string, readonly string[]>>;
}

/**
 * Checks the settings, because CloudFormation finds a mistake only after minutes, or never.
 *
 * @param region - of the stage; the certificate's region is not checked where it is not known
 * @throws Error with every fault
 */
export function checkAddressSettings(stage: CheckedStage, region: string | undefined): void {
  const faults = [
    ...(stage.domain === undefined ? [] : domainFaults(stage.domain, region)),
    ...(stage.fixedAddress === undefined ? [] : fixedAddressFaults(stage.fixedAddress, stage.connections)),
    ...webAclFaults(stage.webAcl),
    ...throttleFaults(stage.throttle),
  ];
  if (faults.length > 0) throw new Error(`Stage ${stage.name}: ${faults.join(" ")}`);
}

const hostName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;
const certificate = /^arn:aws[a-z-]*:acm:([a-z0-9-]+):\d{12}:certificate\/[0-9a-f-]+$/;
const basePathForm = /^[\w.-]+(\/[\w.-]+)*$/;

function domainFaults(domain: DomainSettings, region: string | undefined): string[] {
  const { name, certificateArn, basePath, hostedZoneId } = domain;
  const [, certificateRegion] = certificate.exec(certificateArn) ?? [];
  const [first] = basePath?.split("/") ?? [];
  return [
    ...(hostName.test(name)
      ? []
      : [`domain.name "${name}" must be a host name in lower case, without https:// or a path.`]),
    ...(certificateRegion === undefined
      ? [`domain.certificateArn "${certificateArn}" must be the ARN of an ACM certificate.`]
      : region !== undefined && region !== certificateRegion
        ? [`domain.certificateArn is in ${certificateRegion}, but must be in ${region}, the region of the stage.`]
        : []),
    ...(basePath === undefined || (basePathForm.test(basePath) && basePath.length <= 300)
      ? []
      : [`domain.basePath "${basePath}" must be segments such as rx or rx/eu, without slashes around it.`]),
    ...(first === "ping" || first === "sping" ? [`domain.basePath "${first}" is reserved by API Gateway.`] : []),
    ...(hostedZoneId === undefined || /^Z[A-Z0-9]{1,31}$/.test(hostedZoneId)
      ? []
      : [`domain.hostedZoneId "${hostedZoneId}" must be the id of a Route 53 zone, such as Z0123456789.`]),
  ];
}

function fixedAddressFaults(settings: FixedAddressSettings, connections: CheckedStage["connections"]): string[] {
  const { vendors, deliveries = false, allocationIds = [] } = settings;
  const unknown = vendors.filter((vendor) => !Object.hasOwn(connections, vendor));
  const odd = allocationIds.filter((id) => !/^eipalloc-[0-9a-f]+$/.test(id));
  return [
    ...(vendors.length === 0 && !deliveries ? ["fixedAddress names no vendor and has no deliveries: remove it."] : []),
    ...(unknown.length > 0 ? [`fixedAddress.vendors has no connections here: ${unknown.join(", ")}.`] : []),
    ...odd.map(
      (id) => `fixedAddress.allocationIds "${id}" must be an allocation id, such as eipalloc-0123456789abcdef0.`,
    ),
    ...(new Set(allocationIds).size < allocationIds.length ? ["fixedAddress.allocationIds has an address twice."] : []),
  ];
}

function webAclFaults(webAcl: AddressSettings["webAcl"]): string[] {
  if (webAcl === undefined) return [];
  if (typeof webAcl === "string") {
    const isRegional = /^arn:aws[a-z-]*:wafv2:[a-z0-9-]+:\d{12}:regional\/webacl\/[^/]+\/[0-9a-f-]+$/.test(webAcl);
    return isRegional ? [] : [`webAcl "${webAcl}" must be the ARN of a regional web ACL.`];
  }
  const { requestsPer5Minutes: rate } = webAcl;
  // AWS WAF's bounds of a rate.
  return Number.isInteger(rate) && rate >= 10 && rate <= 2_000_000_000
    ? []
    : ["webAcl.requestsPer5Minutes must be a whole number from 10."];
}

function throttleFaults(throttle: AddressSettings["throttle"]): string[] {
  if (throttle === undefined) return [];
  return Object.entries(throttle)
    .filter(([, value]) => !Number.isInteger(value) || value < 1)
    .map(([name]) => `throttle.${name} must be a whole number from 1: 0 refuses every request.`);
}
