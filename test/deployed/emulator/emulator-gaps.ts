/** Where ministack differs from AWS. */
export interface EmulatorGap {
  /** What the emulator does. */
  readonly emulator: string;
  /** What AWS does, by its documentation. */
  readonly aws: string;
  /** What this means for the run: a check of our own, or where else it is checked. */
  readonly instead: string;
  /** Types of resources that it is about. */
  readonly types?: readonly string[];
}

/** The known gaps of ministack at the pinned version. What is not listed here is expected to be as in AWS. */
export const emulatorGaps = {
  secretRef: {
    emulator: "`Ref` of a secret is its name.",
    aws: "`Ref` of a secret is its ARN, which ends with six random characters.",
    instead: "Functions know secrets by their names; no name is cut out of an ARN.",
  },
  unknownTypes: {
    emulator: "A template with a resource of one of `types` is refused.",
    aws: "They are created.",
    instead:
      "They are removed from the assembly; cfn-lint and test/infra/metrics-in-template.test.ts and restored-state.test.ts check them.",
    types: ["AWS::Logs::QueryDefinition", "AWS::Backup::BackupSelection"],
  },
  emptySecret: {
    emulator: "A secret that is created empty has an empty text as its value.",
    aws: "GetSecretValue of such a secret fails with ResourceNotFoundException.",
    instead: "Both are 503 `connection-empty`: step `secrets`, and the local stack does as AWS.",
  },
  takenNames: {
    emulator:
      "Creating a table, queue, secret or log group whose name exists replaces it silently; only buckets are refused.",
    aws: "The stack's creation fails: the resource already exists.",
    instead:
      "Step `connection` compares the value of a secret before and after; step `prod-again` deletes each by hand.",
  },
  importedSecrets: {
    emulator: "Secrets cannot be imported into a stack.",
    aws: "`cdk import` puts each kind of `prod`'s retained state under a new stack.",
    instead: "The recovery of a deleted state stack (docs/runbook.md) is to be played once in an AWS account.",
  },
  exportsInUse: {
    emulator: "An export can be removed while another stack imports it.",
    aws: "The update of the exporting stack fails.",
    instead: "`refuseExportsInUse` compares the templates before each such update.",
  },
  fullBuckets: {
    emulator: "A bucket with objects is deleted with its stack.",
    aws: "Its deletion fails.",
    instead: "Destroying `dev` or `rehearsal` on AWS needs empty buckets (docs/runbook.md).",
  },
  objectLock: {
    emulator: "The lock of a bucket in a template has no effect.",
    aws: "Objects of the chain of receipts cannot be removed for 2,192 days.",
    instead: "test/infra/constructs/receipt-bucket.test.ts holds the template to it; conditional puts are played.",
  },
  missingCode: {
    emulator:
      "A function whose code is not in the bucket is created without code; so are a version of and a permission on a function that does not exist.",
    aws: "The creation of the resource fails.",
    instead: "Half-way failures are made by settings of a function that does not exist, which both refuse.",
  },
  iam: {
    emulator:
      "Roles, key policies and bucket policies are not evaluated unless AUTH=true, and then not for every service.",
    aws: "A call without a grant is refused.",
    instead: "The flow tests hold every SDK call of a function against its policies.",
  },
  quotas: {
    emulator: "Concurrency of the account, reserved concurrency beyond it, and Lambda's 6 MB are not enforced.",
    aws: "The deployment fails, calls are throttled, and answers over 6 MB fail.",
    instead: "The local stack plays the limits of calls; docs/on-real-aws.md lists the quotas.",
  },
  recursion: {
    emulator: "Recursive invocations are counted in direct calls of Lambda, not through SQS.",
    aws: "Lambda stops a chain after about 16, unless the function's `RecursiveLoop` is `Allow`.",
    instead: "The local stack plays it.",
  },
  throttledFunction: {
    emulator: "A function without free concurrency makes API Gateway answer 429 with a text of the emulator.",
    aws: "API Gateway answers 500 with the gateway response `DEFAULT_5XX`.",
    instead: "The local stack answers as AWS; 429 is tested with the stage's own throttle in step `problems`.",
  },
  alarms: {
    emulator:
      "An alarm is evaluated only when data arrive by PutMetricData, without regard to dimensions; metric filters count nothing.",
    aws: "Alarms are evaluated each minute, with their rule for missing data; metric filters read every log line.",
    instead: "Tests of their own evaluate the template's alarms.",
  },
  alarmTypes: {
    emulator: "Templates may not have composite alarms or alarms on metric math; its API has composite alarms.",
    aws: "CloudFormation creates both.",
    instead: "`emulator/ministack-types.py` adds both to the emulator.",
  },
  pathAddress: {
    emulator:
      "`requestContext.path` is `/<stage>/…` also where the API is called by `/restapis/<id>/<stage>/_user_request_/…`.",
    aws: "There is no such address; the default endpoint's paths begin with the stage.",
    instead: "Step `links` calls the default endpoint by its host.",
  },
  customDomain: {
    emulator: "`requestContext.path` is `/<stage>/…` and `path` lacks the base path also under a custom domain.",
    aws: "Both have the base path of the mapping, and not the stage.",
    instead:
      "Links under a domain and a base path are tested in the local stack and in the unit tests of `calledRoot`.",
  },
  acceptHeader: {
    emulator: "A call without an `Accept` header gets the body of the answer in base64.",
    aws: "Not documented for the media type `*/*`: docs/on-real-aws.md, item 8, measures it.",
    instead: "The calls of this run send `Accept: */*`, as fetch, curl and every usual client does.",
  },
  codeDeploy: {
    emulator: "It has no CodeDeploy, and refuses a template with its resources.",
    aws: "CodeDeploy moves the aliases of `prod` in steps.",
    instead: "`prod` is synthesized with `-c deployAtOnce=true`: the same aliases, moved at once.",
  },
  schedule: {
    emulator: "A rule `rate(1 minute)` runs first a minute after its creation.",
    aws: "It runs at some second of each minute.",
    instead: "Step `scheduler` waits for up to three minutes.",
  },
} as const satisfies Readonly<Record<string, EmulatorGap>>;
