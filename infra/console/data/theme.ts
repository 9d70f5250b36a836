import { computed, effect, signal } from "@preact/signals";

export const themes = ["System", "Light", "Dark"] as const;

export type Theme = (typeof themes)[number];

const place = "rx-gateway-theme";
const isTheme = (text: string | null): text is Theme => themes.some((one) => one === text);

const stored = localStorage.getItem(place);
const dark = matchMedia("(prefers-color-scheme: dark)");
const prefersDark = signal(dark.matches);
dark.addEventListener("change", () => {
  prefersDark.value = dark.matches;
});

/** What the person chose: no datum of a patient's, so that it may outlive the tab. */
export const theme = signal<Theme>(isTheme(stored) ? stored : "System");

/** What is shown: plots redraw on its change. */
export const shownTheme = computed(() => {
  if (theme.value !== "System") return theme.value;
  return prefersDark.value ? "Dark" : "Light";
});

effect(() => {
  const chosen = theme.value;
  localStorage.setItem(place, chosen);
  document.documentElement.dataset["theme"] = chosen.toLowerCase();
});
