import { exampleAnswer } from "../../catalogue/example-answers.ts";
import { type Entity, inShape, isEntity, isList, type Json } from "./entity.ts";

const shapes = new Map<string, Json | undefined>();

/** The example answer of an operation, which has every member of the published shape; undefined without one. */
export function shapeOf(operation: string): Json | undefined {
  if (!shapes.has(operation)) {
    const text = exampleAnswer("md-integrations", operation);
    shapes.set(operation, text === undefined ? undefined : JSON.parse(text));
  }
  return shapes.get(operation);
}

/** The example of one resource: the answer itself, or the first of a list. */
export function exampleEntity(operation: string): Entity {
  return exampleEntities(operation)[0] ?? {};
}

/** The examples in an answer that is a list, bare or under `data`, or one resource. */
export function exampleEntities(operation: string): readonly Entity[] {
  const shape = shapeOf(operation);
  const list = isEntity(shape) && isList(shape["data"]) ? shape["data"] : shape;
  return (isList(list) ? list : [list]).filter(isEntity);
}

/** One resource in the form of an operation's answer. */
export function oneView(operation: string, entity: Entity): Json | undefined {
  const shape = shapeOf(operation);
  return shape === undefined ? undefined : inShape(shape, entity);
}

/** A call of a list, and how the vendor pages. */
export interface ListCall {
  readonly operation: string;
  readonly call: { readonly query: URLSearchParams };
  readonly account: { readonly state: { readonly ignorePaging: boolean; readonly pageSize: number | undefined } };
}

/**
 * A list in the form of an operation's answer: bare, or a page under `data`. `page` counts from 1, `per_page` is 15 without
 * one, as in the framework of the vendor. A bare list is a page where the call names one.
 */
export function listView({ operation, call: { query }, account }: ListCall, entities: readonly Entity[]): Json {
  const { ignorePaging, pageSize } = account.state;
  const shape = shapeOf(operation) ?? [];
  const inAnswer = (one: Entity) => inShape(exampleEntity(operation), one);
  const page = ignorePaging ? 1 : Math.max(1, Number(query.get("page")) || 1);
  const asked = Math.max(1, Number(query.get("per_page")) || 15);
  const size = ignorePaging ? Math.max(1, entities.length) : Math.min(asked, pageSize ?? asked);
  const start = (page - 1) * size;
  if (!isEntity(shape)) {
    const isPaged = query.has("page") || query.has("per_page");
    return (isPaged ? entities.slice(start, start + size) : entities).map(inAnswer);
  }
  const shown = entities.slice(start, start + size);
  const counts = {
    current_page: page,
    last_page: Math.max(1, Math.ceil(entities.length / size)),
    per_page: size,
    from: shown.length === 0 ? null : start + 1,
    to: shown.length === 0 ? null : start + shown.length,
    total: entities.length,
  };
  const paging = isEntity(shape["meta"]) ? { meta: { ...shape["meta"], ...counts } } : inShape(shape, counts);
  return { ...shape, ...(isEntity(paging) ? paging : {}), data: shown.map(inAnswer) };
}
