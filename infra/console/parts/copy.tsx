import { announce } from "./announcer.tsx";

/** Copies a text, and says so. */
export function Copy({ text, label = "Copy" }: { readonly text: string; readonly label?: string }) {
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text).then(
      () => announce("Copied"),
      () => announce("The browser did not allow to copy."),
    );
  };
  return (
    <button type="button" onClick={copy}>
      {label}
    </button>
  );
}

/** A secret, shown this once. */
export function SecretOnce({ of, value }: { readonly of: string; readonly value: string }) {
  return (
    <div class="secret">
      <p>{of} It is not shown again.</p>
      <code>{value}</code>
      <Copy text={value} />
    </div>
  );
}
