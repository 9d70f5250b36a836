import { signal } from "@preact/signals";
import { useEffect, useId } from "preact/hooks";

const said = signal("");

/** How many records the lists show, by list. */
const counts = signal<Readonly<Record<string, string>>>({});

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

/** Tells a screen reader what a list shows, when that changes. */
function useCount(text: string): void {
  const id = useId();
  useEffect(() => {
    counts.value = { ...counts.peek(), [id]: text };
    return () => {
      const { [id]: _gone, ...others } = counts.peek();
      counts.value = others;
    };
  }, [id, text]);
}

/** How many records are shown. */
export function Count({ of }: { readonly of: string }) {
  useCount(of);
  return <span>{of}</span>;
}

/** In the page from its beginning: what is in a new element is not told. */
export function Announcer() {
  return (
    <>
      <p class="announcer" role="status">
        {said.value}
      </p>
      <p class="unseen" role="status">
        {Object.values(counts.value)
          .filter((text) => text !== "")
          .join(", ")}
      </p>
    </>
  );
}
