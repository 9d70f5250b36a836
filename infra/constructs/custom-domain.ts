import { CfnOutput, Stack } from "aws-cdk-lib";
import {
  CfnRestApi,
  DomainName,
  EndpointAccessMode,
  EndpointType,
  type RestApi,
  SecurityPolicy,
} from "aws-cdk-lib/aws-apigateway";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import { ARecord, HostedZone, RecordTarget } from "aws-cdk-lib/aws-route53";
import { ApiGatewayDomain } from "aws-cdk-lib/aws-route53-targets";
import { Construct } from "constructs";
import type { DomainSettings } from "../address-settings.ts";

/**
 * TLS 1.2 and 1.3 with forward secrecy. A regional API accepts TLS 1.0 unless it has a policy, also behind a custom domain
 * with a stricter one: API Gateway negotiates by the policy of the API. `STRICT` refuses a request whose `Host` is another
 * than the name of the TLS handshake; policies of this kind need a mode.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-custom-domain-tls-version.html
 */
const tls = {
  securityPolicy: SecurityPolicy.TLS13_1_2_PFS_PQ_2025_09,
  endpointAccessMode: EndpointAccessMode.STRICT,
} as const;

/** Sets the lowest TLS version of the API itself, which its default endpoint and its custom domains have. */
export function requireModernTls(api: RestApi): void {
  const { defaultChild } = api.node;
  if (!(defaultChild instanceof CfnRestApi)) throw new Error("A REST API has a resource of its own.");
  defaultChild.securityPolicy = tls.securityPolicy;
  defaultChild.endpointAccessMode = tls.endpointAccessMode;
}

/** A regional domain of the API, with its base path and, in a Route 53 zone, its alias record. */
export class CustomDomain extends Construct {
  /** Without a slash at its end. */
  readonly url: string;
  /** Its name, and the name that DNS points it at. */
  readonly hosts: readonly string[];

  constructor(
    scope: Construct,
    id: string,
    { api, domain }: { readonly api: RestApi; readonly domain: DomainSettings },
  ) {
    super(scope, id);
    const { name, certificateArn, basePath, hostedZoneId } = domain;
    this.url = `https://${name}${basePath === undefined ? "" : `/${basePath}`}`;
    const domainName = new DomainName(this, "Domain", {
      domainName: name,
      certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
      endpointType: EndpointType.REGIONAL,
      ...tls,
    });
    this.hosts = [name, domainName.domainNameAliasDomainName];
    // Not a base path mapping of the first version, which has one level.
    domainName.addApiMapping(api.deploymentStage, basePath === undefined ? {} : { basePath });
    if (hostedZoneId !== undefined) {
      new ARecord(this, "Alias", {
        zone: HostedZone.fromHostedZoneId(this, "Zone", hostedZoneId),
        // A dot at the end: the name is complete, and the zone's own name need not be known.
        recordName: `${name}.`,
        target: RecordTarget.fromAlias(new ApiGatewayDomain(domainName)),
      });
    }
    new CfnOutput(Stack.of(this), "DomainTarget", {
      description: `Where DNS points ${name}: an alias or CNAME record`,
      value: domainName.domainNameAliasDomainName,
    });
    new CfnOutput(Stack.of(this), "DomainTargetZone", {
      description: "The Route 53 zone of DomainTarget, for an alias record in another account",
      value: domainName.domainNameAliasHostedZoneId,
    });
  }
}
