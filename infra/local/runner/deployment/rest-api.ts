import { isObject } from "../template/cloudformation.ts";
import type { DeploymentTarget } from "../template/deployment-target.ts";
import type { Resource } from "../template/resource.ts";
import { functionNameOf, resourceValue } from "../template/resource-values.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";

export interface MethodSpec {
  /** The resource's path as the API declares it, such as `/v1/{proxy+}`. */
  readonly resourcePath: string;
  /** `ANY` or one method. */
  readonly httpMethod: string;
  readonly functionName: string;
  /** The logical id of the authorizer, if the route has one. */
  readonly authorizer?: string;
  readonly timeoutMs: number;
}

export interface AuthorizerSpec {
  readonly functionName: string;
  /** Names of the request headers that form the caller's identity, in lower case. */
  readonly identityHeaders: readonly string[];
  readonly cacheSeconds: number;
}

export interface GatewayResponseSpec {
  readonly status?: number;
  readonly template?: string;
  /** Header name to `'literal'` or a `context.` variable. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface RestApiSpec {
  readonly id: string;
  readonly stage: string;
  readonly accessLogFormat?: string;
  readonly methods: readonly MethodSpec[];
  readonly authorizers: ReadonlyMap<string, AuthorizerSpec>;
  readonly gatewayResponses: ReadonlyMap<string, GatewayResponseSpec>;
}

/** API Gateway ends an integration after 29 seconds unless a method has a shorter time-out. */
const defaultTimeoutMs = 29_000;

/** Reads the one REST API of the stack. @throws UnsupportedTemplateError when there is not exactly one. */
export function readRestApi(resources: readonly Resource[], target: DeploymentTarget): RestApiSpec {
  const ofType = (type: string): readonly Resource[] =>
    resources.filter((resource) => resource.type === `AWS::ApiGateway::${type}`);
  const [api, ...furtherApis] = ofType("RestApi");
  const [stage, ...furtherStages] = ofType("Stage");
  if (!api || !stage || furtherApis.length > 0 || furtherStages.length > 0) {
    throw new UnsupportedTemplateError(
      "the assembly",
      "exactly one AWS::ApiGateway::RestApi with one stage is supported.",
    );
  }
  if (JSON.stringify(api.value("BinaryMediaTypes")) !== '["*/*"]') {
    throw new UnsupportedTemplateError(
      api.where,
      'only BinaryMediaTypes ["*/*"] is supported: every body is passed as bytes.',
    );
  }
  const paths = resourcePaths(api, ofType("Resource"), target);
  const accessLogFormat = stage.object("AccessLogSetting")["Format"];
  return {
    id: resourceValue(api, undefined, target),
    stage: stage.requiredText("StageName"),
    ...(accessLogFormat === undefined ? {} : { accessLogFormat: String(accessLogFormat) }),
    methods: ofType("Method").map((method) => readMethod(method, paths)),
    authorizers: new Map(ofType("Authorizer").map((one) => [one.logicalId, readAuthorizer(one)])),
    gatewayResponses: new Map(
      ofType("GatewayResponse").map((one) => [one.requiredText("ResponseType"), readGatewayResponse(one)]),
    ),
  };
}

function resourcePaths(
  api: Resource,
  resources: readonly Resource[],
  target: DeploymentTarget,
): ReadonlyMap<string, string> {
  const rootId = resourceValue(api, "RootResourceId", target);
  const byId = new Map(resources.map((resource) => [resource.logicalId, resource]));
  const pathOf = (id: string): string => {
    const resource = byId.get(id);
    return resource ? `${pathOf(resource.requiredText("ParentId"))}/${resource.requiredText("PathPart")}` : "";
  };
  return new Map([[rootId, "/"], ...resources.map(({ logicalId }) => [logicalId, pathOf(logicalId)] as const)]);
}

function readMethod(method: Resource, paths: ReadonlyMap<string, string>): MethodSpec {
  const integration = method.object("Integration");
  const known = new Set(["Type", "Uri", "IntegrationHttpMethod", "TimeoutInMillis"]);
  const unknown = Object.keys(integration).find((key) => !known.has(key));
  if (unknown !== undefined)
    throw new UnsupportedTemplateError(method.where, `Integration.${unknown} is not supported.`);
  if (integration["Type"] !== "AWS_PROXY" || !String(integration["Uri"]).endsWith("/invocations")) {
    throw new UnsupportedTemplateError(method.where, "only Lambda proxy integrations are supported.");
  }
  const authorization = method.requiredText("AuthorizationType");
  if (authorization !== "NONE" && authorization !== "CUSTOM") {
    throw new UnsupportedTemplateError(method.where, `AuthorizationType ${authorization} is not supported.`);
  }
  const authorizer = authorization === "CUSTOM" ? method.requiredText("AuthorizerId") : undefined;
  const resourcePath = paths.get(method.requiredText("ResourceId"));
  if (resourcePath === undefined)
    throw new UnsupportedTemplateError(method.where, "its resource is not in the template.");
  return {
    resourcePath,
    httpMethod: method.requiredText("HttpMethod"),
    functionName: functionNameOf(String(integration["Uri"])),
    timeoutMs: Number(integration["TimeoutInMillis"] ?? defaultTimeoutMs),
    ...(authorizer === undefined ? {} : { authorizer }),
  };
}

function readAuthorizer(authorizer: Resource): AuthorizerSpec {
  if (authorizer.requiredText("Type") !== "REQUEST") {
    throw new UnsupportedTemplateError(authorizer.where, "only REQUEST authorizers are supported.");
  }
  const sources = authorizer.requiredText("IdentitySource").split(",");
  const identityHeaders = sources.map((source) => {
    const [, header] = /^method\.request\.header\.(.+)$/.exec(source.trim()) ?? [];
    if (header === undefined)
      throw new UnsupportedTemplateError(authorizer.where, `the identity source ${source} is no header.`);
    return header.toLowerCase();
  });
  return {
    functionName: functionNameOf(authorizer.requiredText("AuthorizerUri")),
    identityHeaders,
    // API Gateway's own default.
    cacheSeconds: authorizer.number("AuthorizerResultTtlInSeconds") ?? 300,
  };
}

function readGatewayResponse(response: Resource): GatewayResponseSpec {
  const prefix = "gatewayresponse.header.";
  const headers = Object.entries(response.object("ResponseParameters")).map(([name, value]) => {
    if (!name.startsWith(prefix))
      throw new UnsupportedTemplateError(response.where, `the parameter ${name} is not supported.`);
    return [name.slice(prefix.length), String(value)] as const;
  });
  const templates = response.object("ResponseTemplates");
  const other = Object.keys(templates).find((type) => type !== "application/json");
  if (other !== undefined)
    throw new UnsupportedTemplateError(response.where, `a template for ${other} is not supported.`);
  const template = isObject(templates) ? templates["application/json"] : undefined;
  const status = response.number("StatusCode");
  return {
    ...(status === undefined ? {} : { status }),
    ...(template === undefined ? {} : { template: String(template) }),
    headers: Object.fromEntries(headers),
  };
}
