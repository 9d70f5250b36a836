interface GrantFieldProps {
  readonly value: string;
  change(value: string): void;
  readonly isRequired?: boolean;
}

/** A field for grants, which are separated by commas or spaces. */
export function GrantField({ value, change, isRequired = false }: GrantFieldProps) {
  return (
    <label>
      Grants, separated by commas
      <input
        required={isRequired}
        spellcheck={false}
        placeholder="inside-rx:*, md-integrations/*:events"
        value={value}
        onInput={(event) => change(event.currentTarget.value)}
      />
    </label>
  );
}

export function grantsIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((one) => one !== "");
}
