interface EmulatedType {
  /** The property that gives the physical name. */
  readonly name?: string;
  /** Properties that take effect on this machine. */
  readonly honoured: readonly string[];
  /** Properties without a meaning on one machine: encryption at rest, deployment, descriptions. */
  readonly harmless: readonly string[];
}

/**
 * What the runner makes of a template. A property in neither list stops it: an emulation that leaves a setting out
 * would let tests pass that AWS fails.
 */
export const emulatedTypes: Readonly<Record<string, EmulatedType>> = {
  "AWS::DynamoDB::Table": {
    name: "TableName",
    honoured: ["TableName", "AttributeDefinitions", "KeySchema", "GlobalSecondaryIndexes", "BillingMode"],
    // Time to live may come days late in AWS, so code must not rely on it; here it never comes.
    harmless: [
      "TimeToLiveSpecification",
      "SSESpecification",
      "PointInTimeRecoverySpecification",
      "DeletionProtectionEnabled",
      "ContributorInsightsSpecification",
      "TableClass",
      "OnDemandThroughput",
    ],
  },
  "AWS::SQS::Queue": {
    name: "QueueName",
    honoured: [
      "QueueName",
      "VisibilityTimeout",
      "DelaySeconds",
      "MaximumMessageSize",
      "MessageRetentionPeriod",
      "ReceiveMessageWaitTimeSeconds",
      "RedrivePolicy",
    ],
    harmless: ["KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled", "RedriveAllowPolicy"],
  },
  "AWS::S3::Bucket": {
    name: "BucketName",
    honoured: ["BucketName", "NotificationConfiguration"],
    harmless: [
      "BucketEncryption",
      "PublicAccessBlockConfiguration",
      "OwnershipControls",
      "LifecycleConfiguration",
      "AccessControl",
      "LoggingConfiguration",
      "VersioningConfiguration",
    ],
  },
  "Custom::S3BucketNotifications": {
    honoured: ["BucketName", "NotificationConfiguration"],
    harmless: ["ServiceToken", "Managed", "SkipDestinationValidation"],
  },
  "AWS::SecretsManager::Secret": {
    name: "Name",
    honoured: ["Name", "GenerateSecretString"],
    harmless: ["Description", "KmsKeyId"],
  },
  "AWS::Lambda::Function": {
    name: "FunctionName",
    honoured: [
      "FunctionName",
      "Code",
      "Handler",
      "Runtime",
      "Environment",
      "Timeout",
      "MemorySize",
      "ReservedConcurrentExecutions",
    ],
    harmless: [
      "Architectures",
      "Description",
      "LoggingConfig",
      "RecursiveLoop",
      "Role",
      "TracingConfig",
      "KmsKeyArn",
      "DeadLetterConfig",
    ],
  },
  "AWS::Lambda::Version": {
    honoured: ["FunctionName"],
    harmless: ["CodeSha256", "Description", "ProvisionedConcurrencyConfig"],
  },
  "AWS::Lambda::Alias": {
    honoured: ["FunctionName", "FunctionVersion", "Name"],
    harmless: ["Description", "ProvisionedConcurrencyConfig"],
  },
  "AWS::Lambda::EventSourceMapping": {
    honoured: [
      "BatchSize",
      "EventSourceArn",
      "FunctionName",
      "FunctionResponseTypes",
      "MaximumBatchingWindowInSeconds",
      "ScalingConfig",
      "Enabled",
    ],
    harmless: ["KmsKeyArn", "MetricsConfig"],
  },
  "AWS::Events::Rule": {
    name: "Name",
    honoured: ["Name", "ScheduleExpression", "State", "Targets"],
    harmless: ["Description"],
  },
  "AWS::ApiGateway::RestApi": {
    honoured: ["BinaryMediaTypes"],
    harmless: ["Name", "Description", "EndpointConfiguration", "Policy", "DisableExecuteApiEndpoint"],
  },
  "AWS::ApiGateway::Resource": { honoured: ["ParentId", "PathPart", "RestApiId"], harmless: [] },
  "AWS::ApiGateway::Method": {
    honoured: ["AuthorizationType", "AuthorizerId", "HttpMethod", "Integration", "ResourceId", "RestApiId"],
    harmless: ["MethodResponses", "OperationName"],
  },
  "AWS::ApiGateway::Authorizer": {
    honoured: ["AuthorizerResultTtlInSeconds", "AuthorizerUri", "IdentitySource", "RestApiId", "Type"],
    harmless: ["Name"],
  },
  "AWS::ApiGateway::GatewayResponse": {
    honoured: ["ResponseParameters", "ResponseTemplates", "ResponseType", "RestApiId", "StatusCode"],
    harmless: [],
  },
  "AWS::ApiGateway::Stage": {
    honoured: ["AccessLogSetting", "RestApiId", "StageName"],
    harmless: ["DeploymentId", "Description", "MethodSettings", "TracingEnabled"],
  },
};

/** Types that need nothing here: who may do what, watching, keys, deployment. A trailing `*` stands for the rest. */
const idleTypes: readonly string[] = [
  "AWS::ApiGateway::Account",
  "AWS::ApiGateway::Deployment",
  "AWS::CDK::Metadata",
  "AWS::CloudWatch::*",
  "AWS::CodeDeploy::*",
  "AWS::IAM::*",
  "AWS::KMS::*",
  "AWS::Lambda::EventInvokeConfig",
  "AWS::Lambda::Permission",
  "AWS::Logs::*",
  "AWS::S3::BucketPolicy",
  "AWS::SecretsManager::ResourcePolicy",
  "AWS::SNS::*",
  "AWS::SQS::QueuePolicy",
  "AWS::WAFv2::*",
  "Custom::LogRetention",
  "Custom::S3AutoDeleteObjects",
];

export function isIdle(type: string): boolean {
  return idleTypes.some((idle) => (idle.endsWith("*") ? type.startsWith(idle.slice(0, -1)) : type === idle));
}
