import { signal } from "@preact/signals";

const said = signal("");

/** Tells it to a screen reader, and shows it for a moment. */
export function announce(text: string): void {
  said.value = text;
}

export function Announcer() {
  return (
    <p class="announcer" role="status">
      {said.value}
    </p>
  );
}
