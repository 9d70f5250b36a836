import { App, Stack } from "aws-cdk-lib";
import { Match, Template } from "aws-cdk-lib/assertions";
import { Key } from "aws-cdk-lib/aws-kms";
import { Function as LambdaFunction } from "aws-cdk-lib/aws-lambda";
import { describe, expect, test } from "vitest";
import type { AddressSettings, DomainSettings } from "../../../infra/address-settings.ts";
import { PartnerApi } from "../../../infra/constructs/partner-api.ts";

const domain: DomainSettings = {
  name: "rx.example.com",
  certificateArn: "arn:aws:acm:eu-west-1:111122223333:certificate/12345678-1234-1234-1234-123456789012",
};

/** The template of a stack that has only the API, with these settings of its address. */
function templateOf(address: AddressSettings): Template {
  const stack = new Stack(new App(), "Test", { env: { region: "eu-west-1", account: "111122223333" } });
  const [authorizer, proxy, partnerApi, intake, publicPages, metrics] = ["a", "b", "c", "d", "e", "f"].map((name) =>
    LambdaFunction.fromFunctionAttributes(stack, name, {
      functionArn: `arn:aws:lambda:eu-west-1:111122223333:function:${name}`,
      sameEnvironment: true,
    }),
  );
  if (!authorizer || !proxy || !partnerApi || !intake || !publicPages || !metrics)
    throw new Error("A function is missing.");
  new PartnerApi(stack, "PartnerApi", {
    apiName: "rx-gateway-test",
    stageName: "test",
    logRetention: 7,
    encryptionKey: new Key(stack, "Key"),
    authorizer,
    proxies: new Map([["syncvet", proxy]]),
    resources: [],
    metrics,
    partnerApi,
    intake,
    publicPages,
    address,
  });
  return Template.fromStack(stack);
}

const outputsOf = (template: Template): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(template.findOutputs("*")).map(([name, output]) => [name, (output as { Value: unknown }).Value]),
  );

const modernTls = { SecurityPolicy: "SecurityPolicy_TLS13_1_2_PFS_PQ_2025_09", EndpointAccessMode: "STRICT" };

describe("an API without a domain", () => {
  const template = templateOf({});

  test("requires TLS 1.2 or higher at its default endpoint, whose address is an output", () => {
    template.hasResourceProperties("AWS::ApiGateway::RestApi", {
      ...modernTls,
      EndpointConfiguration: { Types: ["REGIONAL"] },
      DisableExecuteApiEndpoint: Match.absent(),
    });
    template.resourceCountIs("AWS::ApiGateway::DomainName", 0);
    expect(JSON.stringify(outputsOf(template)["GatewayUrl"])).toContain(".execute-api.eu-west-1.");
  });

  test("has no web ACL, and no throttle beside the account's", () => {
    template.resourceCountIs("AWS::WAFv2::WebACLAssociation", 0);
    template.hasResourceProperties("AWS::ApiGateway::Stage", {
      MethodSettings: [Match.objectLike({ ThrottlingRateLimit: Match.absent() })],
    });
  });
});

describe("an API with a domain", () => {
  test("is mapped to the root of a regional domain with TLS 1.2 or higher, and to nothing else", () => {
    const template = templateOf({ domain });
    template.hasResourceProperties("AWS::ApiGateway::RestApi", { ...modernTls, DisableExecuteApiEndpoint: true });
    template.hasResourceProperties("AWS::ApiGateway::DomainName", {
      ...modernTls,
      DomainName: domain.name,
      RegionalCertificateArn: domain.certificateArn,
      EndpointConfiguration: { Types: ["REGIONAL"] },
    });
    template.hasResourceProperties("AWS::ApiGatewayV2::ApiMapping", {
      DomainName: { Ref: Match.stringLikeRegexp("DomainName|Domain") },
      ApiMappingKey: Match.absent(),
    });
    template.resourceCountIs("AWS::Route53::RecordSet", 0);
    const outputs = outputsOf(template);
    expect(outputs["GatewayUrl"]).toBe("https://rx.example.com");
    expect(JSON.stringify(outputs["DomainTarget"])).toContain("RegionalDomainName");
    expect(JSON.stringify(outputs["DomainTargetZone"])).toContain("RegionalHostedZoneId");
    expect(JSON.stringify(outputs)).not.toContain("execute-api");
  });

  test("is mapped to a base path of several levels", () => {
    const template = templateOf({ domain: { ...domain, basePath: "rx/eu" } });
    template.hasResourceProperties("AWS::ApiGatewayV2::ApiMapping", { ApiMappingKey: "rx/eu" });
    expect(outputsOf(template)["GatewayUrl"]).toBe("https://rx.example.com/rx/eu");
  });

  test("has an alias record in the given zone", () => {
    const template = templateOf({ domain: { ...domain, hostedZoneId: "Z0123456789ABC" } });
    template.hasResourceProperties("AWS::Route53::RecordSet", {
      HostedZoneId: "Z0123456789ABC",
      Name: "rx.example.com.",
      Type: "A",
      AliasTarget: { DNSName: { "Fn::GetAtt": [Match.anyValue(), "RegionalDomainName"] } },
    });
  });

  test("keeps its default endpoint where the setting says so", () => {
    const template = templateOf({ domain: { ...domain, keepDefaultEndpoint: true } });
    template.hasResourceProperties("AWS::ApiGateway::RestApi", { DisableExecuteApiEndpoint: Match.absent() });
    expect(outputsOf(template)["GatewayUrl"]).toBe("https://rx.example.com");
  });
});

