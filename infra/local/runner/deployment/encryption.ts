import { isList, isObject, type Json } from "../template/cloudformation.ts";
import type { Resource } from "../template/resource.ts";

/** The customer-managed key that encrypts a table, a queue, a bucket or a secret: its ARN, as the template has it. */
export function encryptionKeyOf(resource: Resource): string | undefined {
  const key = keyReaders[resource.type]?.(resource);
  return typeof key === "string" ? key : undefined;
}

const keyReaders: Readonly<Record<string, (resource: Resource) => Json | undefined>> = {
  "AWS::DynamoDB::Table": (table) => table.object("SSESpecification")["KMSMasterKeyId"],
  "AWS::SQS::Queue": (queue) => queue.value("KmsMasterKeyId"),
  "AWS::SecretsManager::Secret": (secret) => secret.value("KmsKeyId"),
  "AWS::S3::Bucket": (bucket) => {
    const rules = bucket.object("BucketEncryption")["ServerSideEncryptionConfiguration"];
    const [rule] = isList(rules) ? rules : [];
    const byDefault = isObject(rule) ? rule["ServerSideEncryptionByDefault"] : undefined;
    return isObject(byDefault) ? byDefault["KMSMasterKeyID"] : undefined;
  },
};
