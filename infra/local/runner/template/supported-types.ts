interface SupportedType {
  /** The property that gives the physical name. */
  readonly name?: string;
  /** Properties that take effect in the local stack. */
  readonly supported: readonly string[];
  /** Properties without an effect on one machine: encryption at rest, deployment, descriptions. */
  readonly ignored: readonly string[];
}

/**
 * The resource types and properties that the runner supports. A property in neither list is an error: if the runner
 * ignored a setting silently, tests could pass and AWS fail.
 */
export const supportedTypes: Readonly<Record<string, SupportedType>> = {
  "AWS::DynamoDB::Table": {
    name: "TableName",
    supported: [
      "TableName",
      "AttributeDefinitions",
      "KeySchema",
      "GlobalSecondaryIndexes",
      "BillingMode",
      "SSESpecification",
    ],
    // AWS may delete expired items days late, so code must not rely on it; here they are never deleted.
    ignored: [
      "TimeToLiveSpecification",
      "PointInTimeRecoverySpecification",
      "DeletionProtectionEnabled",
      "ContributorInsightsSpecification",
      "TableClass",
      "OnDemandThroughput",
    ],
  },
  "AWS::SQS::Queue": {
    name: "QueueName",
    supported: [
      "QueueName",
      "VisibilityTimeout",
      "DelaySeconds",
      "MaximumMessageSize",
      "MessageRetentionPeriod",
      "ReceiveMessageWaitTimeSeconds",
      "RedrivePolicy",
      "KmsMasterKeyId",
    ],
    ignored: ["KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled", "RedriveAllowPolicy"],
  },
  "AWS::S3::Bucket": {
    name: "BucketName",
    supported: ["BucketName", "NotificationConfiguration", "BucketEncryption"],
    ignored: [
      "PublicAccessBlockConfiguration",
      "OwnershipControls",
      "LifecycleConfiguration",
      "AccessControl",
      "LoggingConfiguration",
      "VersioningConfiguration",
      // A lock refuses removals and new versions, and no function has a permission for one.
      "ObjectLockConfiguration",
      "ObjectLockEnabled",
    ],
  },
  "Custom::S3BucketNotifications": {
    supported: ["BucketName", "NotificationConfiguration"],
    ignored: ["ServiceToken", "Managed", "SkipDestinationValidation"],
  },
  "AWS::SecretsManager::Secret": {
    name: "Name",
    supported: ["Name", "GenerateSecretString", "KmsKeyId"],
    ignored: ["Description"],
  },
  "AWS::IAM::Role": {
    name: "RoleName",
    // `PermissionsBoundary` is in neither list: it would restrict what the policies allow.
    supported: ["RoleName", "Policies", "ManagedPolicyArns"],
    ignored: ["AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "Path"],
  },
  "AWS::IAM::Policy": {
    name: "PolicyName",
    supported: ["PolicyDocument", "PolicyName", "Roles"],
    ignored: [],
  },
  "AWS::Lambda::Function": {
    name: "FunctionName",
    supported: [
      "FunctionName",
      "Code",
      "Handler",
      "Runtime",
      "Environment",
      "Timeout",
      "MemorySize",
      "ReservedConcurrentExecutions",
      "RecursiveLoop",
      "Role",
    ],
    ignored: ["Architectures", "Description", "LoggingConfig", "TracingConfig", "KmsKeyArn", "DeadLetterConfig"],
  },
  "AWS::Lambda::Version": {
    supported: ["FunctionName"],
    ignored: ["CodeSha256", "Description", "ProvisionedConcurrencyConfig"],
  },
  "AWS::Lambda::Alias": {
    supported: ["FunctionName", "FunctionVersion", "Name"],
    ignored: ["Description", "ProvisionedConcurrencyConfig"],
  },
  "AWS::Lambda::EventSourceMapping": {
    supported: [
      "BatchSize",
      "EventSourceArn",
      "FunctionName",
      "FunctionResponseTypes",
      "MaximumBatchingWindowInSeconds",
      "ScalingConfig",
      "Enabled",
    ],
    ignored: ["KmsKeyArn", "MetricsConfig"],
  },
  "AWS::Events::Rule": {
    name: "Name",
    supported: ["Name", "ScheduleExpression", "State", "Targets"],
    ignored: ["Description"],
  },
  "AWS::ApiGateway::RestApi": {
    supported: ["BinaryMediaTypes"],
    ignored: [
      "Name",
      "Description",
      "EndpointConfiguration",
      "Policy",
      "DisableExecuteApiEndpoint",
      "SecurityPolicy",
      "EndpointAccessMode",
    ],
  },
  "AWS::ApiGateway::Resource": { supported: ["ParentId", "PathPart", "RestApiId"], ignored: [] },
  "AWS::ApiGateway::Method": {
    supported: ["AuthorizationType", "AuthorizerId", "HttpMethod", "Integration", "ResourceId", "RestApiId"],
    ignored: ["MethodResponses", "OperationName"],
  },
  "AWS::ApiGateway::Authorizer": {
    supported: ["AuthorizerResultTtlInSeconds", "AuthorizerUri", "IdentitySource", "RestApiId", "Type"],
    ignored: ["Name"],
  },
  "AWS::ApiGateway::GatewayResponse": {
    supported: ["ResponseParameters", "ResponseTemplates", "ResponseType", "RestApiId", "StatusCode"],
    ignored: [],
  },
  "AWS::ApiGateway::Stage": {
    supported: ["AccessLogSetting", "RestApiId", "StageName"],
    ignored: ["DeploymentId", "Description", "MethodSettings", "TracingEnabled"],
  },
};

/** Types without an effect on one machine: invocation permissions, monitoring, deployment. A trailing `*` matches any text. */
const ignoredTypes: readonly string[] = [
  "AWS::ApiGateway::Account",
  "AWS::ApiGateway::Deployment",
  "AWS::CDK::Metadata",
  "AWS::CloudWatch::*",
  "AWS::CodeDeploy::*",
  // Policies of operators. A function's role that names one is refused.
  "AWS::IAM::ManagedPolicy",
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

export function isIgnored(type: string): boolean {
  return ignoredTypes.some((idle) => (idle.endsWith("*") ? type.startsWith(idle.slice(0, -1)) : type === idle));
}