describe("a web ACL", () => {
  test("that exists is associated with the API's stage", () => {
    const webAcl = "arn:aws:wafv2:eu-west-1:111122223333:regional/webacl/company/12345678-1234-1234-1234-123456789012";
    const template = templateOf({ webAcl });
    template.hasResourceProperties("AWS::WAFv2::WebACLAssociation", {
      WebACLArn: webAcl,
      ResourceArn: Match.objectLike({ "Fn::Join": Match.anyValue() }),
    });
    template.resourceCountIs("AWS::WAFv2::WebACL", 0);
  });

  test("of the stack limits the requests of an address, samples none, and logs no path, query or key", () => {
    const template = templateOf({ webAcl: { requestsPer5Minutes: 5_000 } });
    template.hasResourceProperties("AWS::WAFv2::WebACL", {
      Scope: "REGIONAL",
      DefaultAction: { Allow: {} },
      VisibilityConfig: { SampledRequestsEnabled: false },
      Rules: [
        {
          Action: { Block: {} },
          Statement: { RateBasedStatement: { Limit: 5_000, AggregateKeyType: "IP", EvaluationWindowSec: 300 } },
          VisibilityConfig: { SampledRequestsEnabled: false },
        },
      ],
    });
    template.hasResourceProperties("AWS::WAFv2::LoggingConfiguration", {
      RedactedFields: [{ UriPath: {} }, { QueryString: {} }, { SingleHeader: { Name: "authorization" } }],
    });
    template.hasResourceProperties("AWS::Logs::LogGroup", {
      LogGroupName: "aws-waf-logs-rx-gateway-test",
      KmsKeyId: Match.anyValue(),
    });
  });
});

test("a throttle holds for every route of the stage", () => {
  templateOf({ throttle: { ratePerSecond: 50, burst: 100 } }).hasResourceProperties("AWS::ApiGateway::Stage", {
    MethodSettings: [
      Match.objectLike({
        HttpMethod: "*",
        ResourcePath: "/*",
        ThrottlingRateLimit: 50,
        ThrottlingBurstLimit: 100,
        LoggingLevel: "OFF",
      }),
    ],
  });
});

describe("the access log", () => {
  const [stage] = Object.values(templateOf({}).findResources("AWS::ApiGateway::Stage"));
  const { Format } = stage?.["Properties"]["AccessLogSetting"] as { Format: string };

  test("says who called, from where, with which key, how long each part took, and the type of an error", () => {
    expect(Object.keys(JSON.parse(Format) as object).toSorted()).toEqual(
      [
        ...[
          "requestId",
          "domain",
          "sourceIp",
          "method",
          "resourcePath",
          "status",
          "error",
          "responseLength",
          "latencyMs",
        ],
        ...["integrationStatus", "integrationLatencyMs", "authorizerStatus", "authorizerLatencyMs", "partner", "key"],
      ].toSorted(),
    );
  });

  test("has no variable that holds a path, a query, a header, or the text of an error", () => {
    const variables = [...Format.matchAll(/\$context\.([\w.]+)/g)].map(([, name]) => name);
    expect(variables).toContain("resourcePath");
    for (const name of variables) {
      expect(name).not.toMatch(/^(path|requestOverride|identity\.(?!sourceIp$)|integrationErrorMessage|webaclArn)/);
      expect(name).not.toMatch(/message|userAgent|claims/i);
    }
  });
});

describe("API Gateway's own failures", () => {
  const documents = Object.values(templateOf({}).findResources("AWS::ApiGateway::GatewayResponse")).map((resource) => {
    const { ResponseType, ResponseTemplates } = resource["Properties"] as {
      ResponseType: string;
      ResponseTemplates: Record<string, string>;
    };
    return [ResponseType, JSON.parse(ResponseTemplates["application/json"] ?? "")] as const;
  });
  const documentOf = new Map<string, { outcome: string; detail: string; retryable: boolean }>(documents);

  test.each([
    "INTEGRATION_TIMEOUT",
    "DEFAULT_5XX",
  ])("%s are uncertain, because the function may have run, and name the Idempotency-Key", (type) => {
    const { outcome, detail, retryable } = documentOf.get(type) ?? {};
    expect({ outcome, retryable }).toEqual({ outcome: "uncertain", retryable: false });
    expect(detail).toContain("with the same Idempotency-Key");
  });

  test.each([
    "AUTHORIZER_FAILURE",
    "AUTHORIZER_CONFIGURATION_ERROR",
    "THROTTLED",
  ])("%s are not-sent and may be retried, because no function has run", (type) =>
    expect(documentOf.get(type)).toMatchObject({ outcome: "not-sent", retryable: true }));
});
