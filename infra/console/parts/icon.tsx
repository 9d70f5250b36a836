const paths = {
  good: <path d="M1.6 5.3 4 7.6l4.4-5" />,
  bad: <path d="m2.2 2.2 5.6 5.6m0-5.6L2.2 7.8" />,
  caution: <path d="M5 1.4 9.2 8.8H.8zM5 4.2v2M5 7.4v.2" />,
  waiting: <path d="M5 8.4a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM5 3.2V5l1.3.9" />,
} as const;

export type Mood = keyof typeof paths;

/** Beside a word that says the same. */
export function Icon({ of }: { readonly of: Mood }) {
  return (
    <svg class="icon" viewBox="0 0 10 10" aria-hidden="true">
      {paths[of]}
    </svg>
  );
}
