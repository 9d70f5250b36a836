import type { NeededPermission } from "../../ports/aws-access.ts";
import type { PermissionRules } from "./permission-rules.ts";

interface DynamoDbInput {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly RequestItems?: Readonly<Record<string, unknown>>;
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
  const { TableName, IndexName, RequestItems = {} } = input as DynamoDbInput;
  const action = `dynamodb:${operation}`;
  const tableArn = (name: string): string => (name.startsWith("arn:") ? name : rules.arn("dynamodb", `table/${name}`));
  const decrypt = (table: string): NeededPermission[] => rules.keyUse(table, "dynamodb", ["kms:Decrypt"]);
  if (operation === "BatchGetItem" || operation === "BatchWriteItem") {
    const tables = Object.keys(RequestItems).map(tableArn);
    return tables.flatMap((table) => [{ action, resource: table }, ...decrypt(table)]);
  }
  if (!tableOperations.has(operation) || TableName === undefined) return [{ action, resource: "*" }];
  const table = tableArn(TableName);
  const resource = IndexName === undefined ? table : `${table}/index/${IndexName}`;
  return [{ action, resource }, ...(operation === "DescribeTable" ? [] : decrypt(table))];
}
