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
  return (
    <label>
      {label}
      <select
        value={route.value.filters[name] ?? ""}
        onChange={(event) => setFilters({ [name]: event.currentTarget.value })}
      >
        <option value="">{any}</option>
        {values.map((one) => {
          const [value, shown] = typeof one === "string" ? [one, one] : one;
          return (
            <option key={value} value={value}>
              {shown}
            </option>
          );
        })}
      </select>
    </label>
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
