/**
 * The second step of an undo: said once more what it does, in the page itself.
 */
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { useFocusOnArrival } from "../parts/focus.ts";
import { TroubleCard } from "../parts/troubleCard.tsx";
import type { Session } from "../session/session.ts";

export function UndoSteps({ session }: { session: Session }) {
  const words = understandWords[session.language];
  const { undo } = session;
  const question = useFocusOnArrival<HTMLParagraphElement>();
  if (undo.trouble !== null) {
    return <TroubleCard trouble={undo.trouble} language={session.language} close={undo.keep} />;
  }
  if (undo.now === "working") return <BusyLine text={words.undoing} />;
  return (
    <section class="confirm" aria-label={words.undo}>
      <p tabIndex={-1} ref={question}>
        {words.undoAsk}
      </p>
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
