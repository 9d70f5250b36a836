/** URLs of the emulated services, without a trailing slash. */
export interface AwsEndpoints {
  readonly dynamodb: string;
  readonly sqs: string;
  readonly s3: string;
  readonly secretsmanager: string;
  readonly sts: string;
  readonly cloudwatch: string;
  readonly lambda: string;
}
