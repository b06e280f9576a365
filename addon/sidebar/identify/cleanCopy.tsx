/**
 * A copy of the table with what can safely be mended mended.
 */
import { fixName } from "#shared/words/fixName.ts";
import { identifyWords } from "#shared/words/sidebarIdentify.ts";
import type { CopyAnswer } from "../../src/sidebarApi.ts";
import { BusyLine } from "../parts/busyLine.tsx";
import { countText } from "../parts/figures.ts";
import { useFocusWhenLost } from "../parts/focus.ts";
import { TroubleCard } from "../parts/troubleCard.tsx";
import { useQuestion } from "../session/question.ts";
import type { Session } from "../session/session.ts";

export function CleanCopy({ session }: { session: Session }) {
  const { language, host, reading } = session;
  const words = identifyWords[language].copy;
  const { now, ask } = useQuestion<CopyAnswer>();
  const make = () => ask(() => host.makeCleanCopy(reading.meant));
  if (now.kind === "answered" && now.answer.ok) {
    return <Made session={session} copy={now.answer} />;
  }
  return (
    <div class="clean-copy">
      {now.kind === "asking" ? (
        <BusyLine text={words.making} />
      ) : (
        <button type="button" class="secondary small" onClick={make}>
          {words.make}
        </button>
      )}
      {now.kind === "broken" && <TroubleCard trouble="broken" language={language} />}
      {now.kind === "answered" && !now.answer.ok && (
        <TroubleCard trouble={now.answer.problem} language={language} />
      )}
      <p class="hint">{words.hint}</p>
    </div>
  );
}

interface MadeProps {
  readonly session: Session;
  readonly copy: Extract<CopyAnswer, { ok: true }>;
}

function Made({ session, copy }: MadeProps) {
  const words = identifyWords[session.language].copy;
  const done = useFocusWhenLost<HTMLDivElement>();
  return (
    <div class="clean-copy done" role="status" tabIndex={-1} ref={done}>
      <p>{words.made(copy.sheet)}</p>
      {copy.fixes.length === 0 ? (
        <p class="hint">{words.nothing}</p>
      ) : (
        <ul class="findings">
          {copy.fixes.map(({ fix, count }) => (
            <li key={fix} class="finding">
              <span>{fixName(fix, session.language)}</span>
              <span class="number">{countText(count)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="links">
        <button type="button" class="link" onClick={() => session.showing.showTab(copy.sheet)}>
          {words.open}
        </button>
        <button type="button" class="link" onClick={() => session.reading.chooseSheet(copy.sheet)}>
          {words.use}
        </button>
      </p>
    </div>
  );
}
