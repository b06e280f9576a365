/**
 * After a run: three sentences, then details on demand, any one customer among them.
 */

import { menuWords } from "#shared/words/menu.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { customerWords } from "#shared/words/sidebarCustomer.ts";
import { understandWords } from "#shared/words/sidebarUnderstand.ts";
import { useFocusOnReturn } from "../parts/focus.ts";
import { NotScored } from "../parts/notScored.tsx";
import { Screen } from "../parts/screen.tsx";
import { whatIfOf } from "../parts/whatIf.tsx";
import type { Session } from "../session/session.ts";
import { CustomerAnswerView } from "./customerAnswerView.tsx";
import { ProfitSummary } from "./profitSummary.tsx";
import { ResultSummary } from "./resultSummary.tsx";
import { UndoSteps } from "./undoSteps.tsx";

export function UnderstandScreen({ session }: { session: Session }) {
  const { result, profit, lead, language, customer, host, undo } = session;
  const isAsking = undo.now === "asking" || undo.now === "working" || undo.trouble !== null;
  const undoButton = useFocusOnReturn<HTMLButtonElement>(isAsking);
  const canUndo = (result ?? profit)?.canUndo;
  if (canUndo === undefined) return <NotScored session={session} tab="understand" />;
  const words = understandWords[language];
  return (
    <Screen
      tab="understand"
      isBusy={undo.now === "working"}
      primary={
        result === null
          ? whatIfOf(session)
          : {
              text: customerWords[language].ofSelectedRow,
              press: () => customer.ask(() => host.readCustomer(null)),
              isDisabled: undo.now === "working",
            }
      }
      further={
        isAsking ? (
          <UndoSteps session={session} />
        ) : (
          <>
            <button
              type="button"
              class="link"
              disabled={session.isWriting}
              onClick={lead === "profit" ? session.profitAgain : session.scoreAgain}
            >
              {lead === "profit" ? menuWords[language].profit : sidebarWords[language].scoreAgain}
            </button>
            {canUndo && (
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
      {result !== null && customer.now.kind !== "none" ? (
        <CustomerAnswerView session={session} run={result} />
      ) : (
        // The one made last is read first.
        (lead === "profit" ? (["profit", "scores"] as const) : (["scores", "profit"] as const)).map(
          (of) =>
            of === "profit"
              ? profit !== null && <ProfitSummary key={of} session={session} run={profit} />
              : result !== null && <ResultSummary key={of} session={session} run={result} />,
        )
      )}
    </Screen>
  );
}
