import { randomUUID } from "node:crypto";
import type { VendorCall, VendorReply } from "../calls/vendor-call.ts";
import { rawElements, rawMembers, scalarText } from "../json/raw-json.ts";
import type { DocumentedOperation } from "./documented-operations.ts";
import { exampleAnswer } from "./example-answers.ts";
import { idOf, listItems, objectText, withItems, withValues } from "./example-text.ts";
import { type FoundOperation, itemParameter, lastParameter } from "./find-operation.ts";
import type { ResourceStore } from "./resource-store.ts";
import { sampleOf } from "./sample-answer.ts";

/** How a vendor answers the operations of its document. */
export interface CatalogueDialect {
  readonly vendor: string;
  readonly operations: readonly DocumentedOperation[];
  /** The member that contains an item's id, by the path's parameter for it. */
  readonly idField: (parameter: string) => string;
  /** Whether PUT on a collection replaces its items or adds one. */
  readonly putOnCollection: "replaces" | "adds";
  /** The body after a write when the document gives no example; undefined means 204. */
  readonly afterWrite: (item: string | undefined) => string | undefined;
  readonly notFound: VendorReply;
}

/** One call with everything that is needed to answer it. */
interface AnswerContext extends FoundOperation {
  readonly dialect: CatalogueDialect;
  readonly store: ResourceStore;
  readonly body: Buffer;
  readonly example: string | undefined;
  /** The path's parameter for one item, in the path of the collection or of the item. */
  readonly item: string | undefined;
}

/**
 * Answers any operation of the document: reads with the document's example plus created and minus deleted resources,
 * writes with its example and the ids of the call. A deleted resource is not found.
 */
export function catalogueAnswer(
  dialect: CatalogueDialect,
  store: ResourceStore,
  found: FoundOperation,
  call: VendorCall,
): VendorReply {
  const { operation, path } = found;
  const inner = itemParameter(dialect.operations, operation.path);
  const example = exampleOf(dialect.vendor, operation);
  const context: AnswerContext = {
    ...found,
    dialect,
    store,
    body: call.body,
    example,
    item: inner ?? lastParameter(operation.path),
  };
  const adds = operation.method === "POST" && context.item !== undefined;
  if (store.isGone(adds ? parentOf(path) : path)) return dialect.notFound;
  if (operation.method === "GET") return read(context);
  if (inner !== undefined) return writeCollection(context, inner);
  return context.item === undefined ? write(context, undefined) : writeItem(context, context.item);
}

/**
 * The example of an operation. A read without one is answered by a sample of the shape that its document gives; a write
 * without one returns what was sent, so that a created resource is found by the id in the answer.
 */
function exampleOf(vendor: string, { id, method, answer }: DocumentedOperation): string | undefined {
  const example = id === undefined ? undefined : exampleAnswer(vendor, id);
  if (example !== undefined || method !== "GET" || answer === undefined) return example;
  return JSON.stringify(sampleOf(answer));
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf("/"));

const lastOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

function read({ path, example, item, dialect, store }: AnswerContext): VendorReply {
  const created = store.get(parentOf(path), lastOf(path));
  const text = created ?? example ?? "{}";
  const items = created === undefined ? listItems(text) : undefined;
  if (!items) return { status: 200, body: text, done: true };
  const field = dialect.idField(item ?? "id");
  const own = store.keepsExamples(path) ? items : [];
  const kept = own.filter((one) => !store.isGone(`${path}/${idOf(one, field)}`));
  const bare = items.some((one) => !rawMembers(one));
  const added = store.added(path).map((one) => (bare ? JSON.stringify(idOf(one, field) ?? "") : one));
  const same = kept.length === items.length && added.length === 0;
  return { status: 200, body: same ? text : withItems(text, [...kept, ...added]), done: true };
}

/** POST and PUT on a collection; the body has one item, a list of items, or a list of ids. */
function writeCollection(context: AnswerContext, item: string): VendorReply {
  const { path, dialect, store, operation } = context;
  const replaces = operation.method === "PUT" && dialect.putOnCollection === "replaces";
  if (replaces) store.empty(path);
  const text = context.body.toString("utf8");
  const ids = rawElements(rawMembers(text)?.get(item) ?? "");
  const given = ids ?? rawElements(text) ?? [text];
  const added = given.map((one) => addItem(context, item, one));
  return write(context, replaces ? undefined : added[0], operation.method === "POST" ? 201 : 200);
}

interface Added {
  readonly id: string;
  readonly text: string;
}

function addItem({ path, dialect, store }: AnswerContext, item: string, given: string): Added {
  const members = rawMembers(given);
  const field = dialect.idField(item);
  const id = scalarText(members ? (members.get(item) ?? members.get(field)) : given) ?? randomUUID();
  const text = members || scalarText(given) === undefined ? withId(field, id, members ?? new Map()) : given;
  store.put(path, id, text);
  return { id, text };
}

function withId(field: string, id: string, members: ReadonlyMap<string, string>): string {
  return objectText(new Map([[field, JSON.stringify(id)], ...[...members].filter(([name]) => name !== field)]));
}

/** POST, PUT, PATCH and DELETE of one resource. */
function writeItem(context: AnswerContext, item: string): VendorReply {
  const { path, body, dialect, store, operation } = context;
  const [parent, id] = [parentOf(path), lastOf(path)];
  if (operation.method === "DELETE") {
    store.remove(parent, id);
    return write(context, { id, text: "" });
  }
  const before = store.get(parent, id);
  const given = rawMembers(body.toString("utf8")) ?? new Map<string, string>();
  const text = withId(dialect.idField(item), id, new Map([...(rawMembers(before ?? "") ?? []), ...given]));
  if (operation.method === "POST" || before !== undefined) store.put(parent, id, text);
  return write(context, { id, text }, operation.method === "POST" ? 201 : 200);
}

function write(
  { dialect, example, item, parameters, operation, body }: AnswerContext,
  added?: Added,
  status = 200,
): VendorReply {
  if (example !== undefined) {
    const ids = added && item !== undefined ? [[dialect.idField(item), added.id] as const] : [];
    return { status, body: withValues(example, new Map([...ids, ...parameters])), done: true };
  }
  const echoed = operation.method === "DELETE" ? undefined : (added?.text ?? body.toString("utf8"));
  const answer = dialect.afterWrite(echoed && rawMembers(echoed) ? echoed : undefined);
  return answer === undefined ? { status: 204, body: "", done: true } : { status, body: answer, done: true };
}
