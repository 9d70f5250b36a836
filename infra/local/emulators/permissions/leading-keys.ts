import type { RequestContext } from "../../ports/aws-access.ts";

/** The members of a request to DynamoDB that name items. */
export interface ItemRequest {
  readonly Key?: DynamoDbItem;
  readonly Item?: DynamoDbItem;
  readonly KeyConditionExpression?: string;
  readonly ExpressionAttributeNames?: Readonly<Record<string, string>>;
  readonly ExpressionAttributeValues?: DynamoDbItem;
}

type DynamoDbItem = Readonly<Record<string, DynamoDbValue>>;

interface DynamoDbValue {
  readonly S?: string;
  readonly N?: string;
  readonly B?: string;
}

/** What a batch does with the items of one table. */
export type BatchOfTable =
  | { readonly Keys?: readonly DynamoDbItem[] }
  | readonly { readonly PutRequest?: ItemRequest; readonly DeleteRequest?: ItemRequest }[];

/**
 * The condition key `dynamodb:LeadingKeys` of a request: the partition keys of all items that it names, and of a query
 * the one that it asks for.
 *
 * @param partitionKey the name of the partition key of the table, or of the index that is queried
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/specifying-conditions.html
 */
export function leadingKeys(partitionKey: string | undefined, request: ItemRequest): RequestContext {
  if (partitionKey === undefined) return {};
  const item = request.Key ?? request.Item;
  return contextOf([item?.[partitionKey] ?? queriedValue(partitionKey, request)]);
}

/** Of the part of a batch that is of one table: DynamoDB checks each table of a batch by itself. */
export function leadingKeysOfBatch(partitionKey: string | undefined, batch: BatchOfTable): RequestContext {
  if (partitionKey === undefined) return {};
  const items =
    "Keys" in batch
      ? (batch.Keys ?? [])
      : [...(batch as Extract<BatchOfTable, readonly unknown[]>)].map(
          ({ PutRequest, DeleteRequest }) => PutRequest?.Item ?? DeleteRequest?.Key,
        );
  return contextOf(items.map((item) => item?.[partitionKey]));
}

/** The value that `KeyConditionExpression` compares the partition key with. */
function queriedValue(partitionKey: string, request: ItemRequest): DynamoDbValue | undefined {
  const { KeyConditionExpression: condition = "", ExpressionAttributeNames: names = {} } = request;
  for (const [, name = "", value = ""] of condition.matchAll(/([#\w]+)\s*=\s*(:\w+)/g)) {
    if ((names[name] ?? name) === partitionKey) return request.ExpressionAttributeValues?.[value];
  }
  return undefined;
}

/** A value that is not found, as in a request of an older form, is one that no pattern allows. */
function contextOf(values: readonly (DynamoDbValue | undefined)[]): RequestContext {
  return { "dynamodb:LeadingKeys": values.map((value) => value?.S ?? value?.N ?? value?.B ?? "") };
}
