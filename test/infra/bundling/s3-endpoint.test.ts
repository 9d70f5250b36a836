import { S3Client } from "@aws-sdk/client-s3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultEndpointResolver } from "../../../infra/bundling/stand-ins/s3-endpoint.ts";

const client = new S3Client({ region: "us-east-1" });

/** What the SDK's own rules say. */
const own = (parameters: { readonly Region: string; readonly Bucket: string; readonly Endpoint?: string }) =>
  client.config.endpointProvider(parameters);

const regions = [
  "us-east-1",
  "us-west-2",
  "eu-central-1",
  "ap-southeast-4",
  "cn-north-1",
  "us-gov-west-1",
  "mx-central-1",
];
const bucket = fc.stringMatching(/^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/);

describe("the replacement of S3's endpoint rules", () => {
  test("resolves every supported region and bucket to the same endpoint as the SDK's rules", () => {
    fc.assert(
      fc.property(fc.constantFrom(...regions), bucket, (Region, Bucket) => {
        // Suffixes of such buckets have meanings that ours never have.
        fc.pre(!/--(x-s3|xa-s3|op-s3|ol-s3|table-s3)$/.test(Bucket) && !Bucket.includes("--"));
        expect(defaultEndpointResolver({ Region, Bucket })).toEqual(own({ Region, Bucket }));
      }),
    );
  });

  test("resolves the S3 emulator to the same endpoint as the SDK's rules", () => {
    const parameters = { Region: "us-east-1", Bucket: "rx-gateway-local-bodies", Endpoint: "http://127.0.0.1:4566" };
    expect(defaultEndpointResolver(parameters)).toEqual(own(parameters));
  });

  test.each([
    ["FIPS", { UseFIPS: true }],
    ["dual stack", { UseDualStack: true }],
    ["acceleration", { Accelerate: true }],
    ["a bucket with dots", { Bucket: "a.b.c" }],
    ["an access point", { Bucket: "arn:aws:s3:us-east-1:123456789012:accesspoint/x" }],
    ["no bucket", { Bucket: undefined }],
    ["an isolated region", { Region: "us-iso-east-1" }],
  ])("throws for an unsupported setting: %s", (_what, changed) => {
    const parameters = { Region: "us-east-1", Bucket: "bucket", ...changed } as Parameters<
      typeof defaultEndpointResolver
    >[0];
    expect(() => defaultEndpointResolver(parameters)).toThrow("left out of the bundles");
  });
});
