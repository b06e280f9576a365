import type { ComponentChildren } from "preact";
import type { Answer } from "../session/useAnswer.ts";

interface Props {
  readonly answer: Answer;
  /** What may be done about it. */
  readonly children?: ComponentChildren;
}

/** What is being done and what was done; always there, so that it is heard when it speaks. */
export function DoneLine({ answer: { working, done }, children }: Props) {
  return (
    <div class="outcome-line" role="status">
      {working !== null && (
        <p class="busy-line">
          <span class="spinner small" aria-hidden="true" />
          {working}
        </p>
      )}
      {done !== null && (
        <p class="done-line">
          {done} {children}
        </p>
      )}
    </div>
  );
}
