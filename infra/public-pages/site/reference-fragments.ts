import { deliveryName } from "../../../shared/openapi/operation-name.ts";

interface Described {
  readonly operationId?: string;
  readonly tags?: readonly string[];
}

type PathItems = Readonly<Record<string, Readonly<Record<string, Described>>>>;

/** The part of the OpenAPI document that places in the page depend on. */
export interface PlacedDocument {
  readonly paths: PathItems;
  readonly webhooks: PathItems;
}

/** How the page names places in its fragments: settings of Scalar. */
export const slugs = {
  generateTagSlug: ({ name = "" }: { readonly name?: string }) => slugOf(name),
  generateOperationSlug: ({ operationId = "" }: { readonly operationId?: string }) => operationId,
  generateWebhookSlug: ({ name }: { readonly name: string }) => deliveryName(name),
};

/**
 * The fragment of a place as Scalar has it, for one by which other pages name it: `operation/<id>` is an operation or the
 * delivery of an event, `section/<title>` a heading of the introduction.
 */
export function placesIn({ paths, webhooks }: PlacedDocument): (fragment: string) => string | undefined {
  const operations = new Map([...placesOf(paths, ""), ...placesOf(webhooks, "webhook/")]);
  return (fragment) => {
    const [, kind, name = ""] = /^(operation|section)\/(?:.*\/)?([^/]+)$/.exec(fragment) ?? [];
    return kind === "section" ? `description/${slugOf(name)}` : operations.get(kind === undefined ? "" : name);
  };
}

function placesOf(items: PathItems, kind: "" | "webhook/"): readonly (readonly [id: string, fragment: string])[] {
  return Object.values(items).flatMap((methods) =>
    Object.values(methods).flatMap(({ operationId, tags: [tag] = [] }) =>
      operationId === undefined || tag === undefined
        ? []
        : [[operationId, `tag/${slugOf(tag)}/${kind}${operationId}`] as const],
    ),
  );
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
