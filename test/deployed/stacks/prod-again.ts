import { DeleteTableCommand } from "@aws-sdk/client-dynamodb";
import { DeleteBucketCommand } from "@aws-sdk/client-s3";
import { DeleteSecretCommand } from "@aws-sdk/client-secrets-manager";
import { DeleteQueueCommand } from "@aws-sdk/client-sqs";
import { stageAssembly } from "../cdk/cdk.ts";
import type { AwsClients, StackResource } from "../emulator/aws-clients.ts";
import { expectEqual, type Step } from "../steps/step.ts";

const state = "RxGateway-prod-State";

/** `prod` is given up, and begins again. A retained key is left: it has no name. */
export const prodAgain: Step = {
  name: "prod-again",
  title: "prod is destroyed and retains its state, which is deleted by hand, and prod is deployed again",
  short: false,
  needs: ["prod"],
  async run({ cdk, aws }) {
    const assembly = await cdk.synthesize(stageAssembly("prod"));
    const resources = await aws.stackResources(state);
    await cdk.destroy(assembly);
    const removed = new Set<string>();
    for (const resource of resources) {
      // Each deletion fails for a resource that does not exist any more: it was not retained.
      if (await deleteRetained(aws, resource)) removed.add(resource.type);
    }
    const types = ["AWS::DynamoDB::Table", "AWS::S3::Bucket", "AWS::SQS::Queue", "AWS::SecretsManager::Secret"];
    expectEqual("the types of retained resources", [...removed].toSorted(), types);
    await cdk.deploy(assembly);
  },
};

async function deleteRetained(aws: AwsClients, { type, physicalId }: StackResource): Promise<boolean> {
  if (type === "AWS::DynamoDB::Table") await aws.dynamoDb.send(new DeleteTableCommand({ TableName: physicalId }));
  else if (type === "AWS::S3::Bucket") await aws.s3.send(new DeleteBucketCommand({ Bucket: physicalId }));
  else if (type === "AWS::SQS::Queue") await aws.sqs.send(new DeleteQueueCommand({ QueueUrl: physicalId }));
  else if (type === "AWS::SecretsManager::Secret") {
    await aws.secrets.send(new DeleteSecretCommand({ SecretId: physicalId, ForceDeleteWithoutRecovery: true }));
  } else return false;
  return true;
}
