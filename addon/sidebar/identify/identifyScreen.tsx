/**
 * Before a run: what would be scored, from which columns, and what the data check found.
 * A problem stands above all that can be changed, and hides none of it.
 */
import type { Problem } from "#shared/problems/problem.ts";
import { menuWords } from "#shared/words/menu.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { SidebarState } from "../../src/sidebarApi.ts";
import { FindingList } from "../parts/findingList.tsx";
import { Fold } from "../parts/fold.tsx";
import { NoticeList } from "../parts/noticeList.tsx";
import { Screen } from "../parts/screen.tsx";
import { type Trouble, TroubleCard } from "../parts/troubleCard.tsx";
import { UndoneLine } from "../parts/undoneLine.tsx";
import type { Session } from "../session/session.ts";
import { AnswersGiven } from "./answersGiven.tsx";
import { AsOfChoice } from "./asOfChoice.tsx";
import { BeginSteps } from "./beginSteps.tsx";
import { CleanCopy } from "./cleanCopy.tsx";
import { ColumnChoices } from "./columnChoices.tsx";
import { Questions } from "./questions.tsx";
import { SentRequest } from "./sentRequest.tsx";
import { SheetChoice } from "./sheetChoice.tsx";

interface Props {
  readonly session: Session;
  readonly state: SidebarState;
}

export function IdentifyScreen({ session, state }: Props) {
  const { language, reading, run } = session;
  const words = identifyWords[language];
  const { recognised, checked } = state;
  const failure = run.now.kind === "failed" ? run.now.failure : null;
  const trouble = troubleOf(session, state);
  const problem = trouble === "broken" ? null : trouble;
  const dataCheck = checked?.dataCheck ?? failure?.dataCheck ?? null;
  return (
    <Screen
      tab="identify"
      isBusy={reading.isReading}
      primary={primaryOf(session, state)}
      {...(checked !== null &&
        tellsCosts(state) && { further: <ScoreInstead session={session} /> })}
    >
      {session.undo.now === "undone" && session.result === null && (
        <UndoneLine language={language} />
      )}
      {trouble !== null && (
        <TroubleCard
          trouble={trouble}
          language={language}
          takesFocus={run.now.kind === "failed" || run.now.kind === "broken"}
        />
      )}
      {failure !== null && !saysItself(failure.problem) && (
        <p class="unchanged">{sidebarWords[language].unchanged}</p>
      )}
      {problem !== null && <Questions session={session} problem={problem} />}
      <SheetChoice session={session} state={state} />
      <AnswersGiven session={session} problem={problem} />
      {recognised !== null && (
        <ColumnChoices session={session} recognised={recognised} problem={problem} />
      )}
      <AsOfChoice session={session} checked={checked} problem={problem} />
      {checked !== null && (
        <NoticeList
          title={words.notices}
          // The as-of date says itself where it comes from.
          notices={checked.notices.filter(({ code }) => code !== "notice.asOfFromData")}
          language={language}
        />
      )}
      {dataCheck !== null && (
        <Fold title={words.dataCheck} isOpen={checked !== null}>
          <FindingList session={session} sheets={state.read} dataCheck={dataCheck} />
          {checked !== null && <CleanCopy key={`copy ${reading.count}`} session={session} />}
        </Fold>
      )}
      {problem !== null && hasNothingToScore(problem) && <BeginSteps language={language} />}
      <SentRequest key={`sent ${reading.count}`} session={session} isReady={checked !== null} />
    </Screen>
  );
}

/** What the last attempt says, else what the reading says. */
function troubleOf({ run, reading }: Session, { problem }: SidebarState): Trouble | null {
  if (reading.isBroken || run.now.kind === "broken") return "broken";
  return run.now.kind === "failed" ? run.now.failure.problem : problem;
}

/** What a table of revenue and costs is for, before all else. */
function tellsCosts({ recognised }: SidebarState): boolean {
  return recognised?.kind === "finance";
}

function ScoreInstead({ session: { language, reading, run, isWriting } }: Pick<Props, "session">) {
  return (
    <button
      type="button"
      class="link"
      disabled={reading.isReading || isWriting}
      onClick={() => run.start(reading.meant)}
    >
      {sidebarWords[language].score}
    </button>
  );
}

function primaryOf(session: Session, state: SidebarState) {
  const { language, reading, run } = session;
  const { checked } = state;
  const words = sidebarWords[language];
  const isDisabled = reading.isReading;
  if (checked === null || reading.isBroken) {
    return { text: identifyWords[language].readAgain, press: reading.again, isDisabled };
  }
  const of = tellsCosts(state) ? "profit" : "scores";
  const hasFailed = run.last === of && (run.now.kind === "broken" || isFailure(session));
  const name = of === "profit" ? menuWords[language].profit : words.score;
  const text = hasFailed ? words.tryAgain : name;
  const press = () => (of === "profit" ? run.startProfit : run.start)(reading.meant);
  return { text, press, isDisabled: isDisabled || session.isWriting };
}

function isFailure({ run }: Session): boolean {
  return run.now.kind === "failed" && run.now.failure.problem.code !== "sheet.cancelled";
}

/** Problems of the service and of the sheet tell that nothing was changed. */
function saysItself({ code }: Problem): boolean {
  return code.startsWith("service.") || code.startsWith("sheet.");
}

function hasNothingToScore({ code }: Problem): boolean {
  return code === "input.emptySheet" || code === "input.headerOnly" || code === "input.noTable";
}
