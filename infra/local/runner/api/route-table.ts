import type { MethodSpec } from "../deployment/rest-api.ts";

export interface Route {
  readonly method: MethodSpec;
  /** Decoded. */
  readonly pathParameters: Readonly<Record<string, string>>;
}

/** The methods that `ANY` means. */
const anyMethods = new Set(["DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT"]);

interface Node {
  readonly statics: Map<string, Node>;
  parameter?: { readonly name: string; readonly node: Node };
  /** `{name+}`: the rest of the path, at least one segment. */
  greedy?: { readonly name: string; readonly methods: Map<string, MethodSpec> };
  readonly methods: Map<string, MethodSpec>;
}

function newNode(): Node {
  return { statics: new Map(), methods: new Map() };
}

/**
 * The routes of a REST API. Of the resources that match, API Gateway takes the most specific, segment by segment: a
 * literal before `{name}` before `{name+}`. A sibling of a literal never serves paths under it, and the method is
 * looked up only at the resource that was found.
 */
export class RouteTable {
  readonly #root = newNode();

  constructor(methods: readonly MethodSpec[]) {
    for (const method of methods) this.#add(method);
  }

  /** The route of a request, or `undefined` if there is none. A trailing slash makes no difference. */
  find(httpMethod: string, path: string): Route | undefined {
    const trimmed = path.endsWith("/") ? path.slice(0, -1) : path;
    const found = this.#match(this.#root, trimmed.split("/").slice(1));
    if (!found) return undefined;
    const [methods, parameters] = found;
    const method = methods.get(httpMethod) ?? (anyMethods.has(httpMethod) ? methods.get("ANY") : undefined);
    return method && { method, pathParameters: Object.fromEntries(parameters) };
  }

  #add(method: MethodSpec): void {
    let node = this.#root;
    for (const segment of method.resourcePath.split("/").filter((part) => part !== "")) {
      const [, name, plus] = /^\{([^+}]+)(\+?)\}$/.exec(segment) ?? [];
      if (name !== undefined && plus === "+") {
        node.greedy ??= { name, methods: new Map() };
        node.greedy.methods.set(method.httpMethod, method);
        return;
      }
      if (name !== undefined) {
        node.parameter ??= { name, node: newNode() };
        node = node.parameter.node;
      } else {
        const next = node.statics.get(segment) ?? newNode();
        node.statics.set(segment, next);
        node = next;
      }
    }
    node.methods.set(method.httpMethod, method);
  }

  #match(
    node: Node,
    segments: readonly string[],
  ): [ReadonlyMap<string, MethodSpec>, readonly (readonly [string, string])[]] | undefined {
    const [segment, ...rest] = segments;
    if (segment === undefined) return node.methods.size > 0 ? [node.methods, []] : undefined;
    const literal = node.statics.get(segment);
    if (literal) return this.#match(literal, rest);
    if (node.parameter && segment !== "") {
      const found = this.#match(node.parameter.node, rest);
      if (found) return [found[0], [[node.parameter.name, decoded(segment)], ...found[1]]];
    }
    if (node.greedy) return [node.greedy.methods, [[node.greedy.name, segments.map(decoded).join("/")]]];
    return undefined;
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
