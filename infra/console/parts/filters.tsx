import type { ComponentChildren } from "preact";
import { route, setFilters } from "../data/route.ts";

interface ChoiceProps {
  /** Of the filter in the address. */
  readonly name: string;
  readonly label: string;
  readonly values: readonly (string | readonly [value: string, label: string])[];
  readonly any?: string;
}

/** A filter with a few values. */
export function Choice({ name, label, values, any = "any" }: ChoiceProps) {
  const chosen = route.value.filters[name] ?? "";
  return (
    <label>
      {label}
      <select value={chosen} onChange={(event) => setFilters({ [name]: event.currentTarget.value })}>
        <option value="">{any}</option>
        <Options of={values.map((one) => (typeof one === "string" ? [one, one] : one))} chosen={chosen} />
      </select>
    </label>
  );
}

/** More would make the page heavy, and are found by other means. */
const maxOptions = 60;

interface OptionsProps {
  readonly of: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}

/** What can be chosen; the first of many, and what is chosen. */
export function Options({ of, chosen }: OptionsProps) {
  const first = of.slice(0, maxOptions);
  const further = of.slice(maxOptions);
  const isElsewhere = chosen !== "" && !first.some(([value]) => value === chosen);
  const shown = isElsewhere
    ? [...first, further.find(([value]) => value === chosen) ?? ([chosen, chosen] as const)]
    : first;
  return (
    <>
      {shown.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
      {further.length > 0 && <option disabled>{further.length} more, on their page</option>}
    </>
  );
}

/** A filter that is typed. */
export function Typed({
  name,
  label,
  placeholder,
}: {
  readonly name: string;
  readonly label: string;
  readonly placeholder: string;
}) {
  return (
    <label>
      {label}
      <input
        value={route.value.filters[name] ?? ""}
        placeholder={placeholder}
        onChange={(event) => setFilters({ [name]: event.currentTarget.value.trim() })}
      />
    </label>
  );
}

/** The day of a time, in the browser's time zone. */
export function Day({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <label>
      {label}
      <input
        type="datetime-local"
        value={route.value.filters[name] ?? ""}
        onChange={(event) => setFilters({ [name]: event.currentTarget.value })}
      />
    </label>
  );
}

/** Filters of a list. */
export function Filters({ children }: { readonly children: ComponentChildren }) {
  return (
    <search>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        {children}
      </form>
    </search>
  );
}

/** A local time of a filter as the gateway takes it. */
export function toInstant(local: string | undefined): string | undefined {
  if (local === undefined || local === "") return undefined;
  const time = new Date(local);
  return Number.isNaN(Number(time)) ? undefined : time.toISOString();
}
