import type { ComponentChildren } from "preact";

interface Props {
  readonly title: string;
  /** Beside the title: what is inside, in a word. */
  readonly brief?: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A section that shows its details when asked. */
export function Fold({ title, brief, isOpen = false, children }: Props) {
  return (
    <details class="section fold" open={isOpen}>
      <summary class="fold-title">
        <span class="title">{title}</span>
        {brief !== undefined && <span class="brief">{brief}</span>}
      </summary>
      <div class="fold-inside">{children}</div>
    </details>
  );
}
