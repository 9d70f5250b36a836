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
  /** What the vendor adds to an item that is written: its members are source text. */
  readonly stamped?: (members: ReadonlyMap<string, string>) => ReadonlyMap<string, string>;
  /** The items of a list that a call gets of all that there are. */
  readonly listed?: (call: VendorCall, items: ListItems) => readonly string[];
}

/** The items of a list, as source text. */
export interface ListItems {
  /** Those of the document's example. */
  readonly examples: readonly string[];
  readonly written: readonly string[];
}

/** One call with everything that is needed to answer it. */
interface AnswerContext extends FoundOperation {
  readonly call: VendorCall;
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
    call,
    dialect,
    store,
    body: call.body,
    example,
    item: inner ?? lastParameter(operation.path),
  };
  const adds = operation.method === "POST" && context.item !== undefined;
  if (store.isGone(adds ? parentOf(path) : path, operation.method === "GET" ? "by-reads" : "now")) {
    return dialect.notFound;
  }
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

function read({ path, example, item, dialect, store, call }: AnswerContext): VendorReply {
  const created = store.get(parentOf(path), lastOf(path), "by-reads");
  const text = created ?? example ?? "{}";
  const items = created === undefined ? listItems(text) : undefined;
  if (!items) return { status: 200, body: created === undefined ? text : shown(dialect, created, example), done: true };
  const field = dialect.idField(item ?? "id");
  const own = store.keepsExamples(path, "by-reads") ? items : [];
  const kept = own.filter((one) => !store.isWritten(path, idOf(one, field) ?? "", "by-reads"));
  const bare = items.some((one) => !rawMembers(one));
  const added = store
    .added(path, "by-reads")
    .map((one) => (bare ? JSON.stringify(idOf(one, field) ?? "") : shown(dialect, one, items[0])));
  const listed = dialect.listed?.(call, { examples: kept, written: added }) ?? [...kept, ...added];
  const same = listed.length === items.length && added.length === 0;
  return { status: 200, body: same ? text : withItems(text, listed), done: true };
}

/**
 * A resource with the members that the document's example of the answer has, and no others, where the vendor keeps resources
 * of its own form; as it was written elsewhere.
 */
function shown({ stamped: stamp }: CatalogueDialect, resource: string, example: string | undefined): string {
  if (stamp === undefined) return resource;
  const [members, named] = [rawMembers(resource), rawMembers(example ?? "")];
  if (members === undefined || named === undefined) return resource;
  return objectText(new Map([...named.keys()].flatMap((name) => [[name, members.get(name) ?? "null"] as const])));
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
  const isObject = members !== undefined || scalarText(given) === undefined;
  const text = isObject ? stamped(dialect, withId(field, id, members ?? new Map())) : given;
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
  const known = before ?? exampleOfItem(context);
  const whole = withId(dialect.idField(item), id, new Map([...(rawMembers(known ?? "") ?? []), ...given]));
  const text = stamped(dialect, whole);
  if (operation.method === "POST" || known !== undefined) store.put(parent, id, text);
  return write(context, { id, text }, operation.method === "POST" ? 201 : 200);
}

/** A resource that only the document's example of its getter has. */
function exampleOfItem({ dialect, operation }: AnswerContext): string | undefined {
  const getter = dialect.operations.find(({ method, path }) => method === "GET" && path === operation.path);
  return getter && exampleOf(dialect.vendor, getter);
}

function stamped({ stamped: stamp }: CatalogueDialect, text: string): string {
  return stamp === undefined ? text : objectText(stamp(rawMembers(text) ?? new Map()));
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
