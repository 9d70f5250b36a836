import { hostSuffix } from "./regional-endpoint.ts";

/** The SDK's parameters of an endpoint, without those for kinds of buckets and hosts that the gateway does not use. */
interface EndpointParameters {
  readonly Region?: string;
  readonly Bucket?: string;
  /** A host that replaces AWS's: the S3 emulator. */
  readonly Endpoint?: string;
  readonly UseFIPS?: boolean;
  readonly UseDualStack?: boolean;
  readonly Accelerate?: boolean;
}

/**
 * Replaces S3's endpoint rules, of which 17 KB are for access points, Outposts, Object Lambda, directory buckets and
 * other hosts. This one resolves the virtual host of a bucket.
 *
 * @throws Error for a bucket or a setting that only the SDK's own rules support
 */
export function defaultEndpointResolver(parameters: EndpointParameters) {
  const { Region: region, Bucket: bucket, Endpoint: endpoint } = parameters;
  const { UseFIPS, UseDualStack, Accelerate } = parameters;
  if (UseFIPS || UseDualStack || Accelerate) throw leftOut("hosts for FIPS, dual stack or acceleration");
  if (region === undefined) throw leftOut("no region");
  if (bucket === undefined || !/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/.test(bucket)) throw leftOut(`the bucket ${bucket}`);
  const url =
    endpoint === undefined
      ? new URL(`https://${bucket}.s3.${region}.${hostSuffix(region)}/`)
      : new URL(`${endpoint.replace(/\/$/, "")}/${bucket}`);
  const authScheme = { disableDoubleEncoding: true, name: "sigv4", signingName: "s3", signingRegion: region };
  return { url, properties: { authSchemes: [authScheme] }, headers: {} };
}

const leftOut = (what: string): Error => new Error(`S3's endpoint rules for ${what} are left out of the bundles.`);
