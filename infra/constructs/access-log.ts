import { AccessLogField, AccessLogFormat } from "aws-cdk-lib/aws-apigateway";

/**
 * One line of JSON for each request. It has the route and never the path or the query, which can name a patient; the type
 * of an error and never its message, which can quote a request.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
 */
export const accessLogFormat = AccessLogFormat.custom(
  JSON.stringify({
    requestId: AccessLogField.contextRequestId(),
    /** The host that was called: the default endpoint or a custom domain. */
    domain: AccessLogField.contextDomainName(),
    sourceIp: AccessLogField.contextIdentitySourceIp(),
    method: AccessLogField.contextHttpMethod(),
    resourcePath: AccessLogField.contextResourcePath(),
    status: AccessLogField.contextStatus(),
    /** The gateway response that answered in place of a function, such as `THROTTLED`. */
    error: AccessLogField.contextErrorResponseType(),
    responseLength: AccessLogField.contextResponseLength(),
    latencyMs: AccessLogField.contextResponseLatency(),
    /** The status of Lambda's own answer: 200 for an invocation, 429 for a throttled one. */
    integrationStatus: AccessLogField.contextIntegrationStatus(),
    integrationLatencyMs: AccessLogField.contextIntegrationLatency(),
    authorizerStatus: AccessLogField.contextAuthorizerStatus(),
    authorizerLatencyMs: AccessLogField.contextAuthorizerLatency(),
    partner: AccessLogField.contextAuthorizerPrincipalId(),
    key: AccessLogField.contextAuthorizer("keyId"),
  }),
);
