import { text } from "../../../core/schema/scalars.ts";
import type { Schema } from "../../../core/schema/schema.ts";
import { list, nullable, openObject } from "../../../core/schema/structures.ts";

/** One page of a list. */
export interface Page<View> {
  readonly data: readonly View[];
  readonly cursor: string | null;
}

export function pageView<View>(items: Schema<View>): Schema<Page<View>> {
  return openObject({
    data: list(items),
    cursor: nullable(text({ description: "For the next page; null on the last page." })),
  });
}
