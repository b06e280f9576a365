import { menuWords } from "#shared/words/menu.ts";
import { sidebarWords } from "#shared/words/sidebar.ts";
import type { Session, Tab } from "../session/session.ts";
import { Screen } from "./screen.tsx";

/** A tab that speaks of results, before there are any. */
export function NotScored({ session, tab }: { session: Session; tab: Tab }) {
  const words = sidebarWords[session.language];
  const { run } = session;
  const { state, isReading, meant } = session.reading;
  const canRun = state?.checked !== null && state !== null;
  const see = () => session.go("identify");
  return (
    <Screen
      tab={tab}
      primary={
        canRun
          ? {
              ...(state.recognised?.kind === "finance"
                ? { text: menuWords[session.language].profit, press: () => run.startProfit(meant) }
                : { text: words.score, press: () => run.start(meant) }),
              isDisabled: isReading || session.isWriting,
            }
          : { text: words.notScored.see, press: see }
      }
      {...(canRun && {
        further: (
          <button type="button" class="link" onClick={see}>
            {words.notScored.see}
          </button>
        ),
      })}
    >
      <div class="nothing-yet">
        <svg viewBox="0 0 48 40" aria-hidden="true">
          <rect x="2" y="3" width="44" height="8" rx="3" class="mark-high" />
          <rect x="2" y="16" width="31" height="8" rx="3" class="mark-medium" />
          <rect x="2" y="29" width="19" height="8" rx="3" class="mark-low" />
        </svg>
        <h1 class="heading">{words.notScored.title}</h1>
        <p>{words.notScored.text}</p>
      </div>
    </Screen>
  );
}
