import { CfnOutput, Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import {
  AuthorizationType,
  EndpointType,
  type IAuthorizer,
  IdentitySource,
  LambdaIntegration,
  LogGroupLogDestination,
  MethodLoggingLevel,
  RequestAuthorizer,
  RestApi,
} from "aws-cdk-lib/aws-apigateway";
import type { IKey } from "aws-cdk-lib/aws-kms";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { LogGroup, type RetentionDays } from "aws-cdk-lib/aws-logs";
import { Construct } from "constructs";
import type { AddressSettings } from "../address-settings.ts";
import { accessLogFormat } from "./access-log.ts";
import { CustomDomain, requireModernTls } from "./custom-domain.ts";
import { addProblemResponses } from "./problem-responses.ts";
import { WebAcl } from "./web-acl.ts";

export interface PartnerApiProps {
  readonly apiName: string;
  readonly stageName: string;
  readonly logRetention: RetentionDays;
  readonly encryptionKey: IKey;
  readonly authorizer: IFunction;
  /** By vendor: each vendor's calls run in a function of their own. */
  readonly proxies: ReadonlyMap<string, IFunction>;
  /** Unified resources by route, each with the vendor's function that serves it. */
  readonly resources: readonly {
    readonly path: string;
    /** `POST`: other methods, and paths below, are the partner API's. */
    readonly method: "ANY" | "POST";
    readonly serving: IFunction;
  }[];
  /** `/v1/metrics`. */
  readonly metrics: IFunction;
  /** Everything else under `/v1`. */
  readonly partnerApi: IFunction;
  readonly intake: IFunction;
  readonly publicPages: IFunction;
  readonly address: Pick<AddressSettings, "domain" | "throttle" | "webAcl">;
}

/** The REST API: partners under `/v1`, vendors under `/webhooks`, the public pages. Every body is treated as binary. */
export class PartnerApi extends Construct {
  readonly api: RestApi;
  /** Host names that lead to the API, or would if its default endpoint were on. */
  readonly hosts: readonly string[];

  constructor(scope: Construct, id: string, props: PartnerApiProps) {
    super(scope, id);
    const { domain, throttle } = props.address;
    const hasDefaultEndpoint = domain === undefined || domain.keepDefaultEndpoint === true;
    const accessLogs = new LogGroup(this, "AccessLogs", {
      retention: props.logRetention,
      encryptionKey: props.encryptionKey,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.api = new RestApi(this, "Api", {
      restApiName: props.apiName,
      description: "Rx Gateway: partner API and vendor webhooks",
      binaryMediaTypes: ["*/*"],
      endpointTypes: [EndpointType.REGIONAL],
      ...(hasDefaultEndpoint ? {} : { disableExecuteApiEndpoint: true }),
      // The role for logs is the account's (`infra/account-stack.ts`).
      cloudWatchRole: false,
      deployOptions: {
        stageName: props.stageName,
        // Execution logs and X-Ray record URLs, and a URL can name a patient.
        loggingLevel: MethodLoggingLevel.OFF,
        dataTraceEnabled: false,
        tracingEnabled: false,
        accessLogDestination: new LogGroupLogDestination(accessLogs),
        accessLogFormat,
        ...(throttle === undefined
          ? {}
          : { throttlingRateLimit: throttle.ratePerSecond, throttlingBurstLimit: throttle.burst }),
      },
    });
    requireModernTls(this.api);
    if (!hasDefaultEndpoint) this.api.node.tryRemoveChild("Endpoint");
    this.hosts = this.#addAddress(props);
    addProblemResponses(this.api);
    const authorizer = new RequestAuthorizer(this, "Authorizer", {
      handler: props.authorizer,
      identitySources: [IdentitySource.header("Authorization")],
      resultsCacheTtl: Duration.seconds(60),
    });
    this.#addPartnerRoutes(props, authorizer);
    const connection = this.api.root.addResource("webhooks").addResource("{vendor}").addResource("{connection}");
    connection.addMethod("POST", new LambdaIntegration(props.intake, { allowTestInvoke: false }), {
      authorizationType: AuthorizationType.NONE,
    });
    this.#addPublicPages(props.publicPages);
  }

  /** @returns the host names */
  #addAddress({ apiName, address, logRetention, encryptionKey }: PartnerApiProps): readonly string[] {
    const { domain, webAcl } = address;
    const { api } = this;
    const { region, urlSuffix } = Stack.of(this);
    const { stageName, stageArn } = api.deploymentStage;
    const defaultHost = `${api.restApiId}.execute-api.${region}.${urlSuffix}`;
    const custom = domain === undefined ? undefined : new CustomDomain(this, "Domain", { api, domain });
    new CfnOutput(Stack.of(this), "GatewayUrl", {
      description: "The gateway's address for partners and vendors",
      value: custom?.url ?? `https://${defaultHost}/${stageName}`,
    });
    if (webAcl !== undefined) {
      new WebAcl(this, "WebAcl", { name: apiName, stageArn, webAcl, logRetention, encryptionKey });
    }
    return [defaultHost, ...(custom?.hosts ?? [])];
  }

  #addPublicPages(publicPages: IFunction): void {
    const integration = new LambdaIntegration(publicPages, { allowTestInvoke: false });
    const open = { authorizationType: AuthorizationType.NONE };
    const docs = this.api.root.addResource("docs");
    const portal = this.api.root.addResource("portal");
    const pages = ["health", "openapi.json"].map((page) => this.api.root.addResource(page));
    const clients = this.api.root.addResource("clients").addResource("{asset}");
    const sites = [docs, docs.addResource("{asset}"), portal, portal.addResource("{asset}"), clients];
    for (const page of [this.api.root, ...pages, ...sites]) {
      for (const method of ["GET", "HEAD"]) page.addMethod(method, integration, open);
    }
  }

  #addPartnerRoutes(props: PartnerApiProps, authorizer: IAuthorizer): void {
    const authorized = { authorizer, authorizationType: AuthorizationType.CUSTOM };
    const v1 = this.api.root.addResource("v1");
    for (const [vendor, proxy] of props.proxies) {
      const path = v1.addResource(vendor).addResource("{path+}");
      path.addMethod("ANY", new LambdaIntegration(proxy, { allowTestInvoke: false }), authorized);
    }
    const partnerApi = new LambdaIntegration(props.partnerApi, { allowTestInvoke: false });
    for (const { path, method, serving } of props.resources) {
      const resource = this.api.root.resourceForPath(path);
      resource.addMethod(method, new LambdaIntegration(serving, { allowTestInvoke: false }), authorized);
      if (method === "ANY") continue;
      resource.addMethod("ANY", partnerApi, authorized);
      // A resource's paths are not those of its parent's greedy child.
      resource.addResource("{proxy+}").addMethod("ANY", partnerApi, authorized);
    }
    v1.addResource("metrics").addMethod(
      "ANY",
      new LambdaIntegration(props.metrics, { allowTestInvoke: false }),
      authorized,
    );
    v1.addResource("{proxy+}").addMethod("ANY", partnerApi, authorized);
  }
}
