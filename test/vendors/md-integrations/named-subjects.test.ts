import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mdIntegrations } from "../../../shared/vendors/md-integrations/descriptor.ts";

type Shape = { readonly request?: unknown; readonly answer?: unknown };

const shapes: Readonly<Record<string, Shape>> = JSON.parse(
  readFileSync(new URL("../../../shared/vendors/md-integrations/published-shapes.json", import.meta.url), "utf8"),
);

/** The pointers to all members below a value, with `*` for the elements of a list. */
function pointersIn(value: unknown, at = ""): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((element) => pointersIn(element, `${at}/*`));
  if (typeof value !== "object" || value === null) return [at];
  return Object.entries(value).flatMap(([name, member]) => pointersIn(member, `${at}/${name}`));
}

const namesIn = { patient_id: ["patient_id"], case_id: ["case_id", "encounter_id"] } as const;

const named = (["patient_id", "case_id"] as const).flatMap((name) =>
  (["request", "answer"] as const).map((kind) => {
    const pointers = Object.values(shapes).flatMap((shape) => pointersIn(shape[kind]));
    const wanted = pointers.filter((pointer) => namesIn[name].some((member) => pointer.endsWith(`/${member}`)));
    return { name, kind, wanted: [...new Set(wanted)].toSorted() };
  }),
);

describe("The places of subjects in MD Integrations' calls", () => {
  it("are looked for in members that the shapes have", () => {
    expect(named.filter(({ wanted }) => wanted.length > 0)).toHaveLength(3);
  });

  it.each(named)("have every $name of the published $kind bodies", ({ name, kind, wanted }) => {
    const places = mdIntegrations.subjects?.[name]?.[kind] ?? [];
    expect(wanted.filter((pointer) => !places.includes(pointer))).toEqual([]);
  });
});
