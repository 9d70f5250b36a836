import { signal } from "@preact/signals";

const said = signal("");

/** In milliseconds: long enough to be read, and gone before another page is. */
const shownMs = 8_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Tells it to a screen reader, and shows it for a moment. */
export function announce(text: string): void {
  said.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    said.value = "";
  }, shownMs);
}

export function Announcer() {
  return (
    <p class="announcer" role="status">
      {said.value}
    </p>
  );
}
