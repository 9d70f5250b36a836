import { textsBelowHeadings } from "./guide-entries.ts";
import { wordsFor } from "./reader-words.ts";
import type { SearchEntry } from "./search-entry.ts";

interface DescribedOperation {
  readonly operationId?: string;
  readonly "x-gateway-operation"?: string;
  readonly "x-gateway-group"?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
}

/** Of each path its operations by their methods, and members that are no operation. */
type PathItems = Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;

/** The part of the OpenAPI document that is searched. */
export interface SearchedDocument {
  readonly paths: PathItems;
  readonly webhooks: PathItems;
  readonly info: { readonly description: string };
}

/** An entry for each chapter, operation and event of the document, at its place in the reference. */
export function documentEntries({ paths, webhooks, info }: SearchedDocument): readonly SearchEntry[] {
  return [...chaptersOf(info.description), ...entriesOf(paths, "operation"), ...entriesOf(webhooks, "event")];
}

/** The chapters of the introduction, which are guides to what every request has. */
function chaptersOf(introduction: string): readonly SearchEntry[] {
  return textsBelowHeadings(introduction).flatMap(({ heading, text }) => {
    const id = `reference#section/${heading.replaceAll(" ", "-")}`;
    return heading === ""
      ? []
      : [{ id, kind: "guide", title: heading, page: "API reference", text, words: wordsFor(id), weight: 1.5 } as const];
  });
}

function entriesOf(items: PathItems, kind: "operation" | "event"): readonly SearchEntry[] {
  return Object.entries(items).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, described]) => {
      const { operationId, summary = "", description = "", tags = [], "x-gateway-group": group } = described;
      if (operationId === undefined) return [];
      const named = kind === "event" ? path : `${method.toUpperCase()} ${path}`;
      // What follows the first paragraph is the same for many.
      const [about = ""] = description.split("\n\n");
      return [
        {
          id: `reference#operation/${operationId}`,
          kind,
          title: `${summary} · ${named}`,
          page: [...tags, ...(group === undefined ? [] : [group])].join(" · "),
          text: `${described["x-gateway-operation"] ?? operationId} ${about.replaceAll("`", " ")}`,
          words: wordsFor(`reference#operation/${operationId}`),
          weight: 1,
        },
      ];
    }),
  );
}
