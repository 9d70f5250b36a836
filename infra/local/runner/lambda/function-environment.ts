import type { AwsEndpoints } from "../../ports/aws-endpoints.ts";
import type { FunctionSpec } from "../deployment/functions.ts";

export interface FunctionEnvironmentOptions {
  readonly spec: FunctionSpec;
  /** The access key id that signs the instance's calls, so that a call identifies its instance. */
  readonly instanceId: string;
  readonly region: string;
  readonly secretAccessKey: string;
  readonly endpoints: AwsEndpoints;
}

/**
 * The variables that Lambda sets, those of the template, and the endpoints of the emulated services.
 *
 * @see https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
 */
export function functionEnvironment(options: FunctionEnvironmentOptions): Readonly<Record<string, string>> {
  const { spec, region, endpoints } = options;
  return {
    AWS_DEFAULT_REGION: region,
    AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x",
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
    AWS_LAMBDA_FUNCTION_NAME: spec.name,
    AWS_LAMBDA_FUNCTION_VERSION: "$LATEST",
    AWS_LAMBDA_INITIALIZATION_TYPE: "on-demand",
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${spec.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: options.instanceId,
    AWS_REGION: region,
    LAMBDA_TASK_ROOT: spec.codeDir,
    TZ: ":UTC",
    _HANDLER: spec.handler,
    ...spec.environment,
    AWS_ACCESS_KEY_ID: options.instanceId,
    AWS_SECRET_ACCESS_KEY: options.secretAccessKey,
    AWS_ENDPOINT_URL_CLOUDWATCH: endpoints.cloudwatch,
    AWS_ENDPOINT_URL_DYNAMODB: endpoints.dynamodb,
    AWS_ENDPOINT_URL_S3: endpoints.s3,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: endpoints.secretsmanager,
    AWS_ENDPOINT_URL_SQS: endpoints.sqs,
    AWS_ENDPOINT_URL_STS: endpoints.sts,
    // No other service is supported; a call of one must fail here and never reach AWS.
    AWS_ENDPOINT_URL: "http://127.0.0.1:1",
    // Otherwise the SDK reads the developer's own profiles.
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_EC2_METADATA_DISABLED: "true",
  };
}
