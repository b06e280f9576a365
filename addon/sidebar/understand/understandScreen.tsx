/**
 * After a run: three sentences, then details on demand, any one customer among them.
 */

import { sidebarWords } from "#shared/words/sidebar.ts";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import { useFocusOnReturn } from "../parts/focus.ts";
import { NotScored } from "../parts/notScored.tsx";
import { Screen } from "../parts/screen.tsx";
import type { Session } from "../session/session.ts";
import { CustomerAnswerView } from "./customerAnswerView.tsx";
import { ResultSummary } from "./resultSummary.tsx";
import { UndoSteps } from "./undoSteps.tsx";

export function UnderstandScreen({ session }: { session: Session }) {
  const { result, language, customer, host, undo } = session;
  const isAsking = undo.now === "asking" || undo.now === "working" || undo.trouble !== null;
  const undoButton = useFocusOnReturn<HTMLButtonElement>(isAsking);
  if (result === null) return <NotScored session={session} tab="understand" />;
  const words = understandWords[language];
  return (
    <Screen
      tab="understand"
      isBusy={undo.now === "working"}
      primary={{
        text: customerWords[language].ofSelectedRow,
        press: () => customer.ask(() => host.readCustomer(null)),
        isDisabled: undo.now === "working",
      }}
      further={
        isAsking ? (
          <UndoSteps session={session} />
        ) : (
          <>
            <button
              type="button"
              class="link"
              disabled={session.isWriting}
              onClick={session.scoreAgain}
            >
              {sidebarWords[language].scoreAgain}
            </button>
            {result.canUndo && (
              <button
                type="button"
                class="link"
                ref={undoButton}
                disabled={session.isWriting}
                onClick={undo.ask}
              >
                {words.undo}
              </button>
            )}
          </>
        )
      }
    >
      {customer.now.kind === "none" ? (
        <ResultSummary session={session} run={result} />
      ) : (
        <CustomerAnswerView session={session} run={result} />
      )}
    </Screen>
  );
}
