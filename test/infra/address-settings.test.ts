import { describe, expect, test } from "vitest";
import { type AddressSettings, checkAddressSettings } from "../../infra/address-settings.ts";

const certificateArn = "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012";
const domain = { name: "rx.example.com", certificateArn };

const check = (settings: AddressSettings, region: string | undefined = "eu-west-1") =>
  checkAddressSettings(
    { name: "prod", connections: { "mwi-formulary": ["default"], syncvet: ["default"] }, ...settings },
    region,
  );

describe("the settings of a stage's addresses", () => {
  test.each<[string, AddressSettings]>([
    ["none", {}],
    ["a domain", { domain }],
    ["a base path of several levels", { domain: { ...domain, basePath: "rx/eu-1/v1.0", hostedZoneId: "Z0123456789" } }],
    ["fixed addresses", { fixedAddress: { vendors: ["mwi-formulary"], deliveries: true } }],
    ["fixed addresses of deliveries alone", { fixedAddress: { vendors: [], deliveries: true } }],
    [
      "existing addresses",
      { fixedAddress: { vendors: ["syncvet"], allocationIds: ["eipalloc-0123456789abcdef0", "eipalloc-0a"] } },
    ],
    ["a web ACL", { webAcl: "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/a/12345678-1234" }],
    ["a rate", { webAcl: { requestsPer5Minutes: 10 } }],
    ["a throttle", { throttle: { ratePerSecond: 1, burst: 1 } }],
  ])("are valid with %s", (_what, settings) => {
    expect(() => check(settings)).not.toThrow();
  });

  test.each<[string, AddressSettings, string]>([
    ["a name with a scheme", { domain: { ...domain, name: "https://rx.example.com" } }, "without https://"],
    ["a name with a path", { domain: { ...domain, name: "rx.example.com/rx" } }, "without https:// or a path"],
    ["a name in upper case", { domain: { ...domain, name: "Rx.example.com" } }, "in lower case"],
    ["a name without a dot", { domain: { ...domain, name: "localhost" } }, "must be a host name"],
    ["a wildcard", { domain: { ...domain, name: "*.example.com" } }, "must be a host name"],
    ["an address in place of a name", { domain: { ...domain, name: "10.0.0.1" } }, "must be a host name"],
    ["text in place of a certificate", { domain: { ...domain, certificateArn: "x" } }, "must be the ARN of an ACM"],
    ["a base path with a slash before it", { domain: { ...domain, basePath: "/rx" } }, "without slashes around it"],
    ["a base path with a slash behind it", { domain: { ...domain, basePath: "rx/" } }, "without slashes around it"],
    ["a base path with an empty segment", { domain: { ...domain, basePath: "rx//eu" } }, "without slashes around it"],
    ["an empty base path", { domain: { ...domain, basePath: "" } }, "must be segments"],
    ["a base path that API Gateway reserves", { domain: { ...domain, basePath: "ping" } }, "reserved by API Gateway"],
    ["a zone's name in place of its id", { domain: { ...domain, hostedZoneId: "example.com" } }, "must be the id of"],
    ["a vendor without connections", { fixedAddress: { vendors: ["mwi"] } }, "has no connections here: mwi"],
    ["fixed addresses of nothing", { fixedAddress: { vendors: [] } }, "remove it"],
    [
      "an address in place of an allocation id",
      { fixedAddress: { vendors: ["syncvet"], allocationIds: ["192.0.2.1", "eipalloc-0a"] } },
      'allocationIds "192.0.2.1"',
    ],
    [
      "one address twice",
      { fixedAddress: { vendors: ["syncvet"], allocationIds: ["eipalloc-0a", "eipalloc-0a"] } },
      "has an address twice",
    ],
    [
      "a web ACL of CloudFront",
      { webAcl: "arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/12345678-1234" },
      "must be the ARN of a regional web ACL",
    ],
    ["a rate below AWS WAF's lowest", { webAcl: { requestsPer5Minutes: 9 } }, "from 10"],
    ["a throttle of 0", { throttle: { ratePerSecond: 0, burst: 10 } }, "throttle.ratePerSecond"],
  ])("refuse %s and say why", (_what, settings, message) => {
    expect(() => check(settings)).toThrow(message);
    expect(() => check(settings)).toThrow("Stage prod: ");
  });

  test("refuse a certificate of another region, and name both regions", () => {
    expect(() => check({ domain }, "us-east-1")).toThrow("is in eu-west-1, but must be in us-east-1");
  });

  test("accept a certificate of any region where the stage's region is not known", () => {
    expect(() => checkAddressSettings({ name: "prod", connections: {}, domain }, undefined)).not.toThrow();
  });

  test("name every fault at once", () => {
    const faulty = { domain: { ...domain, name: "x", basePath: "/" }, throttle: { ratePerSecond: 0, burst: 0 } };
    expect(() => check(faulty)).toThrow(/domain\.name.*domain\.basePath.*throttle\.ratePerSecond.*throttle\.burst/);
  });
});
