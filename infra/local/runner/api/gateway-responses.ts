import type { GatewayResponseSpec } from "../deployment/rest-api.ts";
import { UnsupportedTemplateError } from "../template/unsupported-template-error.ts";
import { contextValue, fillContext } from "./context-variables.ts";
import type { ProxyResponse } from "./proxy-response.ts";
import type { RequestContext } from "./request-context.ts";

/** API Gateway's own answers: status, message, and the error type that it sends in a header. */
const responseTypes = {
  ACCESS_DENIED: [403, "User is not authorized to access this resource", "AccessDeniedException"],
  AUTHORIZER_CONFIGURATION_ERROR: [500, "Internal server error", "AuthorizerConfigurationException"],
  AUTHORIZER_FAILURE: [500, "Internal server error", "AuthorizerConfigurationException"],
  BAD_REQUEST_PARAMETERS: [400, "Bad Request", "BadRequestException"],
  DEFAULT_4XX: [431, "Request Header Fields Too Large", "RequestHeaderFieldsTooLargeException"],
  DEFAULT_5XX: [500, "Internal server error", "InternalServerErrorException"],
  INTEGRATION_FAILURE: [504, "Internal server error", "InternalServerErrorException"],
  INTEGRATION_TIMEOUT: [504, "Endpoint request timed out", "InternalServerErrorException"],
  MISSING_AUTHENTICATION_TOKEN: [403, "Missing Authentication Token", "MissingAuthenticationTokenException"],
  REQUEST_TOO_LARGE: [413, "Request Too Long", "RequestTooLongException"],
  UNAUTHORIZED: [401, "Unauthorized", "UnauthorizedException"],
} as const;

export type ResponseType = keyof typeof responseTypes;

const plain: GatewayResponseSpec = { headers: {} };
const plainTemplate = '{"message":$context.error.messageString}';

/** The gateway responses of an API: the template's, its defaults for 4xx and 5xx, else API Gateway's own. */
export class GatewayResponses {
  readonly #specs: ReadonlyMap<string, GatewayResponseSpec>;

  /** @throws UnsupportedTemplateError for a header that is neither a literal nor of `$context`. */
  constructor(specs: ReadonlyMap<string, GatewayResponseSpec>) {
    this.#specs = specs;
    for (const [type, { headers }] of specs) {
      const odd = Object.values(headers).find((value) => !/^'.*'$/.test(value) && !value.startsWith("context."));
      if (odd !== undefined)
        throw new UnsupportedTemplateError(`the gateway response ${type}`, `the header ${odd} is not supported.`);
    }
  }

  /**
   * @param status - the status if API Gateway chooses among several, such as 502 for a function that failed; a status in
   *   the template wins
   */
  render(type: ResponseType, context: RequestContext, status?: number): ProxyResponse {
    const [usual, message, errorType] = responseTypes[type];
    const spec =
      this.#specs.get(type) ?? this.#specs.get((status ?? usual) < 500 ? "DEFAULT_4XX" : "DEFAULT_5XX") ?? plain;
    const error = { message, messageString: JSON.stringify(message), responseType: type };
    const values = { ...context, error };
    const headers = Object.entries(spec.headers).map(
      ([name, value]) => [name, value.startsWith("'") ? value.slice(1, -1) : fromContext(value, values)] as const,
    );
    const typed = headers.some(([name]) => name.toLowerCase() === "content-type");
    return {
      status: spec.status ?? status ?? usual,
      headers: [
        ...(typed ? [] : [["Content-Type", "application/json"] as const]),
        ["x-amzn-ErrorType", errorType],
        ...headers,
      ],
      body: Buffer.from(fillContext(spec.template ?? plainTemplate, values, "")),
    };
  }
}

function fromContext(variable: string, values: object): string {
  return contextValue(variable.slice("context.".length), { ...values }) ?? "";
}
