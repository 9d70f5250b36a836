import type { NeededPermission } from "../../ports/aws-access.ts";
import { type BatchOfTable, type ItemRequest, leadingKeys, leadingKeysOfBatch } from "./leading-keys.ts";
import type { PermissionRules } from "./permission-rules.ts";

interface DynamoDbInput extends ItemRequest {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly RequestItems?: Readonly<Record<string, BatchOfTable>>;
}

/** Operations on one table; a query or a scan of an index is one on the index alone. */
const tableOperations = new Set(["GetItem", "PutItem", "UpdateItem", "DeleteItem", "Query", "Scan", "DescribeTable"]);

/**
 * What a call of DynamoDB needs. A table's key is used in the caller's name, but only to decrypt: DynamoDB encrypts items
 * under a table key, which it decrypts for each caller.
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.howitworks.html
 */
export function dynamoDbPermissions(operation: string, input: unknown, rules: PermissionRules): NeededPermission[] {
  const request = input as DynamoDbInput;
  const { TableName, IndexName, RequestItems = {} } = request;
  const action = `dynamodb:${operation}`;
  const tableArn = (name: string): string => (name.startsWith("arn:") ? name : rules.arn("dynamodb", `table/${name}`));
  const partitionKey = (table: string, index?: string): string | undefined =>
    rules.partitionKeyOf(table.slice(table.lastIndexOf("/") + 1), index);
  const decrypt = (table: string): NeededPermission[] => rules.keyUse(table, "dynamodb", ["kms:Decrypt"]);
  if (operation === "BatchGetItem" || operation === "BatchWriteItem") {
    return Object.entries(RequestItems).flatMap(([name, batch]) => {
      const context = leadingKeysOfBatch(partitionKey(name), batch);
      return [{ action, resource: tableArn(name), context }, ...decrypt(tableArn(name))];
    });
  }
  if (!tableOperations.has(operation) || TableName === undefined) return [{ action, resource: "*" }];
  const table = tableArn(TableName);
  const resource = IndexName === undefined ? table : `${table}/index/${IndexName}`;
  // A scan has no leading keys: `ForAllValues` allows it where its action is granted.
  const hasKeys = operation !== "Scan" && operation !== "DescribeTable";
  const context = hasKeys ? leadingKeys(partitionKey(TableName, IndexName), request) : {};
  return [{ action, resource, context }, ...(operation === "DescribeTable" ? [] : decrypt(table))];
}
