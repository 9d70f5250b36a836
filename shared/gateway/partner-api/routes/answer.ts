import type { Schema } from "../../../core/schema/schema.ts";
import { type GatewayResponse, json } from "../../../http/messages.ts";
import type { Page } from "../views/page-view.ts";

/** A view, under the name of its component in the OpenAPI document where it has one. */
export interface NamedView<View> {
  readonly name?: string;
  readonly schema: Schema<View>;
}

/**
 * The answer of a route that succeeds: its description for the document, and how a handler's reply becomes a response.
 *
 * @typeParam Reply what the route's handler returns
 */
export interface Answer<Reply> {
  /** `default` where the vendor's answer is passed on with its own status. */
  readonly status: 200 | 201 | 202 | 204 | "default";
  readonly description: string;
  /** The schema of the body; absent where there is none, or it is the vendor's. */
  readonly body?: { readonly kind: "one" | "page"; readonly view: NamedView<unknown> };
  /** Whether `Location` leads to what was created or started. */
  readonly location?: true;
  respond(reply: Reply): GatewayResponse;
}

/** A view, and the path of its resource. */
export interface Located<View> {
  readonly view: View;
  readonly location: string;
}

/** 200 with one view. */
export function one<View>(name: string, schema: Schema<View>): Answer<View> {
  return { ...unnamed(schema), body: { kind: "one", view: { name, schema } } };
}

/** 200 with a view that the document describes in place. */
export function unnamed<View>(schema: Schema<View>): Answer<View> {
  return {
    status: 200,
    description: "Done.",
    body: { kind: "one", view: { schema } },
    respond: (view) => json(200, view),
  };
}

/** 200 with a view whose JSON the handler has composed, or what leads to it. */
export function composed<View>(name: string, schema: Schema<View>): Answer<GatewayResponse> {
  return { ...one(name, schema), respond: (response) => response };
}

/** 200 with a page of a list. */
export function page<View>(name: string, schema: Schema<View>): Answer<Page<View>> {
  return {
    status: 200,
    description: "One page.",
    body: { kind: "page", view: { name, schema } },
    respond: (reply) => json(200, reply),
  };
}

/** 201 for something that has no path of its own. */
export function created<View>(name: string, schema: Schema<View>): Answer<View> {
  return {
    status: 201,
    description: "Created.",
    body: { kind: "one", view: { name, schema } },
    respond: (view) => json(201, view),
  };
}

/** 201 with the path of what was created. */
export function createdAt<View>(name: string, schema: Schema<View>): Answer<Located<View>> {
  return located(201, "Created.", { name, schema });
}

/** 202 for work that goes on after the answer, with the path where it is followed. */
export function accepted<View>(name: string, schema: Schema<View>, description: string): Answer<Located<View>> {
  return located(202, description, { name, schema });
}

function located<View>(status: 201 | 202, description: string, view: NamedView<View>): Answer<Located<View>> {
  return {
    status,
    description,
    body: { kind: "one", view },
    location: true,
    respond: (reply) => json(status, reply.view, { Location: reply.location }),
  };
}

/** 204. */
export const deleted: Answer<void> = {
  status: 204,
  description: "Deleted.",
  respond: () => ({ status: 204, headers: {}, body: "" }),
};

/** The vendor's own status, headers and bytes, or a problem where it gave none. */
export const vendorAnswer: Answer<GatewayResponse> = {
  status: "default",
  description: "The vendor's answer.",
  respond: (response) => response,
};
