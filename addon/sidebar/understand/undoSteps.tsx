/**
 * The second step of an undo: said once more what it does, in the page itself.
 */
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { useFocusWhenLost } from "../parts/focus.ts";
import { TroubleCard } from "../parts/troubleCard.tsx";
import type { Session } from "../session/session.ts";

export function UndoSteps({ session }: { session: Session }) {
  const words = understandWords[session.language];
  const { undo } = session;
  const { now, trouble } = undo;
  const step = useFocusWhenLost<HTMLElement>(trouble === null ? now : trouble);
  if (trouble !== null || now === "working") {
    return (
      <section class="confirm" aria-label={words.undo} tabIndex={-1} ref={step}>
        {trouble === null ? (
          <BusyLine text={words.undoing} />
        ) : (
          <TroubleCard trouble={trouble} language={session.language} close={undo.keep} />
        )}
      </section>
    );
  }
  return (
    <section class="confirm" aria-label={words.undo} tabIndex={-1} ref={step}>
      <p>{words.undoAsk}</p>
      <div class="two">
        <button type="button" class="secondary small" onClick={undo.confirm}>
          {words.undoYes}
        </button>
        <button type="button" class="secondary small" onClick={undo.keep}>
          {words.undoNo}
        </button>
      </div>
    </section>
  );
}
