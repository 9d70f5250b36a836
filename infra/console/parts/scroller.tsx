import { type ComponentChildren, createElement } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface ScrollerProps {
  readonly class: string;
  readonly as?: "div" | "pre" | "ul";
  /** Names it for who reaches it by keyboard. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** What scrolls where it has too little room: then, and only then, it can be reached and scrolled by keyboard. */
export function Scroller({ class: name, as: Element = "div", label, children }: ScrollerProps) {
  const place = useRef<HTMLElement>(null);
  const [isTight, setTight] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const measure = (): void =>
      setTight(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);
    const watching = new ResizeObserver(measure);
    watching.observe(element);
    for (const child of element.children) watching.observe(child);
    return () => watching.disconnect();
  }, [children]);
  const reached = isTight
    ? ({ tabIndex: 0, role: Element === "ul" ? "list" : "group", "aria-label": label } as const)
    : {};
  return createElement(Element, { class: name, ref: place, ...reached }, children);
}
